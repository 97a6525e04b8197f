import { i18n } from '#i18n';
import type { CheckOutcome } from '@/lib/audit';
import { groupBy } from '../group';
import { reasonWords } from '../words';

/** What no verdict was given on, and why: silence never means "fine". */
export function NotJudged({ outcomes }: { outcomes: readonly CheckOutcome[] }) {
  const left = outcomes.filter(({ outcome }) => outcome === 'notJudged' || outcome === 'failed');
  if (!left.length) return null;
  const bySentence = groupBy(left, ({ sentence, reason, outcome }) =>
    outcome === 'failed' ? reasonWords('failed') : (sentence ?? reasonWords(reason)),
  );
  return (
    <section aria-labelledby="not-judged">
      <h2 id="not-judged">{i18n.t('notJudged.title', left.length)}</h2>
      <ul className="unseen small">
        {[...bySentence].map(([sentence, some]) => (
          <li key={sentence}>
            {sentence} {some.length > 1 && <span className="quiet">{i18n.t('notJudged.checks', some.length)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
