import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { formField, holderOf, type PlanProblem, pathSteps } from '@/lib/plan';
import { dotted } from '../words';
import { fieldName } from './names';
import { isBlankFault, useEditing } from './use-session';

/** More than anyone mends in one go. */
const SHOWN = 12;

/** Why it cannot be saved yet; each a way to its field. */
export function Wrong({ problems }: { problems: readonly PlanProblem[] }) {
  const { session, goTo } = useEditing();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (problems.length) heading.current?.focus();
  }, [problems]);
  return (
    <section className="edit-wrong" aria-labelledby="edit-wrong">
      <h2 id="edit-wrong" ref={heading} tabIndex={-1}>
        {i18n.t('edit.wrong', problems.length)}
      </h2>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => {
          const path = problem.path ?? '';
          const field = formField(path);
          return (
            <li key={`${path} ${problem.what}`}>
              <button type="button" className="plain" onClick={() => goTo(path)}>
                {dotted(holderOf(session.tree(), pathSteps(path)), field && fieldName(field.name)) || path}
              </button>{' '}
              {isBlankFault(problem) ? i18n.t('edit.needed') : problem.what.replaceAll('`', '')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
