import { i18n } from '#i18n';
import { briefTemplate, type ExportedBrief, type ExportFormat } from '@/lib/plan';
import { useActions } from '../actions';
import { useToast } from '../toast/toast';

const formats: [ExportFormat, string][] = [
  ['docx', 'Word'],
  ['markdown', 'Markdown'],
  ['xlsx', 'Excel'],
  ['yaml', 'YAML'],
];

/** The template, to be filled in with the program at hand. */
export const Templates = () => <FormatButtons words={i18n.t('import.template')} label="import.templateAs" make={briefTemplate} />;

interface Props {
  words: string;
  label: 'import.templateAs' | 'plan.exportAs';
  make(format: ExportFormat): Promise<ExportedBrief>;
}

/** One button a format; what writes it is fetched with the click. */
export function FormatButtons({ words, label, make }: Props) {
  const { download } = useActions();
  const toast = useToast();
  const give = (format: ExportFormat) =>
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
