import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { DecidedAbout, Decision, DecisionKind, Finding } from '@/lib/audit';
import { asQuote } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { decide, storeProblem, undoDecision } from '@/lib/store';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import { useToast } from '../toast/toast';

export interface Choice {
  kind: DecisionKind;
  reason?: string;
  to?: string;
  due?: string;
  until?: string;
  effect?: string;
}

export interface Decisions {
  /** Records the same choice on every finding, and offers the way back. */
  record(findings: readonly Finding[], choice: Choice): Promise<void>;
  /** The finding waits again; what was decided stays in its history. */
  reopen(finding: Finding): Promise<void>;
  /** The page's sentence is taught as one that says the message; from then on it counts as an approved wording. */
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
        await actions.refreshTabs();
      } catch (error) {
        toast.say(tell(storeProblem(error)));
      }
    };

    /** Lesson and decision share their id, so that whoever takes one back takes back both. */
    const teach = async (finding: Finding, by: string): Promise<Decision | undefined> => {
      const message = finding.about?.message;
      const quote = finding.evidence[0]?.quote;
      if (!message || !quote) return undefined;
      const where = finding.touchpointId && { touchpointId: finding.touchpointId };
      const taught = await actions.teachAnswer(planId, { message, verdict: 'says', quote: asQuote(quote), by, ...where });
      if (!taught.ok) {
        for (const problem of taught.problems) toast.say(tell(problem));
        return undefined;
      }
      const made = { ...decision(planId, finding, by, { kind: 'approved', reason: i18n.t('decide.approvedReason') }), id: taught.value.lessonId };
      await decide(made);
      return made;
    };

    const takeBack = async ({ id, kind }: Decision): Promise<void> => {
      if (kind === 'approved') await actions.teachUndo(planId, id);
      await undoDecision(id);
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

      async reopen(finding) {
        const by = finding.decision ? await author() : undefined;
        const last = finding.decision;
        if (!by || !last) return;
        await guarded(async () => {
          const again = decision(planId, finding, by, { kind: 'reopened' });
          if (last.kind === 'approved') await takeBack(last);
          await decide(again);
          toast.say(
            i18n.t('decide.done.reopened', 1),
            () =>
              void guarded(async () => {
                await undoDecision(again.id);
                if (last.kind === 'approved') await teach(finding, last.by);
              }),
          );
        });
      },

      async approve(finding) {
        const by = finding.about?.message && finding.evidence[0] ? await author() : undefined;
        if (!by) return;
        await guarded(async () => {
          const made = await teach(finding, by);
          if (made) toast.say(i18n.t('decide.done.approved', 1), () => void guarded(() => takeBack(made)));
        });
      },
    };
  }, [actions, author, planId, toast]);
}

const decision = (planId: string, finding: Finding, by: string, choice: Choice): Decision => ({
  id: crypto.randomUUID(),
  planId,
  fingerprint: finding.fingerprint,
  by,
  at: new Date().toISOString(),
  ...choice,
  about: decidedAbout(finding),
});

const decidedAbout = ({ check, says, touchpoint, escalated, evidence }: Finding): DecidedAbout => {
  const where = touchpoint ?? escalated?.channels.join(', ');
  return { check, says, ...(where && { where }), quotes: evidence.map(({ quote }) => quote) };
};
