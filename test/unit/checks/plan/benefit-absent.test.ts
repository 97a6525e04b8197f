import { expect, test } from 'vitest';
import check from '@/lib/checks/plan/benefit-absent';
import { checkTester } from '../../../kit/check-tester';
import { planFrom } from '../../../kit/plan';

const messages = (...list: object[]) => ({ messages: list });

checkTester(check, {
  clear: [
    {
      name: 'one is planned as a benefit',
      plan: messages({ statement: 'Four burners', kind: 'feature' }, { statement: 'Dinner in ten minutes', kind: 'benefit' }),
    },
    { name: 'no kind, and plainly a benefit', plan: messages({ statement: 'You save an hour every evening, so you have time for your children' }) },
    { name: 'an idea that is a benefit', plan: messages({ statement: 'Your evenings are your own again, without stress', kind: 'idea' }) },
    { name: 'an offer that saves', plan: messages({ statement: 'You save money: the first month is free for you', kind: 'offer' }) },
    {
      name: 'a benefit in an approved wording',
      plan: messages({ statement: 'Four burners', phrasings: ['You save time because four pots cook at once, so that you can relax'] }),
    },
  ],
  found: [
    {
      name: 'features and proof',
      plan: messages({ statement: 'Four burners and a steel lid', kind: 'feature' }, { statement: 'Used in 400 kitchens', kind: 'proof' }),
      says: /^None of the 2 messages says what people gain\.$/,
      certainty: 'confirmed',
      count: 1,
    },
    {
      name: 'no kinds, and a list of parts',
      plan: messages({ statement: 'Four burners, a steel lid and a 3 kW motor' }),
      says: /^The one message/,
      certainty: 'pleaseCheck',
    },
  ],
  notJudged: [
    {
      name: 'no kinds, in German',
      plan: messages({ statement: 'Mit uns haben Sie am Abend wieder Zeit für die Dinge, die Ihnen und der Familie wichtig sind' }),
      because: 'language-not-read',
    },
  ],
});

test('the plan’s own benefits are the example', () => {
  const todo = (parts: object) => {
    const plan = planFrom({ messages: [{ statement: 'Four burners', kind: 'feature' }], ...parts });
    return [...check.judge({ kindedMessages: plan.messages, plan })][0]?.todo;
  };
  expect(todo({ benefits: ['Dinner in ten minutes'] })).toMatch(/“Dinner in ten minutes”/);
  expect(todo({ features: [{ name: 'Lid', benefit: 'Nothing boils over' }] })).toMatch(/“Nothing boils over”/);
  expect(todo({})).toMatch(/“Four burners”, “so that you …”/);
});
