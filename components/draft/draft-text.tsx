import { i18n } from '#i18n';
import type { PageSnapshot } from '@/lib/capture';

/** More than a person reads here; blocks. */
const MOST = 400;

/** The copy as it was understood: what was taken for a heading, an item, a button. */
export function DraftText({ snapshot: { blocks, title, description, language } }: { snapshot: PageSnapshot }) {
  return (
    <details className="draft-text">
      <summary>{i18n.t('draft.text')}</summary>
      <div lang={language} dir="auto">
        {title && <p className="quiet small">{`${i18n.t('surface.title')}: ${title}`}</p>}
        {description && <p className="quiet small">{`${i18n.t('surface.description')}: ${description}`}</p>}
        {blocks.slice(0, MOST).map(({ text, role, level, region, place }) => (
          <p
            key={`${place.top}:${text}`}
            className={[`as-${role}`, level && level < 3 && 'large', region !== 'main' && 'quiet'].filter(Boolean).join(' ')}
          >
            {text}
          </p>
        ))}
      </div>
    </details>
  );
}
