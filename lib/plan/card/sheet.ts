import { inForce } from '../in-force';
import type { Plan } from '../schema';
import { claimsOn, saidOf } from './said';
import type { TeachingSheet } from './types';

/** What everybody who speaks for the brand should know by heart, as of a day (ISO `YYYY-MM-DD`). */
export function teachingSheetOf(plan: Plan, date: string): TeachingSheet {
  const { brand, governance } = plan;
  const messages = plan.messages.filter((message) => inForce(message, date)).toSorted((one, other) => one.priority - other.priority);
  return {
    brand: { name: brand.name, wrong: brand.wrong, tagline: brand.tagline, coreIdea: brand.coreIdea, tone: brand.tone },
    date,
    messages: messages.map((message, at) => ({ ...saidOf(plan, message), number: at + 1 })),
    ...claimsOn(plan, date),
    terms: plan.terms,
    decides: governance?.decides,
    training: governance?.training,
  };
}
