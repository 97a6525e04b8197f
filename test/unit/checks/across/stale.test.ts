import { expect, test } from 'vitest';
import stale from '@/lib/checks/across/stale';
import { rhythmDays } from '@/lib/checks/rhythm';
import { checkTester } from '../../../kit/check-tester';
import { planFrom } from '../../../kit/plan';

const site = {
  id: 'site',
  name: 'Site',
  type: 'site',
  touchpoints: [
    { id: 'home', name: 'Home', url: 'https://brand.test/' },
    { id: 'copy', name: 'Draft' },
  ],
};
const letters = { id: 'letters', name: 'Letters', type: 'email', touchpoints: [{ id: 'may', name: 'May letter', url: 'https://brand.test/may' }] };
const plan = (reviewEvery?: string) => ({ channels: [site, letters], governance: { reviewEvery } });
const [home, copy] = planFrom({ channels: [site] }).channels[0]?.touchpoints ?? [];
const [letter] = planFrom({ channels: [letters] }).channels[0]?.touchpoints ?? [];
const [siteChannel, letterChannel] = planFrom({ channels: [site, letters] }).channels;
const read = (touchpoint: typeof home, channel: typeof siteChannel, day?: string) =>
  touchpoint && channel ? [{ touchpoint, channel, ...(day && { scannedAt: `${day}T09:00:00.000Z` }) }] : [];
const given = (day: string | undefined) => ({ coverage: read(home, siteChannel, day) });

checkTester(stale, {
  clear: [
    { name: 'read today', plan: plan('month'), given: given('2026-11-15') },
    { name: 'a month ago, and a month is the rhythm', plan: plan('month'), given: given('2026-10-15') },
    { name: 'a few days late', plan: plan('month'), given: given('2026-10-12') },
    { name: 'two months ago, and a quarter is the rhythm', plan: plan('Quarter, on the first Monday'), given: given('2026-09-15') },
    { name: 'two months ago, and no rhythm', plan: plan(), given: given('2026-09-16') },
    { name: 'never read is another fault', plan: plan('month'), given: given(undefined) },
    { name: 'a letter that was sent', plan: plan('month'), given: { coverage: read(letter, letterChannel, '2026-05-01') } },
    { name: 'copy that was pasted', plan: plan('month'), given: { coverage: read(copy, siteChannel, '2026-05-01') } },
  ],
  found: [
    {
      name: 'two months ago, and a month is the rhythm',
      plan: plan('month'),
      date: '2026-11-20',
      given: given('2026-09-15'),
      says: /^Not read since 15 September 2026: Home\.$/,
      quotes: ['Home'],
      count: 1,
    },
    { name: 'half a year ago, and no rhythm', plan: plan(), date: '2026-11-21', given: given('2026-05-01'), says: /1 May 2026/ },
  ],
  notJudged: [{ name: 'a plan without touchpoints', plan: { channels: [{ name: 'Site' }] }, because: 'plan-lacks', planPart: 'touchpoints' }],
});

test('a rhythm is read as people write it', () => {
  const read: [string, number | undefined][] = [
    ['month', 31],
    ['Month, on the first Thursday', 31],
    ['every two weeks', 14],
    ['6 weeks', 42],
    ['quarterly', 92],
    ['half-year', 183],
    ['Weekly stand-up', 7],
    ['when needed', undefined],
  ];
  expect(read.map(([text]) => rhythmDays(text))).toEqual(read.map(([, days]) => days));
});
