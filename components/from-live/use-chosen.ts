import { useEffect, useState } from 'react';
import { getSetting, setSetting } from '@/lib/store';
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
  const [chosen, setChosen] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    void getSetting<Chosen>(chosenKey(planId)).then((kept) => wanted && kept && setChosen(kept));
    return () => {
      wanted = false;
    };
  }, [planId]);
  const choose = (part: Partial<Chosen>) => {
    const next = { ...chosen, ...part };
    setChosen(next);
    void setSetting(chosenKey(planId), next);
  };
  return { chosen, choose };
}
