import { i18n } from '#i18n';
import type { Blast, BlastedTouchpoint, ToldFinding } from '@/lib/audit';
import { tell } from '@/lib/problem';
import { SeverityMark } from '../finding/severity';
import { StateMark } from '../state/state';
import { dotted } from '../words';
import type { Weighed } from './use-weigh';

/** Statement of a message by its id, in whichever of the two plans has it. */
type StatementOf = (id: string) => string;

/** Which verdicts a change of the plan breaks, and which it settles. */
export function BlastView({ title, weighed, statementOf }: { title: string; weighed: Weighed; statementOf: StatementOf }) {
  return (
    <section className="audit-section" aria-labelledby="blast" aria-busy={weighed.state === 'weighing'}>
      <h2 id="blast">{title}</h2>
      {weighed.state === 'weighing' && <Weighing {...weighed} />}
      {weighed.state === 'failed' && (
        <div className="stack" role="alert">
          <p>{dotted(i18n.t('blast.failed'), weighed.problem && tell(weighed.problem))}</p>
          <button type="button" onClick={weighed.again}>
            {i18n.t('blast.again')}
          </button>
        </div>
      )}
      {weighed.state === 'there' && <Told blast={weighed.blast} statementOf={statementOf} />}
    </section>
  );
}

function Weighing({ done, total }: { done: number; total: number }) {
  const words = total ? i18n.t('blast.weighing', [done, total]) : i18n.t('loading');
  return (
    <div className="stack wide">
      <p className="quiet">{words}</p>
      <progress aria-label={words} {...(total > 0 && { max: total, value: done })} />
    </div>
  );
}

function Told({ blast, statementOf }: { blast: Blast; statementOf: StatementOf }) {
  const { judged, unread, touchpoints, made, settled } = blast;
  const madeInAll = made.length + touchpoints.reduce((sum, one) => sum + one.made.length, 0);
  const settledInAll = settled.length + touchpoints.reduce((sum, one) => sum + one.settled.length, 0);
  return (
    <>
      <p className="quiet">
        {judged ? i18n.t('blast.what', judged) : i18n.t('blast.noPages')} {judged > 0 && unread > 0 && i18n.t('blast.notRead', unread)}
      </p>
      <p role="status">
        <strong>
          {dotted(
            touchpoints.length ? i18n.t('blast.touched', touchpoints.length) : judged > 0 && i18n.t('blast.none'),
            madeInAll > 0 && i18n.t('blast.made', madeInAll),
            settledInAll > 0 && i18n.t('blast.settled', settledInAll),
          )}
        </strong>
      </p>
      {touchpoints.length > 0 && (
        <ul className="blast">
          {touchpoints.map((one) => (
            <Touched key={one.touchpointId} one={one} statementOf={statementOf} />
          ))}
        </ul>
      )}
      {made.length + settled.length > 0 && (
        <div className="blast-one">
          <h3>{i18n.t('blast.plan')}</h3>
          <Findings made={made} settled={settled} />
        </div>
      )}
    </>
  );
}

function Touched({ one, statementOf }: { one: BlastedTouchpoint; statementOf: StatementOf }) {
  return (
    <li className="blast-one">
      <h3>{one.name}</h3>
      <p className="small quiet">{dotted(one.channel, one.owner && i18n.t('reach.owner', [one.owner]))}</p>
      <ul className="blast-states">
        {one.changed.map(({ message, from, to }) => (
          <li key={message}>
            <span className="from-to">
              <StateMark state={from} /> <span aria-hidden="true">→</span>
              <span className="hidden">{i18n.t('teach.now')}</span> <StateMark state={to} />
            </span>
            <span>{statementOf(message)}</span>
          </li>
        ))}
      </ul>
      {one.owesNow.map((id) => (
        <p key={id}>{i18n.t('blast.owesNow', [statementOf(id)])}</p>
      ))}
      {one.owesNoMore.map((id) => (
        <p key={id}>{i18n.t('blast.owesNoMore', [statementOf(id)])}</p>
      ))}
      <Findings made={one.made} settled={one.settled} />
    </li>
  );
}

const Findings = ({ made, settled }: Record<'made' | 'settled', ToldFinding[]>) => (
  <>
    <FindingList title={i18n.t('blast.new')} findings={made} />
    <FindingList title={i18n.t('blast.gone')} findings={settled} settled />
  </>
);

function FindingList({ title, findings, settled }: { title: string; findings: ToldFinding[]; settled?: boolean }) {
  if (!findings.length) return null;
  return (
    <dl className="blast-findings">
      <dt>{title}</dt>
      {findings.map(({ fingerprint, says, severity, certainty }) => (
        <dd key={fingerprint} className={settled ? 'quiet' : undefined}>
          {says}{' '}
          {!settled &&
            (certainty === 'confirmed' ? (
              <SeverityMark severity={severity} />
            ) : (
              <span className="small quiet">{i18n.t('state.pleaseCheckAlone')}</span>
            ))}
        </dd>
      ))}
    </dl>
  );
}
