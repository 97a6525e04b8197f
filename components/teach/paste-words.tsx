import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { LONGEST_QUOTE, type Plan } from '@/lib/plan';
import './mend.css';

interface Props {
  plan: Plan;
  /** The touchpoint it is about, where that is known. */
  touchpointId?: string;
  onWords(quote: string, touchpointId: string | undefined): void;
}

/** For whoever knows where it is said: the very words, and where they stand. */
export function PasteWords({ plan, touchpointId, onWords }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const [place, setPlace] = useState(touchpointId ?? '');
  const quote = words.replace(/\s+/gu, ' ').trim();
  return (
    <form
      className="stack paste-words"
      onSubmit={(event) => {
        event.preventDefault();
        if (!quote) return;
        setWords('');
        onWords(quote, place || undefined);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-words`}>{i18n.t('teach.paste.words')}</label>
        <textarea
          id={`${id}-words`}
          rows={2}
          required
          maxLength={LONGEST_QUOTE}
          value={words}
          aria-describedby={`${id}-help`}
          onChange={(event) => setWords(event.target.value)}
        />
        <p className="small quiet" id={`${id}-help`}>
          {i18n.t('teach.paste.help')}
        </p>
      </div>
      {touchpointId === undefined && (
        <div className="field">
          <label htmlFor={`${id}-place`}>{i18n.t('teach.paste.place')}</label>
          <select id={`${id}-place`} value={place} onChange={(event) => setPlace(event.target.value)}>
            <option value="">{i18n.t('teach.paste.anywhere')}</option>
            {plan.channels.map((channel) => (
              <optgroup key={channel.id} label={channel.name}>
                {channel.touchpoints.map((touchpoint) => (
                  <option key={touchpoint.id} value={touchpoint.id}>
                    {touchpoint.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      )}
      <button type="submit">{i18n.t('teach.verdict.says')}</button>
    </form>
  );
}
