import { proofWords, standingWords } from './html/standing';
import type { Report } from './report';

/** The parts of the ledger, in the words of the report. */
export const ledgerParts = {
  parting: 'Figures that part',
  outdated: 'Outside their dates, or withdrawn',
  unapproved: 'Approved by nobody',
  alike: 'Told alike',
  single: 'Told in one place',
} as const satisfies Record<keyof NonNullable<Report['figures']>, string>;

/** The ledger of figures and the proof chain as one table, its heads first. */
export function ledgerRows({ figures, claims }: Report): string[][] {
  const told = (Object.keys(ledgerParts) as (keyof typeof ledgerParts)[]).flatMap((part) =>
    (figures?.[part] ?? []).flatMap(({ what, plan = '', values }) =>
      values.flatMap(({ text, standing, told: places }) =>
        places.map(({ name, quote }) => [ledgerParts[part], what, text, standingWords(standing, 'figure'), plan, name, quote.text, quote.link ?? '']),
      ),
    ),
  );
  const proven = claims.flatMap(({ text, standing, source, until, replacement, uses }) => {
    const plan = [source ? `Source: ${source}.` : 'No source named.', until && `Until ${until}.`, replacement && `Say instead: “${replacement}”.`];
    const row = (name: string, link = '') => ['Claim', text, '', proofWords[standing], plan.filter(Boolean).join(' '), name, '', link];
    return uses.length ? uses.map(({ name, link, unsure }) => row(unsure ? `${name} (please check)` : name, link)) : [row('Nowhere that was read')];
  });
  return [['Part', 'What it tells', 'Figure', 'Against the plan', 'What the plan says', 'Touchpoint', 'Sentence', 'Link'], ...told, ...proven];
}
