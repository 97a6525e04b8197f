import check from '@/lib/checks/plan/measurement-late';
import { checkTester } from '../../../kit/check-tester';

const timeline = { launch: '2027-01-01' };

checkTester(check, {
  clear: [
    { name: 'agreed before', plan: { timeline, measurement: { agreedOn: '2026-10-15', metrics: ['Members'] } } },
    { name: 'agreed on the day itself', plan: { timeline, measurement: { agreedOn: '2027-01-01', metrics: ['Members'] } } },
    { name: 'agreed before, by two measures', plan: { timeline, measurement: { agreedOn: '2026-12-31', metrics: ['Members', 'Leavers'] } } },
  ],
  found: [
    {
      name: 'agreed after the start',
      plan: { timeline, measurement: { agreedOn: '2027-02-10', metrics: ['Members'] } },
      says: /^Measurement was agreed on 10 February 2027, after the start on 1 January 2027\.$/,
      certainty: 'confirmed',
    },
    {
      name: 'never',
      plan: { timeline, goals: [{ statement: 'Win 900', metric: 'Members' }] },
      says: /does not say what is measured\.$/,
      count: 1,
    },
    {
      name: 'a day that nobody wrote down',
      plan: { timeline, measurement: { metrics: ['Members'] } },
      says: /whether its measures were agreed/,
      severity: 'minor',
      certainty: 'pleaseCheck',
    },
  ],
  notJudged: [
    { name: 'no start', plan: { timeline: { end: '2027-06-30' } }, because: 'plan-lacks', planPart: 'timeline.launch' },
    { name: 'no timeline', plan: { measurement: { metrics: ['Members'] } }, because: 'plan-lacks', planPart: 'timeline.launch' },
  ],
});
