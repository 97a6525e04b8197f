import type { Plan } from '@/lib/plan';
import { type Comparison, compareReadings } from './message-drift';
import type { Audit, AuditedTouchpoint, Drift, DriftCause, DriftEnd, Finding, FindingDrift, MessageDrift, PlanDrift } from './types';

/**
 * The same two audits from every side, all by today's judging: the older pages by the older plan and date (`old`), by the older plan
 * on the later date (`later`), by the later plan (`planned`), and the newer pages by the later plan (`now`).
 */
export interface Sides {
  old: Audit;
  later: Audit;
  planned: Audit;
  now: Audit;
}

interface Ends {
  before: DriftEnd & { plan: Plan; findings: readonly Finding[] };
  after: DriftEnd & { plan: Plan };
  /** Findings that stood in an audit older than both, by fingerprint. */
  known: ReadonlySet<string>;
}

/** What changed between two audits, and whether it was the page, the plan or only the date. */
export function driftBetween(sides: Sides, { before, after, known }: Ends): Drift {
  const { old, planned, now } = sides;
  const was = byId(planned);
  const pairs = now.touchpoints.filter(({ offPlan }) => !offPlan).map((one) => ({ one, other: was.get(one.touchpointId) }));
  const compared = pairs.flatMap(({ one, other }) => {
    const comparison = other && compareReadings(other, one, now.messages);
    return comparison ? [{ one, comparison }] : [];
  });
  const told = compared.flatMap(({ one, comparison }) => ('apart' in comparison ? [] : [{ one, comparison }]));
  const comparable = new Set(told.map(({ one }) => one.touchpointId));
  const named = ({ touchpointId, name }: AuditedTouchpoint) => ({ touchpointId, touchpoint: name });
  const scanned = (one: AuditedTouchpoint | undefined) => one?.status === 'scanned';
  const end = ({ id, name, date, revision }: DriftEnd): DriftEnd => ({ ...(id && { id }), ...(name && { name }), date, revision });
  const messages = [...told.flatMap(({ comparison }) => comparison.messages.map(ofPage)), ...ofPlan(sides, comparable)].sort(weightiest);
  return {
    before: end(before),
    after: end(after),
    messages,
    findings: findingDrifts(sides, { comparable, worse: worseNow(messages) }, before.findings, known),
    plan: planDrifts(before.plan, after.plan),
    pages: { changed: told.filter(({ comparison }) => comparison.changed).length, same: told.filter(({ comparison }) => !comparison.changed).length },
    read: pairs.filter(({ one, other }) => scanned(one) && !scanned(other)).map(({ one }) => named(one)),
    unread: old.touchpoints
      .filter((one) => scanned(one) && !now.touchpoints.some((other) => other.touchpointId === one.touchpointId && scanned(other)))
      .map(named),
    apart: compared.flatMap(({ one, comparison }) => ('apart' in comparison ? [{ ...named(one), sentence: comparison.apart }] : [])),
  };
}

const byId = ({ touchpoints }: Audit) => new Map(touchpoints.map((one) => [one.touchpointId, one]));

const ofPage = (drift: Extract<Comparison, { messages: unknown }>['messages'][number]): MessageDrift => ({ ...drift, cause: 'page' });

/** Verdicts on the older pages that the plan or the date turned; where the page turned it further, that is told instead. */
function ofPlan({ old, later, planned, now }: Sides, comparable: ReadonlySet<string>): MessageDrift[] {
  const [before, same, today] = [byId(old), byId(later), byId(now)];
  return planned.touchpoints.flatMap((one) => {
    const then = before.get(one.touchpointId);
    const current = today.get(one.touchpointId);
    if (!then || !current || !comparable.has(one.touchpointId)) return [];
    const comparison = compareStates(then, one, now.messages);
    return comparison
      .filter(({ message, to }) => current.landings.find((landing) => landing.message === message)?.state === to)
      .map((drift) => {
        const dated = same.get(one.touchpointId)?.landings.find(({ message }) => message === drift.message)?.state;
        return { ...drift, cause: dated === drift.from ? ('plan' as const) : ('date' as const) };
      });
  });
}

/** The page is the same on both sides, so its words explain nothing and nothing is left out because they stand. */
function compareStates(was: AuditedTouchpoint, now: AuditedTouchpoint, messages: Audit['messages']) {
  const silent = { ...was, balance: { ...was.balance, sentences: [] }, actions: [] };
  const comparison = compareReadings(silent, { ...now, balance: silent.balance, actions: [] }, messages);
  return comparison && 'messages' in comparison ? comparison.messages.map((drift) => ({ ...drift, gone: [], came: [] })) : [];
}

