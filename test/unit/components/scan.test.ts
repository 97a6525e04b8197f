import { describe, expect, it } from 'vitest';
import { timeLeft } from '@/components/scan/time-left';

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
