import { describe, expect, it } from 'vitest';
import { judgeAll, switchedOff } from '@/lib/audit';
import { checks } from '@/lib/checks';
import { aSnapshot } from '../../kit/audited';
import { planFrom } from '../../kit/plan';

const site = {
  id: 'site',
  name: 'Site',
  type: 'site',
  owner: 'Priya',
  touchpoints: [
    { id: 'home', name: 'Home', url: 'https://brand.test/' },
    { id: 'prices', name: 'Prices', url: 'https://brand.test/prices' },
    { id: 'letter', name: 'Welcome letter' },
  ],
};
const offer = { id: 'offer', priority: 1, kind: 'offer', statement: 'First month free for new riders' };
const plan = (message: object = {}) => planFrom({ messages: [{ ...offer, ...message }], channels: [site] });
const other = aSnapshot(['Reports in seconds', 'Charts for the whole team, ready before the meeting starts.']);
const said = aSnapshot(['First month free for new riders', 'Choose a bike, pick a day, and ride to work on Monday.']);
const base = { planId: 'p', revision: 3, date: '2026-11-15', judgedAt: '2026-11-15T08:00:00Z', attempts: [] };
const audit = (snapshot = other, change: object = {}, message: object = {}) =>
  judgeAll({ ...base, plan: plan(message), pages: [{ touchpointId: 'home', snapshotId: 's1', snapshot }], ...change });
const home = (made: ReturnType<typeof audit>) => made.findings.filter(({ touchpointId }) => touchpointId === 'home').map(({ check }) => check);

describe('an audit', () => {
  it('names its plan, revision, engine and date, and carries the words of every check', () => {
    const made = audit();
    expect(made).toMatchObject({ id: 'living:p', revision: 3, date: '2026-11-15', brand: 'Larkwheel', engine: expect.stringMatching(/./) });
    expect(made.catalogue.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  });

  it('has every planned touchpoint, read or not, each with its reason', () => {
    const { touchpoints, coverage } = audit(other, { attempts: [{ touchpointId: 'prices', reason: 'The page is not there (404).' }] });
    expect(touchpoints.map(({ name, status, reason }) => [name, status, reason])).toEqual([
      ['Home', 'scanned', undefined],
      ['Prices', 'notScanned', 'The page is not there (404).'],
      ['Welcome letter', 'notScanned', 'It has no address in the plan: paste its copy.'],
    ]);
    expect(coverage).toEqual({ planned: 3, scanned: 1, notScanned: 2, notJudged: 0 });
  });

  it('has an outcome for every check on every page that was read', () => {
    const pageChecks = checks.filter(({ scope = 'page' }) => scope === 'page');
    const [first] = audit().touchpoints;
    expect(first?.outcomes.map(({ check }) => check)).toEqual(pageChecks.map(({ id }) => id));
    expect(first?.outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });

  it('judges nothing on a page that is not the brand’s copy, and says so for every check', () => {
    const made = audit(aSnapshot(['Log in', 'Password'], { asks: { password: true, cookieChoice: false, humanCheck: false } }));
    expect(made.touchpoints[0]).toMatchObject({ status: 'notJudged', reason: expect.stringMatching(/login/) });
    expect(new Set(made.touchpoints[0]?.outcomes.map(({ outcome, reason }) => `${outcome} ${reason}`))).toEqual(new Set(['notJudged login-wall']));
    expect(home(made)).toEqual([]);
  });

  it('is the same for the same pages', () => expect(audit()).toEqual(audit()));
});

describe('dates', () => {
  it('make an offer missing only while it is due', () => {
    expect(home(audit(other))).toContain('message/missing');
    expect(home(audit(other, {}, { until: '2026-11-15' }))).toContain('message/missing');
    expect(home(audit(other, {}, { until: '2026-11-14' }))).not.toContain('message/missing');
    expect(home(audit(other, {}, { from: '2026-11-16' }))).not.toContain('message/missing');
  });

  it('make an offer untimely outside them', () => {
    expect(home(audit(said))).not.toContain('message/untimely');
    expect(home(audit(said, {}, { until: '2026-11-14' }))).toContain('message/untimely');
    expect(home(audit(said, {}, { from: '2026-11-16' }))).toContain('message/untimely');
  });
});

describe('a page read in a hidden tab', () => {
  const hidden = { ...other, visibility: 'hidden' as const };

  it('is never told that a message is missing', () => {
    const made = audit(hidden);
    expect(home(made)).not.toContain('message/missing');
    expect(made.touchpoints[0]?.outcomes.find(({ check }) => check === 'message/missing')).toMatchObject({ reason: 'read-while-hidden' });
    expect(made.touchpoints[0]?.landings[0]).toMatchObject({ state: 'missing', certainty: 'pleaseCheck' });
  });
});

describe('a finding', () => {
  it('is known again on a reworded page, so that what was decided still finds it', () => {
    const missing = (made: ReturnType<typeof audit>) => made.findings.find(({ check }) => check === 'message/missing')?.fingerprint;
    expect(missing(audit())).toBeTruthy();
    expect(missing(audit(aSnapshot(['Reports in a blink', 'Charts for everybody, before the meeting.'])))).toBe(missing(audit()));
  });
});

describe('a missing part of the plan', () => {
  it('is named by each check it switches off, without a page being read', () => {
    const wanted = checks.filter(({ needs }) => needs.includes('terms')).map(({ id }) => id);
    const off = switchedOff(plan());
    expect(off.filter(({ planPart }) => planPart === 'terms').map(({ check }) => check)).toEqual(wanted);
    expect(off.every(({ sentence }) => sentence)).toBe(true);
    const full = planFrom({ terms: [{ use: 'e-bike', insteadOf: ['pedelec'] }], channels: [site] });
    expect(switchedOff(full).filter(({ planPart }) => planPart === 'terms')).toEqual([]);
  });
});
