import { languageOf } from '@/lib/language';
import type { Plan } from '@/lib/plan';

/** Whether the plan is written in English. Where there is too little to tell, it is taken to be. */
export function inEnglish(plan: Plan): boolean {
  const { code, sure } = languageOf(
    [
      ...Object.values(plan.commercialBrief),
      ...plan.goals.flatMap(({ statement, metric }) => [statement, metric]),
      ...plan.messages.map(({ statement }) => statement),
      ...plan.audiences.flatMap(({ name, needs }) => [name, ...needs]),
      ...plan.channels.flatMap(({ role, callToAction }) => [role, callToAction]),
    ]
      .filter(Boolean)
      .join('. '),
    'en',
  );
  return code === 'en' || !sure;
}
