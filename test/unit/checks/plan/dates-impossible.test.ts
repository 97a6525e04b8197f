import check from '@/lib/checks/plan/dates-impossible';
import { checkTester } from '../../../kit/check-tester';

const message = (dates: object) => ({ messages: [{ id: 'offer', statement: 'Half price in spring', ...dates }] });
const steps = (...milestones: object[]) => ({ timeline: { milestones } });

checkTester(check, {
  clear: [
    { name: 'a plan without dates', plan: { brand: { name: 'Marlowe' } } },
    { name: 'begins and ends on one day', plan: { timeline: { launch: '2026-11-01', end: '2026-11-01' } } },
    { name: 'only a launch', plan: { timeline: { launch: '2026-11-01' } } },
    { name: 'a milestone before the launch', plan: { timeline: { launch: '2026-11-01', milestones: [{ name: 'Copy', date: '2026-10-01' }] } } },
    {
      name: 'a milestone after the end, such as a review',
      plan: { timeline: { launch: '2026-11-01', end: '2026-12-01', milestones: [{ name: 'Review', date: '2027-01-10' }] } },
    },
    {
      name: 'a goal before the launch, such as a waiting list',
      plan: { timeline: { launch: '2026-11-01' }, goals: [{ statement: '500 on the list', by: '2026-10-01' }] },
    },
    {
      name: 'a step on the day of the one it needs',
      plan: steps({ name: 'Copy', date: '2026-10-01' }, { name: 'Pages', date: '2026-10-01', dependsOn: ['copy'] }),
    },
    { name: 'a step without a date needs another', plan: steps({ name: 'Copy', date: '2026-10-01' }, { name: 'Pages', dependsOn: ['copy'] }) },
    {
      name: 'two ways to the same step are no circle',
      plan: steps({ name: 'A' }, { name: 'B', dependsOn: ['a'] }, { name: 'C', dependsOn: ['a'] }, { name: 'D', dependsOn: ['b', 'c'] }),
    },
    { name: 'an offer of one day', plan: message({ from: '2026-04-01', until: '2026-04-01' }) },
    { name: 'an offer that is over', plan: message({ until: '2020-04-01' }) },
    {
      name: 'the calendar within the offer',
      plan: { ...message({ from: '2026-04-01', until: '2026-04-30' }), calendar: [{ date: '2026-04-30', message: 'offer' }] },
    },
    {
      name: 'the calendar of another message',
      plan: { ...message({ until: '2026-04-30' }), calendar: [{ date: '2026-06-01', note: 'Summer letter' }] },
    },
    {
      name: 'proof that runs out while the message runs',
      plan: {
        messages: [{ statement: 'Fresh', from: '2026-04-01', proof: ['c'] }],
        claims: [{ id: 'c', text: 'Picked this week', status: 'approved', until: '2026-05-01' }],
      },
    },
  ],
  found: [
    {
      name: 'the plan ends before it begins',
      plan: { timeline: { launch: '2026-11-01', end: '2026-10-01' } },
      says: /^The plan ends 1 October 2026, before it begins/,
      quotes: ['2026-10-01'],
      count: 1,
    },
    {
      name: 'a step before the one it needs',
      plan: steps({ name: 'Copy', date: '2026-10-09' }, { name: 'Pages', date: '2026-10-01', dependsOn: ['Copy'] }),
      says: /^“Pages” is due before “Copy”/,
      quotes: ['2026-10-01'],
      count: 1,
    },
    {
      name: 'three steps wait for each other',
      plan: steps({ name: 'A', dependsOn: ['c'] }, { name: 'B', dependsOn: ['a'] }, { name: 'C', dependsOn: ['b'] }, { name: 'D', dependsOn: ['c'] }),
      says: /wait for each other/,
      count: 1,
    },
    {
      name: 'an offer ends before it begins',
      plan: message({ from: '2026-04-02', until: '2026-04-01' }),
      says: /“Half price in spring” ends/,
      quotes: ['2026-04-01'],
      count: 1,
    },
    {
      name: 'a calendar entry runs backwards',
      plan: { calendar: [{ from: '2026-04-02', until: '2026-04-01', note: 'Letters' }] },
      says: /“Letters” ends/,
      count: 1,
    },
    {
      name: 'the calendar after the offer',
      plan: { ...message({ until: '2026-04-30' }), calendar: [{ date: '2026-05-01', message: 'offer' }] },
      says: /on 2026-05-01; it ends 2026-04-30/,
      quotes: ['2026-05-01'],
      count: 1,
    },
    {
      name: 'the calendar before the offer',
      plan: { ...message({ from: '2026-04-10' }), calendar: [{ from: '2026-04-01', until: '2026-04-20', message: 'offer' }] },
      says: /on 2026-04-01; it begins 2026-04-10/,
      count: 1,
    },
    {
      name: 'the proof is over before the message may be said',
      plan: {
        messages: [{ statement: 'Fresh', from: '2026-06-01', proof: ['c'] }],
        claims: [{ id: 'c', text: 'Picked this week', status: 'approved', until: '2026-05-01' }],
      },
      says: /^“Fresh” begins after its proof ends/,
      count: 1,
    },
  ],
});
