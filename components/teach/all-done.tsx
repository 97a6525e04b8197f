import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Lesson, Plan } from '@/lib/plan';
import { net } from './changes';
import type { Names } from './names';
import type { Session } from './use-session';
import { changeWords, WhichPages } from './what-changed';

interface Props {
  session: Pick<Session, 'changes' | 'answered' | 'progress'>;
  plan: Plan;
  lessons: readonly Lesson[];
  names: Names;
}

/** The end of the sitting: what it came to, and the round that tells how good the verdicts are now. */
export function AllDone({ session, plan, lessons, names }: Props) {
  const { changes, answered, progress } = session;
  const changed = net(changes);
  const all = progress.done === progress.total;
  return (
    <div className="done">
      <h2 className="lead">{all ? i18n.t('teach.done.all', plan.messages.length) : i18n.t('teach.done.some', [progress.done, progress.total])}</h2>
      <div className="stack">
        <p>{i18n.t('teach.done.lessons', lessons.length)}</p>
        {answered > 0 && <p>{i18n.t('teach.done.sitting', [changeWords(changed)])}</p>}
        <WhichPages changed={changed} names={names} />
      </div>
      <p className="quiet">{i18n.t('teach.done.offer')}</p>
      <div className="actions">
        <Link href="/agreement" className="button primary">
          {i18n.t('agree.offer')}
        </Link>
        <Link href="/audit" className="button">
          {i18n.t('panel.toAudit')}
        </Link>
      </div>
    </div>
  );
}
