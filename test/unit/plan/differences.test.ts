import { describe, expect, it } from 'vitest';
import { alignedWords, type Difference, differences } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

const message = (id: string, priority: number, statement: string, more = {}) => ({ id, priority, statement, ...more });
const base = {
  messages: [message('calm', 1, 'A calmer inbox'), message('shared', 2, 'One shared list'), message('quick', 3, 'Set up in a day')],
  claims: [{ id: 'tested', text: 'Tested by ten teams', status: 'approved' }],
  terms: [{ id: 't', use: 'inbox', insteadOf: ['mailbox'] }],
  channels: [
    { id: 'site', name: 'Site', type: 'site', role: 'Explain', touchpoints: [{ id: 'home', name: 'Home', url: 'https://a.test/' }] },
    { id: 'letter', name: 'Letter', type: 'email' },
  ],
};
const between = (next: object, first: object = base): Difference[] => differences(planFrom(first), planFrom(next));
const short = (list: Difference[]) => list.map(({ kind, path, field, item }) => [kind, path, field?.name ?? item?.label]);

describe('between two revisions', () => {
  it('a message is reworded', () => {
    const [only, ...rest] = between({ ...base, messages: [message('calm', 1, 'A calm inbox'), ...base.messages.slice(1)] });
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      kind: 'changed',
      path: 'messages[0].statement',
      item: { id: 'calm' },
      before: 'A calmer inbox',
      after: 'A calm inbox',
    });
  });
  it('a message moves up: one moved, none reworded, and the others only made room', () => {
    const moved = {
      ...base,
      messages: [message('quick', 1, 'Set up in a day'), message('calm', 2, 'A calmer inbox'), message('shared', 3, 'One shared list')],
    };
    expect(between(moved).filter(({ kind }) => kind === 'moved')).toMatchObject([{ item: { id: 'quick' }, before: 3, after: 1 }]);
    expect(between(moved).filter(({ field }) => field?.name === 'statement')).toEqual([]);
  });
  it('a message comes, another goes', () => {
    expect(short(between({ ...base, messages: [...base.messages.slice(1), message('new', 4, 'Free to try')] }))).toEqual([
      ['removed', 'messages[0]', 'A calmer inbox'],
      ['added', 'messages[2]', 'Free to try'],
    ]);
  });
  it('a phrasing joins: told at its message’s path', () => {
    const more = { ...base, messages: [message('calm', 1, 'A calmer inbox', { phrasings: ['Calm at last'] }), ...base.messages.slice(1)] };
    expect(short(between(more))).toEqual([['added', 'messages[0].phrasings[0]', 'Calm at last']]);
  });
  it('a claim is withdrawn, and where something stands in for it, replaced', () => {
    const claim = { ...base.claims[0], status: 'retired' };
    expect(short(between({ ...base, claims: [claim] }))).toEqual([['retired', 'claims[0].status', 'status']]);
    expect(between({ ...base, claims: [{ ...claim, replacement: 'Tested by twenty' }] })).toMatchObject([
      { kind: 'replaced', before: 'Tested by ten teams', after: 'Tested by twenty' },
    ]);
  });
  it('a withdrawn claim that is reworded is not withdrawn again', () => {
    const retired = (text: string) => ({ ...base, claims: [{ id: 'tested', text, status: 'retired' }] });
    expect(short(between(retired('Tested by 10'), retired('Tested by ten')))).toEqual([['changed', 'claims[0].text', 'text']]);
  });
  it('a touchpoint’s address and a channel’s role change', () => {
    const [site, letter] = base.channels;
    const next = { ...base, channels: [{ ...site, role: 'Sell', touchpoints: [{ id: 'home', name: 'Home', url: 'https://b.test/' }] }, letter] };
    expect(short(between(next))).toEqual([
      ['changed', 'channels[0].role', 'role'],
      ['changed', 'channels[0].touchpoints[0].url', 'url'],
    ]);
  });
  it('a touchpoint of its own messages parts from one that owes what its channel does, even where it owes none', () => {
    const owing = (messages: string[]) => ({ ...base, channels: [{ ...base.channels[0], touchpoints: [{ id: 'home', name: 'Home', messages }] }] });
    const silent = { ...base, channels: [{ ...base.channels[0], touchpoints: [{ id: 'home', name: 'Home' }] }] };
    expect(short(between(owing([]), silent))).toEqual([['changed', 'channels[0].touchpoints[0].messages', 'messages']]);
  });
  it('a part is written that was left out', () => {
    expect(short(between({ ...base, governance: { decides: 'Ada' } }))).toEqual([['changed', 'governance.decides', 'decides']]);
  });
  it('other lists in another order are told once', () => {
    expect(short(between({ ...base, channels: base.channels.toReversed() }))).toEqual([['reordered', 'channels', '']]);
  });
});

describe('no difference', () => {
  it('between a plan and itself', () => expect(between(base)).toEqual([]));
  it('in the order of the file where the priorities are the same', () =>
    expect(between({ ...base, messages: base.messages.toReversed() })).toEqual([]));
  it('in parts left empty', () => expect(between({ ...base, goals: [], governance: { escalation: [] } })).toEqual([]));
  it('in what was taught', () => {
    const lesson = { id: 'l', message: 'calm', verdict: 'says', quote: 'Calm', by: 'Ada', at: '2026-11-02T09:00:00Z' };
    expect(between({ ...base, teaching: { lessons: [lesson] } })).toEqual([]);
  });
});

describe('two wordings side by side', () => {
  const words = (before: string, after: string) => alignedWords(before, after).map((piece) => `${piece.in[0]}:${piece.value}`);
  it('word by word', () =>
    expect(words('You can cancel any month', 'You may cancel in any month')).toEqual(['b:You', 'b:can', 'a:may', 'b:cancel', 'a:in', 'b:any month']));
  it('the same words are one piece', () => expect(words('One shared list', 'One shared list')).toEqual(['b:One shared list']));
  it('nothing in common', () => expect(alignedWords('Alpha', 'Beta').map((piece) => piece.in)).toEqual(['before', 'after']));
  it('from nothing', () => expect(alignedWords('', 'Beta gamma')).toEqual([{ value: 'Beta gamma', in: 'after' }]));
});
