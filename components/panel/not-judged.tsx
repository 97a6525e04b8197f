import { i18n } from '#i18n';
import type { CheckOutcome, CheckWords } from '@/lib/audit';
import { groupBy } from '../group';
import { list, reasonWords } from '../words';

interface Props {
  outcomes: readonly CheckOutcome[];
  catalogue: readonly CheckWords[];
}

/** What no verdict was given on, and why: silence never means "fine". */
export function NotJudged({ outcomes, catalogue }: Props) {
  const left = outcomes.filter(({ outcome }) => outcome === 'notJudged' || outcome === 'failed');
  if (!left.length) return null;
  const bySentence = groupBy(left, ({ sentence, reason, outcome }) =>
    outcome === 'failed' ? reasonWords('failed') : (sentence ?? reasonWords(reason)),
  );
  const titles = new Map(catalogue.map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby="not-judged">
      <h2 id="not-judged">{i18n.t('notJudged.title', left.length)}</h2>
      <dl className="unseen small">
        {[...bySentence].map(([sentence, some]) => (
          <div key={sentence}>
            <dt>{sentence}</dt>
            <dd className="quiet">{i18n.t('notJudged.so', some.length, [list(some.map(({ check }) => `“${titles.get(check) ?? check}”`))])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
