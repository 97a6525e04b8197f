import { describe, expect, it } from 'vitest';
import { nameFromTitle, planTouchpoints, withoutTouchpoint, withRetiredClaim, withTouchpoint } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

const plan = planFrom({
  brand: { name: 'Larkfield' },
  claims: [
    { text: '12 ovens in town', status: 'approved' },
    { text: '9 ovens in town', status: 'retired' },
  ],
  channels: [{ name: 'Site', type: 'site', touchpoints: [{ name: 'Pricing', url: 'https://brand.test/pricing' }] }],
});
const added = (url: string, name = 'Spring') => {
  const next = withTouchpoint(plan, 'site', { name, url });
  return planTouchpoints(next.plan).find(({ touchpoint }) => touchpoint.id === next.touchpointId)?.touchpoint;
};

describe('a touchpoint added to the plan', () => {
  it.each([
    ['https://brand.test/spring?utm_source=mail&utm_medium=x&gclid=1', 'https://brand.test/spring'],
    ['https://brand.test/spring?size=2&utm_source=mail&page=3', 'https://brand.test/spring?size=2&page=3'],
    ['https://brand.test/spring#prices', 'https://brand.test/spring'],
    ['https://brand.test/spring#:~:text=bread', 'https://brand.test/spring'],
    ['https://brand.test/#/spring', 'https://brand.test/#/spring'],
    ['https://user:secret@brand.test/spring', 'https://brand.test/spring'],
  ])('%s is written as %s', (url, written) => expect(added(url)?.url).toBe(written));

  it('has a name and an id of its own', () => {
    expect(added('https://brand.test/pricing-2', 'Pricing')).toMatchObject({ name: 'Pricing 2', id: 'pricing-2' });
    expect(added('https://brand.test/spring')).toMatchObject({ name: 'Spring', id: 'spring' });
  });

  it('goes out again without a trace', () => {
    const { plan: next, touchpointId } = withTouchpoint(plan, 'site', { name: 'Spring', url: 'https://brand.test/spring' });
    expect(withoutTouchpoint(next, touchpointId as string)).toEqual(plan);
  });

  it('goes nowhere where the channel is gone', () => {
    expect(withTouchpoint(plan, 'mail', { name: 'Spring', url: 'https://brand.test/' })).toEqual({ plan });
  });
});

describe('a name from a title', () => {
  it.each([
    ['Larkfield | Spring offer', 'Spring offer'],
    ['Spring offer – Larkfield', 'Spring offer'],
    ['Larkfield', 'Larkfield'],
    ['', 'brand.test/spring'],
    ['Well-kept bread', 'Well-kept bread'],
    [`Bread ${'and more bread '.repeat(9)}`, 'Bread and more bread and more bread and more bread and more'],
  ])('“%s” gives “%s”', (title, name) => expect(nameFromTitle(title, 'https://brand.test/spring/', 'Larkfield')).toBe(name));
});

describe('a claim withdrawn', () => {
  const claims = (text: string, instead?: string) => withRetiredClaim(plan, text, instead).claims.map(({ id: _, ...claim }) => claim);

  it('joins those nobody may make, with what to say instead', () => {
    expect(claims('  Bread\n in a minute ', ' Bread at seven ').at(-1)).toEqual({
      text: 'Bread in a minute',
      status: 'retired',
      replacement: 'Bread at seven',
    });
  });

  it('is the same claim where the plan has it, however it is written', () => {
    expect(claims('“12 Ovens in town.”')).toEqual([
      { text: '12 ovens in town', status: 'retired' },
      { text: '9 ovens in town', status: 'retired' },
    ]);
  });

  it.each(['9 ovens in town!', '   '])('changes nothing where there is nothing to change: “%s”', (text) =>
    expect(withRetiredClaim(plan, text)).toBe(plan),
  );
});
