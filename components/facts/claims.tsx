import { i18n } from '#i18n';
import type { Audit, ClaimProof } from '@/lib/audit';
import { needsAct, proofsByNeed } from '@/lib/report';
import { Glyph } from '../state/glyph';
import { when } from '../words';
import { SentenceLink } from './sentence-link';

/** A withdrawn claim that nobody makes is as it should be. */
const signOf = ({ standing, uses }: ClaimProof) => (standing === 'retired' && !uses.length ? 'notJudged' : signs[standing]);
const signs = { held: 'present', ending: 'weak', expired: 'contradicted', unsourced: 'missing', retired: 'contradicted' } as const;

/** The proof chain: each claim of the plan, what proves it, until when, and every place it is used. Those to act on come first. */
export function Claims({ audit }: { audit: Audit }) {
  const proofs = proofsByNeed(audit);
  const messages = new Map(audit.messages.map(({ id, statement }) => [id, statement]));
  const at = new Map(audit.touchpoints.map((one) => [one.touchpointId, one]));
  const acts = proofs.filter(needsAct).length;
  return (
    <section className="facts-part claims" aria-labelledby="claims-title">
      <h2 id="claims-title" tabIndex={-1}>
        {i18n.t('claims.title')}
      </h2>
      <p className="quiet small">{proofs.length === 0 ? i18n.t('claims.none') : acts ? i18n.t('claims.acts', acts) : i18n.t('claims.allWell')}</p>
      <ul>
        {proofs.map((proof) => (
          <li key={proof.id} className={needsAct(proof) ? 'claim act' : 'claim'}>
            <div className="text">
              <h3>{proof.text}</h3>
              {proof.messages.length > 0 && (
                <p className="quiet small">{i18n.t('claims.proves', [proof.messages.map((id) => `“${messages.get(id) ?? id}”`).join(', ')])}</p>
              )}
            </div>
            <p className="source">
              <span className={`state state-${signOf(proof)}`}>
                <Glyph state={signOf(proof)} />
                {i18n.t(`claims.standing.${proof.standing}`)}
              </span>
              <span className="small">{proof.source ?? i18n.t('claims.noSource')}</span>
              {proof.until && <span className="quiet small">{i18n.t('claims.until', [when(proof.until, 'day')])}</span>}
              {proof.replacement && <span className="small">{i18n.t('claims.instead', [proof.replacement])}</span>}
            </p>
            <Uses proof={proof} at={at} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Uses({ proof: { uses }, at }: { proof: ClaimProof; at: Map<string, Audit['touchpoints'][number]> }) {
  if (!uses.length) return <p className="quiet small">{i18n.t('claims.nowhere')}</p>;
  return (
    <ul className="told-at small" aria-label={i18n.t('claims.uses')}>
      {uses.map(({ touchpointId, certainty, evidence }) => (
        <li key={touchpointId} title={evidence.quote}>
          <SentenceLink touchpoint={at.get(touchpointId)} otherwise={touchpointId} evidence={evidence} />
          {certainty === 'pleaseCheck' && <span className="mark-check"> · {i18n.t('state.pleaseCheck')}</span>}
        </li>
      ))}
    </ul>
  );
}
