import { i18n } from '#i18n';
import type { AuditedTouchpoint } from '@/lib/audit';
import { deepLink } from '@/lib/report';

const labels = {
  name: 'ownWords.name',
  handle: 'ownWords.handle',
  tagline: 'ownWords.tagline',
  about: 'ownWords.about',
  link: 'ownWords.link',
  pinned: 'ownWords.pinned',
  action: 'ownWords.action',
} as const;

/** A profile or listing as what it is: which of its words are the brand's own, apart from what others say there. */
export function OwnWords({ site, lang }: { site: NonNullable<AuditedTouchpoint['site']>; lang?: string }) {
  const told = Object.entries(labels).flatMap(([field, label]) => {
    const value = site.fields[field];
    return value ? [{ field, label, value }] : [];
  });
  if (!told.length && !site.stale) return null;
  return (
    <section aria-labelledby="own-words">
      <h2 id="own-words">{i18n.t('ownWords.title')}</h2>
      {site.stale && <p className="small">{i18n.t('ownWords.stale', [site.name])}</p>}
      <dl className="own-words">
        {told.map(({ field, label, value }) => (
          <div key={field}>
            <dt className="small quiet">{i18n.t(label)}</dt>
            <dd lang={field === 'link' ? undefined : lang}>{field === 'link' && deepLink(value) ? <Away href={value} /> : <q>{value}</q>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const Away = ({ href }: { href: string }) => (
  <a href={deepLink(href)} target="_blank" rel="noopener noreferrer">
    {href.replace(/^https?:\/\//, '').replaceAll('/', '/\u200b')}
  </a>
);
