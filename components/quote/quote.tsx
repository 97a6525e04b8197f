import { i18n } from '#i18n';
import type { Evidence } from '@/lib/reading';
import { deepLink } from '@/lib/report';
import { dotted } from '../words';
import { useQuoteShower } from './show-quote';
import './quote.css';

interface Props {
  evidence: Evidence;
  /** Language of the page, so that it is read aloud rightly. */
  lang?: string;
  /** Address of the page the quote stands on, where that page is not in hand. */
  url?: string;
  /** The very words that matter, marked in the quote. */
  marked?: string;
  /** Says where the quote stands. */
  place?: boolean;
}

/** What the page says. With the page in hand a click goes to it and marks it; elsewhere a link opens the page at the sentence. */
export function Quote({ evidence, lang, url, marked, place = true }: Props) {
  const shower = useQuoteShower();
  const canShow = shower && evidence.surface === 'body' && evidence.selector;
  const words = <q lang={lang}>{withMark(evidence.quote, marked)}</q>;
  const where = placeWords(evidence);
  const link = shower ? undefined : deepLink(url, evidence);
  return (
    <div className="quote-block">
      {canShow ? (
        <button
          type="button"
          className="quote"
          aria-pressed={shower.isShown(evidence)}
          title={i18n.t('quote.show')}
          onClick={() => shower.show(evidence)}
        >
          {words}
        </button>
      ) : (
        <span className="quote">{words}</span>
      )}
      {((place && where) || link) && (
        <span className="quote-place">
          {place && where}
          {place && where && link ? ' · ' : ''}
          {link && (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {i18n.t('quote.open')}
            </a>
          )}
        </span>
      )}
    </div>
  );
}

function withMark(quote: string, marked?: string) {
  const at = marked ? quote.toLowerCase().indexOf(marked.toLowerCase()) : -1;
  if (!marked || at < 0) return quote;
  return (
    <>
      {quote.slice(0, at)}
      <mark>{quote.slice(at, at + marked.length)}</mark>
      {quote.slice(at + marked.length)}
    </>
  );
}

const surfaceKeys = {
  title: 'surface.title',
  description: 'surface.description',
  openGraph: 'surface.openGraph',
  twitter: 'surface.twitter',
  structuredData: 'surface.structuredData',
  plan: 'surface.plan',
} as const;

/** Where the quote stands, in one line. */
export function placeWords({ surface, heading, touchpoint, region, quote }: Evidence): string {
  const surfaceWords = surface === 'body' ? undefined : i18n.t(surfaceKeys[surface]);
  const under = heading && heading !== quote ? i18n.t('quote.under', [heading]) : undefined;
  const footer = region === 'footer' || region === 'navigation' ? i18n.t(`region.${region}`) : undefined;
  return dotted(touchpoint, surfaceWords, footer, under);
}
