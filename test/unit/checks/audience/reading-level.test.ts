import readingLevel from '@/lib/checks/audience/reading-level';
import { checkTester } from '../../../kit/check-tester';

const planOf = (...grades: (number | undefined)[]) => ({
  audiences: grades.map((readingGrade, at) => ({ id: `a${at}`, name: `Group ${at}`, ...(readingGrade && { readingGrade }) })),
});
const plain = [
  'The van comes on Monday and takes your bags.',
  'You keep the key until noon.',
  'Put wet shoes in the red box by the door.',
  'Ask the desk for a dry towel.',
  'The lift is on the left, past the plant.',
  'Lunch is at one and it is soup.',
  'If the light is green, the sauna is warm.',
  'Leave your bike in the shed behind the wall.',
  'The last bus goes at ten past nine.',
  'You can pay by card at the desk.',
  'Dogs are fine on the ground floor.',
  'We wash the beds each day and air the rooms.',
  'Ring the bell if you need a hand with the stairs.',
  'There is a map of the hills in each room.',
];
const hard = [
  'Accommodation allocations are administered according to institutional prioritisation criteria.',
  'Notification of alterations necessitates written communication to the reservations administrator.',
  'Comprehensive cancellation documentation accompanies confirmation of every individual reservation.',
  'Environmental sustainability considerations determine our operational procurement methodology.',
  'Participants acknowledge responsibility for appropriate preparation and equipment suitability.',
  'Organisational representatives coordinate recreational programming throughout the establishment.',
  'Dietary requirements communicated beforehand facilitate satisfactory accommodation arrangements.',
  'Supplementary facilities are available subject to seasonal operational limitations.',
  'Complimentary transportation arrangements require preliminary registration by telephone.',
  'International visitors must demonstrate appropriate identification documentation on arrival.',
  'Responsibility for valuable possessions remains exclusively with the individual participant.',
  'Alternative accommodation possibilities are communicated following unavoidable circumstances.',
  'Laundry facilities are accessible continuously throughout residential accommodation periods.',
  'Evacuation procedures are prominently displayed throughout the residential environment.',
];
const page = (sentences: string[]) => `<h1>A hostel in the hills</h1>${sentences.map((one) => `<p>${one}</p>`).join('')}`;

checkTester(readingLevel, {
  clear: [
    { name: 'short words in short sentences', plan: planOf(6), page: page(plain) },
    { name: 'hard, for people who like it so', plan: planOf(20), page: page([...plain, ...hard.slice(0, 4)]) },
    { name: 'hard for one audience and right for another', plan: planOf(6, 20), page: page([...plain, ...hard.slice(0, 4)]) },
    { name: 'hard headings over easy text', plan: planOf(6), page: `${hard.map((one) => `<h2>${one.slice(0, -1)}</h2>`).join('')}${page(plain)}` },
    {
      name: 'a list of long names is no sentence',
      plan: planOf(6),
      page: `${page(plain)}<ul>${hard.map((one) => `<li>${one.slice(0, -1)}</li>`).join('')}</ul>`,
    },
    { name: 'hard words in the footer', plan: planOf(6), page: `${page(plain)}<footer>${hard.map((one) => `<p>${one}</p>`).join('')}</footer>` },
    {
      name: 'the brand’s own long name',
      plan: { ...planOf(6), brand: { name: 'Internationalisation' } },
      page: page(plain.map((one) => one.replace('The ', 'The Internationalisation '))),
    },
  ],
  found: [
    {
      name: 'far over the grade',
      plan: planOf(8),
      page: page(hard),
      says: /^The text reads at school grade \d\d; the plan says 8 for Group 0\.$/,
      certainty: 'confirmed',
      count: 1,
    },
    {
      name: 'a little over it is a question',
      plan: planOf(2),
      page: page([...plain, ...hard.slice(0, 2)]),
      says: /the plan says 2/,
      certainty: 'pleaseCheck',
    },
    { name: 'the most lenient audience counts', plan: planOf(6, 9), page: page(hard), says: /the plan says 9 for Group 1/ },
  ],
  notJudged: [
    { name: 'no grade in the plan', plan: planOf(undefined), page: page(hard), because: 'plan-lacks', planPart: 'audiences.readingGrade' },
    {
      name: 'no grade for this channel’s audience',
      plan: {
        ...planOf(undefined, 8),
        channels: [{ id: 'c', name: 'C', audiences: ['a0'], touchpoints: [{ name: 'P', url: 'https://brand.test/p' }] }],
      },
      page: page(hard),
      because: 'plan-lacks',
    },
    { name: 'too few sentences', plan: planOf(8), page: page(hard.slice(0, 6)), because: 'too-little-text' },
    {
      name: 'in French',
      plan: { ...planOf(4), messages: [{ id: 'm', statement: 'Une auberge dans les collines pour tous ceux qui aiment la marche et le calme' }] },
      page: `<html lang="fr"><body><h1>Une auberge dans les collines</h1>${'<p>Les chambres sont propres et la vue sur la vallée est belle pour tous nos hôtes.</p>'.repeat(3)}</body></html>`,
      because: 'language-not-read',
    },
  ],
});
