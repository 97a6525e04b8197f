import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pictures, reportOf } from '@/lib/report';
import { anAudit } from './an-audit';

const svg = (fileName: string, audit = anAudit()) => pictures.find((one) => one.fileName === fileName)?.draw(reportOf(audit));
const drawn = (fileName: string, audit = anAudit()) => new JSDOM(svg(fileName, audit) ?? '', { contentType: 'image/svg+xml' }).window.document;

describe.each(['matrix', 'balance'])('the picture of the %s', (name) => {
  it('stands alone: title, brand, date and legend, and nothing fetched', () => {
    const text = drawn(name).documentElement.textContent ?? '';
    expect(text).toContain('Hollow Hill Tea · 15 November 2026 · plan revision 7 · 5 of 7 touchpoints judged');
    expect(svg(name)).not.toMatch(/href|url\((?!#)|<script|<image|foreignObject/);
    expect(drawn(name).documentElement.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
  });

  it('shows whatever the plan says as text', () => {
    const audit = anAudit();
    const hostile = '</text><script>alert(1)</script>\u0000&"';
    Object.assign(audit, { brand: hostile });
    for (const one of audit.messages) one.statement = hostile;
    for (const one of audit.touchpoints) Object.assign(one, { name: hostile, channel: hostile });
    expect(drawn(name, audit).querySelector('parsererror')).toBeNull();
    expect(drawn(name, audit).querySelectorAll('script')).toHaveLength(0);
  });

  it('draws nothing of nothing', () => {
    expect(svg(name, { ...anAudit(), messages: [], touchpoints: [], findings: [] })).toBeUndefined();
  });
});

describe('the matrix', () => {
  const many = () => {
    const audit = anAudit();
    const [page] = audit.touchpoints;
    if (page)
      audit.touchpoints = Array.from({ length: 100 }, (_, at) => ({
        ...page,
        touchpointId: `p${at}`,
        name: `Page ${at}`,
        channel: `Channel ${at % 4}`,
        channelId: `c${at % 4}`,
      }));
    return audit;
  };

  it('names every touchpoint while they fit, and channels with their counts where they do not', () => {
    expect(drawn('matrix').documentElement.textContent).toContain('Gift landing page');
    const text = drawn('matrix', many()).documentElement.textContent ?? '';
    expect(text).not.toContain('Page 7');
    expect(text).toContain('Channel 3');
    expect(text).toContain('25/25');
  });
});

describe('the trend', () => {
  it('is drawn once there are two audits to compare', () => {
    expect(svg('trend')).toBeUndefined();
    const figures = { score: { value: 0.5, because: '' }, planned: 4, scanned: 4, owed: 4, present: 2, weak: 0, open: 1, benefitShare: 0.4 };
    const point = (date: string) => ({ id: date, name: date, date, figures, channels: [] });
    const report = { ...reportOf(anAudit()), trend: [point('2026-10-01'), point('2026-11-01')] as never };
    expect(pictures.find(({ fileName }) => fileName === 'trend')?.draw(report)).toContain('Score over 2 audits');
  });
});
