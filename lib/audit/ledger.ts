import type { Plan } from '@/lib/plan';
import { type Certainty, conflict } from '@/lib/reading';
import { type Draft, entryOf, worthTelling } from './ledger-entry';
import { alike, figureKey, groupBy, isHouse, plannedFigures, shared, type Told, telling, toldOn } from './ledger-told';
import type { LedgerEntry } from './ledger-types';
import type { AuditedTouchpoint, Finding } from './types';

interface Given {
  plan: Plan;
  /** ISO `YYYY-MM-DD`. */
  date: string;
  touchpoints: AuditedTouchpoint[];
  findings: Finding[];
}

/**
 * Every figure the audience meets, by the thing it counts. Whether figures part is told by the checks and readings that judged it;
 * here it is only put together, so that the ledger never says more than a finding does.
 */
export function ledgerOf({ plan, date, touchpoints, findings }: Given): LedgerEntry[] {
  const read = touchpoints.filter(({ status, offPlan }) => status === 'scanned' && !offPlan);
  const told = read.flatMap((at) => toldOn(at, plan.brand.name));
  const drafts = plannedDrafts(plan);
  const rest = place(told, drafts);
  join(
    rest.filter(({ fact }) => !isHouse(fact)),
    drafts,
  );
  const byTouchpoint = groupBy(told, ({ at }) => at.touchpointId);
  for (const finding of findings) disagreement(finding, told, drafts);
  for (const at of read) partings(at, byTouchpoint.get(at.touchpointId) ?? [], drafts, findings);
  const outdated = outdatedBy(findings);
  const unapproved = new Set(
    findings
      .filter(({ check, certainty }) => check === 'claim/unapproved' && certainty === 'confirmed')
      .map((one) => `${one.touchpointId} ${one.key}`),
  );
  return drafts
    .filter(({ told }) => told.size > 0)
    .map((draft) => entryOf(draft, date, outdated, unapproved))
    .filter(worthTelling)
    .sort(weightiestFirst)
    .map((entry, at) => ({ ...entry, id: `${entry.kind}-${at + 1}` }));
}

/** Figures of the plan, those of one value and one thing together. */
function plannedDrafts(plan: Plan): Draft[] {
  const drafts: Draft[] = [];
  for (const planned of plannedFigures(plan)) {
    const own = drafts.find(({ planned: [first] }) => first && figureKey(first.fact) === figureKey(planned.fact) && alike(planned.fact, first.fact));
    if (own) own.planned.push(planned);
    else drafts.push({ planned: [planned], told: new Set() });
  }
  return drafts;
}

/** Puts each figure to the plan's own of the same value; answers with those that found none. */
function place(told: Told[], drafts: Draft[]): Told[] {
  const byFigure = groupBy(drafts, ({ planned: [first] }) => (first ? figureKey(first.fact) : ''));
  return told.filter((one) => {
    const near = (draft: Draft) => Math.max(...draft.planned.map(({ fact }) => (alike(one.fact, fact) ? 1 + shared(one.fact, fact) : 0)));
    const [best] = (byFigure.get(figureKey(one.fact)) ?? []).map((draft) => ({ draft, near: near(draft) })).sort((a, b) => b.near - a.near);
    if (!best?.near) return true;
    best.draft.told.add(one);
    return false;
  });
}

/** The same value told of the same thing in several places, without a word of the plan. */
function join(rest: Told[], drafts: Draft[]): void {
  for (const same of groupBy(rest, ({ fact }) => figureKey(fact)).values()) {
    const made: Draft[] = [];
    for (const one of same) {
      const own = made.find(({ told }) =>
        [...told].some(({ fact }) => shared(one.fact, fact) > (telling(fact) ? 0 : 1) && fact.about[0] === one.fact.about[0]),
      );
      if (own) own.told.add(one);
      else made.push({ planned: [], told: new Set([one]) });
    }
    drafts.push(...made);
  }
}