const ways: MessageDrift['way'][] = ['lost', 'less', 'gained', 'more'];
const weightiest = (one: MessageDrift, other: MessageDrift): number =>
  Number(other.owed) - Number(one.owed) ||
  Number(one.certainty !== 'confirmed') - Number(other.certainty !== 'confirmed') ||
  ways.indexOf(one.way) - ways.indexOf(other.way) ||
  one.priority - other.priority;

/** What only tells of the last audit, or of who looked when, is no finding that comes and goes. */
const NO_DRIFT = new Set(['across/drift', 'across/stale', 'across/unscanned']);

/** Messages that stand worse than before: a finding that went because of that is not settled. */
const worseNow = (messages: readonly MessageDrift[]): ReadonlySet<string> =>
  new Set(messages.filter(({ way }) => way === 'lost' || way === 'less').map(({ touchpointId, message }) => `${touchpointId} ${message}`));

interface Which {
  /** Touchpoints that can be compared. */
  comparable: ReadonlySet<string>;
  worse: ReadonlySet<string>;
}

function findingDrifts(sides: Sides, { comparable, worse }: Which, frozen: readonly Finding[], known: ReadonlySet<string>): FindingDrift[] {
  const counts = ({ touchpointId, check }: Finding) => !NO_DRIFT.has(check) && (touchpointId === undefined || comparable.has(touchpointId));
  const prints = ({ findings }: Audit): Prints => new Map(findings.filter(counts).map((one) => [one.fingerprint, one]));
  const [old, later, planned, now] = [prints(sides.old), prints(sides.later), prints(sides.planned), prints(sides.now)];
  const places = new Map([...sides.old.touchpoints, ...sides.now.touchpoints].map((one) => [one.touchpointId, one]));
  const dress = dressed(places);
  const decidedThen = new Map(frozen.map(({ fingerprint, decision }) => [fingerprint, decision?.id]));
  const list: FindingDrift[] = [];
  for (const [print, finding] of now) {
    if (old.has(print)) {
      const { decision } = finding;
      if (decision && decision.id !== decidedThen.get(print)) list.push({ ...dress(finding), kind: 'decided', decision });
    } else if (finding.certainty === 'confirmed') {
      const cause: DriftCause = !planned.has(print) ? 'page' : later.has(print) ? 'date' : 'plan';
      list.push({ ...dress(finding), kind: known.has(print) || finding.returned ? 'returned' : 'new', cause });
    }
  }
  for (const [print, finding] of old) {
    if (now.has(print) || finding.certainty !== 'confirmed' || worse.has(`${finding.touchpointId} ${finding.about?.message}`)) continue;
    const cause: DriftCause = planned.has(print) ? 'page' : later.has(print) ? 'plan' : 'date';
    list.push({ ...dress(finding), kind: 'settled', cause });
  }
  return list.sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

type Prints = ReadonlyMap<string, Finding>;
const severities = ['critical', 'serious', 'moderate', 'minor'];

const dressed =
  (places: ReadonlyMap<string, AuditedTouchpoint>) =>
  ({ fingerprint, check, title, severity, says, evidence, touchpointId, touchpoint, channelId, channel, owner }: Finding) => {
    const url = touchpointId === undefined ? undefined : places.get(touchpointId)?.url;
    const quote = evidence[0]?.quote;
    return {
      fingerprint,
      check,
      title,
      severity,
      says,
      ...(quote && { quote }),
      ...(touchpointId && { touchpointId }),
      ...(touchpoint && { touchpoint }),
      ...(channelId && { channelId }),
      ...(channel && { channel }),
      ...(owner && { owner }),
      ...(url && { url }),
    };
  };

function planDrifts(before: Plan, after: Plan): PlanDrift[] {
  const words = ({ messages }: Plan) => new Map(messages.map(({ id, statement }) => [id, statement]));
  const [old, now] = [words(before), words(after)];
  return [
    ...[...now].flatMap(([message, statement]): PlanDrift[] => {
      const then = old.get(message);
      if (then === undefined) return [{ message, statement, kind: 'added' }];
      return then === statement ? [] : [{ message, statement, kind: 'reworded', before: then }];
    }),
    ...[...old].filter(([message]) => !now.has(message)).map(([message, statement]): PlanDrift => ({ message, statement, kind: 'removed' })),
  ];
}
