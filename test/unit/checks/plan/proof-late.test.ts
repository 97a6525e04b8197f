import check from '@/lib/checks/plan/proof-late';
import { checkTester } from '../../../kit/check-tester';

/** Judged on 15 November 2026. */
const plan = (source: string, message: object = {}, more: object = {}) => ({
  claims: [{ id: 'miles', text: 'Up to 60 miles on one charge', status: 'approved', source }],
  messages: [{ id: 'far', statement: 'Far enough for every commute', proof: ['miles'], ...message }],
  ...more,
});
const milestones = (...list: object[]) => ({ timeline: { launch: '2026-09-01', milestones: list } });

checkTester(check, {
  clear: [
    { name: 'a source that is there', plan: plan('Rolling road test, April 2026') },
    {
      name: 'a source with a day after the launch, and there today',
      plan: plan('Ledger, 30 September 2026', {}, { timeline: { launch: '2026-09-01' } }),
    },
    { name: 'a source that holds until a day to come', plan: plan('Contract to March 2028') },
    { name: 'live only after the source is due', plan: plan('Road test, due in March 2027', { from: '2027-04-01' }) },
    {
      name: 'on its calendar only after the source is due',
      plan: plan('Road test, due in March 2027', {}, { calendar: [{ date: '2027-05-03', message: 'far' }] }),
    },
    { name: 'a pending source of a claim that no message rests on', plan: plan('Road test, in progress', { proof: [] }) },
    {
      name: 'a pending source of a retired claim',
      plan: { ...plan('x'), claims: [{ id: 'miles', text: 'Up to 60 miles', status: 'retired', source: 'Test pending' }] },
    },
    {
      name: 'its milestone comes before it',
      plan: plan('Rolling road test', { from: '2027-02-01' }, milestones({ name: 'Rolling road test finished', date: '2027-01-15' })),
    },
    { name: 'a milestone of another thing', plan: plan('Rolling road test', {}, milestones({ name: 'Road posters up', date: '2027-01-15' })) },
    { name: 'a milestone that is past', plan: plan('Rolling road test', {}, milestones({ name: 'Rolling road test', date: '2026-10-15' })) },
  ],
  found: [
    {
      name: 'live today, due in spring',
      plan: plan('Road test, due in March 2027'),
      says: /^“Far enough for every commute” is live from 15 November 2026, before its proof\.$/,
      quotes: ['Road test, due in March 2027'],
      certainty: 'confirmed',
      count: 1,
    },
    { name: 'no day at all', plan: plan('Survey in progress', { from: '2027-02-01' }), says: /1 February 2027/ },
    {
      name: 'expected after its first day in the calendar',
      plan: plan('Study expected by 2027-06-30', {}, { calendar: [{ from: '2027-05-01', message: 'far' }] }),
      says: /1 May 2027/,
    },
    {
      name: 'its milestone comes after it',
      plan: plan('Rolling road test', { from: '2026-12-01' }, milestones({ name: 'Rolling road test finished', date: '2027-01-15' })),
      says: /1 December 2026/,
      certainty: 'pleaseCheck',
    },
  ],
  notJudged: [
    {
      name: 'a plan in German',
      plan: plan(
        'Studie läuft noch',
        {},
        {
          goals: [{ statement: 'Bis Juni neunhundert neue Mitglieder für unsere Räder gewinnen' }],
          messages: [{ statement: 'Weit genug für jeden Weg zur Arbeit und wieder zurück nach Hause' }],
        },
      ),
      because: 'language-not-read',
    },
  ],
});
