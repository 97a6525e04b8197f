import check from '@/lib/checks/plan/goal-businessless';
import { checkTester } from '../../../kit/check-tester';

const goals = (...list: object[]) => ({ goals: list });

checkTester(check, {
  clear: [
    { name: 'one of the business', plan: goals({ statement: 'Win 900 new members', level: 'business' }) },
    {
      name: 'one of the business among a channel’s',
      plan: goals({ statement: 'Reach 10,000 followers' }, { statement: 'Raise revenue by a tenth' }),
    },
    { name: 'no level, and something the business gains', plan: goals({ statement: 'Bring the cost of a new customer under £70' }) },
    { name: 'no level, and hard to tell', plan: goals({ statement: 'Open the second shop' }) },
    {
      name: 'a wish with a figure, called the business’s',
      plan: goals({ statement: 'Awareness among parents from 12 % to 20 %', level: 'business' }),
    },
  ],
  found: [
    {
      name: 'followers and clicks',
      plan: goals({ statement: 'Reach 10,000 followers' }, { statement: 'Raise the click-through rate to 3 %' }),
      says: /^None of the 2 goals is one of the business\.$/,
      quotes: ['Reach 10,000 followers'],
      count: 1,
    },
    { name: 'a wish alone', plan: goals({ statement: 'Increase brand awareness' }), says: /^The one goal of the plan/ },
    { name: 'all called a channel’s', plan: goals({ statement: 'Win 300 members by e-mail', level: 'channel' }), says: /no goal of the business/ },
  ],
  notJudged: [
    { name: 'no goals', plan: goals(), because: 'plan-lacks', planPart: 'goals' },
    {
      name: 'goals in German without a level',
      plan: {
        goals: [{ statement: 'Die Zahl der Follower auf allen Kanälen verdoppeln' }],
        messages: [{ statement: 'Mit uns haben Sie am Abend wieder Zeit für die Dinge, die Ihnen wichtig sind' }],
      },
      because: 'language-not-read',
    },
  ],
});
