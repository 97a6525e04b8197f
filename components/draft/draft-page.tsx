import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import type { DraftSource } from '@/lib/capture';
import { type Plan, planTouchpoints } from '@/lib/plan';
import { type Problem, tell } from '@/lib/problem';
import { useActions } from '../actions';
import type { Given } from '../shell/plan-in-hand';
import { DraftList } from './draft-list';
import { DraftView } from './draft-view';
import { GiveDraft } from './give-draft';
import './draft.css';

type Step = { at: 'choose' } | { at: 'reading'; name: string } | { at: 'problems'; problems: Problem[] };

/** A file dropped on the dashboard; `count` tells one drop from the next. */
export interface Dropped {
  file?: File;
  count: number;
}

/** Copy without an address: given by drop, file or paste, judged like a page. `/draft`, `/draft/for/<touchpoint>`, `/draft/at/<what was judged>`. */
export default function DraftPage({ planId, revision: { plan }, dropped }: Given & { dropped: Dropped }) {
  const { checkDraft } = useActions();
  const [location, navigate] = useLocation();
  const [, , where, id] = location.split('/').map(decodeURIComponent);
  const planned = planTouchpoints(plan).find(({ touchpoint }) => touchpoint.id === id)?.touchpoint;
  const [channelId, setChannelId] = useState<string | undefined>(() => likeliest(plan));
  const [step, setStep] = useState<Step>({ at: 'choose' });

  const check = async (source: DraftSource) => {
    setStep({ at: 'reading', name: source.name });
    const outcome = await checkDraft(planId, source, planned ? { touchpointId: planned.id } : { channelId });
    if (!outcome.ok) return setStep({ at: 'problems', problems: outcome.problems });
    setStep({ at: 'choose' });
    navigate(`/draft/at/${encodeURIComponent(outcome.value.touchpointId)}`);
  };
  const open = (file: File) =>
    void file.arrayBuffer().then(
      (buffer) => check({ name: file.name, bytes: new Uint8Array(buffer) }),
      () => setStep({ at: 'problems', problems: [cannotOpen(file.name)] }),
    );

  const taken = useRef(0);
  useEffect(() => {
    if (!dropped.file || dropped.count === taken.current) return;
    taken.current = dropped.count;
    open(dropped.file);
  });

  if (step.at === 'reading') return <progress aria-label={i18n.t('draft.reading', [step.name || i18n.t('draft.pasted')])} />;
  if (where === 'at' && id && step.at === 'choose')
    return (
      <DraftView
        key={id}
        planId={planId}
        plan={plan}
        touchpointId={id}
        onAgain={() => navigate(planned ? `/draft/for/${encodeURIComponent(id)}` : '/draft')}
      />
    );
  if (where === 'for' && !planned) return <p className="empty">{i18n.t('draft.noTouchpoint')}</p>;
  return (
    <div className="draft-page">
      <header className="page-head">
        <h1>{planned ? i18n.t('draft.titleFor', [planned.name]) : i18n.t('draft.title')}</h1>
        <p className="quiet">{i18n.t(planned ? 'draft.whatFor' : 'draft.what')}</p>
      </header>
      {step.at === 'problems' && <Unread problems={step.problems} />}
      <GiveDraft
        plan={plan}
        channelId={planned ? undefined : { id: channelId, onChoose: setChannelId }}
        onFile={open}
        onSource={(source) => void check(source)}
      />
      {!planned && <DraftList planId={planId} />}
    </div>
  );
}

/** Drafts are mostly for what is sent out; the site is read where it stands. */
const likeliest = ({ channels }: Plan): string | undefined =>
  (channels.find(({ type }) => type === 'email') ?? channels.find(({ type }) => type === 'ads' || type === 'social') ?? channels[0])?.id;

const cannotOpen = (name: string): Problem => ({
  code: 'draft/unreadable',
  where: name,
  what: i18n.t('import.cannotOpen'),
  mend: i18n.t('import.cannotOpenMend'),
});

function Unread({ problems }: { problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="notice" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{i18n.t('draft.wrong')}</strong> {problems.map(tell).join(' ')} {i18n.t('draft.wrongWhat')}
      </p>
    </div>
  );
}
