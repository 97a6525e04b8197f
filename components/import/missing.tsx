import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Draft, MissingPart, Plan } from '@/lib/plan';
import { partKeys, partSize } from '../plan/outline';
import { SwitchedOff } from '../plan/switched-off';
import type { Changes } from './draft-words';

/** What the document says nothing of, and what that switches off. */
export function Missing({ draft, plan }: { draft: Draft; plan: Plan | undefined }) {
  // Parts that are left out whole are told with the checks they switch off.
  const whole = plan ? partKeys.filter((key) => partSize(plan, key) === 0) : [];
  const finer = draft.missing.filter(({ part, required }) => !required && !whole.some((key) => part.split('.')[0] === key));
  if (draft.missing.length === 0) return null;
  return (
    <section aria-labelledby="draft-missing">
      <h2 id="draft-missing">{i18n.t('draftReview.missingTitle')}</h2>
      <p className="quiet">{i18n.t('draftReview.missingWhat')}</p>
      <dl className="facts">
        {finer.map(({ part, title, makesPossible }) => (
          <div key={part}>
            <dt>{title}</dt>
            <dd className="quiet">{i18n.t('draftReview.withIt', [makesPossible])}</dd>
          </div>
        ))}
      </dl>
      {plan && <SwitchedOff plan={plan} />}
    </section>
  );
}

const PATHS: Record<string, string> = { 'brand.name': 'brand.name', messages: 'messages[0].statement' };

interface RequiredProps {
  draft: Draft;
  required: MissingPart[];
  changes: Changes;
  onDraft(draft: Draft): void;
}

/** The two things every plan needs, asked for where the document has none. */
export function Required({ draft, required, changes, onDraft }: RequiredProps) {
  return (
    <section aria-labelledby="draft-required">
      <h2 id="draft-required">{i18n.t('draftReview.required')}</h2>
      {required.map(({ part, title }) => (
        <Ask
          key={part}
          title={part === 'messages' ? i18n.t('draftReview.firstMessage') : title}
          onWords={(words) => {
            const path = PATHS[part];
            const next = path && changes.changed(draft, path, words);
            if (path && next) onDraft({ ...next, fields: [...next.fields, { path, value: words.trim(), place: {}, how: 'understood' }] });
          }}
        />
      ))}
    </section>
  );
}

function Ask({ title, onWords }: { title: string; onWords(words: string): void }) {
  const id = useId();
  const [words, setWords] = useState('');
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        onWords(words);
      }}
    >
      <label htmlFor={id}>{title}</label>
      <div className="actions">
        <input id={id} required value={words} onChange={({ target }) => setWords(target.value)} />
        <button type="submit">{i18n.t('draftReview.keep')}</button>
      </div>
    </form>
  );
}
