import { getSetting, setSetting } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { chosenKey } from './accepted';

/** What of a proposal was taken, by its words; messages in their order. Touchpoints are taken unless they are left out. */
export interface Chosen {
  messages: string[];
  features: string[];
  claims: string[];
  leftOut: string[];
}

const NONE: Chosen = { messages: [], features: [], claims: [], leftOut: [] };

/** Kept in the store as it is made, so that a closed tab loses nothing. */
export function useChosen(planId: string): { chosen: Chosen; choose(part: Partial<Chosen>): void } {
  const chosen = valueOf(useLive(() => getSetting<Chosen>(chosenKey(planId)), [planId])) ?? NONE;
  return { chosen, choose: (part) => void setSetting(chosenKey(planId), { ...chosen, ...part }) };
}
