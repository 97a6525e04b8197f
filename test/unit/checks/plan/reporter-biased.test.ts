import check from '@/lib/checks/plan/reporter-biased';
import { checkTester } from '../../../kit/check-tester';

const plan = (reportedTo: string | undefined, ...owners: (string | undefined)[]) => ({
  measurement: { reportedTo },
  channels: owners.map((owner, at) => ({ name: `Channel ${at + 1}`, owner })),
});

checkTester(check, {
  clear: [
    { name: 'somebody else', plan: plan('Helen Achterberg, finance director', 'Priya Sandhu, web') },
    { name: 'one of two is neutral', plan: plan('Priya Sandhu and Helen Achterberg', 'Priya Sandhu, web') },
    { name: 'the same department', plan: plan('Helen Achterberg, marketing', 'Priya Sandhu, marketing') },
    { name: 'the same first name', plan: plan('Priya Okoro', 'Priya Sandhu') },
    { name: 'finance', plan: plan('Head of finance', 'Head of web', 'Brightmill (agency), Jonas Wetherby') },
    { name: 'a team whose name holds an owner’s', plan: plan('Web council', 'Web') },
  ],
  found: [
    {
      name: 'the owner of a channel',
      plan: plan('Priya Sandhu', 'Priya Sandhu, web', 'Sam'),
      says: /^“Priya Sandhu” reports the result and owns “Channel 1”\.$/,
      count: 1,
    },
    { name: 'the agency', plan: plan('Brightmill', 'Brightmill (agency), Jonas Wetherby'), says: /Brightmill/ },
    { name: 'the agency’s person', plan: plan('Jonas Wetherby', 'Brightmill (agency), Jonas Wetherby'), says: /Jonas/ },
    { name: 'both own one', plan: plan('Priya and Sam', 'Priya', 'Sam'), says: /Priya/, count: 1 },
  ],
  notJudged: [
    { name: 'nobody receives them', plan: plan(undefined, 'Priya'), because: 'plan-lacks', planPart: 'measurement.reportedTo' },
    { name: 'nobody owns a channel', plan: plan('Priya', undefined), because: 'plan-lacks', planPart: 'channels.owner' },
  ],
});
