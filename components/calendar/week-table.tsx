import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { addDays, type Calendar, type CalendarEntry } from '@/lib/plan';
import { when } from '../words';
import { datesOf } from './entry-list';
import { VerdictMark } from './verdict';

/** Channels by week; what runs over several weeks is one cell over them. Opens on this week. */
export function WeekTable({ calendar: { weeks, now, rows, days, notShown } }: { calendar: Calendar }) {
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = scroll.current;
    const week = box?.querySelector<HTMLElement>('[aria-current="date"]');
    const names = box?.querySelector<HTMLElement>('tbody th');
    if (box && week) box.scrollLeft = week.offsetLeft - (names?.offsetWidth ?? 0) - 2 * week.offsetWidth;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs for each new span of weeks, which it does not read
  }, [weeks]);
  return (
    <section className="calendar-part">
      <h2 id="calendar-weeks">{i18n.t('calendar.weeks')}</h2>
      {notShown > 0 && <p className="small quiet">{i18n.t('calendar.notShown', notShown)}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */}
      <div className="calendar-scroll" ref={scroll} role="region" aria-labelledby="calendar-weeks" tabIndex={0}>
        <table className="calendar">
          <caption className="hidden">{i18n.t('calendar.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="corner">
                {i18n.t('calendar.channel')}
              </th>
              {weeks.map((week, at) => (
                <th key={week} scope="col" aria-current={at === now ? 'date' : undefined}>
                  <span className="hidden">{i18n.t('calendar.weekOf')} </span>
                  {when(week, 'shortDay')}
                  {at === now && <b>{i18n.t('calendar.thisWeek')}</b>}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(({ key, name, owner, lanes }) => (
            <tbody key={key}>
              {lanes.map((cells, lane) => {
                let week = 0;
                return (
                  // oxlint-disable-next-line react/no-array-index-key -- lanes have no other name
                  <tr key={lane}>
                    {lane === 0 && (
                      <th scope="rowgroup" rowSpan={lanes.length}>
                        {name ?? i18n.t('calendar.noChannel')}
                        {owner && <span className="quiet">{owner}</span>}
                      </th>
                    )}
                    {cells.map(({ weeks: span, entry }) => {
                      const begin = week;
                      week += span;
                      return entry ? (
                        <td key={begin} colSpan={span} className="filled">
                          <Bar entry={entry} />
                        </td>
                      ) : (
                        // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- an empty week is an empty cell
                        <td key={begin} className={begin === now ? 'now' : undefined} />
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          ))}
          <DayRow weeks={weeks} now={now} days={days} />
        </table>
      </div>
    </section>
  );
}

/** Milestones and last days under the weeks they fall in. */
function DayRow({ weeks, now, days }: Pick<Calendar, 'weeks' | 'now' | 'days'>) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup">{i18n.t('calendar.days')}</th>
        {weeks.map((week, at) => {
          const own = days.filter(({ date }) => date >= week && date < addDays(week, 7));
          return (
            <td key={week} className={at === now ? 'now' : undefined}>
              {own.map(({ key, kind, name, date }) => (
                <p key={key} className="calendar-day">
                  <b>{when(date, 'shortDay')}</b> {i18n.t(`calendar.kind.${kind}`)}
                  {name && <span className="said">{name}</span>}
                </p>
              ))}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

const Bar = ({ entry: { message, note, verdict, from, until } }: { entry: CalendarEntry }) => (
  <div className={`calendar-bar bar-${verdict}`}>
    <p>
      {message && <span className="quiet">{message.number} </span>}
      {message?.statement ?? note}
    </p>
    <p className="small">
      <VerdictMark verdict={verdict} /> <span className="hidden">{datesOf(from, until)}</span>
    </p>
  </div>
);
