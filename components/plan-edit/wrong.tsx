import { useEffect, useRef, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { formField, holderOf, type PlanProblem, pathSteps } from '@/lib/plan';
import { dotted } from '../words';
import { fieldName } from './names';
import { isBlankFault, useEditing } from './use-session';

/** More than anyone mends in one go. */
const SHOWN = 12;

/** Why it cannot be saved yet, each a way to its field; what was mended since leaves. */
export function Wrong({ problems }: { problems: readonly PlanProblem[] }) {
  const { session, goTo } = useEditing();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (problems.length) heading.current?.focus();
  }, [problems]);
  const faults = useSyncExternalStore(session.notes, session.faults);
  const open = problems.filter(({ path = '' }) => faults.has(path));
  if (!open.length) return null;
  return (
    <section className="edit-wrong" aria-labelledby="edit-wrong">
      <h2 id="edit-wrong" ref={heading} tabIndex={-1}>
        {i18n.t('edit.wrong', open.length)}
      </h2>
      <ul>
        {open.slice(0, SHOWN).map((problem) => {
          const path = problem.path ?? '';
          const field = formField(path);
          const list = formField(path.replace(/\[\d+\][^[\]]*$/, ''));
          const holder = holderOf(session.tree(), pathSteps(path)) || (list?.kind === 'items' ? i18n.t('edit.untitled', [list.one]) : '');
          return (
            <li key={`${path} ${problem.what}`}>
              <button type="button" className="plain" onClick={() => goTo(path)}>
                {dotted(holder, field && fieldName(field.name)) || path}
              </button>{' '}
              {isBlankFault(problem) ? i18n.t('edit.needed') : problem.what.replaceAll('`', '')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
