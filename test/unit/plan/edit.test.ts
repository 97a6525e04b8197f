import { describe, expect, it } from 'vitest';
import {
  begun,
  changedTo,
  differences,
  type EditTree,
  editTree,
  faultsOf,
  merged,
  type Plan,
  paused,
  planOfTree,
  redone,
  same,
  undone,
  valueAt,
  withItem,
  withMoved,
  withoutItem,
  withReference,
  withValue,
} from '@/lib/plan';
import { planFrom } from '../../kit/plan';
import { samplePlan } from '../../kit/sample';

const plan = planFrom({
  goals: [{ id: 'grow', statement: 'Sell more' }],
  messages: [
    { id: 'calm', priority: 1, statement: 'A calmer inbox', proof: ['tested'] },
    { id: 'shared', priority: 2, statement: 'One shared list' },
    { id: 'quick', priority: 2, statement: 'Set up in a day' },
  ],
  claims: [{ id: 'tested', text: 'Tested by ten teams', status: 'approved' }],
  channels: [
    { id: 'site', name: 'Site', type: 'site', touchpoints: [{ id: 'home', name: 'Home', url: 'https://a.test/', messages: ['calm', 'quick'] }] },
    { id: 'letter', name: 'Letter', type: 'email', touchpoints: [{ id: 'news', name: 'News', variantOf: 'home' }] },
  ],
  budget: {
    byChannel: [
      { channel: 'site', share: 0.6 },
      { channel: 'letter', share: 0.4 },
    ],
  },
  calendar: [{ date: '2026-12-01', channel: 'site', message: 'calm' }],
});
const tree = editTree(plan);
const messages = (of: EditTree) => (of['messages'] as { id?: string; priority?: number }[]).map(({ id, priority }) => [id, priority]);
const made = (of: EditTree): Plan => {
  const outcome = planOfTree(of, plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};

describe('a plan as it is edited', () => {
  it('makes the same plan where nothing was changed', () => expect(made(tree)).toEqual(plan));
  it('makes the same plan of the sample brand, every part of it filled', () => {
    const sample = samplePlan();
    const outcome = planOfTree(editTree(sample), sample);
    expect(outcome).toEqual({ ok: true, value: sample });
    expect(differences(sample, sample)).toEqual([]);
  });
  it('shares everything but the way to what was changed', () => {
    const next = withValue(tree, ['messages', 1, 'statement'], 'Another');
    expect(valueAt(next, ['messages', 1, 'statement'])).toBe('Another');
    expect(valueAt(next, ['messages', 0])).toBe(valueAt(tree, ['messages', 0]));
    expect(next['claims']).toBe(tree['claims']);
    expect(valueAt(tree, ['messages', 1, 'statement'])).toBe('One shared list');
  });
  it('makes a part that was left out, and leaves out a field that is cleared', () => {
    const next = withValue(tree, ['governance', 'decides'], 'Ada');
    expect(made(next).governance?.decides).toBe('Ada');
    expect(valueAt(withValue(next, ['governance', 'decides'], undefined), ['governance'])).toEqual({});
    expect(made(withValue(next, ['governance', 'decides'], undefined)).governance).toBeUndefined();
  });
  it('takes blank fields for left out, yet keeps a touchpoint that owes nothing apart from one that owes what its channel does', () => {
    expect(made(withValue(tree, ['goals', 0, 'metric'], '  ')).goals[0]?.metric).toBeUndefined();
    expect(made(withValue(tree, ['channels', 0, 'touchpoints', 0, 'messages'], [])).channels[0]?.touchpoints[0]?.messages).toEqual([]);
    expect(made(withValue(tree, ['channels', 0, 'touchpoints', 0, 'messages'], undefined)).channels[0]?.touchpoints[0]?.messages).toBeUndefined();
  });
  it('keeps the id of a message that is reworded', () => {
    expect(made(withValue(tree, ['messages', 0, 'statement'], 'Wholly other words')).messages[0]?.id).toBe('calm');
  });
});

describe('faults', () => {
  it('are none in a plan as it was', () => expect(faultsOf(tree)).toEqual([]));
  it('are told at their field, in the plan reader’s sentences', () => {
    const wrong = withValue(tree, ['channels', 0, 'touchpoints', 0, 'url'], 'a.test/prices');
    expect(faultsOf(wrong)).toMatchObject([{ path: 'channels[0].touchpoints[0].url', what: expect.stringContaining('has no scheme') }]);
    expect(planOfTree(wrong, plan).ok).toBe(false);
  });
  it('tell a new item that has no words yet', () => {
    expect(faultsOf(withItem(tree, ['features'], {}))).toMatchObject([{ path: 'features[0].name', code: 'field-missing' }]);
  });
  it('tell two touchpoints of one name', () => {
    expect(faultsOf(withValue(tree, ['channels', 1, 'touchpoints', 0, 'name'], 'home'))).toMatchObject([{ path: 'channels[1].touchpoints[0].name' }]);
  });
});

describe('moving', () => {
  it('gives a message the priority of its new place', () => {
    expect(messages(withMoved(tree, ['messages'], 2, 0))).toEqual([
      ['quick', 1],
      ['calm', 2],
      ['shared', 2],
    ]);
  });
  it('of two that share a priority changes their order alone', () => {
    expect(messages(withMoved(tree, ['messages'], 1, 2))).toEqual([
      ['calm', 1],
      ['quick', 2],
      ['shared', 2],
    ]);
  });
  it('past either end changes nothing', () => {
    expect(withMoved(tree, ['messages'], 0, -1)).toBe(tree);
    expect(withMoved(tree, ['messages'], 2, 3)).toBe(tree);
  });
  it('of other lists leaves the items as they are', () => {
    expect(valueAt(withMoved(tree, ['channels'], 0, 1), ['channels', 1])).toBe(valueAt(tree, ['channels', 0]));
  });
});

describe('adding and taking out', () => {
  it('a new message comes last in order', () => expect(messages(withItem(tree, ['messages'], {}))[3]).toEqual([undefined, 3]));
  it('takes out what pointed to the item, and tells where', () => {
    const { tree: next, loosened } = withoutItem(tree, ['messages', 0]);
    expect(loosened).toEqual([
      { path: 'channels[0].touchpoints[0].messages[0]', of: 'Home' },
      { path: 'calendar[0].message', of: '2026-12-01' },
    ]);
    expect(valueAt(next, ['channels', 0, 'touchpoints', 0, 'messages'])).toEqual(['quick']);
    expect(valueAt(next, ['calendar', 0])).toEqual({ date: '2026-12-01', channel: 'site' });
    expect(faultsOf(next)).toEqual([]);
  });
  it('takes out a share of the budget that has nothing to be spent on, and what pointed to things within', () => {
    const { tree: next } = withoutItem(tree, ['channels', 0]);
    expect(valueAt(next, ['budget', 'byChannel'])).toEqual([{ channel: 'letter', share: 0.4 }]);
    expect(valueAt(next, ['channels', 0, 'touchpoints', 0])).not.toHaveProperty('variantOf');
    expect(faultsOf(next)).toEqual([]);
  });
  it('of an item nobody points to tells nothing and touches nothing else', () => {
    const { tree: next, loosened } = withoutItem(tree, ['goals', 0]);
    expect(loosened).toEqual([]);
    expect(next['channels']).toBe(tree['channels']);
  });
  it('an item that is pointed to before it is saved keeps the name it had then', () => {
    const added = withItem(tree, ['claims'], { text: 'Liked by many', status: 'approved' });
    const target = { path: ['claims', 1], id: 'liked-by-many', written: false };
    const pointed = withReference(added, ['messages', 1, 'proof'], ['liked-by-many'], target);
    const reworded = withValue(pointed, ['claims', 1, 'text'], 'Loved by most');
    expect(made(reworded).claims[1]?.id).toBe('liked-by-many');
    expect(faultsOf(reworded)).toEqual([]);
  });
});

describe('undo', () => {
  const write = (text: string) => withValue(tree, ['brand', 'name'], text);
  const typed = (...texts: string[]) => texts.reduce((history, text) => changedTo(history, write(text), ['brand', 'name'], text), begun(tree));

  it('takes back a word at a time', () => {
    const history = typed('N', 'Ne', 'New', 'New n', 'New na');
    expect(history.past).toHaveLength(2);
    expect(undone(history).history.tree).toEqual(write('New'));
    expect(undone(undone(history).history).history.tree).toBe(tree);
  });
  it('a pause ends the step', () =>
    expect(undone(changedTo(paused(typed('N')), write('Ne'), ['brand', 'name'], 'Ne')).history.tree).toEqual(write('N')));
  it('says where, and comes back with redo', () => {
    const history = typed('New');
    const back = undone(history);
    expect(back.path).toEqual(['brand', 'name']);
    expect(redone(back.history)).toMatchObject({ history: { tree: history.tree, future: [] }, path: ['brand', 'name'] });
  });
  it('after another change there is nothing to redo', () => {
    const { history } = undone(typed('New'));
    expect(redone(changedTo(history, write('Other'), ['brand', 'name'])).path).toBeUndefined();
  });
  it('at the beginning changes nothing', () => expect(undone(begun(tree))).toEqual({ history: begun(tree) }));
  it('no change is no step', () => expect(changedTo(begun(tree), tree, ['brand']).past).toEqual([]));
  it('keeps five hundred steps at most', () => {
    const history = Array.from({ length: 600 }, (_, at) => at).reduce((so, at) => changedTo(so, write(String(at)), ['brand', 'name']), begun(tree));
    expect(history.past).toHaveLength(500);
  });
});

describe('changes put on a later revision', () => {
  const mine = withValue(tree, ['messages', 0, 'statement'], 'Calm at last');
  it('join what changed there', () => {
    const theirs = withItem(withValue(tree, ['messages', 1, 'statement'], 'A single list'), ['features'], { id: 'f', name: 'Sorting' });
    const both = merged(tree, mine, theirs);
    expect(valueAt(both, ['messages', 0, 'statement'])).toBe('Calm at last');
    expect(valueAt(both, ['messages', 1, 'statement'])).toBe('A single list');
    expect(valueAt(both, ['features', 0, 'id'])).toBe('f');
  });
  it('hold where both changed the same field', () => {
    expect(valueAt(merged(tree, mine, withValue(tree, ['messages', 0, 'statement'], 'Theirs')), ['messages', 0, 'statement'])).toBe('Calm at last');
  });
  it('leave out what was taken out there, and keep what is new here', () => {
    const theirs = withoutItem(tree, ['messages', 2]).tree;
    const both = merged(tree, withItem(mine, ['messages'], { statement: 'New here' }), theirs);
    expect((both['messages'] as { statement: string }[]).map(({ statement }) => statement)).toEqual(['Calm at last', 'One shared list', 'New here']);
  });
  it('change nothing where nothing was changed here', () => {
    const theirs = withValue(tree, ['brand', 'name'], 'Other');
    expect(merged(tree, tree, theirs)).toBe(theirs);
    expect(merged(tree, mine, tree)).toBe(mine);
  });
});

describe('the same', () => {
  it('is what differs in empty parts alone', () => expect(same(tree, withValue(tree, ['governance'], { escalation: [] }))).toBe(true));
  it('is not one word more', () => expect(same(tree, withValue(tree, ['brand', 'name'], 'Larkwheels'))).toBe(false));
  it('is not a touchpoint that owes nothing and one that owes what its channel does', () => expect(same({ messages: [] }, {})).toBe(false));
});
