import { useId } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import { Quote } from '../quote/quote';
import { Why } from '../quote/why';
import { DecisionLine } from './decision-line';
import { FindingActions } from './finding-actions';
import { SeverityMark } from './severity';
import './finding.css';

interface Props {
  finding: Finding;
  planId: string;
  lang?: string;
  /** Address of its page, where that page is not in hand. */
  url?: string;
  /** Names the touchpoint: where findings of several stand together. */
  named?: boolean;
  /** Leaves the quote out: it stands just above. */
  unquoted?: boolean;
  /** The owner named above already, who needs no naming again. */
  ownerAbove?: string;
  /** Its statement stands above as a heading already. */
  headed?: boolean;
  /** Title's level, for the outline. */
  level?: 3 | 4;
}

/** One finding whole: what, the page's words, why, what to do, who, and the buttons to settle it. */
export function FindingCard({ finding, planId, lang, url, named = false, unquoted = false, ownerAbove, headed = false, level = 3 }: Props) {
  const id = useId();
  const Title = `h${level}` as const;
  const [first, ...others] = finding.evidence;
  const cues = [...new Set([...(finding.because ? [finding.because] : []), ...finding.evidence.flatMap((evidence) => evidence.cues)])];
  return (
    <article className="finding" {...(headed ? { 'aria-label': finding.says } : { 'aria-labelledby': id })} data-finding={finding.fingerprint}>
      <p className="finding-facts">
        <SeverityMark severity={finding.severity} />
        {headed && <span>{finding.title}</span>}
        {named && finding.touchpoint && <span>{finding.touchpoint}</span>}
        {finding.owner && finding.owner !== ownerAbove && <span>{i18n.t('finding.owner', [finding.owner])}</span>}
        {finding.certainty === 'pleaseCheck' && <span className="please-check">{i18n.t('state.pleaseCheckAlone')}</span>}
      </p>
      {!headed && <Title id={id}>{finding.says}</Title>}
      {finding.values?.length ? (
        <Values values={finding.values} lang={lang} />
      ) : (
        first &&
        !unquoted && (
          <div className="finding-quotes">
            <Quote evidence={first} lang={lang} url={url} />
          </div>
        )
      )}
      <p className="small quiet">{finding.why}</p>
      <p className="small todo">{finding.todo}</p>
      <Why cues={cues} evidence={finding.values?.length ? finding.evidence : others} lang={lang} url={url} about={finding.says} />
      <DecisionLine finding={finding} planId={planId} />
      <FindingActions finding={finding} planId={planId} unquoted={unquoted} />
    </article>
  );
}

/** The same thing as each touchpoint tells it. */
function Values({ values, lang }: { values: NonNullable<Finding['values']>; lang?: string }) {
  return (
    <dl className="values">
      {values.map(({ touchpoint, quote }) => (
        <div key={`${touchpoint}:${quote}`}>
          <dt>{touchpoint}</dt>
          <dd>
            <q lang={lang}>{quote}</q>
          </dd>
        </div>
      ))}
    </dl>
  );
}
