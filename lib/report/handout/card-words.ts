import type { CardMessage, MessageCard } from '@/lib/plan';
import { day, listed, percent } from '../words';
import type { Entry, Handout } from './handout';
import { facts, factTable, goneLines, saidParts, section, toneSection, wordsSection } from './said-words';

/** The message card in words: the page an agency gets before it writes. */
export function cardHandout(card: MessageCard): Handout {
  const { brand, channel, place, date, readers, decides } = card;
  const owes = card.messages.length === 1 ? 'This page owes one message' : `This page owes ${card.messages.length} messages, in this order`;
  return {
    kind: `${brand.name}: message card`,
    title: place,
    lines: [
      [place !== channel.name && channel.name, `as of ${day(date)}`, channel.owner && `owner: ${channel.owner}`].filter(Boolean).join(' · '),
      ...(card.url ? [card.url] : []),
    ],
    main: [
      ...(card.messages.length
        ? section(owes, [{ kind: 'entries', entries: card.messages.map(entry) }], shortNote(card))
        : [
            {
              heading: 'What this page owes',
              blocks: [{ kind: 'lines' as const, lines: [`The plan assigns no message to it today. Ask ${askFirst(card)} before you write.`] }],
            },
          ]),
      ...section('Not on this day', [{ kind: 'lines', lines: card.notNow.map((message) => notNow(message, date)) }]),
      ...section('What it has, and what that does for people', [
        {
          kind: 'table',
          head: ['Feature', 'Benefit to name with it'],
          rows: card.features.map(({ name, benefit }) => [name, benefit ?? 'none agreed yet: ask before you name it']),
        },
      ]),
      ...section('Further facts you may quote', [factTable(card.facts)], 'Word for word, and nothing beyond them.'),
      ...section('Not to be said', [{ kind: 'lines', lines: goneLines(card.gone, card.unsourced) }]),
    ],
    beside: [
      ...section('The job', [
        facts({
          'Core idea': brand.coreIdea,
          Role: channel.role,
          'Call to action': channel.callToAction,
          Stage: channel.stages.length ? `people who are ${listed(channel.stages)}` : undefined,
          'Benefit share': shareWords(channel.balance),
          Tagline: brand.tagline,
        }),
      ]),
      ...section('Who reads it', [
        {
          kind: 'entries',
          entries: readers.map(({ name, needs, vocabulary, readingGrade }) => ({
            title: name,
            note: readingGrade ? `Easy to read at school grade ${readingGrade}.` : undefined,
            parts: [
              { label: 'Needs', lines: needs },
              { label: 'Says', lines: vocabulary.length ? [vocabulary.join(', ')] : [] },
            ].filter(({ lines }) => lines.length > 0),
          })),
        },
      ]),
      ...toneSection(brand.tone),
      ...wordsSection(card),
      ...section('Who decides, and when to ask', [
        facts({ 'Last word': decides, 'Owner here': channel.owner, Changes: card.changeRule }),
        { kind: 'lines', lines: card.ask.map(({ when, to }) => `${when}: ${to}`) },
      ]),
    ],
    foot: `From the shared brief of ${brand.name}, as it stood on ${day(date)}. Nothing here is changed without ${decides ?? 'whoever decides on the brief'}.`,
  };
}

const askFirst = ({ decides, channel }: MessageCard): string => channel.owner ?? decides ?? 'whoever owns the channel';

const shortNote = ({ shortCopyWords }: MessageCard): string | undefined =>
  shortCopyWords === undefined ? undefined : `A text of under ${shortCopyWords} words owes only the first.`;

function entry(message: CardMessage): Entry {
  const { number, statement, because, on, people, until } = message;
  const note = [
    `Owed because ${because}`,
    on.length > 0 && `owed on ${listed(on)}`,
    people.length > 0 && `for ${listed(people)}`,
    until && `until ${day(until)}`,
  ];
  return { number, title: statement, note: `${note.filter(Boolean).join('; ')}.`, parts: saidParts(message) };
}

const notNow = ({ statement, from, until }: CardMessage, date: string): string =>
  from && from > date ? `“${statement}”: from ${day(from)}${until ? ` to ${day(until)}` : ''}.` : `“${statement}”: ended on ${day(until ?? '')}.`;

function shareWords({ min, max, planned }: MessageCard['channel']['balance']): string | undefined {
  if (min <= 0 && max >= 1) return undefined;
  const range = `${percent(min)} to ${percent(max)} of the sentences say what people gain`;
  return planned ? range : `${range} (usual; the plan asks for no other)`;
}
