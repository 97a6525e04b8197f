import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Decision, DecisionKind, Finding } from '@/lib/audit';
import { withPhrasing } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { currentPlan, decide, savePlan, storeProblem, undoDecision } from '@/lib/store';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import { useToast } from '../toast/toast';

export interface Choice {
  kind: DecisionKind;
  reason?: string;
  to?: string;
  until?: string;
}

export interface Decisions {
  /** Records the same choice on every finding, and offers the way back. */
  record(findings: readonly Finding[], choice: Choice): Promise<void>;
  undo(finding: Finding): Promise<void>;
  /** The page's sentence becomes an approved phrasing of the message, in a new revision of the plan. */
  approve(finding: Finding): Promise<void>;
}

/** Deciding only records: the live query shows what holds now. */
export function useDecisions(planId: string): Decisions {
  const author = useAuthor();
  const toast = useToast();
  const actions = useActions();

  return useMemo<Decisions>(() => {
    const guarded = async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        toast.say(tell(storeProblem(error)));
      }
    };

    return {
      async record(findings, choice) {
        const by = await author();
        if (!by || !findings.length) return;
        await guarded(async () => {
          const made = findings.map((finding) => decision(planId, finding, by, choice));
          await Promise.all(made.map(decide));
          toast.say(
            i18n.t(`decide.done.${choice.kind}`, made.length),
            () => void guarded(async () => void (await Promise.all(made.map(({ id }) => undoDecision(id))))),
          );
        });
      },

      undo: ({ decision: last }) =>
        guarded(async () => {
          if (!last) return;
          await undoDecision(last.id);
          toast.say(i18n.t('decide.undone'), () => void guarded(() => decide(last)));
        }),

      async approve(finding) {
        const message = finding.about?.message;
        const quote = finding.evidence[0]?.quote;
        const by = message && quote ? await author() : undefined;
        if (!message || !quote || !by) return;
        await guarded(async () => {
          const before = await currentPlan(planId);
          if (!before) return;
          const made = decision(planId, finding, by, { kind: 'approved', reason: i18n.t('decide.approvedReason') });
          await savePlan({ planId, plan: withPhrasing(before.plan, message, quote), author: by, reason: i18n.t('decide.approvedReason') });
          await decide(made);
          const takeBack = async () => {
            await savePlan({ planId, plan: before.plan, author: by, reason: i18n.t('decide.approvedBack') });
            await undoDecision(made.id);
            await actions.rejudge(planId);
          };
          toast.say(i18n.t('decide.done.approved', 1), () => void guarded(takeBack));
          await actions.rejudge(planId);
        });
      },
    };
  }, [actions, author, planId, toast]);
}

const decision = (planId: string, { fingerprint }: Finding, by: string, choice: Choice): Decision => ({
  id: crypto.randomUUID(),
  planId,
  fingerprint,
  by,
  at: new Date().toISOString(),
  ...choice,
});
