import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Plan } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { useActions } from '../actions';
import { dotted } from '../words';

interface Found {
  addresses: string[];
  planned: number;
  notes: string[];
}

/** Pages by address rather than by touchpoint: a sitemap or a pasted list, shown for what it holds before anything is visited. */
export function AddressList({ planId, plan }: { planId: string; plan: Plan }) {
  const { listAddresses, scan } = useActions();
  const id = useId();
  const [sitemap, setSitemap] = useState('');
  const [text, setText] = useState('');
  const [channelId, setChannelId] = useState(plan.channels[0]?.id ?? '');
  const [found, setFound] = useState<Found>();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const ask = async (work: () => Promise<string | undefined>) => {
    setBusy(true);
    setProblem((await work()) ?? '');
    setBusy(false);
  };
  const look = () =>
    ask(async () => {
      const address = sitemap.trim();
      const listed = await listAddresses(planId, address ? { sitemap: /^https?:/i.test(address) ? address : `https://${address}` } : { text });
      setFound(listed.ok ? listed.value : undefined);
      return listed.ok ? undefined : listed.problems.map(tell).join(' ');
    });
  const start = ({ addresses }: Found) =>
    ask(async () => {
      const started = await scan(planId, { addresses, ...(channelId && { channelId }) });
      if (started.ok) setFound(undefined);
      return started.ok ? undefined : started.problems.map(tell).join(' ');
    });

  return (
    <details className="address-list">
      <summary>{i18n.t('scan.list.title')}</summary>
      <p className="small quiet">{i18n.t('scan.list.what')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <label htmlFor={`${id}-sitemap`}>{i18n.t('scan.list.sitemap')}</label>
        <input id={`${id}-sitemap`} value={sitemap} inputMode="url" autoComplete="off" onChange={({ target }) => setSitemap(target.value)} />
        <label htmlFor={`${id}-paste`}>{i18n.t('scan.list.paste')}</label>
        <textarea id={`${id}-paste`} rows={3} value={text} disabled={sitemap.trim() !== ''} onChange={({ target }) => setText(target.value)} />
        <label htmlFor={`${id}-channel`}>{i18n.t('scan.list.channel')}</label>
        <select id={`${id}-channel`} value={channelId} onChange={({ target }) => setChannelId(target.value)}>
          {plan.channels.map((channel) => (
            <option key={channel.id} value={channel.id}>
              {channel.name}
            </option>
          ))}
        </select>
        <button type="submit" disabled={busy || !(sitemap.trim() || text.trim())}>
          {i18n.t(busy ? 'scan.list.looking' : 'scan.list.look')}
        </button>
      </form>
      <div role="status">
        {problem && <p>{problem}</p>}
        {found && (
          <>
            <p>{dotted(i18n.t('scan.list.found', found.addresses.length), found.planned > 0 && i18n.t('scan.list.planned', found.planned))}</p>
            {found.notes.map((note) => (
              <p key={note} className="small quiet">
                {note}
              </p>
            ))}
          </>
        )}
      </div>
      {found && (
        <button type="button" className="primary" disabled={busy} onClick={() => void start(found)}>
          {i18n.t('scan.list.start', found.addresses.length)}
        </button>
      )}
    </details>
  );
}
