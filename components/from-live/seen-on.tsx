import { i18n } from '#i18n';
import type { SeenAt } from '@/lib/audit';
import { deepLink } from '@/lib/report';

/** The pages where something was read, each with its words and the way there. */
export function SeenOn({ why, text, seen, open = false }: { why: string; text: string; seen: readonly SeenAt[]; open?: boolean }) {
  return (
    <details className={open ? 'seen-on differs' : 'seen-on'} open={open}>
      <summary className="small" aria-label={`${why}: ${text}`}>
        {why}
      </summary>
      <ul className="small">
        {seen.map(({ quote, url, page }) => (
          <li key={`${url}:${quote}`}>
            {quote !== text && <q>{quote}</q>}{' '}
            <a href={deepLink(url)} target="_blank" rel="noopener noreferrer" aria-label={i18n.t('scan.byHand.openNamed', [page])}>
              {page}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
