import { useState } from 'react';
import { i18n } from '#i18n';
import type { Proposal } from '@/lib/audit';
import { type Draft, draftChanges, isGathering } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { activePlanId, currentPlan, db, setSetting } from '@/lib/store';
import { useActions } from '../actions';
import { DraftReview } from '../import/draft-review';
import type { Changes } from '../import/draft-words';
import { useLive, valueOf } from '../live';
import { ProgressNote } from '../progress-note';
import { Waiting } from '../shell/waiting';
import { useToast } from '../toast/toast';
import { acceptedFrom, chosenKey } from './accepted';
import { Gather } from './gather';
import { Named } from './named';
import { adoptPages } from './outside';
import { ProposalView } from './proposal';
import type { Chosen } from './use-chosen';
import '../import/import.css';
import './from-live.css';

type Step =
  | { at: 'gather' }
  | { at: 'proposing' }
  | { at: 'proposal'; proposal: Proposal }
  | { at: 'draft'; proposal: Proposal; draft: Draft; changes: Changes };

/** From pages to a draft: which pages, what they say, what of it is meant; then the same review as any brief. */
export default function FromLivePage() {
  const { proposeFromPages } = useActions();
  const toast = useToast();
  const [step, setStep] = useState<Step>({ at: 'gather' });
  const active = useLive(activePlanId, []);
  const planId = valueOf(active) ?? '';
  const row = useLive(async () => (planId ? db.plans.get(planId) : undefined), [planId]);
  const live = useLive(async () => (planId ? currentPlan(planId) : undefined), [planId]);
  const revision = valueOf(live);
  const inHand = revision && isGathering(revision.plan) ? revision : undefined;

  const propose = async () => {
    setStep({ at: 'proposing' });
    const outcome = await proposeFromPages(planId);
    if (outcome.ok) return setStep({ at: 'proposal', proposal: outcome.value.proposal });
    setStep({ at: 'gather' });
    toast.say(outcome.problems.map(tell).join(' '));
  };
  const look = async (proposal: Proposal, chosen: Chosen) => {
    if (!inHand) return;
    const changes = await draftChanges();
    setStep({ at: 'draft', proposal, draft: changes.draftOfAccepted(acceptedFrom(inHand.plan, proposal, chosen)), changes });
  };

  if ([active, row, live].some(({ state }) => state === 'loading')) return <Waiting />;
  const rowInHand = valueOf(row);
  if (step.at === 'draft')
    return (
      <div className="import">
        <DraftReview
          name={i18n.t('live.source', step.proposal.pages)}
          given={step.draft}
          changes={step.changes}
          again={i18n.t('live.proposed', [step.draft.plan.brand?.name ?? ''])}
          onAgain={() => setStep({ at: 'proposal', proposal: step.proposal })}
          onto={{ planId, reason: i18n.t('live.saveReason') }}
          onSaved={async (saved) => {
            await adoptPages(saved);
            await setSetting(chosenKey(saved), undefined);
          }}
        />
      </div>
    );
  if (!inHand || !rowInHand) return <Named />;
  if (step.at === 'proposing') return <ProgressNote words={i18n.t('live.proposing')} />;
  if (step.at === 'proposal')
    return (
      <ProposalView
        planId={planId}
        brand={inHand.plan.brand.name}
        proposal={step.proposal}
        onMore={() => setStep({ at: 'gather' })}
        onLook={(chosen) => void look(step.proposal, chosen)}
      />
    );
  return <Gather planId={planId} row={rowInHand} revision={inHand} onPropose={() => void propose()} />;
}
