import { describe, expect, it } from 'vitest';
import type { Drift, MessageDrift } from '@/lib/audit';
import { reportOf, textFormats, trendDrawing, trendLines } from '@/lib/report';
import type { TrendPoint } from '@/lib/report/report';
import { trendPicture } from '@/lib/report/trend-picture';
import { anAudit, aTouchpoint, landed } from '../../kit/audited';

/** What drifted and the trend, as the report tells and draws them. */

const lost = (change: Partial<MessageDrift> = {}): MessageDrift => ({
  touchpointId: 'home',
  touchpoint: 'Home',
  channel: 'Site',
  owner: 'Ada',
  url: 'https://brand.test/',
  message: 'calm',
  statement: 'Your evening belongs to you again',
  priority: 1,
  from: 'present',
  to: 'missing',
  way: 'lost',
  certainty: 'confirmed',
  owed: true,
  cause: 'page',
  before: 'Evenings are yours & nobody else’s <b>again</b>.',
  gone: [],
  came: ['A new line.'],
  ...change,
});
const aDrift = (change: Partial<Drift> = {}): Drift => ({
  before: { id: 'finished:a', name: 'October', date: '2026-10-24', revision: 1 },
  after: { date: '2026-11-24', revision: 2 },
  messages: [],
  findings: [],
  plan: [],
  pages: { changed: 2, same: 8 },
  read: [],
  unread: [],
  apart: [],
  ...change,
});
const audit = () => anAudit('p', [aTouchpoint('home', { name: 'Home', landings: [landed('calm', 'missing')] })], []);
const says = (change: Partial<Drift>) => reportOf(audit(), { drift: aDrift(change) }).drift?.says ?? [];
const figures = (score: number | null): TrendPoint['figures'] => ({
  planned: 4,
  scanned: 3,
  score: { value: score, because: '' },
  owed: 10,
  present: 5,
  benefitShare: null,
  open: 2,
});
const point = (at: number, score: number | null, channels: [string, number | null][] = []): TrendPoint => ({
  id: `finished:${at}`,
  name: `Audit ${at}`,
  date: `2026-0${at}-15`,
  figures: figures(score),
  channels: channels.map(([channel, value]) => ({ channelId: channel, channel, ...figures(value) })),
});

describe('what drifted, in sentences', () => {
  it('says so where nothing did', () => {
    expect(says({ pages: { changed: 0, same: 10 } })).toEqual([
      'Since “October”, 24 October 2026, 0 pages of the 10 read both times show other words.',
      'No page has lost a message it owes.',
    ]);
  });

  it('names the first three losses with place and cause, and counts the others', () => {
    const told = says({
      messages: [lost(), lost({ touchpoint: 'Prices', cause: 'plan' }), lost({ to: 'contradicted' }), lost(), lost({ way: 'less' })],
    });
    expect(told).toContain('“Your evening belongs to you again” is no longer said on Home, because the page changed.');
    expect(told).toContain('“Your evening belongs to you again” is no longer said on Prices, because the plan changed.');
    expect(told).toContain('“Your evening belongs to you again” is now contradicted on Home, because the page changed.');
    expect(told).toContain('2 more losses of the same kind are listed below.');
  });

  it('counts neither what nobody owes nor what is unsure as lost', () => {
    expect(says({ messages: [lost({ owed: false }), lost({ certainty: 'pleaseCheck' })] })).toContain('No page has lost a message it owes.');
  });

  it('stands in the document with what was said before, escaped, and only where there is something to compare', () => {
    const html = (given: Parameters<typeof reportOf>[1]) => textFormats.find(({ id }) => id === 'html')?.write(reportOf(audit(), given)) ?? '';
    const page = html({ drift: aDrift({ messages: [lost()] }) });
    expect(page).toContain('<del><q dir="auto">Evenings are yours &amp; nobody else’s &lt;b&gt;again&lt;/b&gt;.</q></del>');
    expect(page).toContain('href="#time"');
    expect(html({})).not.toContain('id="time"');
  });
});

describe('the trend', () => {
  it('is none with one audit', () => {
    expect(reportOf(audit(), { trend: [point(1, 0.5)] }).trend).toBeUndefined();
    expect(reportOf(audit(), { trend: [point(1, 0.5), point(2, 0.6)] }).trend).toHaveLength(2);
  });

  it('has a line for all and one for each channel that ever had a value, and no score where there was none', () => {
    const lines = trendLines(
      [
        point(1, null, [
          ['Site', 0.2],
          ['Ads', null],
        ]),
        point(2, 0.5, [
          ['Site', 0.4],
          ['Ads', null],
        ]),
      ],
      'score',
    );
    expect(lines).toEqual([
      { name: 'All', values: [null, 0.5] },
      { channelId: 'Site', name: 'Site', values: [0.2, 0.4] },
    ]);
  });

  it('is drawn with a gap where an audit has no value, and never across it', () => {
    const [line] = trendDrawing([point(1, 0.5), point(2, null), point(3, 0.7), point(4, 0.8)], 'score').lines;
    expect(line?.dots.map(({ text }) => text)).toEqual(['50 %', '70 %', '80 %']);
    expect(line?.d.match(/[ML]/g)).toEqual(['M', 'M', 'L']);
  });

  it('keeps the names beside its lines apart and within the picture, however many share a value', () => {
    const channels = Array.from({ length: 14 }, (_, at): [string, number] => [`Channel ${at}`, 0]);
    const { lines, height } = trendDrawing([point(1, 0, channels), point(2, 0, channels)], 'score');
    const at = lines.map(({ label }) => label.y).sort((one, other) => one - other);
    expect(Math.min(...at.slice(1).map((y, place) => y - (at[place] ?? 0)))).toBeGreaterThanOrEqual(15);
    expect(at[0]).toBeGreaterThan(0);
    expect(at.at(-1)).toBeLessThan(height);
  });

  it('is a picture whose words are escaped', () => {
    const svg = trendPicture([point(1, 0.5, [['<script>"x"', 0.5]]), point(2, 0.6)], 'score');
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  });
});
