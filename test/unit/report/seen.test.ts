import { describe, expect, it } from 'vitest';
import type { AuditedTouchpoint } from '@/lib/audit';
import { reportOf, textFormats } from '@/lib/report';
import { anAudit } from './an-audit';

const html = textFormats.find(({ id }) => id === 'html');

/** The report with its first touchpoint as given, as text. */
function told(change: Partial<AuditedTouchpoint>): string {
  const audit = anAudit();
  Object.assign(audit.touchpoints[0] as AuditedTouchpoint, { status: 'scanned', capturedAt: '2026-11-20T09:00:00Z', ...change });
  return String(html?.write(reportOf(audit)))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
const conditions = { viewport: { width: 1280, height: 800 }, visibility: 'visible' as const };

describe('how a page was looked at', () => {
  it('stands with its verdict', () => {
    expect(told({ conditions: { ...conditions, signedIn: true, language: 'de-at', country: 'AT' } })).toContain(
      'read on 20 November 2026, signed in, on a screen 1280 px wide, in German (Austria)',
    );
    expect(told({ conditions: { ...conditions, visibility: 'hidden', language: 'en', country: 'GB' } })).toContain(
      'on a screen 1280 px wide, in English, for United Kingdom, in a hidden tab',
    );
  });

  it('is not guessed, and a tag that is none is left out', () => {
    const words = told({ conditions: { ...conditions, language: '"><i>' } });
    expect(words).toContain('read on 20 November 2026, on a screen 1280 px wide');
    expect(words).not.toMatch(/signed (?:in|out)|px wide, in /);
  });

  it('has no screen where it is a draft', () =>
    expect(told({ conditions: { ...conditions, draft: { kind: 'docx', name: 'a.docx' } } })).not.toContain('px wide'));
});

it('a later visit that brought nothing is told with the day, and that what stands is older', () => {
  const attempt = { at: '2026-11-24T09:00:00Z', reason: 'The page asks for a login before it shows its copy.' };
  expect(told({ attempt })).toContain(
    'Not read on 24 November 2026. The page asks for a login before it shows its copy. What stands here was read on 20 November 2026.',
  );
  expect(told({})).not.toContain('Not read on');
});
