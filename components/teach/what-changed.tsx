import { i18n } from '#i18n';
import type { Change } from '@/lib/audit';
import type { Message } from '@/lib/plan';
import { StateMark } from '../state/state';
import { list } from '../words';
import { grouped } from './changes';
import type { Names } from './names';
import './mend.css';

/** "3 “missing” became “present”, 1 “weak” became “present”." */
export const changeWords = (changed: readonly Change[]): string => {
  const groups = grouped(changed);
  if (!groups.length) return i18n.t('teach.nothingChanged');
  const words = groups.map(({ from, to, where }) =>
    i18n.t('teach.became', where.length, [String(where.length), i18n.t(`state.${from}`), i18n.t(`state.${to}`)]),
  );
  return i18n.t('teach.sentence', [list(words)]);
};

interface Props {
  changed: readonly Change[];
  names: Names;
  /** The message taught: others are named. */
  message?: Message['id'];
}

/** On which pages, folded until asked for. */
export function WhichPages({ changed, names, message }: Props) {
  const groups = grouped(changed);
  if (!groups.length) return null;
  return (
    <details className="which">
      <summary>{i18n.t('teach.whichPages')}</summary>
      <ul>
        {groups
          .flatMap(({ where }) => where)
          .map((change) => (
            <li key={`${change.message} ${change.touchpointId}`}>
              <span>
                {names.touchpoint(change.touchpointId)}
                {change.message !== message && <span className="quiet"> · {names.message(change.message)}</span>}
              </span>
              <span className="from-to">
                <StateMark state={change.from} /> <span aria-hidden="true">→</span>
                <span className="hidden">{i18n.t('teach.now')}</span> <StateMark state={change.to} />
              </span>
            </li>
          ))}
      </ul>
    </details>
  );
}
