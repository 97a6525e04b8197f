import { type Audit, type Blast, blastOf, judgeSteps, type Reach, reachOf } from '@/lib/audit';
import { type Plan, readPlan, withTeaching } from '@/lib/plan';
import { latestKeys, listAttempts, listDecisions, planRevision, type SnapshotKey } from '@/lib/store';
import { bad, good, type Outcome } from '../problem';
import { nowIso, today } from './clock';
import { breath } from './judge-stored';
import { placeOf } from './keep';
import type { Answer, Data } from './messages';
import { judgedBy, signature, storedPage } from './stored';
import { stayAwake } from './watchdog';

/** Longest that one call works before it tells how far it has come, ms. */
const TURN_MS = 600;
/** Weighings in hand; one a page that asks. */
const MOST = 4;

interface Weighing {
  done: number;
  total: number;
  work: AsyncGenerator<undefined, { blast: Blast; reach: Reach } | undefined>;
  result?: Promise<Outcome<Answer<'plan/wouldChange'>>>;
}
const inHand = new Map<string, Weighing>();

/**
 * What another plan would do to the verdicts, judged on the stored pages; nothing is stored. Works for a moment and answers with
 * how far it has come; called again with the same, it goes on, until it answers with the whole. Who no longer wants it stops asking.
 */
export async function weigh(asked: Data<'plan/wouldChange'>): Promise<Outcome<Answer<'plan/wouldChange'>>> {
  const { planId } = asked;
  const inForce = await judgedBy(planId);
  if (!inForce) return noPlan;
  const keys = await latestKeys(planId);
  const key = JSON.stringify([asked, today(), signature(inForce.number, inForce.plan), keys]);
  let weighing = inHand.get(key);
  if (!weighing) {
    const plans = await bothPlans(asked, inForce.number, inForce.plan);
    if (!plans.ok) return plans;
    const attempts = await listAttempts(planId);
    const gone = new Set(attempts.filter((one) => one.gone).map((one) => one.touchpointId));
    weighing = begin({ planId, plans: plans.value, pages: keys.filter(([, id]) => !gone.has(id)), attempts });
    for (const old of inHand.keys()) {
      if (inHand.size < MOST) break;
      inHand.delete(old);
    }
    inHand.set(key, weighing);
  }
  weighing.result ??= turn(key, weighing).finally(() => {
    weighing.result = undefined;
  });
  return weighing.result;
}

async function turn(key: string, weighing: Weighing): Promise<Outcome<Answer<'plan/wouldChange'>>> {
  const until = performance.now() + TURN_MS;
  await stayAwake();
  for (;;) {
    const step = await weighing.work.next();
    if (step.done) {
      inHand.delete(key);
      // A page vanished on the way: asked again, it begins anew.
      return good(step.value ?? { done: 0, total: weighing.total });
    }
    if (performance.now() >= until) return good({ done: weighing.done, total: weighing.total });
  }
}

async function bothPlans({ planId, from, to }: Data<'plan/wouldChange'>, number: number, inForce: Plan): Promise<Outcome<[Plan, Plan]>> {
  const ofRevision = async (wanted: number): Promise<Plan | undefined> => {
    if (wanted === number) return inForce;
    const revision = await planRevision(planId, wanted);
    return revision && withTeaching(revision.plan, inForce.teaching);
  };
  const before = await ofRevision(from ?? number);
  if (!before) return noPlan;
  if (typeof to === 'number') {
    const after = await ofRevision(to);
    return after ? good([before, after]) : noPlan;
  }
  const read = readPlan(to, 'plan.json');
  return read.ok ? good([before, withTeaching(read.value.plan, inForce.teaching)]) : read;
}

interface Begun {
  planId: string;
  plans: [before: Plan, after: Plan];
  pages: readonly SnapshotKey[];
  attempts: { touchpointId: string; reason: string }[];
}

function begin({ planId, plans, pages, attempts }: Begun): Weighing {
  const own = plans.map((plan) => new Map(pages.filter(([, id]) => placeOf(plan, id)).map((key) => [key[1], key])));
  // Each page is heard, then judged.
  const total = own.reduce((sum, { size }) => sum + 2 * size, 0);
  const weighing: Weighing = { done: 0, total, work: work() };
  return weighing;

  async function* work(): Weighing['work'] {
    const audits: Audit[] = [];
    for (const [at, plan] of plans.entries()) {
      const keys = own[at] as Map<string, SnapshotKey>;
      const steps = judgeSteps({
        planId,
        revision: 0,
        plan,
        date: today(),
        judgedAt: nowIso(),
        pages: [...keys].map(([touchpointId, [, , snapshotId]]) => ({ touchpointId, snapshotId })),
        attempts: attempts.filter(({ touchpointId }) => !keys.has(touchpointId)),
      });
      let step = steps.next();
      while (!step.done) {
        const row = await storedPage(keys.get(step.value.touchpointId) as SnapshotKey);
        if (!row) return undefined;
        step = steps.next(step.value.work(row.snapshot));
        weighing.done += 1;
        await breath();
        yield;
      }
      audits.push(step.value);
    }
    const [old, now] = audits as [Audit, Audit];
    const [before, after] = plans;
    return {
      blast: blastOf(old, now, await setAside(planId)),
      reach: reachOf({ plan: before, touchpoints: old.touchpoints }, { plan: after, touchpoints: now.touchpoints }),
    };
  }
}

/** Fingerprints of findings whose newest decision says that they do not count. */
async function setAside(planId: string): Promise<Set<string>> {
  const newest = new Map((await listDecisions(planId)).map(({ fingerprint, kind }) => [fingerprint, kind]));
  return new Set([...newest].filter(([, kind]) => kind === 'dismissed' || kind === 'approved').map(([fingerprint]) => fingerprint));
}

const noPlan = bad({ code: 'plan/none', what: 'This plan, or this revision of it, is no longer there.', mend: 'Choose another one.' });
