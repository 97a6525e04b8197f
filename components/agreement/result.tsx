import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { AuditedTouchpoint } from '@/lib/audit';
import { type Agreement, type AgreementRound, agrees, type LessonVerdict } from '@/lib/plan';
import { deepLink } from '@/lib/report';
import { Glyph } from '../state/glyph';
import { StateMark } from '../state/state';
import type { Names } from '../teach/names';
import { verdicts } from '../teach/verdicts';
import { dotted, when } from '../words';

interface Props {
  round: AgreementRound;
  agreement: Agreement;
  names: Names;
  touchpoints: readonly AuditedTouchpoint[];
  onAgain(): void;
}

/** How often the two agreed, with the range ten questions leave, and every answer that differed. */
export function Result({ round, agreement, names, touchpoints, onAgain }: Props) {
  const { agreed, asked, low, high, stale } = agreement;
  const differ = round.answers.filter((answer) => !agrees(answer));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="agreement">
      <h2 className="lead" ref={heading} tabIndex={-1}>
        {i18n.t('agree.result', [agreed, asked])}
      </h2>
      <Range low={low} high={high} share={agreed / asked} />
      <p className="quiet">{i18n.t('agree.range', [Math.round(low * 100), Math.round(high * 100)])}</p>
      <p className="small quiet">
        {dotted(round.by, when(round.at), i18n.t('audit.revision', [round.revision]))}
        {stale && ` · ${i18n.t('agree.stalePlain')}`}
      </p>
      {differ.length > 0 ? (
        <section aria-labelledby="differ">
          <h3 id="differ">{i18n.t('agree.differ', differ.length)}</h3>
          <ul className="differ">
            {differ.map((answer) => {
              const page = touchpoints.find(({ touchpointId }) => touchpointId === answer.touchpoint);
              const link = deepLink(page?.url);
              return (
                <li key={`${answer.message} ${answer.touchpoint}`}>
                  <div>
                    <p className="statement">{names.message(answer.message)}</p>
                    <p className="small quiet">
                      {names.touchpoint(answer.touchpoint)}
                      {link && (
                        <>
                          {' · '}
                          <a
                            href={link}
                            target="_blank"
                            rel="noopener noreferrer"
                            aria-label={i18n.t('audit.openNamed', [names.touchpoint(answer.touchpoint)])}
                          >
                            {i18n.t('audit.openPage')}
                          </a>
                        </>
                      )}
                    </p>
                  </div>
                  <dl>
                    <div>
                      <dt>{i18n.t('agree.you')}</dt>
                      <dd>
                        <Said verdict={answer.said} />
                      </dd>
                    </div>
                    <div>
                      <dt>{i18n.t('extensionName')}</dt>
                      <dd>
                        <StateMark state={answer.engine} />
                      </dd>
                    </div>
                  </dl>
                  <Link
                    href={`/teach/${encodeURIComponent(answer.message)}`}
                    aria-label={i18n.t('agree.teachNamed', [names.message(answer.message)])}
                  >
                    {i18n.t('agree.teach')}
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      ) : (
        <p>{i18n.t('agree.none')}</p>
      )}
      <div className="actions">
        <button type="button" onClick={onAgain}>
          {i18n.t('agree.again')}
        </button>
        <Link href="/audit" className="button">
          {i18n.t('panel.toAudit')}
        </Link>
      </div>
    </div>
  );
}

/** What the person said, in the words of the buttons. */
function Said({ verdict }: { verdict: LessonVerdict }) {
  const state = verdicts.find((one) => one.verdict === verdict)?.state ?? 'notJudged';
  return (
    <span className={`state state-${state}`}>
      <Glyph state={state} />
      {i18n.t(`teach.lesson.${verdict}`)}
    </span>
  );
}

/** Width of the drawing; a share is so many of its hundred steps. */
const WIDE = 100;

/** The share on a line from nothing to all, with the range it may stand for. */
const Range = ({ low, high, share }: { low: number; high: number; share: number }) => (
  <svg className="range" viewBox={`0 0 ${WIDE} 8`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path className="axis" d={`M0 4h${WIDE}`} />
    <path className="span" d={`M${low * WIDE} 4H${high * WIDE}`} />
    <path className="point" d={`M${share * WIDE} 1v6`} />
  </svg>
);
