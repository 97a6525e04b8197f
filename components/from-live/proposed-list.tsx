import { useId } from 'react';
import { i18n } from '#i18n';
import type { Proposed } from '@/lib/audit';
import { SeenOn } from './seen-on';

interface Props {
  title: string;
  all: readonly Proposed[];
  /** By their words. */
  taken: readonly string[];
  onTaken(taken: string[]): void;
}

/** Things of one kind that the pages say, each with a box to take it. */
export function ProposedList({ title, all, taken, onTaken }: Props) {
  const id = useId();
  const held = all.filter(({ text }) => taken.includes(text)).length;
  return (
    <section aria-labelledby={id}>
      <div className="row">
        <h2 id={id}>{title}</h2>
        {all.length > 0 && (
          <span className="actions">
            <span className="small quiet" role="status">
              {i18n.t('live.taken', [held, all.length])}
            </span>
            <button
              type="button"
              className="plain small"
              onClick={() => onTaken(held === all.length ? [] : [...taken, ...all.map(({ text }) => text).filter((text) => !taken.includes(text))])}
            >
              {i18n.t(held === all.length ? 'live.takeNone' : 'live.takeAll')}
            </button>
          </span>
        )}
      </div>
      {all.length === 0 && <p className="quiet">{i18n.t('live.nothing')}</p>}
      <ul className="proposals">
        {all.map(({ text, benefit, why, seen, differs }, at) => (
          <li key={text}>
            <input
              type="checkbox"
              id={`${id}-${at}`}
              checked={taken.includes(text)}
              onChange={({ target }) => onTaken(target.checked ? [...taken, text] : taken.filter((one) => one !== text))}
            />
            <div>
              <label htmlFor={`${id}-${at}`}>
                <q>{text}</q>
              </label>
              {benefit && <p className="small">{i18n.t('live.benefitIs', [benefit])}</p>}
              <SeenOn why={why} text={text} seen={seen} />
              {differs && <SeenOn why={i18n.t('live.differs')} text={text} seen={differs} open />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
