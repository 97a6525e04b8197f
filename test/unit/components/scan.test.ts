import { describe, expect, it } from 'vitest';
import { openedByHand } from '@/components/scan/opened-by-hand';
import { timeLeft } from '@/components/scan/time-left';
import type { Audit } from '@/lib/audit';
import type { Plan } from '@/lib/plan';

const visit = (ms: number) => ({ touchpointId: String(ms), ok: true, ms });

describe('the time a scan has left', () => {
  it('is by the pace of the visits, with the pauses between them', () => {
    expect(timeLeft({ done: [visit(1000), visit(3000)], queue: ['a', 'b', 'c'] })).toBe(6000);
    expect(timeLeft({ done: [visit(1000), visit(3000)], queue: ['a'], rested: 3000 })).toBe(3500);
    expect(timeLeft({ done: [visit(1000), visit(3000)], queue: ['a', 'b'], concurrency: 2 })).toBe(2000);
  });

  it('is not shortened by what was left out without a visit', () => {
    expect(timeLeft({ done: [visit(2000), visit(2000), visit(0), visit(0)], queue: ['a'] })).toBe(2000);
  });

  it.each([
    { done: [], queue: ['a'] },
    { done: [visit(1000)], queue: ['a'] },
    { done: [visit(1000), visit(0), visit(0)], queue: ['a'] },
    { done: [visit(1000), visit(1000)], queue: [] },
  ])('is not told from too little: %j', (job) => expect(timeLeft(job)).toBeUndefined());
});

describe('touchpoints for the person to open', () => {
  const channel = (id: string, urls: string[], more = {}) => ({
    id,
    name: id,
    type: 'site',
    stages: [],
    audiences: [],
    touchpoints: urls.map((url, at) => ({ id: `${id}${at}`, name: `${id}${at}`, url })),
    ...more,
  });
  const plan = {
    channels: [
      channel('site', ['https://acme.com/', 'https://acme.com/account', 'https://acme.com/closed']),
      channel('social', ['https://www.linkedin.com/company/acme', 'https://x.com/acme', 'https://notlinkedin.com/']),
      channel('press', ['https://paper.com/acme'], { funding: 'earned' }),
    ],
  } as unknown as Plan;
  const seen = (touchpointId: string, status: string, reason?: string) => ({
    touchpointId,
    status,
    capturedAt: '2025-01-01',
    outcomes: [{ reason }],
  });
  const ids = (...touchpoints: object[]) => openedByHand(plan, { touchpoints } as unknown as Audit).map(({ id }) => id);

  it('are those on platforms that do not welcome automated visits, and other people’s pages', () => {
    expect(openedByHand(plan, undefined).map(({ id }) => id)).toEqual(['social0', 'social1', 'press0']);
  });

  it('are those that asked to sign in, and none that failed otherwise', () => {
    expect(ids(seen('site1', 'notJudged', 'login-wall'), seen('site2', 'notJudged', 'maintenance'), seen('site0', 'scanned'))).toEqual([
      'site1',
      'social0',
      'social1',
      'press0',
    ]);
  });

  it('come last once they were read on such a visit, and then say when', () => {
    expect(ids(seen('social0', 'scanned'))).toEqual(['social1', 'press0', 'social0']);
    expect(openedByHand(plan, { touchpoints: [seen('social0', 'scanned')] } as unknown as Audit).at(-1)?.readAt).toBe('2025-01-01');
  });
});
