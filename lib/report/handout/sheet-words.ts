import type { TeachingSheet } from '@/lib/plan';
import { day } from '../words';
import type { Handout } from './handout';
import { facts, goneLines, saidParts, section, toneSection, wordsSection } from './said-words';

/** The teaching sheet in words: one page for everybody who speaks for the brand. */
export function sheetHandout(sheet: TeachingSheet): Handout {
  const { brand, date, messages, decides, training } = sheet;
  return {
    kind: `${brand.name}: what we say`,
    title: brand.coreIdea ?? messages[0]?.statement ?? brand.name,
    lines: [`For everyone who speaks or writes for ${brand.name} · as of ${day(date)}`],
    main: [
      ...section(
        'Our messages, the first one first',
        [
          {
            kind: 'entries',
            entries: messages.map((message) => ({ number: message.number, title: message.statement, parts: saidParts({ ...message, proof: [] }) })),
          },
        ],
        'If there is room for one sentence, say the first.',
      ),
      ...section(
        'Facts you may quote',
        [{ kind: 'lines', lines: sheet.facts.map(({ text, until }) => (until ? `${text} (until ${day(until)})` : text)) }],
        'Word for word; each has its source in the brief. What is not here, do not promise.',
      ),
      ...section('Not to be said', [{ kind: 'lines', lines: goneLines(sheet.gone, sheet.unsourced) }]),
    ],
    beside: [
      ...section('What we stand for', [facts({ 'Core idea': brand.coreIdea, Tagline: brand.tagline })]),
      ...toneSection(brand.tone),
      ...wordsSection(sheet),
      ...section('Unsure?', [facts({ Ask: decides, 'How it is taught': training })]),
    ],
    foot: `From the shared brief of ${brand.name}, as it stood on ${day(date)}.`,
  };
}
