import check from '@/lib/checks/plan/hierarchy-unordered';
import { checkTester } from '../../../kit/check-tester';

const messages = (...ranks: (number | undefined)[]) => ({
  messages: ranks.map((priority, at) => ({ statement: `Message ${'abcdefg'[at]}`, priority })),
});

checkTester(check, {
  clear: [
    { name: 'numbered', plan: messages(1, 2, 3) },
    { name: 'no numbers: the place in the list counts', plan: messages(undefined, undefined, undefined) },
    { name: 'ties below the first', plan: messages(1, 2, 2, 2) },
    { name: 'two on top of others', plan: messages(1, 1, 2) },
    { name: 'two alike', plan: messages(1, 1) },
    { name: 'one message', plan: messages(1) },
  ],
  found: [
    { name: 'all first', plan: messages(1, 1, 1, 1), says: /^All 4 messages have priority 1, so none comes first\.$/, count: 1 },
    { name: 'all second', plan: messages(2, 2, 2), says: /priority 2/ },
  ],
});
