import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import type { Plan } from '@/lib/plan';
import { wantsTeaching } from './wants-teaching';
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
  if (!wantsTeaching(plan, audit, id)) return null;
  return (
    <Link href={`/teach/${encodeURIComponent(id)}`} className="not-taught" aria-label={i18n.t('teach.first.notTaughtNamed', [statement])}>
      {i18n.t('teach.notTaught')}
    </Link>
  );
}
