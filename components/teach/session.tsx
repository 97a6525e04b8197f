import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Lesson, Plan } from '@/lib/plan';
import { dotted } from '../words';
import { AllDone } from './all-done';
import { Card, type CardKeys } from './card';
import { namesOf } from './names';
import { NewsLine } from './news-line';
import { NoCandidates } from './no-candidates';
import { useSession } from './use-session';
import { isElsewhere, UNDO } from './verdicts';

interface Props {
  planId: string;
  plan: Plan;
  lessons: readonly Lesson[];
  /** The message to begin with. */
  start?: string;
}

/** Teaching: one message, one sentence at a time, and what the last answer changed. */
export function Session({ planId, plan, lessons, start }: Props) {
  const messages = [...plan.messages].sort((one, other) => one.priority - other.priority);
  const session = useSession({ planId, messages, lessons, start });
  const { message, offer, candidate, progress, news } = session;
  const frame = useRef<HTMLElement>(null);
  const card = useRef<CardKeys>(null);
  const names = namesOf(plan);
  const view = !message ? 'done' : offer.state === 'there' ? (candidate ? 'card' : 'none') : offer.state;

  // Whoever answers by key must not lose the keys because a button went away with its sentence.
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const justCame = document.activeElement?.matches('nav a');
    if (lost || justCame) frame.current?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs for each new view, which it does not read
  }, [view, message?.id]);

  const onKey = (event: React.KeyboardEvent) => {
    if (isElsewhere(event)) return;
    if (event.key.toLowerCase() !== UNDO) return card.current?.press(event);
    if (!session.canUndo) return;
    event.preventDefault();
    session.undo();
  };

  return (
    <div role="presentation" onKeyDown={onKey}>
      <section ref={frame} className="teach" tabIndex={-1} aria-label={i18n.t('teach.label')}>
        <progress max={1} value={progress.share} aria-label={progressWords(progress)} />
        <div className="teach-body">
          <div className="row small quiet">
            <p>{message && dotted(i18n.t(view === 'none' ? 'teach.message' : 'teach.question', [message.priority]), countWords(session.count))}</p>
            {view !== 'done' && <p>{progressWords(progress)}</p>}
          </div>
          {message && <h2 className="teach-message">{message.statement}</h2>}
          {view === 'card' && candidate && message && (
            <Card ref={card} key={`${message.id}\n${candidate.quote}`} candidate={candidate} onAnswer={session.answer} onSkip={session.skip} />
          )}
          {view === 'loading' && <progress className="teach-loading" aria-label={i18n.t('teach.loading')} />}
          {view === 'problem' && offer.state === 'problem' && (
            <div className="stack" role="alert">
              <p>{offer.words}</p>
              <div className="actions">
                <button type="button" className="primary" onClick={session.again}>
                  {i18n.t('mishap.again')}
                </button>
                <button type="button" onClick={session.goOn}>
                  {i18n.t('teach.nextMessage')}
                </button>
              </div>
            </div>
          )}
          {view === 'none' && message && (
            <NoCandidates
              key={message.id}
              planId={planId}
              plan={plan}
              message={message}
              none={offer.state === 'there' && offer.candidates.length === 0}
              onAnswer={session.answer}
              onNext={session.goOn}
            />
          )}
          {view === 'done' && <AllDone session={session} plan={plan} lessons={lessons} names={names} />}
          {(news || session.canUndo) && (
            <NewsLine news={news} names={names} canUndo={session.canUndo} onUndo={session.undo} onRetry={session.retry} />
          )}
          <p className="hidden" role="status">
            {session.canUndo && candidate && message ? i18n.t('teach.next', [message.statement, candidate.quote, candidate.touchpoint]) : ''}
          </p>
        </div>
      </section>
    </div>
  );
}

const countWords = (count: number): string | false => count > 0 && i18n.t('teach.count', count);

/** "3 of 8 messages, about a minute left" */
function progressWords({ done, total, leftMs }: { done: number; total: number; leftMs: number }): string {
  const so = i18n.t('teach.progress', [done, total]);
  if (leftMs === 0) return so;
  const minutes = Math.round(leftMs / 60_000);
  return i18n.t('teach.progressLeft', [so, leftMs < 45_000 ? i18n.t('teach.left.little') : i18n.t('teach.left.minutes', Math.max(1, minutes))]);
}
