import { describe, expect, it } from 'vitest';
import { misnamings } from '@/lib/language';

/** Brands of other trades: what is a slip, and what is another word, firm, address or code. */
const brands = {
  'Harbour Mutual': {
    wrong: ['Harbour mutual', 'HarbourMutual', 'Harbor Mutual', 'Harbour Mutal', 'Harbour-Mutual', 'Harbour Mutuall'],
    right: [
      'Harbour Mutual is a bank.',
      'Harbour Mutual’s branches',
      'HARBOUR MUTUAL',
      'The harbour is mutual ground.',
      'Harbour Bank and County Mutual are other banks.',
      'Harbour House',
      'https://harbourmutual.test/login',
      'hello@harbourmutual.test',
      'harbour_mutual.pdf',
      'Write to the Harbour. Mutual trust comes first.',
      'Harbour: Mutual help since 1848',
    ],
  },
  Crumbleworks: {
    wrong: ['CrumbleWorks', 'Crumble Works', 'Crumbelworks', 'Crumblework’s ovens and Crumbleworx', 'Crumbleworcs', 'Crumble-Works'],
    right: [
      'Crumbleworks bakes.',
      'Crumbleworks’ ovens',
      'Apple crumble works for everyone.',
      'Crumble works best warm.',
      'Woodworks and Crumblebury are other shops.',
      '@crumbleworks #CrumbleWorks',
      'npm install crumble-works',
      '`CrumbleWorks.init()`',
      'Crumbs work wonders.',
    ],
  },
  Otterly: {
    wrong: ['OtterLy', 'Oterly', 'Otterley', 'Otter Ly'],
    right: ['Otterly lovely', 'Utterly lovely', 'Otters are shy.', 'An otter', 'Otter', 'Potterly', 'otterly.test/about'],
  },
  TidePool: {
    wrong: ['Tidepool', 'Tide Pool', 'TidPool', 'TidePol', 'TIdePool'],
    right: [
      'TidePool',
      'TIDEPOOL',
      'Explore a tide pool at low water.',
      'Tide pools are full of life.',
      'tidepool.app',
      'TidePools',
      'TideTool and CarPool',
      'git clone tidepool-cli',
      'TidePool2.zip',
      'The tidepool filled.',
    ],
  },
  'Gannet & Co': {
    wrong: ['Gannet and Co', 'Gannett & Co', 'Gannet & co'],
    right: ['Gannet & Co is open.', 'GANNET & CO', 'A gannet and a cormorant', 'Gannets and company', 'Garnet & Sons'],
  },
} as const;

describe.each(Object.entries(brands))('%s', (name, { wrong, right }) => {
  const found = (text: string) => misnamings(text, { name, accepted: [], wrong: [] }).map((one) => one.found);
  it.each(wrong)('a slip: %s', (text) => expect(found(`We at ${text} open early.`)).not.toEqual([]));
  it.each(right)('none: %s', (text) => expect(found(text)).toEqual([]));
});

it('known wrong: a place one letter away is taken for a slip', () => {
  expect(misnamings('Ottery is a town.', { name: 'Otterly', accepted: [], wrong: [] })).toHaveLength(1);
});
