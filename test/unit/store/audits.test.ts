import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db, decide, deleteEverything, livingAudit, saveAudit, saveTouchpoint, touchpointVerdict, undoDecision } from '@/lib/store';
import { aDecision, aFinding, anAudit, aTouchpoint } from '../../kit/audited';

beforeEach(deleteEverything);

const audit = () =>
  anAudit(
    'p',
    [aTouchpoint('pricing'), aTouchpoint('home')],
    [aFinding('f1', { touchpointId: 'home', rank: 2 }), aFinding('f2', { touchpointId: 'home', rank: 1 }), aFinding('x', { scope: 'across' })],
  );

describe('the living audit', () => {
  it('comes back as it was saved, touchpoints in their order, findings by touchpoint and rank', async () => {
    await saveAudit(audit());
    const living = await livingAudit('p');
    expect(living).toMatchObject({ id: 'living:p', brand: 'Larkfield', date: '2026-11-02' });
    expect(living?.touchpoints).toEqual(audit().touchpoints);
    expect(living?.findings.map(({ fingerprint }) => fingerprint)).toEqual(['f2', 'f1', 'x']);
  });

  it('is one a plan: a second one takes the place of the first, whole', async () => {
    await saveAudit(audit());
    await saveAudit(anAudit('p', [aTouchpoint('home')], [], { revision: 2 }));
    expect(await db.findings.count()).toBe(0);
    expect((await livingAudit('p'))?.touchpoints.map(({ touchpointId }) => touchpointId)).toEqual(['home']);
    expect((await livingAudit('p'))?.revision).toBe(2);
  });

  it('is nothing before the first was made', async () => {
    expect(await livingAudit('p')).toBeUndefined();
  });

  it('leaves other plans alone', async () => {
    await saveAudit(audit());
    await saveAudit(anAudit('q', [aTouchpoint('home')], []));
    expect((await livingAudit('p'))?.findings.length).toBe(3);
  });

  it('keeps the findings of pages read from a list apart, and those of a page the button was pressed on among what is to settle', async () => {
    await saveAudit(audit());
    await saveTouchpoint('p', aTouchpoint('page:1', { offPlan: true, channelId: 'outside' }), [aFinding('pressed', { touchpointId: 'page:1' })]);
    await saveTouchpoint('p', aTouchpoint('page:2', { offPlan: true, channelId: 'site' }), [aFinding('listed', { touchpointId: 'page:2' })]);
    const prints = (await livingAudit('p'))?.findings.map(({ fingerprint }) => fingerprint);
    expect(prints).toContain('pressed');
    expect(prints).not.toContain('listed');
    expect((await touchpointVerdict('p', 'page:2'))?.findings).toHaveLength(1);
  });

  it('keeps two findings that look alike', async () => {
    await saveAudit(anAudit('p', [aTouchpoint('home')], [aFinding('same', { touchpointId: 'home' }), aFinding('same', { touchpointId: 'home' })]));
    expect((await livingAudit('p'))?.findings.length).toBe(2);
  });

  it('keeps the verdict on a page outside the plan', async () => {
    await saveAudit(audit());
    await saveTouchpoint('p', aTouchpoint('page:1', { offPlan: true }), [aFinding('off', { touchpointId: 'page:1' })]);
    await saveAudit(audit());
    expect((await touchpointVerdict('p', 'page:1'))?.findings.length).toBe(1);
    expect((await livingAudit('p'))?.touchpoints.map(({ touchpointId }) => touchpointId)).toEqual(['pricing', 'home', 'page:1']);
  });
});

describe('one touchpoint', () => {
  it('is replaced alone; others and findings across touchpoints stay', async () => {
    await saveAudit(audit());
    await saveTouchpoint('p', aTouchpoint('home', { copyWords: 90 }), [aFinding('f3', { touchpointId: 'home' })]);
    const living = await livingAudit('p');
    expect(living?.findings.map(({ fingerprint }) => fingerprint)).toEqual(['f3', 'x']);
    expect(living?.touchpoints.map(({ copyWords }) => copyWords)).toEqual([0, 90]);
  });

  it('has a verdict before the whole audit was made', async () => {
    await saveTouchpoint('p', aTouchpoint('home'), [aFinding('b', { touchpointId: 'home', rank: 2 }), aFinding('a', { touchpointId: 'home' })]);
    expect((await touchpointVerdict('p', 'home'))?.findings.map(({ fingerprint }) => fingerprint)).toEqual(['a', 'b']);
    expect(await touchpointVerdict('p', 'pricing')).toBeUndefined();
  });
});

describe('decisions', () => {
  const decisionOn = async (fingerprint: string) => (await livingAudit('p'))?.findings.find((one) => one.fingerprint === fingerprint)?.decision;

  it('stand on their finding only, and outlive a new audit', async () => {
    await saveAudit(audit());
    await decide(aDecision('d1', 'f1'));
    await saveAudit(audit());
    expect((await decisionOn('f1'))?.id).toBe('d1');
    expect(await decisionOn('f2')).toBeUndefined();
    expect((await touchpointVerdict('p', 'home'))?.findings.find(({ fingerprint }) => fingerprint === 'f1')?.decision?.by).toBe('Ada');
  });

  it('give way to a newer one and come back when that is undone', async () => {
    await saveAudit(audit());
    await decide(aDecision('d2', 'f1', { kind: 'confirmed', at: '2026-11-02T12:00:00.000Z' }));
    await decide(aDecision('d1', 'f1', { kind: 'dismissed', at: '2026-11-02T11:00:00.000Z' }));
    expect((await decisionOn('f1'))?.kind).toBe('confirmed');
    await undoDecision('d2');
    expect((await decisionOn('f1'))?.kind).toBe('dismissed');
  });

  it('are gone once the finding was reopened', async () => {
    await saveAudit(audit());
    await decide(aDecision('d1', 'f1'));
    await decide(aDecision('d2', 'f1', { kind: 'reopened', at: '2026-11-02T12:00:00.000Z' }));
    expect(await decisionOn('f1')).toBeUndefined();
  });

  it('end with the date they were given', async () => {
    await saveAudit(audit());
    await decide(aDecision('d1', 'f1', { until: '2026-11-02' }));
    expect((await decisionOn('f1'))?.id).toBe('d1');
    await saveAudit(anAudit('p', audit().touchpoints, audit().findings, { date: '2026-11-03' }));
    expect(await decisionOn('f1')).toBeUndefined();
  });

  it('of another plan do not count', async () => {
    await saveAudit(audit());
    await decide(aDecision('d1', 'f1', { planId: 'q' }));
    expect(await decisionOn('f1')).toBeUndefined();
  });
});
