import { useState } from 'react';
import { i18n } from '#i18n';
import { type FormatGroup, formats, onlyFor, type Report, recipientsOf } from '@/lib/report';
import { useActions } from '../actions';
import { Choice } from '../choice';
import { useToast } from '../toast/toast';
import { Pictures } from './pictures';

const groups: readonly FormatGroup[] = ['read', 'work', 'agencies', 'machines'];

/** Every file the report can become, by what it is for. */
export function HandOn({ report }: { report: Report }) {
  const { download } = useActions();
  const toast = useToast();
  const [busy, setBusy] = useState<string>();
  const [chosen, setChosen] = useState('');
  const recipients = recipientsOf(report);
  const recipient = recipients.find((one) => keyOf(one) === chosen);

  const give = async (format: (typeof formats)[number]) => {
    setBusy(format.id);
    // The note that it is being written is painted before the writing holds the page up.
    await new Promise((painted) => setTimeout(painted));
    try {
      const only = format.group === 'agencies' && recipient;
      const content = await format.write(only ? onlyFor(report, only) : report);
      const [name = format.fileName] = format.fileName.split('.');
      download(only ? `${name}-${asFileName(only.name)}.${format.extension}` : format.fileName, format.mediaType, content);
    } catch {
      toast.say(i18n.t('report.notWritten', [format.fileName]));
    } finally {
      setBusy(undefined);
    }
  };

  return (
    <div className="hand-on">
      {groups.map((group) => (
        <section key={group} aria-labelledby={`hand-on-${group}`}>
          <h2 id={`hand-on-${group}`}>{i18n.t(`report.group.${group}`)}</h2>
          {group === 'agencies' && recipients.length > 0 && (
            <Choice
              id="recipient"
              label={i18n.t('report.recipient')}
              className="recipient"
              value={recipient ? chosen : ''}
              options={recipients.map((one) => [keyOf(one), i18n.t(`report.recipientKind.${one.kind}`, [one.name])])}
              onChoose={setChosen}
            />
          )}
          <ul>
            {formats
              .filter((format) => format.group === group)
              .map((format) => (
                <li key={format.id}>
                  <button
                    type="button"
                    data-format={format.id}
                    aria-label={i18n.t('report.downloadAs', [`${format.name}, ${format.fileName}`])}
                    aria-describedby={`about-${format.id}`}
                    aria-busy={busy === format.id}
                    className={format.id === 'html' ? 'primary' : undefined}
                    disabled={busy !== undefined}
                    onClick={() => void give(format)}
                  >
                    {format.name}
                  </button>
                  <span id={`about-${format.id}`} className="small quiet">
                    {busy === format.id ? i18n.t('report.writing') : format.about}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <Pictures report={report} />
      <p className="hidden" role="status">
        {busy && i18n.t('report.writing')}
      </p>
    </div>
  );
}

const keyOf = ({ kind, name }: { kind: string; name: string }): string => `${kind}:${name}`;

const asFileName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
