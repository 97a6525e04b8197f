import { describe, expect, it } from 'vitest';
import { anchorOf, remarksFor } from '@/components/plan-edit/remarks';
import { createSession } from '@/components/plan-edit/session';
import type { Finding } from '@/lib/audit';
import { editTree, keyOf, type Plan, withValue } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

const plan: Plan = planFrom({
  brand: { name: 'Larkfield', tone: [{ word: 'Plain' }, { word: 'Warm' }] },
  messages: [
    { id: 'shared', priority: 2, statement: 'One shared list' },
    { id: 'calm', priority: 1, statement: 'A calmer inbox' },
  ],
  features: [{ id: 'sorting', name: 'Sorting' }],
  channels: [{ id: 'site', name: 'Site', touchpoints: [{ id: 'home', name: 'Home', messages: ['calm'] }] }],
});
const begin = (kept?: ReturnType<typeof editTree>) => createSession(editTree(plan), 3, kept);

describe('a plan being changed', () => {
  it('tells listeners of a change once, and leaves every other value the very same', () => {
    const session = begin();
    let told = 0;
    const stop = session.changes(() => {
      told += 1;
    });
    const [list, first] = [session.at('features'), session.at('messages[1]')];
    session.change('messages[0].statement', 'Calm at last', 'Calm at last');
    expect(told).toBe(1);
    expect(session.at('messages[0].statement')).toBe('Calm at last');
    expect(session.at('features')).toBe(list);
    expect(session.at('messages[1]')).toBe(first);
    stop();
    session.undo();
    expect(told).toBe(1);
  });

  it('an item keeps its key while it is typed in and moved, and a new one gets another', () => {
    const session = begin();
    const key = keyOf(session.at('messages[0]'));
    session.change('messages[0].statement', 'Calm at last', 'Calm at last');
    session.move('messages', 0, 1);
    expect(keyOf(session.at('messages[1]'))).toBe(key);
    expect(session.add('messages', {})).toBe('messages[2]');
    expect(keyOf(session.at('messages[2]'))).not.toBe(key);
    expect(keyOf(session.at('messages[2]'))).not.toBe('');
  });

  it('what was taken out comes back without what was done since', () => {
    const session = begin();
    const { back, loosened } = session.remove('messages[0]');
    expect(loosened).toHaveLength(1);
    session.change('brand.name', 'Larkfields', 'Larkfields');
    back();
    expect(session.at('messages[0].id')).toBe('calm');
    expect(session.at('channels[0].touchpoints[0].messages')).toEqual(['calm']);
    expect(session.at('brand.name')).toBe('Larkfields');
  });

  it('so does a thing without an id', () => {
    const session = begin();
    const { back } = session.remove('brand.tone[0]');
    session.change('brand.name', 'Larkfields', 'Larkfields');
    back();
    expect((session.at('brand.tone') as { word: string }[]).map(({ word }) => word).sort()).toEqual(['Plain', 'Warm']);
  });

  it('is clean at first and after every change was taken back, not in between', () => {
    const session = begin();
    expect(session.dirty()).toBe(false);
    session.change('brand.name', 'X', 'X');
    expect(session.dirty()).toBe(true);
    session.undo();
    expect(session.dirty()).toBe(false);
    session.redo();
    session.reset();
    expect(session.dirty()).toBe(false);
    expect(session.canUndo(), 'putting the changes aside can be taken back').toBe(true);
  });

  it('begins with what was kept, and can begin afresh', () => {
    const session = begin(withValue(editTree(plan), ['brand', 'name'], 'Kept'));
    expect(session.dirty()).toBe(true);
    session.reset();
    expect(session.at('brand.name')).toBe('Larkfield');
  });

  it('stands on a revision that comes in meanwhile', () => {
    const session = begin();
    session.change('brand.name', 'Mine', 'Mine');
    session.rebase(withValue(editTree(plan), ['brand', 'tagline'], 'Theirs'), 4);
    expect([session.at('brand.name'), session.at('brand.tagline'), session.revision()]).toEqual(['Mine', 'Theirs', 4]);
    expect(session.dirty()).toBe(true);
  });

  it('a fault is told at its field, the first where there are several', () => {
    const session = begin();
    session.note([
      { code: 'one', what: 'First.', path: 'brand.name' },
      { code: 'two', what: 'Second.', path: 'brand.name' },
    ]);
    expect(session.faults().get('brand.name')?.code).toBe('one');
    session.note([]);
    expect(session.faults().size).toBe(0);
  });
});

describe('remarks of the last audit', () => {
  const remark = (field?: string, about?: Finding['about']) =>
    ({ fingerprint: field, about, evidence: field ? [{ quote: '', surface: 'plan', field, cues: [] }] : [] }) as unknown as Finding;
  const session = begin();
  const anchors = (finding: Finding) => [...remarksFor([finding], plan, session.tree()).at.keys()];
  const key = (path: string) => keyOf(session.at(path));

  it('follow an item to the place it has in order', () =>
    expect(anchors(remark('messages[0].statement'))).toEqual([anchorOf(key('messages[1]'), 'statement')]));
  it('stand at the innermost item', () => expect(anchors(remark('brand.tone[1].do'))).toEqual([anchorOf(key('brand.tone[1]'), 'do')]));
  it('of one of several texts stand at the field', () =>
    expect(anchors(remark('channels[0].touchpoints[0].messages[0]'))).toEqual([anchorOf(key('channels[0].touchpoints[0]'), 'messages')]));
  it('of a part that was left out stand at the part', () => expect(anchors(remark('governance.decides'))).toEqual(['.governance.decides']));
  it('that quote nothing stand at what they are about', () =>
    expect(anchors(remark(undefined, { feature: 'sorting' }))).toEqual([key('features[0]')]));
  it('about nothing in the plan are left out', () => expect(anchors(remark())).toEqual([]));
  it('are counted at every item on the way and at their part', () => {
    const { count } = remarksFor([remark('channels[0].touchpoints[0].name')], plan, session.tree());
    expect([...count]).toEqual([
      ['channels', 1],
      [key('channels[0]'), 1],
      [key('channels[0].touchpoints[0]'), 1],
    ]);
  });
});
