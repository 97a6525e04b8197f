import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { planTemplate } from '@/lib/plan';
import { useActions } from '../actions';

interface Props {
  onFile(file: File): void;
  onText(text: string): void;
}

/** Pick, drop or paste. */
export function Choose({ onFile, onText }: Props) {
  const { download } = useActions();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  return (
    <>
      <header className="page-head">
        <h1>{i18n.t('import.title')}</h1>
        <p className="quiet">{i18n.t('import.what')}</p>
      </header>
      <div className="drop-field">
        <p className="drop-words">{i18n.t('import.drop')}</p>
        <button type="button" className="primary" onClick={() => input.current?.click()}>
          {i18n.t('import.pick')}
        </button>
        <input
          ref={input}
          type="file"
          className="hidden"
          tabIndex={-1}
          aria-label={i18n.t('import.pick')}
          accept=".yaml,.yml,.json,application/yaml,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <p className="small quiet">{i18n.t('import.formats')}</p>
      </div>
      <details className="paste">
        <summary>{i18n.t('import.paste')}</summary>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            onText(text);
          }}
        >
          <label htmlFor="pasted">{i18n.t('import.pasteLabel')}</label>
          <textarea id="pasted" rows={12} spellCheck={false} required value={text} onChange={(event) => setText(event.target.value)} />
          <button type="submit">{i18n.t('import.read')}</button>
        </form>
      </details>
      <p className="small">
        <button type="button" className="plain" onClick={() => download('throughline-plan.yaml', 'application/yaml', planTemplate)}>
          {i18n.t('import.template')}
        </button>
      </p>
    </>
  );
}
