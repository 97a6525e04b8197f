import check from '@/lib/checks/plan/goal-channel-only';
import { checkTester } from '../../../kit/check-tester';

const goals = (...list: object[]) => ({ goals: list });
const business = { id: 'members', statement: 'Win 900 new members', level: 'business' };

checkTester(check, {
  clear: [
    { name: 'a business goal', plan: goals(business) },
    {
      name: 'a channel’s figure tied to it',
      plan: goals(business, { statement: 'Raise the e-mail open rate by 12 %', level: 'channel', serves: 'members' }),
    },
    {
      name: 'tied by two steps',
      plan: goals(
        business,
        { id: 'visits', statement: 'Double the site traffic', level: 'channel', serves: 'members' },
        { statement: 'Raise the open rate to 40 %', level: 'channel', serves: 'visits' },
      ),
    },
    { name: 'a channel that brings the business something', plan: goals({ statement: 'Win 300 members from newsletter clicks' }) },
    { name: 'customers won by a channel', plan: goals({ statement: 'Sell 200 tickets to our followers' }) },
    { name: 'feet in the shop', plan: goals({ statement: 'Increase foot traffic in the Leeds shop by 15 %' }) },
    { name: 'no level and no channel', plan: goals({ statement: 'Open two more shops' }) },
    { name: 'subscribers are the business', plan: goals({ statement: 'Reach 20,000 subscribers' }) },
    { name: 'a vague goal is another fault', plan: goals({ statement: 'Increase brand awareness' }) },
  ],
  found: [
    {
      name: 'an open rate',
      plan: goals(business, { statement: 'Increase e-mail open rate by 12 %' }),
      says: /^“Increase e-mail open rate by 12 %” is a channel’s figure and serves no business goal\.$/,
      count: 1,
    },
    { name: 'called a channel’s by the plan', plan: goals({ statement: 'Fill the webinar', level: 'channel' }), says: /Fill the webinar/ },
    { name: 'called the business’s by mistake', plan: goals({ statement: 'Reach 10,000 followers', level: 'business' }), says: /followers/ },
    {
      name: 'two that serve each other',
      plan: goals(
        { id: 'a', statement: 'More clicks', level: 'channel', serves: 'b' },
        { id: 'b', statement: 'More views', level: 'channel', serves: 'a' },
      ),
      says: /clicks/,
      count: 2,
    },
    { name: 'readers of the newsletter', plan: goals({ statement: 'Get 2,000 newsletter subscribers' }), says: /newsletter/ },
  ],
  notJudged: [{ name: 'no goals', plan: goals(), because: 'plan-lacks', planPart: 'goals' }],
});
