import { i18n } from '#i18n';
import type { CalendarDay } from '@/lib/plan';
import { dotted, when } from '../words';

/** Milestones, and the last days of claims and offers: by date, those that are past first folded away. */
export function Days({ days, date }: { days: readonly CalendarDay[]; date: string }) {
  if (!days.length) return null;
  const past = days.filter((day) => day.past);
  const ahead = days.filter((day) => !day.past);
  return (
    <section className="calendar-part" aria-labelledby="calendar-days">
      <h2 id="calendar-days">{i18n.t('calendar.days')}</h2>
      <p className="small quiet">{i18n.t('calendar.daysNote')}</p>
      {ahead.length > 0 ? (
        <DayTable days={ahead} date={date} caption={i18n.t('calendar.daysAhead')} />
      ) : (
        <p className="quiet">{i18n.t('calendar.noneAhead')}</p>
      )}
      {past.length > 0 && (
        <details>
          <summary>{i18n.t('calendar.daysPast', past.length)}</summary>
          <DayTable days={past} date={date} caption={i18n.t('calendar.daysPast', past.length)} />
        </details>
      )}
    </section>
  );
}

const DayTable = ({ days, date, caption }: { days: readonly CalendarDay[]; date: string; caption: string }) => (
  <div className="calendar-days">
    <table>
      <caption className="hidden">{caption}</caption>
      <thead className="hidden">
        <tr>
          {(['date', 'whatDay', 'ownerDay'] as const).map((each) => (
            <th key={each} scope="col">
              {i18n.t(`calendar.${each}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ key, kind, name, owner, needs, date: on }) => (
          <tr key={key} aria-current={on === date ? 'date' : undefined}>
            <th scope="row">{when(on, 'day')}</th>
            <td>
              <p>{dotted(i18n.t(`calendar.kind.${kind}`), name)}</p>
              {needs.length > 0 && (
                <p className="small quiet">
                  {i18n.t('calendar.needs', [needs.map((need) => (need.date ? `${need.name} (${when(need.date, 'day')})` : need.name)).join(', ')])}
                </p>
              )}
            </td>
            <td className="quiet">{owner ?? (kind === 'milestone' ? i18n.t('calendar.noOwner') : '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
