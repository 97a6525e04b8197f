import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Subject } from '@/lib/report';
import { groupBy } from '../group';
import { Glyph } from '../state/glyph';
import { kindOf, nameOf } from './names';

interface Props {
  subjects: readonly Subject[];
  chosen: string;
  onChoose(key: string): void;
}

export const addressOf = (key: string): string => `/side/${encodeURIComponent(key)}`;

/** Everything there is to hold side by side, with how many part: a list where there is room, a choice where there is none. */
export function SubjectList({ subjects, chosen, onChoose }: Props) {
  const groups = [...groupBy(subjects, ({ kind }) => (kind === 'message' ? 'messages' : kind === 'figure' ? 'figures' : 'brand'))];
  return (
    <>
      <nav className="side-list" aria-label={i18n.t('side.choose')}>
        {groups.map(([group, own]) => (
          <section key={group} aria-labelledby={`side-${group}`}>
            <h2 id={`side-${group}`}>{i18n.t(`side.group.${group}`)}</h2>
            <ul>
              {own.map((subject) => (
                <li key={subject.key}>
                  <Link href={addressOf(subject.key)} aria-current={subject.key === chosen ? 'page' : undefined}>
                    {subject.number && <span className="quiet">{subject.number} </span>}
                    <span className="name">{nameOf(subject)}</span>
                    {subject.odd > 0 && (
                      <span className="odd-count state-contradicted">
                        <Glyph state="contradicted" />
                        <span aria-hidden="true">{subject.odd}</span>
                        <span className="hidden">, {i18n.t('side.odd', subject.odd)}</span>
                      </span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <div className="side-choice">
        <label htmlFor="side-choice">{i18n.t('side.choose')}</label>
        <select id="side-choice" value={chosen} onChange={(event) => onChoose(event.target.value)}>
          {groups.map(([group, own]) => (
            <optgroup key={group} label={i18n.t(`side.group.${group}`)}>
              {own.map((subject) => (
                <option key={subject.key} value={subject.key}>
                  {subject.kind === 'message' ? `${kindOf(subject)}: ${nameOf(subject)}` : nameOf(subject)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </>
  );
}
