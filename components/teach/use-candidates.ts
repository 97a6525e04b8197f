import { useCallback, useEffect, useRef, useState } from 'react';
import type { Candidate } from '@/lib/audit';
import { tell } from '@/lib/problem';
import { useActions } from '../actions';

/** What there is to judge for a message. */
export type Offer = { state: 'loading' } | { state: 'problem'; words: string } | { state: 'there'; candidates: readonly Candidate[] };

const loading: Offer = { state: 'loading' };

/** The sentences for the message in hand; those for the next are fetched while this one is answered, so that nobody waits between two. */
export function useCandidates(planId: string, message: string | undefined, next: string | undefined): { offer: Offer; again(): void } {
  const { teachCandidates } = useActions();
  const [offers, setOffers] = useState<ReadonlyMap<string, Offer>>(new Map());
  const asked = useRef(new Set<string>());

  const fetchFor = useCallback(
    async (id: string | undefined) => {
      // Each message is asked about once, however often this runs.
      if (id === undefined || asked.current.has(id)) return;
      asked.current.add(id);
      const outcome = await teachCandidates(planId, id);
      const offer: Offer = outcome.ok
        ? { state: 'there', candidates: outcome.value.candidates }
        : { state: 'problem', words: outcome.problems.map(tell).join(' ') };
      setOffers((known) => new Map(known).set(id, offer));
    },
    [planId, teachCandidates],
  );

  useEffect(() => {
    void fetchFor(message).then(() => fetchFor(next));
  }, [fetchFor, message, next]);

  return {
    offer: (message !== undefined && offers.get(message)) || loading,
    again() {
      if (message === undefined) return;
      asked.current.delete(message);
      setOffers((known) => new Map(known).set(message, loading));
      void fetchFor(message);
    },
  };
}
