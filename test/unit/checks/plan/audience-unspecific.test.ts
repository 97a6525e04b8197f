import check from '@/lib/checks/plan/audience-unspecific';
import { checkTester } from '../../../kit/check-tester';

const audiences = (...list: (string | object)[]) => ({ audiences: list.map((one) => (typeof one === 'string' ? { name: one } : one)) });

checkTester(check, {
  clear: [
    { name: 'people with a situation', plan: audiences('Families about to replace their second car') },
    { name: 'a trade', plan: audiences('Head teachers') },
    { name: 'an age and what they do', plan: audiences('Office workers of 30 to 50 who drink tea daily') },
    { name: 'an age band with needs', plan: audiences({ name: 'Women 25–40', needs: ['Be home before the nursery closes'] }) },
    { name: 'a place tells something', plan: audiences('People in flats without a balcony') },
    { name: 'two words that say enough', plan: audiences('Night nurses') },
    { name: 'young, and in a situation', plan: audiences('Young parents') },
  ],
  found: [
    { name: 'an age band', plan: audiences('Women 25–40'), says: /^“Women 25–40” says who they are by age or number alone\.$/, count: 1 },
    { name: 'everyone', plan: audiences('Everyone'), says: /Everyone/ },
    { name: 'adults of a country', plan: audiences('Adults aged 18+ in the United Kingdom'), says: /Adults/ },
    { name: 'a social grade', plan: audiences('ABC1 adults'), says: /ABC1/ },
    { name: 'a generation, beside a good one', plan: audiences('Millennials and Gen Z', 'Night nurses'), says: /Millennials/, count: 1 },
  ],
  notJudged: [{ name: 'no audiences', plan: audiences(), because: 'plan-lacks', planPart: 'audiences' }],
});
