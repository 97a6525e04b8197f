import { describe, expect, it } from 'vitest';
import { findingsOf, ranked } from '@/lib/audit/findings';
import type { Check } from '@/lib/checks';
import { planTouchpoints } from '@/lib/plan';
import { aFinding, landed } from '../../kit/audited';
import { planFrom } from '../../kit/plan';

const plan = planFrom({
  messages: [
    { id: 'one', priority: 1, statement: 'The first thing to know' },
    { id: 'two', priority: 2, statement: 'Another thing entirely' },
  ],
  channels: [{ id: 'site', name: 'Site', type: 'site', owner: 'Priya', touchpoints: [{ id: 'home', name: 'Home', url: 'https://brand.test/' }] }],
  governance: { decides: 'Helen' },
});
const check = { id: 'a/b', title: 'Title', why: 'Why', element: 'strategy', severity: 'moderate', needs: [], judge: () => [] } as Check;
const found = { about: { message: 'one' }, says: 'It is so.', evidence: [], todo: 'Mend it.' };

describe('a finding', () => {
  it('says where it stands, who owns it and why it is owed', () => {
    const place = planTouchpoints(plan)[0] as NonNullable<ReturnType<typeof planTouchpoints>[0]>;
    const [finding] = findingsOf(check, [found], { plan, at: { ...place, landings: [], owed: [{ message: 'one', because: 'so it is' }] } });
    expect(finding).toMatchObject({
      touchpointId: 'home',
      touchpoint: 'Home',
      channel: 'Site',
      owner: 'Priya',
      because: 'so it is',
      severity: 'moderate',
    });
  });

  it('about a channel belongs to its owner, about the whole plan to whoever decides', () => {
    expect(findingsOf(check, [{ ...found, about: { channel: 'site' } }], { plan })[0]?.owner).toBe('Priya');
    expect(findingsOf(check, [{ ...found, about: { touchpoint: 'home' } }], { plan })[0]?.owner).toBe('Priya');
    expect(findingsOf(check, [found], { plan })[0]?.owner).toBe('Helen');
  });

  it('is told once when a check says it twice', () => {
    expect(findingsOf(check, [found, { ...found }], { plan })).toHaveLength(1);
    expect(findingsOf(check, [found, { ...found, says: 'Something else.' }], { plan })).toHaveLength(2);
  });
});

describe('rank', () => {
  it('puts the sure before the unsure, then severity, then priority, then confidence', () => {
    const order = ranked(
      [
        aFinding('unsure', { severity: 'critical', certainty: 'pleaseCheck' }),
        aFinding('low', { about: { message: 'two' } }),
        aFinding('none'),
        aFinding('high', { about: { message: 'one' } }),
        aFinding('critical', { severity: 'critical' }),
      ],
      plan,
      [landed('one', 'missing'), landed('two', 'missing')],
    );
    expect(order.map(({ fingerprint, rank }) => `${rank} ${fingerprint}`)).toEqual(['1 critical', '2 high', '3 low', '4 none', '5 unsure']);
  });
});
