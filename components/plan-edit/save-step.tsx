import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { differences, type Plan } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { type Revision, savePlan, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { readAuthor, saveAuthor } from '../author/author';
import { DifferenceList } from '../revisions/difference-list';
import { TextField } from '../text-field';
import { useToast } from '../toast/toast';
import { BlastView } from './blast-view';
import { ReachView } from './reach-view';
import { useWeigh } from './use-weigh';
import './save-step.css';

interface Props {
  planId: string;
  /** The one in force. */
  revision: Revision;
  plan: Plan;
  /** Filled in beforehand. */
  because?: string;
  title?: string;
  back: { href: string; words: string };
  onSaved(number: number): void;
}

/** Before a change of the plan is stored: what it changes, what it does to the verdicts, whom it concerns; then whose it is and why. */
export function SaveStep({ planId, revision, plan, because = '', title, back, onSaved }: Props) {
  const found = useMemo(() => differences(revision.plan, plan), [revision, plan]);
  const text = useMemo(() => JSON.stringify(plan), [plan]);
  const weighed = useWeigh(planId, text);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const statements = new Map([...revision.plan.messages, ...plan.messages].map(({ id, statement }) => [id, statement]));
  return (
    <div className="save-step">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title ?? i18n.t('saveStep.title')}
        </h1>
        <p className="quiet">{found.length ? i18n.t('saveStep.what') : i18n.t('saveStep.same')}</p>
        <Link href={back.href}>{back.words}</Link>
      </header>
      {found.length > 0 && (
        <>
          <section className="audit-section" aria-labelledby="changes">
            <h2 id="changes">{i18n.t('saveStep.changes')}</h2>
            <DifferenceList found={found} before={revision.plan} after={plan} />
          </section>
          <BlastView title={i18n.t('blast.title')} weighed={weighed} statementOf={(id) => statements.get(id) ?? id} />
          {weighed.state === 'there' && <ReachView {...weighed.reach} />}
          <Sign planId={planId} revision={revision} plan={plan} because={because} onSaved={onSaved} />
        </>
      )}
    </div>
  );
}

/** Whose change it is, and why it is made. */
function Sign({ planId, revision, plan, because, onSaved }: Required<Pick<Props, 'planId' | 'revision' | 'plan' | 'because' | 'onSaved'>>) {
  const { rejudge } = useActions();
  const toast = useToast();
  const [author, setAuthor] = useState('');
  const [reason, setReason] = useState(because);
  const [saving, setSaving] = useState(false);
  useEffect(() => void readAuthor().then(setAuthor), []);
  const save = async () => {
    if (!author.trim() || !reason.trim()) return;
    setSaving(true);
    try {
      const { number } = await savePlan({ planId, plan, author: author.trim(), reason: reason.trim() });
      await saveAuthor(author);
      toast.say(i18n.t('saveStep.saved', [number]));
      onSaved(number);
      await rejudge(planId);
    } catch (error) {
      setSaving(false);
      toast.say(tell(storeProblem(error)));
    }
  };
  return (
    <form
      className="sign"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={i18n.t('author.label')} value={author} onChange={setAuthor} required autoComplete="name" />
      <TextField label={i18n.t('import.reason')} value={reason} onChange={setReason} required />
      <button type="submit" className="primary" disabled={saving}>
        {i18n.t('saveStep.save', [revision.number + 1])}
      </button>
    </form>
  );
}
