import { i18n } from '#i18n';
import type { Notes } from './notes';
import type { Part } from './outline';

/** The parts of the brief, each with how many remarks stand beside it. */
export function Contents({ parts, notes }: { parts: readonly Part[]; notes: Notes }) {
  // The address after the hash belongs to the routes, so the way to a part is walked by hand.
  const go = (key: string) => {
    const heading = document.getElementById(`part-${key}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className="plan-contents" aria-label={i18n.t('plan.contents')}>
      <ul>
        {parts.map((part) => {
          const remarks =
            (notes.part.get(part.key)?.length ?? 0) + part.items.reduce((sum, { path }) => sum + (notes.beside.get(path)?.length ?? 0), 0);
          return (
            <li key={part.key}>
              <button type="button" className="plain" onClick={() => go(part.key)}>
                {i18n.t(`part.${part.key}`)}
              </button>
              {remarks > 0 && <span className="small"> {i18n.t('plan.remarks', remarks)}</span>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
