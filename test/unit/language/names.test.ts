import { describe, expect, it } from 'vitest';
import { misnamings } from '@/lib/language';

const rule = (name: string, accepted: string[] = [], wrong: string[] = []) => ({ name, accepted, wrong });
const found = (text: string, given = rule('NorthQuay')) => misnamings(text, given).map((one) => `${one.found}: ${one.how}`);

describe('misnamings', () => {
  it.each([
    ['Northquay opens early.', ['Northquay: case']],
    ['North Quay opens early.', ['North Quay: spacing']],
    ['North-Quay opens early.', ['North-Quay: spacing']],
    ['NorthQuey opens early.', ['NorthQuey: spelling']],
    ['We love Northquay’s tea and Northquay cake.', ['Northquay: case', 'Northquay: case']],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));

  it.each([
    'NorthQuay opens early.',
    'NorthQuay’s tea; two NorthQuays.',
    'NORTHQUAY OPENS EARLY',
    'See northquay.test, www.northquay.test, tea@northquay.test, @northquay and #northquay.',
    'Walk along the north quay.',
    'Northgate and Newquay are other towns.',
    '',
    'ميناء الشمال يفتح باكرا',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));

  it('reports listed spellings, but not inside the right one', () => {
    const given = rule('Quay Coffee', ['Quay'], ['Quay Coffe', 'Coffee']);
    expect(found('Quay Coffe is here.', given)).toEqual(['Quay Coffe: listed']);
    expect(found('Quay Coffee is here.', given)).toEqual([]);
  });

  it('lets short names and names of small letters be', () => {
    expect(found('Ono is not Oni.', rule('Oni'))).toEqual([]);
    expect(found('Tinwork and TinWork', rule('tinwork'))).toEqual([]);
  });

  it('gives places that cut out what it found', () => {
    const text = 'Tea at North Quay, cake at Northquay.';
    for (const one of misnamings(text, rule('NorthQuay'))) expect(text.slice(one.start, one.end)).toBe(one.found);
  });

  it('takes signs in a name for what they are', () => {
    expect(found('Bean (& Leaf) here', rule('Bean (& Leaf)'))).toEqual([]);
    expect(() => found('a.*b', rule('A.*B[', [], ['(x']))).not.toThrow();
  });

  it('bears a text of ten thousand characters', () => expect(found('Northquay '.repeat(1_000))).toHaveLength(1_000));
});
