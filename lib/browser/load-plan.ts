import { planTouchpoints, readPlan } from '@/lib/plan';
import { savePlan, setActivePlanId } from '@/lib/store';
import { good, type Outcome } from '../problem';
import type { Answer, Data } from './messages';
import { rejudge } from './rejudge';

/** Reads a plan file, saves it as a new plan, makes it the one that pages are held against, and judges it by itself. */
export async function loadPlan({ text, fileName, author }: Data<'plan/load'>): Promise<Outcome<Answer<'plan/load'>>> {
  const read = readPlan(text, fileName);
  if (!read.ok) return read;
  const { plan, format } = read.value;
  const { planId, number } = await savePlan({ plan, author, reason: `Loaded from ${fileName}`, source: { name: fileName, format, text } });
  await setActivePlanId(planId);
  await rejudge(planId);
  return good({
    planId,
    revision: number,
    channels: plan.channels.map(({ id, name }) => ({ id, name })),
    touchpoints: planTouchpoints(plan).map(({ touchpoint: { id, name, url } }) => ({ id, name, ...(url && { url }) })),
  });
}
