import { Link } from 'wouter';
import { i18n } from '#i18n';
import { deepLink } from '@/lib/report';
import type { ChannelColumns } from '../matrix/columns';

/** Touchpoints without a verdict, each with its reason: what was not looked at is always said. */
export function NotRead({ channels }: { channels: readonly ChannelColumns[] }) {
  const left = channels.flatMap(({ columns }) => columns).filter(({ read }) => read?.status !== 'scanned');
  if (!left.length) return null;
  return (
    <section className="audit-section" aria-labelledby="not-read">
      <h2 id="not-read">{i18n.t('audit.notReadTitle', left.length)}</h2>
      <dl className="reasons">
        {left.map(({ id, name, url, read }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className="quiet">
              {read?.reason ?? i18n.t('matrix.notReadWhat')} {deepLink(url) && <OpenPage href={deepLink(url)} name={name} />}
              {!url && <GiveCopy id={id} name={name} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const OpenPage = ({ href, name }: { href?: string; name: string }) => (
  <a href={href} target="_blank" rel="noopener noreferrer" aria-label={i18n.t('audit.openNamed', [name])}>
    {i18n.t('audit.openPage')}
  </a>
);

const GiveCopy = ({ id, name }: { id: string; name: string }) => (
  <Link href={`/draft/for/${encodeURIComponent(id)}`} aria-label={i18n.t('draft.giveNamed', [name])}>
    {i18n.t('draft.give')}
  </Link>
);
