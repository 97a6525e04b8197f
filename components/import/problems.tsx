import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Problem } from '@/lib/problem';
import { Ticked } from './ticked';

interface Props {
  name: string;
  problems: readonly Problem[];
  /** The file's text, to be mended here; empty where it was not read. */
  text: string;
  onText(text: string): void;
  onAgain(): void;
}

/** Everything wrong with the file at once: where, what, and how to mend it. What was pasted or read stays in hand. */
export function Problems({ name, problems, text, onText, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [mended, setMended] = useState(text);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className="page-head" role="alert">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('import.wrong', problems.length)}
        </h1>
        <p className="quiet">{i18n.t('import.wrongWhat', [name])}</p>
      </div>
      <ol className="problems">
        {problems.map((problem, index) => (
          <li key={`${index}:${problem.where}`}>
            {problem.where && problem.where !== name && <p className="problem-where">{problem.where}</p>}
            <p>
              <strong>
                <Ticked words={problem.what} />
              </strong>
            </p>
            {problem.mend && (
              <p className="quiet">
                <Ticked words={problem.mend} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <div className="actions">
        <button type="button" className="primary" onClick={onAgain}>
          {i18n.t('import.another')}
        </button>
      </div>
      {text && (
        <details className="paste">
          <summary>{i18n.t('import.mendHere')}</summary>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              onText(mended);
            }}
          >
            <label htmlFor="mended">{i18n.t('import.pasteLabel')}</label>
            <textarea id="mended" rows={18} spellCheck={false} value={mended} onChange={(event) => setMended(event.target.value)} />
            <button type="submit">{i18n.t('import.readAgain')}</button>
          </form>
        </details>
      )}
    </>
  );
}
