import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { tell } from '@/lib/problem';
import type { Evidence } from '@/lib/reading';
import { useActions } from '../actions';
import { useToast } from '../toast/toast';

interface Shower {
  show(evidence: Evidence): void;
  isShown(evidence: Evidence): boolean;
}

const Context = createContext<Shower | null>(null);

/** Gives quotes their click where the page is in hand. Without it a quote is a quote and a link. */
export function QuoteShower({ children }: { children: ReactNode }) {
  const actions = useActions();
  const toast = useToast();
  const [shown, setShown] = useState<string>();
  // Another page is in hand: no mark stays behind on the one before. Closed, the panel takes it along by itself.
  useEffect(() => () => actions.clearMarks(), [actions]);
  const shower = useMemo<Shower>(
    () => ({
      isShown: (evidence) => shown === keyOf(evidence),
      show(evidence) {
        if (shown === keyOf(evidence)) {
          setShown(undefined);
          actions.clearMarks();
          return;
        }
        setShown(keyOf(evidence));
        void actions.showQuote(evidence).then((outcome) => {
          if (outcome.ok) return;
          setShown(undefined);
          toast.say(outcome.problems.map(tell).join(' '));
        });
      },
    }),
    [actions, toast, shown],
  );
  return <Context.Provider value={shower}>{children}</Context.Provider>;
}

export const useQuoteShower = (): Shower | null => useContext(Context);

const keyOf = ({ block, selector, quote }: Evidence): string => `${block ?? ''}:${selector?.prefix ?? ''}:${selector?.exact ?? quote}`;
