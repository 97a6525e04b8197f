import type { AgreementRound } from './schema';

export interface Agreement {
  /** Answers in which person and Throughline agreed. */
  agreed: number;
  asked: number;
  /** Wilson's 95 % range of the share, 0 to 1. */
  low: number;
  high: number;
  /** ISO 8601, when it was asked. */
  at: string;
  /** The plan or the judging has changed since: worth asking again. */
  stale: boolean;
}

/** How often person and Throughline agreed in the newest round; undefined where nobody was asked yet. */
export function agreementOf(rounds: readonly AgreementRound[], { revision, engine }: { revision: number; engine: string }): Agreement | undefined {
  const [newest] = rounds.filter(({ answers }) => answers.length > 0).toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  if (!newest) return undefined;
  const asked = newest.answers.length;
  const agreed = newest.answers.filter(agrees).length;
  return { agreed, asked, ...wilson(agreed, asked), at: newest.at, stale: newest.revision !== revision || newest.engine !== engine };
}

/** Says it is present, half is weak, no is missing or contradicted. */
export const agrees = ({ engine, said }: AgreementRound['answers'][number]): boolean =>
  said === 'says' ? engine === 'present' : said === 'half' ? engine === 'weak' : engine === 'missing' || engine === 'contradicted';

/** Standard deviations that hold 95 % of a normal distribution. */
const Z = 1.959964;

/** Wilson's score interval (1927): honest for few answers, where the usual formula promises certainty at ten of ten. */
function wilson(agreed: number, asked: number): { low: number; high: number } {
  const share = agreed / asked;
  const spread = Z * Math.sqrt((share * (1 - share)) / asked + (Z * Z) / (4 * asked * asked));
  const middle = share + (Z * Z) / (2 * asked);
  const scale = 1 + (Z * Z) / asked;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
