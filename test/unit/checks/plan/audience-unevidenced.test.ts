import check from '@/lib/checks/plan/audience-unevidenced';
import { checkTester } from '../../../kit/check-tester';

const audiences = (...list: (string[] | undefined)[]) => ({
  audiences: list.map((evidence, at) => ({ name: `Readers of shelf ${'abcd'[at]}`, evidence })),
});

checkTester(check, {
  clear: [
    { name: 'interviews', plan: audiences(['Twenty interviews in May 2026']) },
    { name: 'figures', plan: audiences(['Shop orders of 2025']) },
    { name: 'one belief beside a count', plan: audiences(['We think they read at night', 'Loans by hour, 2025']) },
    { name: 'a survey of opinions', plan: audiences(['Opinion survey of 400 readers']) },
    { name: 'a test of assumptions', plan: audiences(['Five interviews that tested our assumptions']) },
    { name: 'each has its own', plan: audiences(['Interviews'], ['Loans']) },
  ],
  found: [
    { name: 'one of two', plan: audiences(['Interviews'], undefined), says: /^“Readers of shelf b” names nothing it rests on\.$/, count: 1 },
    { name: 'a belief', plan: audiences(['Team assumptions']), says: /what is believed/, quotes: ['Team assumptions'] },
    { name: 'a placeholder', plan: audiences(['tbc']), says: /rests on/ },
    { name: 'none of many, told once', plan: audiences(undefined, undefined, undefined), says: /^None of the 3 audiences/, count: 1 },
  ],
  notJudged: [{ name: 'no audiences', plan: audiences(), because: 'plan-lacks', planPart: 'audiences' }],
});
