import { describe, expect, test } from 'vitest';
import type { VoiceLabel } from '@/lib/language';
import { classify } from '@/lib/language';

/** Hand-written for invented brands: a bank, a bakery, a software maker, a charity, a maker of lamps. */
const sentences: [VoiceLabel, string[]][] = [
  [
    'benefit',
    [
      'Sleep well, because your savings are safe with us.',
      'Never queue for bread again.',
      'Spend less time on paperwork and more with your children.',
      'Know what the month costs before it starts.',
      'No hidden fees.',
      'Stop worrying about flat tyres.',
      'Get more done with less effort.',
      'Peace of mind for the whole family.',
      'Reduce your energy bill and live more comfortably.',
    ],
  ],
  [
    'feature',
    [
      'Includes a built-in oven thermometer.',
      'Contactless card with adjustable limits.',
      'Export your records as CSV or PDF.',
      '250 W hub motor',
      'Two-factor authentication',
      'The frame is made of recycled steel.',
      'Compatible with all standard sockets.',
      'Set spending limits for each card.',
      'Available in five colours and three sizes.',
    ],
  ],
  [
    'mixed',
    [
      'The built-in timer wakes you with fresh bread, so you never have to get up early.',
      'Our sealed drum keeps the noise down so that your neighbours can sleep.',
    ],
  ],
  [
    'proof',
    [
      'Rated 4.8 out of 5 by 12,000 customers.',
      'Trusted by more than 3,000 bakeries.',
      '“I would never go back to my old bank.”',
      'Winner of the 2024 design award.',
    ],
  ],
  ['cta', ['Book a table', 'Sign up for our newsletter', 'Learn more about our loans', 'Contact us today', 'Start your free trial']],
  [
    'other',
    [
      'We were founded in 1952 by two sisters.',
      'Terms and conditions',
      'Most banks charge for every transfer.',
      'How it works',
      'Frequently asked questions',
      'Our bakery stands on the corner of Mill Lane.',
      'The charity is run by volunteers.',
      'Many people find it difficult to compare tariffs.',
      'Latest news',
    ],
  ],
];

describe('what a sentence of copy does', () => {
  for (const [label, list] of sentences)
    test.each(list)(`${label}: %s`, (text) => {
      expect(classify(text).label).toBe(label);
    });

  test('odds add up and confidence stays within 0 and 1', () => {
    for (const text of ['', '…', 'Bread', 'x'.repeat(5000), 'مرحبا بكم', 'Sleep well.', 'The constructor and toString of hasOwnProperty']) {
      const { odds, confidence } = classify(text);
      expect(Object.values(odds).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test('curly and straight apostrophes, case of the first letter and spare spaces change nothing', () => {
    expect(classify('You don’t have to queue for  bread.').label).toBe(classify("you don't have to queue for bread.").label);
  });

  test('every verdict says why, in words of people', () => {
    const { cues } = classify('Never queue for bread again.');
    expect(cues.join(' ')).toContain('never');
    for (const [, list] of sentences) for (const text of list) expect(classify(text).cues.length).toBeGreaterThan(0);
  });

  test('what is too close to call is not decided', () => {
    const all = sentences.flatMap(([, list]) => list).map((text) => classify(text));
    expect(all.filter(({ decided }) => !decided).length).toBeLessThan(all.length / 4);
    expect(classify('Lose less heat, pay less.').decided).toBe(false);
  });
});
