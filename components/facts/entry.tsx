import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Audit, LedgerEntry, LedgerValue } from '@/lib/audit';
import { Quote } from '../quote/quote';
import { StandingMark } from '../side-by-side/standing';
import { addressOf } from '../side-by-side/subject-list';
import { dotted, when } from '../words';
import { SentenceLink } from './sentence-link';

/** Places quoted of one value before the rest is named only. */
const QUOTED = 2;

/** One figure: what the plan says of it, and every value with the sentences that tell it. */
export function EntryView({ audit, entry }: { audit: Audit; entry: LedgerEntry }) {
  const { id, what, plan, values, apart } = entry;
  return (
    <article className={apart ? 'fact apart' : 'fact'}>
      <header>
        <h3>{what}</h3>
        <p className="quiet small">{dotted(planWords(entry), apart === 'pleaseCheck' && i18n.t('state.pleaseCheckAlone'))}</p>
      </header>
      <dl>
        {values.map((value) => (
          <Value key={`${value.text} ${value.standing}`} audit={audit} value={value} quoted={value.standing !== 'planned' || values.length === 1} />
        ))}
      </dl>
      {(apart || plan.length > 0) && entry.touchpoints > 1 && (
        <p className="small">
          <Link href={addressOf(`figure:${id}`)}>{i18n.t('facts.side')}</Link>
        </p>
      )}
    </article>
  );
}

/** What the plan says, by its claim where there is one. */
function planWords({ plan: [first] }: LedgerEntry): string {
  if (!first) return i18n.t('facts.noPlan');
  return dotted(
    i18n.t(first.retired ? 'facts.withdraws' : first.part === 'claim' ? 'facts.approves' : 'facts.says', [first.text]),
    first.source,
    first.until && i18n.t('span.until', [when(first.until, 'day')]),
  );
}

function Value({ audit, value: { text, standing, told }, quoted }: { audit: Audit; value: LedgerValue; quoted: boolean }) {
  const at = new Map(audit.touchpoints.map((one) => [one.touchpointId, one]));
  const shown = quoted ? told.slice(0, QUOTED) : [];
  const named = told.slice(shown.length);
  return (
    <div className={standing === 'planned' || standing === 'unplanned' ? 'value' : 'value odd'}>
      <dt>
        <span className="figure">{text}</span>
        <StandingMark standing={standing} kind="figure" />
      </dt>
      <dd>
        {shown.map(({ touchpointId, text: words, evidence }) => (
          <div key={touchpointId} className="told">
            <Quote
              evidence={{ ...evidence, touchpoint: at.get(touchpointId)?.name }}
              marked={words}
              lang={at.get(touchpointId)?.language?.code}
              url={at.get(touchpointId)?.url}
            />
          </div>
        ))}
        {named.length > 0 && (
          <ul className="told-at small">
            {named.map(({ touchpointId, evidence }) => (
              <li key={touchpointId}>
                <SentenceLink touchpoint={at.get(touchpointId)} otherwise={touchpointId} evidence={evidence} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
