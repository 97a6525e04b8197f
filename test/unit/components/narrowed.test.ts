import { describe, expect, it } from 'vitest';
import { columnsOf } from '@/components/matrix/columns';
import { denominators, everything, messagesFor, narrowed } from '@/components/matrix/narrowed';
import { auditSample, samplePlan } from '../../kit/sample';

const plan = samplePlan();
const audit = auditSample();
const channels = columnsOf(plan, audit);
const names = (filter: Partial<typeof everything>) => narrowed(channels, plan, { ...everything, ...filter }).map(({ id }) => id);

describe('a part of the matrix', () => {
  it('is all of it where nothing is chosen', () => expect(narrowed(channels, plan, everything)).toEqual(channels));
  it('is one channel', () => expect(names({ channel: 'website' })).toEqual(['website']));
  it('is what one person answers for', () => expect(names({ owner: 'Dev Marchetti, product' })).toEqual(['app-store']));
  it('is what reaches an audience', () => {
    expect(names({ audience: 'employer' })).toContain('linkwork');
    expect(names({ audience: 'employer' })).not.toContain('website');
  });
  it('is what serves a stage', () => expect(names({ stage: 'buying' })).toEqual(['website', 'paid-search', 'employers']));
  it('is nothing where choices exclude one another', () => expect(names({ channel: 'website', owner: 'Dev Marchetti, product' })).toEqual([]));
  it('leaves out what was read before the day, and what never was', () => {
    const shown = narrowed(channels, plan, { ...everything, since: '2026-10-20' }).flatMap(({ columns }) => columns.map(({ id }) => id));
    expect(shown).not.toContain('partner-page');
    expect(shown).not.toContain('linkwork-page');
    expect(shown).toContain('home');
  });
  it('holds the messages for an audience, and those that name none', () => {
    expect(messagesFor(plan.messages, { ...everything, audience: 'employer' }).map(({ id }) => id)).toEqual(['riders']);
    expect(messagesFor(plan.messages, everything)).toHaveLength(plan.messages.length);
  });
});

describe('what the matrix speaks of', () => {
  it('counts what was judged, what was not, and what is stale', () => {
    expect(denominators(channels, plan.messages, audit.findings)).toMatchObject({ all: 12, judged: 11, notJudged: 0, notRead: 1, stale: 1 });
  });
  it('counts within the chosen part alone', () => {
    const part = narrowed(channels, plan, { ...everything, channel: 'website' });
    const counts = denominators(part, plan.messages, audit.findings);
    expect(counts).toMatchObject({ all: 3, judged: 3, notRead: 0, stale: 0 });
    expect(counts.sure).toBeLessThanOrEqual(counts.owed);
  });
  it('calls nothing judged where no page was read', () => {
    expect(denominators(columnsOf(plan, undefined), plan.messages, [])).toMatchObject({ judged: 0, notRead: 12, owed: 0, sure: 0 });
  });
});
