import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { CalendarEntry } from '@/lib/plan';
import { dotted, when } from '../words';
import { placeWords, VerdictMark } from './verdict';

interface Props {
  title: string;
  entries: readonly CalendarEntry[];
  /** Said where there are none; without it, the list is left out. */
  none: string | undefined;
  note?: string;
}

/** Entries in words, each with how it stands on its touchpoints. */
export function EntryList({ title, entries, none, note }: Props) {
  if (!entries.length && none === undefined) return null;
  return (
    <section className="calendar-part">
      <h2>
        {title} {entries.length > 0 && <span className="quiet">{entries.length}</span>}
      </h2>
      {entries.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <>
          {note && <p className="small quiet">{note}</p>}
          <ul className="calendar-entries">
            {entries.map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Entry({ entry: { message, channel, note, from, until, verdict, places } }: { entry: CalendarEntry }) {
  return (
    <li>
      <VerdictMark verdict={verdict} />
      <div>
        {message ? <q>{message.statement}</q> : <p>{note}</p>}
        <p className="small quiet">
          {dotted(
            channel?.name ?? i18n.t('calendar.noChannel'),
            datesOf(from, until),
            channel?.owner && i18n.t('calendar.owner', [channel.owner]),
            message && note,
          )}
        </p>
        {verdict !== 'coming' && message && places.length > 0 && (
          <ul className="calendar-places small">
            {places.map(({ id, name, standing }) => (
              <li key={id}>
                {standing === 'unread' ? (
                  <span className="quiet">{placeWords(name, standing)}</span>
                ) : (
                  <Link href={`/audit/${encodeURIComponent(message.id)}/${encodeURIComponent(id)}`}>{placeWords(name, standing)}</Link>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

export const datesOf = (from: string, until: string): string =>
  from === until ? when(from, 'day') : i18n.t('span.both', [when(from, 'day'), when(until, 'day')]);
