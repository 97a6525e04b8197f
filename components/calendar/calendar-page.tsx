import { useMemo } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { addDays, type Calendar, calendarOf } from '@/lib/plan';
import { calendarCsv, calendarIcs } from '@/lib/report';
import { useActions } from '../actions';
import type { Given } from '../shell/plan-in-hand';
import { today, when } from '../words';
import { Days } from './days';
import { EntryList } from './entry-list';
import { WeekTable } from './week-table';
import './calendar.css';

/** The plan by channel and week: what should be live today, what is late, what comes. */
export default function CalendarPage({ revision: { plan }, audit }: Given) {
  const date = today();
  const calendar = useMemo(() => calendarOf(plan, date, audit?.touchpoints), [plan, date, audit]);
  const empty = calendar.entries.length === 0 && calendar.days.length === 0;
  return (
    <div className="calendar-page">
      <header className="page-head">
        <div className="row">
          <h1>{i18n.t('calendar.title')}</h1>
          {!empty && <Downloads calendar={calendar} brand={plan.brand.name} />}
        </div>
        <p className="quiet">{i18n.t('calendar.what', [when(date, 'day')])}</p>
      </header>
      {empty ? <Empty /> : <Full calendar={calendar} judged={!!audit?.coverage.scanned} />}
    </div>
  );
}

/** Weeks ahead that count as near. */
const NEAR = 6;

function Full({ calendar, judged }: { calendar: Calendar; judged: boolean }) {
  const { entries, date } = calendar;
  const of = (...verdicts: string[]) => entries.filter(({ verdict }) => verdicts.includes(verdict));
  const near = of('coming').filter(({ from }) => from <= addDays(date, 7 * NEAR));
  return (
    <>
      {!judged && <p className="calendar-hint">{i18n.t('calendar.notJudged')}</p>}
      <EntryList title={i18n.t('calendar.late')} entries={of('late', 'stays')} none={judged ? i18n.t('calendar.noneLate') : undefined} />
      <EntryList
        title={i18n.t('calendar.live')}
        entries={of('live', 'half', 'unsure', 'unread', 'unplaced')}
        none={i18n.t('calendar.noneLive')}
        note={i18n.t('calendar.liveNote')}
      />
      <EntryList title={i18n.t('calendar.next', [NEAR])} entries={near} none={i18n.t('calendar.noneNext')} />
      {calendar.rows.length > 0 && <WeekTable calendar={calendar} />}
      <Days days={calendar.days} date={date} />
    </>
  );
}

function Downloads({ calendar, brand }: { calendar: Calendar; brand: string }) {
  const { download } = useActions();
  return (
    <div className="actions">
      <button type="button" onClick={() => download('content-calendar.csv', 'text/csv;charset=utf-8', calendarCsv(calendar))}>
        {i18n.t('calendar.csv')}
      </button>
      <button type="button" onClick={() => download('content-calendar.ics', 'text/calendar;charset=utf-8', calendarIcs(calendar, brand))}>
        {i18n.t('calendar.ics')}
      </button>
    </div>
  );
}

const Empty = () => (
  <div className="stack calendar-empty">
    <h2>{i18n.t('calendar.empty.title')}</h2>
    <p className="quiet">{i18n.t('calendar.empty.what')}</p>
    <ul>
      {(['calendar', 'dates', 'milestones', 'claims'] as const).map((each) => (
        <li key={each}>{i18n.t(`calendar.empty.${each}`)}</li>
      ))}
    </ul>
    <div className="actions">
      <Link href="/edit" className="button primary">
        {i18n.t('plan.edit')}
      </Link>
      <Link href="/import" className="button">
        {i18n.t('plan.newRevision')}
      </Link>
    </div>
  </div>
);
