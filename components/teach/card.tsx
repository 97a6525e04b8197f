import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Candidate } from '@/lib/audit';
import type { LessonVerdict } from '@/lib/plan';
import { deepLink } from '@/lib/report';
import { dotted } from '../words';
import { isWhole, moved, passageOf, type Span, spanOf, wordsOf } from './passage';
import { PassageView, selectedIn } from './passage-view';
import type { Given } from './use-session';
import { KeyButton, SKIP, Verdicts, verdictOf } from './verdicts';

/** Keys go to the frame around the card, which outlives it. */
export interface CardKeys {
  press(event: React.KeyboardEvent): void;
}

interface Props {
  ref?: Ref<CardKeys>;
  candidate: Candidate;
  onAnswer(given: Given): void;
  onSkip(): void;
}

/** One sentence in its place, and the three answers. Words selected in it are what the answer is about. */
export function Card({ ref, candidate, onAnswer, onSkip }: Props) {
  const passage = passageOf(candidate);
  const [span, setSpan] = useState<Span>(passage.whole);
  const text = useRef<HTMLQuoteElement>(null);
  const whole = isWhole(passage, span);
  const words = wordsOf(passage, span);
  const link = deepLink(candidate.url, { quote: candidate.quote, surface: 'body' });

  const answer = (verdict: LessonVerdict) =>
    onAnswer({ verdict, quote: whole ? candidate.quote : words, touchpointId: candidate.touchpointId, shown: candidate.quote });

  const pick = () => {
    const stretch = text.current && selectedIn(text.current);
    const picked = stretch && spanOf(passage, stretch.from, stretch.to);
    if (!picked) return;
    setSpan(picked);
    // The pencil mark takes the selection's place.
    getSelection()?.removeAllRanges();
  };

  const press = (event: React.KeyboardEvent) => {
    const verdict = verdictOf(event.key);
    const step = steps[event.key];
    const act = verdict
      ? () => answer(verdict)
      : event.key.toLowerCase() === SKIP
        ? onSkip
        : step
          ? () => setSpan(moved(span, event.shiftKey ? 'last' : 'first', step, passage))
          : event.key === 'Escape' && !whole
            ? () => setSpan(passage.whole)
            : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  useImperativeHandle(ref, () => ({ press }));

  return (
    <div className="card" role="presentation" onPointerUp={pick}>
      <p className="place small quiet">
        {dotted(candidate.touchpoint, candidate.heading && i18n.t('quote.under', [candidate.heading]))}
        {link && (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noopener noreferrer">
              {i18n.t('quote.open')}
            </a>
          </>
        )}
      </p>
      <PassageView ref={text} passage={passage} span={span} />
      <p className="only small quiet" role="status">
        {whole ? (
          i18n.t('teach.onlyHint')
        ) : (
          <>
            <span>{i18n.t('teach.only')}</span>
            <q className="hidden">{words}</q>
            <span>{i18n.t('teach.onlyKeys')}</span>
            <KeyButton letter="Esc" className="quiet-button" onClick={() => setSpan(passage.whole)}>
              {i18n.t('teach.whole')}
            </KeyButton>
          </>
        )}
      </p>
      <Verdicts onAnswer={answer}>
        <KeyButton letter={SKIP} className="quiet-button" onClick={onSkip}>
          {i18n.t('teach.skip')}
        </KeyButton>
      </Verdicts>
    </div>
  );
}

/** Words an edge goes with each arrow. */
const steps: Record<string, 1 | -1 | undefined> = { ArrowRight: 1, ArrowLeft: -1 };