/** What `across/facts-inconsistent` found belongs into one entry. */
function disagreement({ check, certainty, evidence, fingerprint, key = '' }: Finding, told: Told[], drafts: Draft[]): void {
  if (check !== 'across/facts-inconsistent') return;
  const places = new Set(evidence.map(({ touchpoint, quote }) => `${touchpoint} ${quote}`));
  const members = told.filter(({ at, fact }) => places.has(`${at.name} ${fact.evidence.quote}`) && key.startsWith(`${fact.kind} ${fact.unit} `));
  const heads = new Set(members.filter(({ fact }) => key.endsWith(` ${fact.about[0]}`)).map(({ fact }) => figureKey(fact)));
  // A sentence may tell other figures as well: of them, those that share the disputed thing's words.
  const sample = members.find(({ fact }) => heads.has(figureKey(fact)));
  const disputed = members.filter(
    ({ fact }) =>
      sample &&
      (heads.has(figureKey(fact)) ||
        (fact.kind === 'count' ? conflict(fact, sample.fact) && shared(fact, sample.fact) > 0 && fact.value > 12 : shared(fact, sample.fact) > 0)),
  );
  together(disputed, drafts, certainty, fingerprint);
}

/** One page against the plan, and one page against its own title, description and share preview. */
function partings({ touchpointId, landings, surfaces }: AuditedTouchpoint, own: Told[], drafts: Draft[], findings: Finding[]): void {
  const here = findings.filter((one) => one.touchpointId === touchpointId);
  for (const { message, contradiction, certainty, evidence } of landings) {
    if (contradiction?.kind !== 'figure') continue;
    const said = own.find(({ fact }) => fact.evidence.quote === evidence[0]?.quote && contradiction.page.includes(fact.text));
    const home =
      said &&
      drafts.find(({ planned }) =>
        planned.some(
          ({ figure, fact }) => figure.id === message && fact.kind === said.fact.kind && fact.unit === said.fact.unit && conflict(fact, said.fact),
        ),
      );
    const found = here.find(({ check, about }) => check === 'message/contradicted' && about?.message === message);
    if (home) move([said], home, drafts, certainty, found?.fingerprint);
  }
  for (const { quotes, sure } of surfaces?.conflicts ?? []) {
    const [one, other] = quotes.map((quote) => own.filter(({ fact }) => fact.evidence.quote === quote));
    const pair = one?.flatMap((a) =>
      (other ?? []).flatMap((b) => (a.fact.kind === b.fact.kind && a.fact.unit === b.fact.unit && conflict(a.fact, b.fact) ? [[a, b]] : [])),
    )[0];
    const found = here.find(({ check, evidence }) => check === 'surface/inconsistent' && evidence[0]?.quote === quotes[0]);
    if (pair) together(pair, drafts, sure === false ? 'pleaseCheck' : 'confirmed', found?.fingerprint);
  }
}

/** Puts figures that part into the entry that the plan speaks of, else into the one that tells most of them. */
function together(members: Told[], drafts: Draft[], certainty: Certainty, fingerprint?: string): void {
  const homes = drafts.filter(({ told }) => members.some((one) => told.has(one)));
  const count = ({ told }: Draft) => members.filter((one) => told.has(one)).length;
  const [home] = homes.sort((one, other) => Number(other.planned.length > 0) - Number(one.planned.length > 0) || count(other) - count(one));
  if (!home || (homes.length < 2 && !home.apart)) return;
  move(members, home, drafts, certainty, fingerprint);
}

function move(members: Told[], home: Draft, drafts: Draft[], certainty: Certainty, fingerprint?: string): void {
  for (const draft of drafts) if (draft !== home) for (const one of members) draft.told.delete(one);
  for (const one of members) home.told.add(one);
  home.apart = home.apart === 'confirmed' ? 'confirmed' : certainty;
  if (fingerprint) home.findings = [...(home.findings ?? []), fingerprint];
}

/** Sentences that a finding calls ended or withdrawn, by touchpoint. */
function outdatedBy(findings: Finding[]): Map<string, 'expired' | 'retired'> {
  const as = { 'message/untimely': 'expired', 'claim/retired': 'retired' } as const;
  return new Map(
    findings.flatMap(({ check, touchpointId, evidence }) =>
      check in as ? evidence.map(({ quote }) => [`${touchpointId} ${quote}`, as[check as keyof typeof as]] as const) : [],
    ),
  );
}

const weight = ({ apart, values, unapproved }: LedgerEntry): number =>
  (apart === 'confirmed' ? 8 : apart ? 4 : 0) +
  (values.some(({ standing }) => standing === 'retired' || standing === 'expired') ? 3 : 0) +
  (unapproved ? 1 : 0);
const weightiestFirst = (one: LedgerEntry, other: LedgerEntry): number => weight(other) - weight(one) || other.touchpoints - one.touchpoints;
