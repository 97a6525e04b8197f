import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { PickFile } from '../pick-file';
import { NoBrief } from './no-brief';

interface Props {
  onFile(file: File): void;
  /** `html` where the clipboard had the text with its form. */
  onText(text: string, html?: string): void;
}

const KINDS = '.docx,.md,.markdown,.xlsx,.csv,.yaml,.yml,.json,.txt,.html';

/** Pick, drop or paste. */
export function Choose({ onFile, onText }: Props) {
  return (
    <>
      <header className="page-head">
        <h1>{i18n.t('import.title')}</h1>
        <p className="quiet">{i18n.t('import.what')}</p>
      </header>
      <div className="drop-field">
        <p className="drop-words">{i18n.t('import.drop')}</p>
        <PickFile label={i18n.t('import.pick')} accept={KINDS} onFile={onFile} />
        <p className="small quiet">{i18n.t('import.formats')}</p>
      </div>
      <Paste onText={onText} />
      <section className="stack wide" aria-labelledby="no-brief">
        <h2 id="no-brief">{i18n.t('welcome.live.title')}</h2>
        <p className="quiet">{i18n.t('welcome.live.what')}</p>
        <NoBrief />
      </section>
    </>
  );
}

function Paste({ onText }: Pick<Props, 'onText'>) {
  const [text, setText] = useState('');
  // Headings, lists and tables are in the clipboard's HTML; it speaks for the field as long as nothing else was typed there.
  const clipboard = useRef<string>(undefined);
  const [html, setHtml] = useState<string>();
  return (
    <details className="paste">
      <summary>{i18n.t('import.paste')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text, html);
        }}
      >
        <label htmlFor="pasted">{i18n.t('import.pasteLabel')}</label>
        <textarea
          id="pasted"
          rows={12}
          spellCheck={false}
          required
          aria-describedby="pasted-form"
          value={text}
          onPaste={(event) => {
            const { selectionStart, selectionEnd, value } = event.currentTarget;
            const whole = selectionStart === 0 && selectionEnd === value.length;
            clipboard.current = whole ? event.clipboardData.getData('text/html') || undefined : undefined;
          }}
          onChange={(event) => {
            setText(event.target.value);
            setHtml(clipboard.current);
            clipboard.current = undefined;
          }}
        />
        <p id="pasted-form" className="small quiet">
          {i18n.t(html ? 'import.pastedForm' : 'import.pasteFrom')}
        </p>
        <button type="submit">{i18n.t('import.read')}</button>
      </form>
    </details>
  );
}
