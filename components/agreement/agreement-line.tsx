import { Link } from 'wouter';
import { i18n } from '#i18n';
import { type Agreement, agreementOf } from '@/lib/plan';
import { listRounds } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { when } from '../words';

interface Props {
  planId: string;
  /** What the audit shown was judged by. */
  revision: number;
  engine?: string;
}

/** How often a person agreed with the verdicts, wherever verdicts are shown. Silent until somebody was asked. */
export function AgreementLine({ planId, revision, engine }: Props) {
  const rounds = valueOf(useLive(() => listRounds(planId), [planId])) ?? [];
  const agreement = engine ? agreementOf(rounds, { revision, engine }) : undefined;
  if (!agreement) return null;
  return (
    <p className="small quiet" data-agreement={`${agreement.agreed}/${agreement.asked}`}>
      {agreementWords(agreement)} {agreement.stale && <Link href="/agreement">{i18n.t('agree.stale')}</Link>}
    </p>
  );
}

/** "You agreed with Throughline in 9 of 10 checks (60 to 98 %), asked on 3 November." */
export const agreementWords = ({ agreed, asked, low, high, at }: Agreement): string =>
  i18n.t('agree.line', [agreed, asked, Math.round(low * 100), Math.round(high * 100), when(at, 'day')]);
