import type { MessageCard, Plan } from '@/lib/plan';
import { day, listed } from '../words';
import type { Block, Entry, Section } from './handout';

/** Wording that the card and the teaching sheet share. */

type Claim = MessageCard['facts'][number];
type Said = Pick<MessageCard['messages'][number], 'wordings' | 'never' | 'proof'>;

/** How a message is said, what is never said in its place, and what proves it. */
export const saidParts = ({ wordings, never, proof }: Said): Entry['parts'] =>
  [
    { label: 'Say', lines: wordings.map(({ text, language }) => (language ? `${text} (${language})` : text)), quoted: true },
    { label: 'Never say', lines: never, quoted: true },
    { label: 'Proof', lines: proof.map((claim) => `${claim.text} (${sourceOf(claim)})`) },
  ].filter(({ lines }) => lines.length > 0);

const sourceOf = ({ source, until }: Claim): string =>
  [source ? `source: ${source}` : 'no source named: do not use it before there is one', until && `until ${day(until)}`].filter(Boolean).join('; ');

export const factTable = (claims: readonly Claim[]): Block => ({
  kind: 'table',
  head: ['Fact, word for word', 'Source', 'Until'],
  rows: claims.map(({ text, source, until }) => [text, source ?? '', until ? day(until) : '']),
});

/** What may not be said, or not yet, and what stands in its place. */
export const goneLines = (gone: readonly Claim[], unsourced: readonly Claim[]): string[] => [
  ...gone.map(({ text, status, replacement, until }) => {
    const why = status === 'retired' ? 'withdrawn' : `ran out on ${day(until ?? '')}`;
    return `“${text}” (${why})${replacement ? `; say instead: “${replacement}”` : ''}`;
  }),
  ...unsourced.map(({ text }) => `“${text}” (no source named yet)`),
];

export const toneSection = (tone: Plan['brand']['tone']): Section[] =>
  section('How it sounds', [
    {
      kind: 'entries',
      entries: tone.map(({ word, do: does, dont }) => ({
        title: word,
        parts: [
          { label: 'Do', lines: does ? [does] : [] },
          { label: 'Don’t', lines: dont ? [dont] : [] },
        ].filter(({ lines }) => lines.length > 0),
      })),
    },
  ]);

export function wordsSection({ brand, terms, avoid = [] }: Pick<MessageCard, 'brand' | 'terms'> & { avoid?: string[] }): Section[] {
  const facts = [
    {
      name: brand.name,
      text: brand.wrong.length ? `the brand’s name, not ${listed(brand.wrong.map((one) => `“${one}”`))}` : 'the brand’s name, spelt so',
    },
    ...terms.map(({ use, insteadOf, why }) => ({ name: use, text: `not ${listed(insteadOf.map((one) => `“${one}”`))}${why ? `. ${why}` : ''}` })),
    ...(avoid.length ? [{ name: 'Avoid', text: avoid.join(', ') }] : []),
  ];
  return section('Words to use', [{ kind: 'facts', facts }]);
}

/** A section, or nothing where its blocks are empty. */
export function section(heading: string, blocks: Block[], note?: string): Section[] {
  const full = blocks.filter((block) => sizeOf(block) > 0);
  return full.length ? [{ heading, note, blocks: full }] : [];
}

function sizeOf(block: Block): number {
  if (block.kind === 'entries') return block.entries.length;
  if (block.kind === 'facts') return block.facts.length;
  return block.kind === 'table' ? block.rows.length : block.lines.length;
}

/** Facts that have something to say. */
export const facts = (pairs: Record<string, string | undefined>): Block => ({
  kind: 'facts',
  facts: Object.entries(pairs).flatMap(([name, text]) => (text ? [{ name, text }] : [])),
});
