import type { Audit, ClaimProof, LedgerEntry } from '@/lib/audit';

/** Figures as one would go through them: those that part, those out of date, those told alike, and the rest. */
export interface LedgerView {
  parting: LedgerEntry[];
  /** Told outside the plan's dates, or withdrawn. */
  outdated: LedgerEntry[];
  /** Figures and superlatives that no approved claim covers. */
  unapproved: LedgerEntry[];
  superlatives: Audit['findings'];
  /** One value on two touchpoints and more. */
  alike: LedgerEntry[];
  /** Told in one place. */
  single: LedgerEntry[];
}

/** Whether figures part, and people have not settled every finding that says so. */
export function isApart({ apart, findings = [] }: LedgerEntry, all: Audit['findings']): boolean {
  if (!apart || !findings.length) return apart !== undefined;
  const settled = new Set(
    all.filter(({ decision }) => decision?.kind === 'dismissed' || decision?.kind === 'approved').map(({ fingerprint }) => fingerprint),
  );
  return findings.some((fingerprint) => !settled.has(fingerprint));
}

/** Sorts the ledger into what to look at first; each entry stands in one part. Undefined on an audit that has none yet. */
export function ledgerViewOf({ ledger, findings }: Audit): LedgerView | undefined {
  if (!ledger) return undefined;
  const view: LedgerView = { parting: [], outdated: [], unapproved: [], superlatives: [], alike: [], single: [] };
  for (const entry of ledger) view[isApart(entry, findings) ? 'parting' : partOf(entry)].push(entry);
  view.outdated = oncePerSentence(view.outdated);
  view.single = oncePerClaim(view.single);
  const shown = new Set(
    ledger.flatMap(({ values }) => values.flatMap(({ told }) => told.map(({ touchpointId, text }) => `${touchpointId} ${text.toLowerCase()}`))),
  );
  view.superlatives = findings.filter(
    ({ check, touchpointId, key = '', certainty, decision }) =>
      check === 'claim/unapproved' && certainty === 'confirmed' && !/\d/.test(key) && !decision && !shown.has(`${touchpointId} ${key}`),
  );
  return view;
}

/** "Three months for £129": one sentence out of date is one thing to settle, by its price where it has one. */
function oncePerSentence(entries: LedgerEntry[]): LedgerEntry[] {
  const seen = new Set<string>();
  return entries
    .toSorted((one, other) => Number(other.kind === 'money') - Number(one.kind === 'money'))
    .filter(({ values }) => {
      const places = values.flatMap(({ told }) => told.map(({ touchpointId, evidence }) => `${touchpointId} ${evidence.quote}`));
      const fresh = places.some((place) => !seen.has(place));
      for (const place of places) seen.add(place);
      return fresh;
    });
}

/** A specification told in one place is one line, with all its figures. */
function oncePerClaim(entries: LedgerEntry[]): LedgerEntry[] {
  const lines = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const [value] = entry.values;
    const key = `${entry.what} ${value?.standing} ${value?.told[0]?.touchpointId}`;
    const line = lines.get(key);
    const [known] = line?.values ?? [];
    if (line && known && value) lines.set(key, { ...line, values: [{ ...known, text: `${known.text}, ${value.text}` }] });
    else lines.set(key, entry);
  }
  return [...lines.values()];
}

function partOf({ values, unapproved, touchpoints }: LedgerEntry): Exclude<keyof LedgerView, 'superlatives'> {
  if (values.some(({ standing }) => standing === 'expired' || standing === 'retired')) return 'outdated';
  if (unapproved) return 'unapproved';
  return touchpoints > 1 ? 'alike' : 'single';
}

const trouble = (one: ClaimProof): number => {
  if (!one.uses.length) return one.standing === 'unsourced' ? 4 : 6;
  return { retired: 0, expired: 1, unsourced: 2, ending: 3, held: 5 }[one.standing];
};

/** Claims as one would go through them: those to act on first, those made nowhere last. */
export const proofsByNeed = ({ proofs = [] }: Audit): ClaimProof[] => proofs.toSorted((one, other) => trouble(one) - trouble(other));

/** Whether somebody has to do something about a claim. */
export const needsAct = ({ standing, uses }: ClaimProof): boolean =>
  standing === 'unsourced' || (uses.length > 0 && (standing === 'retired' || standing === 'expired'));
