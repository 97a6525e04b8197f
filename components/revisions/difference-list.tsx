import { Fragment } from 'react';
import { i18n } from '#i18n';
import { alignedWords, type Difference, type Plan } from '@/lib/plan';
import { groupBy } from '../group';
import { sentence } from './sentences';
import { valueWords } from './value-words';
import './differences.css';

/** What differs between two plans, part by part, as sentences; each in full where there is more to see. */
export function DifferenceList({ found, before, after }: { found: readonly Difference[]; before: Plan; after: Plan }) {
  if (!found.length) return <p className="quiet">{i18n.t('diff.none')}</p>;
  return (
    <div className="differences">
      {[...groupBy(found, ({ part }) => part)].map(([part, some]) => (
        <section key={part} aria-labelledby={`differs-${part}`}>
          <h3 id={`differs-${part}`}>{i18n.t(`part.${part}` as 'part.goals')}</h3>
          <ul>
            {some.map((one) => (
              <li key={`${one.kind} ${one.path}`}>
                <p>{sentence(one)}</p>
                {one.kind === 'changed' && one.field && <InFull one={one} before={before} after={after} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Texts word by word; everything else as it was and as it is. */
function InFull({ one: { field, before: was, after: is }, before, after }: { one: Difference; before: Plan; after: Plan }) {
  if (!field) return null;
  if (typeof was === 'string' && typeof is === 'string' && field.kind === 'text') return <WordByWord before={was} after={is} />;
  return (
    <dl className="was-is">
      <div>
        <dt>{i18n.t('diff.before')}</dt>
        <dd>{valueWords(field, was, before)}</dd>
      </div>
      <div>
        <dt>{i18n.t('diff.after')}</dt>
        <dd>{valueWords(field, is, after)}</dd>
      </div>
    </dl>
  );
}

const WordByWord = ({ before, after }: { before: string; after: string }) => (
  <p className="word-by-word">
    {alignedWords(before, after).map((piece, at) => {
      const Kind = KINDS[piece.in];
      return (
        // oxlint-disable-next-line react/no-array-index-key -- pieces of two texts have no other name
        <Fragment key={at}>
          {at > 0 && ' '}
          <Kind>{piece.value}</Kind>
        </Fragment>
      );
    })}
  </p>
);

const KINDS = { both: 'span', before: 'del', after: 'ins' } as const;
