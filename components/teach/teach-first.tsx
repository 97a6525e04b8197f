import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import { isTaught, type Plan } from '@/lib/plan';
import './mend.css';

/** After the first reading, once: the two minutes that make every verdict better. Silent from the first lesson on. */
export function TeachFirst({ plan, audit }: { plan: Plan; audit?: Audit }) {
  if (!audit?.coverage.scanned || plan.teaching?.lessons.length) return null;
  return (
    <p className="teach-first">
      <span>{i18n.t('teach.first.what')}</span>
      <Link href="/teach" className="button">
        {i18n.t('teach.first.do')}
      </Link>
    </p>
  );
}

interface NotTaughtProps {
  plan: Plan;
  audit?: Audit;
  message: { id: string; statement: string };
}

/** Beside a message that is confirmed missing somewhere though nobody has told in which words it may come. */
export function NotTaught({ plan, audit, message: { id, statement } }: NotTaughtProps) {
  const missing = audit?.touchpoints.some(
    ({ offPlan, owed, landings }) =>
      !offPlan &&
      owed.some(({ message }) => message === id) &&
      landings.some(({ message, state, certainty }) => message === id && state === 'missing' && certainty === 'confirmed'),
  );
  if (!missing || isTaught(plan, id)) return null;
  return (
    <Link href={`/teach/${encodeURIComponent(id)}`} className="not-taught" aria-label={i18n.t('teach.first.notTaughtNamed', [statement])}>
      {i18n.t('teach.notTaught')}
    </Link>
  );
}
