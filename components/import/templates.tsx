import { i18n } from '#i18n';
import { briefTemplate, type ExportFormat } from '@/lib/plan';
import { useActions } from '../actions';
import { useToast } from '../toast/toast';

/** The formats a brief can be had in, each by the name of its program. */
export const briefFormats: readonly (readonly [ExportFormat, string])[] = [
  ['docx', 'Word'],
  ['markdown', 'Markdown'],
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['yaml', 'YAML'],
];

/** The template, to be filled in with the program at hand. */
export const Templates = () => (
  <FormatButtons words={i18n.t('import.template')} label="import.templateAs" formats={briefFormats} make={briefTemplate} />
);

interface Props<Format extends string> {
  words: string;
  label: 'import.templateAs' | 'plan.exportAs' | 'card.exportAs';
  formats: readonly (readonly [Format, string])[];
  make(format: Format): Promise<{ name: string; mime: string; bytes: string | Uint8Array }>;
}

/** One button a format; what writes it is fetched with the click. */
export function FormatButtons<Format extends string>({ words, label, formats, make }: Props<Format>) {
  const { download } = useActions();
  const toast = useToast();
  const give = (format: Format) =>
    make(format).then(
      ({ name, mime, bytes }) => download(name, mime, bytes),
      () => toast.say(i18n.t('import.notWritten')),
    );
  return (
    <div className="actions format-buttons">
      <span className="quiet">{words}</span>
      {formats.map(([format, name]) => (
        <button key={format} type="button" aria-label={i18n.t(label, [name])} onClick={() => void give(format)}>
          {name}
        </button>
      ))}
    </div>
  );
}
