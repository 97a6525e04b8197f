import { describe, expect, it } from 'vitest';
import type { Check, Inputs } from '@/lib/checks';
import { complaintAbout, type Example, type Examples, flaws, type Kind } from './check-examples';
import { runExample } from './run-example';

/**
 * Tests a check by examples: pages or plans where it must stay clear, where it must find, and where it cannot judge.
 * Runs the real capture, reading and runner, so an example is what a person would meet.
 * `knownWrong` examples are kept, counted and shown; one that comes right fails until it is moved to where it belongs.
 */
export function checkTester<Need extends keyof Inputs>(check: Check<Need>, examples: Examples): void {
  const wrong = flaws(check as unknown as Check, examples);
  if (wrong.length) throw new Error(`Examples of ${check.id}: ${wrong.join(' ')}`);
  const tests = (kind: Kind, list: Example[] = []) => {
    for (const example of list) {
      it(`${titles[kind](example)}: ${example.name}`, () => {
        expect(complaintAbout(kind, example, runExample(check as unknown as Check, example))).toBeUndefined();
      });
    }
  };
  const known = examples.knownWrong?.length ?? 0;
  describe(known ? `${check.id} (${known} known wrong)` : check.id, () => {
    tests('clear', examples.clear);
    tests('found', examples.found);
    tests('notJudged', examples.notJudged);
    tests('knownWrong', examples.knownWrong);
  });
}

const titles: Record<Kind, (example: Example) => string> = {
  clear: () => 'clear',
  found: () => 'found',
  notJudged: () => 'not judged',
  knownWrong: ({ should }) => `known wrong, should be ${should}`,
};
