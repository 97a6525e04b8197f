import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type Draft, draftChanges } from '@/lib/plan';
import { DraftReview } from '../import/draft-review';
import type { Changes } from '../import/draft-words';
import { Waiting } from '../shell/waiting';
import { BlankForm } from './blank-form';
import { forgetAnswers, useAnswers } from './use-answers';
import '../import/import.css';
import './blank.css';

/** A plan from nothing: four questions, six parts, and the same review as any brief. */
export default function BlankPage() {
  const [changes, setChanges] = useState<Changes>();
  const [draft, setDraft] = useState<Draft>();
  const begun = useAnswers();
  useEffect(() => void draftChanges().then((read) => setChanges(() => read)), []);
  if (!changes || !begun) return <Waiting />;
  if (!draft) return <BlankForm begun={begun} changes={changes} onReview={setDraft} />;
  return (
    <div className="import">
      <DraftReview
        name={i18n.t('blank.source')}
        given={draft}
        changes={changes}
        again={i18n.t('blank.back')}
        onAgain={() => setDraft(undefined)}
        onSaved={forgetAnswers}
      />
    </div>
  );
}
