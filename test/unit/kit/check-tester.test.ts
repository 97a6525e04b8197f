import { describe, expect, it } from 'vitest';
import type { Run } from '@/lib/audit/run-check';
import { complaintAbout, type Examples, flaws } from '../../kit/check-examples';

const good: Examples = {
  clear: [{ name: 'said', page: '<p>Said</p>' }],
  found: [{ name: 'silent', page: '<p>Other</p>', says: /nowhere/ }],
  notJudged: [{ name: 'a wall', page: '<form></form>', because: 'login-wall' }],
};
const page = { scope: 'page' as const };
const found = (says: string, ...quotes: string[]): Run => ({
  outcome: { check: 'a/b', outcome: 'found' },
  found: [{ says, evidence: quotes.map((quote) => ({ quote, surface: 'body', cues: [] })), todo: '' }],
});
const clear: Run = { outcome: { check: 'a/b', outcome: 'clear' }, found: [] };
const unjudged: Run = { outcome: { check: 'a/b', outcome: 'notJudged', reason: 'login-wall', planPart: 'terms' }, found: [] };

describe('flaws in examples', () => {
  it('finds none where counter-examples are in the majority and all is said', () => {
    expect(flaws(page, good)).toEqual([]);
    expect(flaws({ scope: 'plan' }, { clear: [...good.clear, { name: 'also', plan: { messages: [] } }], found: good.found })).toEqual([]);
  });

  it.each<[string, Examples, RegExp]>([
    ['a found example that expects nothing', { ...good, found: [{ name: 'silent', page: 'x' }] }, /expects nothing/],
    ['an empty list of quotes', { ...good, found: [{ name: 'silent', page: 'x', says: /a/, quotes: [] }] }, /empty list of quotes/],
    ['a pattern that accepts everything', { ...good, found: [{ name: 'silent', page: 'x', says: /.*/ }] }, /accepts every/],
    ['two examples of one name', { ...good, clear: [...good.clear, { name: 'said', page: 'y' }] }, /Two examples are called “said”/],
    ['two examples of one content', { ...good, clear: [...good.clear, { name: 'again', page: '<p>Said</p>' }] }, /“again” is the same as “said”/],
    ['no reason on a not-judged example', { ...good, notJudged: [{ name: 'a wall', page: 'z' }] }, /why it cannot be judged/],
    ['examples in the majority', { ...good, found: [...good.found, { name: 'b', page: 'b', says: /b/ }] }, /outnumber/],
    ['a page check never left unjudged', { clear: [...good.clear, { name: 'c', page: 'c' }], found: good.found }, /cannot be judged/],
    ['no clear example', { ...good, clear: [] }, /At least one clear/],
    ['an unknown key', { ...good, clear: [{ name: 'said', page: 'x', expects: 1 } as never] }, /unknown key: expects/],
    ['an expectation in the wrong list', { ...good, clear: [{ name: 'said', page: 'x', says: /x/ }] }, /unknown key: says/],
    ['a key the examples do not have', { ...good, missing: [] } as never, /unknown key: missing/],
    ['nothing to judge', { ...good, clear: [{ name: 'said' }] }, /nothing to judge/],
    ['a known wrong without what it should be', { ...good, knownWrong: [{ name: 'w', page: 'w' }] }, /what it should be/],
  ])('refuses %s', (_, examples, sentence) => {
    expect(flaws(page, examples).join(' ')).toMatch(sentence);
  });
});

describe('a run held against its example', () => {
  const silent = { name: 'silent', page: 'x', says: /nowhere/, quotes: ['Other'] };

  it('agrees where statement and quotes are there', () => {
    expect(complaintAbout('found', silent, found('It is nowhere.', 'Other', 'More'))).toBeUndefined();
    expect(complaintAbout('clear', good.clear[0] as never, clear)).toBeUndefined();
    expect(complaintAbout('notJudged', { name: 'n', because: 'login-wall', planPart: 'terms' }, unjudged)).toBeUndefined();
  });

  it('complains of a clear page that was found guilty, showing what came', () => {
    expect(complaintAbout('clear', silent, found('It is nowhere.', 'Other'))).toMatch(/wanted: clear.*It is nowhere\. «Other»/s);
  });

  it('complains of another statement, a cut quote, another count, another certainty', () => {
    expect(complaintAbout('found', silent, found('It is here.', 'Other'))).toMatch(/nowhere/);
    expect(complaintAbout('found', silent, found('It is nowhere.', 'Other words'))).toMatch(/the quote «Other»/);
    expect(complaintAbout('found', { ...silent, count: 2 }, found('It is nowhere.', 'Other'))).toMatch(/2 findings/);
    expect(complaintAbout('found', { ...silent, certainty: 'pleaseCheck' }, found('It is nowhere.', 'Other'))).toMatch(/pleaseCheck/);
  });

  it('does not take "not judged" for clear, nor one reason for another', () => {
    expect(complaintAbout('clear', silent, unjudged)).toMatch(/came: notJudged, login-wall/);
    expect(complaintAbout('notJudged', { name: 'n', because: 'empty-shell' }, unjudged)).toMatch(/empty-shell/);
    expect(complaintAbout('notJudged', { name: 'n', because: 'login-wall', planPart: 'claims' }, unjudged)).toMatch(/claims/);
  });

  it('tells when a known wrong comes right', () => {
    expect(complaintAbout('knownWrong', { name: 'w', should: 'found' }, found('x'))).toMatch(/comes out right/);
    expect(complaintAbout('knownWrong', { name: 'w', should: 'notJudged' }, clear)).toBeUndefined();
  });
});
