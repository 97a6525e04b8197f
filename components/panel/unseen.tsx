import { i18n } from '#i18n';
import type { Unseen } from '@/lib/capture';
import { groupBy } from '../group';

const keys = {
  frame: 'unseen.frame',
  canvas: 'unseen.canvas',
  picture: 'unseen.picture',
  video: 'unseen.video',
  'closed-shadow': 'unseen.closed',
  'too-much': 'unseen.tooMuch',
  'changed-platform': 'unseen.changedPlatform',
} as const satisfies Record<Unseen['kind'], string>;

/** What stood on the page and could not be read. */
export function UnseenList({ unseen }: { unseen: readonly Unseen[] }) {
  if (!unseen.length) return null;
  const byKind = groupBy(unseen, ({ kind }) => kind);
  return (
    <section aria-labelledby="unseen">
      <h2 id="unseen">{i18n.t('unseen.title')}</h2>
      <ul className="unseen small">
        {[...byKind].map(([kind, some]) => (
          <li key={kind}>
            {i18n.t(keys[kind], some.length)}{' '}
            <span className="quiet">
              {some
                .map(({ what }) => what)
                .filter(Boolean)
                .slice(0, 3)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
