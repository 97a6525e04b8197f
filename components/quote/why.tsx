import { i18n } from '#i18n';
import type { Evidence } from '@/lib/reading';
import { Quote } from './quote';

interface Props {
  cues: readonly string[];
  /** Quotes beyond the one already shown. */
  evidence?: readonly Evidence[];
  lang?: string;
  url?: string;
  /** What the question is about, for those who hear it out of place. */
  about: string;
}

/** "Why?": the cues in words and the other quotes, folded until asked for. */
export function Why({ cues, evidence = [], lang, url, about }: Props) {
  if (!cues.length && !evidence.length) return null;
  return (
    <details className="small why">
      <summary aria-label={i18n.t('quote.whyAbout', [about])}>{i18n.t('quote.why')}</summary>
      <div className="stack why-body">
        {cues.length > 0 && (
          <ul className="cues">
            {cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ul>
        )}
        {evidence.map((each, index) => (
          <Quote key={`${index}:${each.quote}`} evidence={each} lang={lang} url={url} />
        ))}
      </div>
    </details>
  );
}
