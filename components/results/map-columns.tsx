import { useEffect, useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { type Column, type Mapping, type Plan, placeResults, type ResultsTable } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { keepMapping, knownMapping, saveResults, storeProblem } from '@/lib/store';
import { useAuthor } from '../author/author';
import { TextField } from '../text-field';
import { useToast } from '../toast/toast';

interface Props {
  planId: string;
  plan: Plan;
  table: ResultsTable;
  onDone(): void;
}

const COLUMNS: readonly Column[] = [
  'page',
  'channel',
  'date',
  'people',
  'visits',
  'clicks',
  'impressions',
  'sent',
  'opens',
  'conversions',
  'spend',
  'revenue',
];
/** Labels offered for assigning; the rest are few rows each. */
const MOST_LABELS = 12;

/** What each column of a file holds and where its rows belong, guessed and to be put right; asked once for files of one shape. */
export function MapColumns({ planId, plan, table, onDone }: Props) {
  const id = useId();
  const author = useAuthor();
  const toast = useToast();
  const [mapping, setMapping] = useState<Mapping>({ columns: table.columns.map((one) => one ?? null), labels: {} });
  const [source, setSource] = useState(table.source ?? '');
  const [from, setFrom] = useState(table.from ?? '');
  const [until, setUntil] = useState(table.until ?? '');
  useEffect(() => {
    void knownMapping(planId, table.headers).then((known) => known && setMapping(known));
  }, [planId, table]);
  const placed = useMemo(() => placeResults(plan, table, mapping), [plan, table, mapping]);
  const counts = mapping.columns.some((one) => one && !['page', 'channel', 'date'].includes(one));
  const setColumn = (at: number, value: string) =>
    setMapping({ ...mapping, columns: mapping.columns.map((one, index) => (index === at ? ((value || null) as Column | null) : one)) });

  const save = async () => {
    const by = await author();
    if (!by) return;
    try {
      await keepMapping(planId, table.headers, mapping);
      await saveResults({
        id: crypto.randomUUID(),
        planId,
        name: table.name,
        ...(source.trim() && { source: source.trim() }),
        ...(from && { from }),
        ...(until && { until }),
        importedAt: new Date().toISOString(),
        by,
        places: placed.places,
        unplaced: placed.unplaced,
      });
      toast.say(i18n.t('results.saved', [table.name]));
      onDone();
    } catch (error) {
      toast.say(tell(storeProblem(error)));
    }
  };

  return (
    <section className="map-columns" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('results.map', [table.name])}</h2>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('results.heading')}</th>
              <th scope="col">{i18n.t('results.holds')}</th>
              <th scope="col">{i18n.t('results.example')}</th>
            </tr>
          </thead>
          <tbody>
            {table.headers.map((heading, at) => (
              <tr key={at}>
                <th scope="row">{heading || '–'}</th>
                <td>
                  <select
                    aria-label={i18n.t('results.holdsNamed', [heading])}
                    value={mapping.columns[at] ?? ''}
                    onChange={(event) => setColumn(at, event.target.value)}
                  >
                    <option value="">{i18n.t('results.column.none')}</option>
                    {COLUMNS.map((column) => (
                      <option key={column} value={column}>
                        {i18n.t(`results.column.${column}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="small quiet example">
                  {table.rows
                    .slice(0, 3)
                    .map((row) => row[at])
                    .filter(Boolean)
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="fields">
        <ChannelChoice
          label={i18n.t('results.all')}
          none={i18n.t('results.allNone')}
          plan={plan}
          value={mapping.channelId}
          onChoose={(channelId) => {
            const { channelId: _, ...rest } = mapping;
            setMapping(channelId ? { ...rest, channelId } : rest);
          }}
        />
        <TextField label={i18n.t('results.source')} value={source} onChange={setSource} />
        <TextField label={i18n.t('results.from')} value={from} onChange={setFrom} type="date" />
        <TextField label={i18n.t('results.until')} value={until} onChange={setUntil} type="date" />
      </div>
      {placed.unknown.length > 0 && (
        <fieldset className="labels">
          <legend>{i18n.t('results.unknown')}</legend>
          {placed.unknown.slice(0, MOST_LABELS).map(({ label, rows }) => (
            <ChannelChoice
              key={label}
              label={i18n.t('results.label', [label, rows])}
              none={i18n.t('results.labelNone')}
              plan={plan}
              value={mapping.labels[label]}
              onChoose={(channelId) => setMapping({ ...mapping, labels: { ...mapping.labels, [label]: channelId } })}
            />
          ))}
        </fieldset>
      )}
      <p role="status">
        {placed.places.length > 0
          ? i18n.t('results.placed', [table.rows.length - placed.unplaced, table.rows.length, placed.places.length])
          : i18n.t('results.placedNone')}
      </p>
      <div className="actions">
        <button type="button" className="primary" disabled={!counts || placed.places.length === 0} onClick={() => void save()}>
          {i18n.t('results.save')}
        </button>
        <button type="button" onClick={onDone}>
          {i18n.t('cancel')}
        </button>
      </div>
    </section>
  );
}

interface ChoiceProps {
  label: string;
  /** Words for no choice. */
  none: string;
  plan: Plan;
  value: string | undefined;
  onChoose(channelId: string): void;
}

function ChannelChoice({ label, none, plan, value, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{none}</option>
        {plan.channels.map((channel) => (
          <option key={channel.id} value={channel.id}>
            {channel.name}
          </option>
        ))}
      </select>
    </div>
  );
}
