import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Alarm } from '@/lib/audit';
import { getSetting, setSetting } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { list, when } from '../words';
import './alarm.css';

const NAMED = 3;
const keyOf = (planId: string) => `alarms:${planId}`;

/** What is due, in one place, told when the page opens; put aside until it changes. `of` changes with the plan and its readings. */
export function AlarmLine({ planId, of }: { planId: string; of: string | number | undefined }) {
  const { alarms } = useActions();
  const [due, setDue] = useState<Alarm[]>([]);
  useEffect(() => {
    let left = false;
    void alarms(planId).then((outcome) => {
      if (!left && outcome.ok) setDue(outcome.value.alarms);
    });
    return () => {
      left = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs again for each new reading, which it does not read
  }, [alarms, planId, of]);
  const aside = useLive(async () => (await getSetting<string[]>(keyOf(planId))) ?? [], [planId]);
  const known = valueOf(aside);
  const shown = known ? due.filter(({ key }) => !known.includes(key)) : [];
  if (!shown.length) return null;
  return (
    <section className="alarms" aria-label={i18n.t('overTime.alarm.label')}>
      <ul>
        {shown.map((alarm) => (
          <li key={alarm.key}>{words(alarm)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="plain"
        onClick={() =>
          void setSetting(
            keyOf(planId),
            due.map(({ key }) => key),
          )
        }
      >
        {i18n.t('overTime.alarm.aside')}
      </button>
    </section>
  );
}

function words(alarm: Alarm): string {
  if (alarm.kind === 'review')
    return alarm.lastDate
      ? i18n.t('overTime.alarm.review', [when(alarm.dueDate, 'day'), when(alarm.lastDate, 'day')])
      : i18n.t('overTime.alarm.firstReview', [when(alarm.dueDate, 'day')]);
  if (alarm.kind === 'ending') return i18n.t(`overTime.alarm.${alarm.what}`, [alarm.text, when(alarm.until, 'day')]);
  const { touchpoints, since } = alarm;
  const named = list([
    ...touchpoints.slice(0, NAMED),
    ...(touchpoints.length > NAMED ? [i18n.t('overTime.alarm.more', [touchpoints.length - NAMED])] : []),
  ]);
  return i18n.t('overTime.alarm.stale', [named, when(since, 'day')]);
}
