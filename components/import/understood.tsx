import { i18n } from '#i18n';
import type { Draft } from '@/lib/plan';
import { byPart, type Changes, placeWords } from './draft-words';

/** What was read with certainty or confirmed, folded by part. */
export function Understood({ draft, fields, changes }: { draft: Draft; fields: Draft['fields']; changes: Changes }) {
  return (
    <section aria-labelledby="draft-sure">
      <h2 id="draft-sure">{i18n.t('draftReview.sureTitle')}</h2>
      {fields.length === 0 && <p className="quiet">{i18n.t('draftReview.nothingSure')}</p>}
      {byPart(fields).map(([key, some]) => (
        <details key={key} data-part={key}>
          <summary>{i18n.t('draftReview.partCount', [i18n.t(`part.${key}`), some.length])}</summary>
          <dl className="facts">
            {some
              .filter(({ path }) => !path.endsWith('.id'))
              .map((field) => {
                const words = changes.fieldWords(draft.plan, field);
                return (
                  <div key={field.path}>
                    <dt>
                      {words.label}
                      {words.of && <span className="small quiet"> {i18n.t('draftReview.of', [words.of])}</span>}
                    </dt>
                    <dd>
                      <p className="as-lines">{words.text}</p>
                      <p className="small quiet">{placeWords(field.place)}</p>
                    </dd>
                  </div>
                );
              })}
          </dl>
        </details>
      ))}
    </section>
  );
}
