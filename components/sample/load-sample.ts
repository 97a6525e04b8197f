import type { PageSnapshot } from '@/lib/capture';
import { readPlan } from '@/lib/plan';
import { good, type Outcome } from '@/lib/problem';
import { allPlans, archivePlan, savePlan, saveSnapshot, setActivePlanId } from '@/lib/store';

/** Read only when asked for: the sample brand weighs more than the page around it. */
const planText = () => import('@/assets/sample/plan.yaml?raw').then((file) => file.default);
/** Made by the real capture, shipped with us, and checked when they are made; named after their touchpoint. */
const pages = import.meta.glob<PageSnapshot>('@/assets/sample/snapshots/*.json', { import: 'default' });

interface Given {
  /** Stands as the revision's author and reason. */
  author: string;
  reason: string;
  /** Told after each page. */
  onPage?(done: number, total: number): void;
}

/** Puts the sample brand with its captured pages into the store; where it is there already, turns to it. Answers with the plan's id. */
export async function loadSample({ author, reason, onPage }: Given): Promise<Outcome<string>> {
  const known = (await allPlans()).find(({ sample }) => sample);
  if (known) {
    await archivePlan(known.id, undefined);
    await setActivePlanId(known.id);
    return good(known.id);
  }

  const text = await planText();
  const read = readPlan(text, 'plan.yaml');
  if (!read.ok) return read;
  const { plan, format } = read.value;
  const { planId } = await savePlan({ plan, author, reason, sample: true, source: { name: 'plan.yaml', format, text } });

  const files = Object.entries(pages);
  for (const [index, [path, load]] of files.entries()) {
    const touchpointId = path.replace(/^.*\/|\.json$/g, '');
    await saveSnapshot({ planId, touchpointId, hash: `sample-${touchpointId}`, snapshot: await load() });
    onPage?.(index + 1, files.length);
  }
  await setActivePlanId(planId);
  return good(planId);
}
