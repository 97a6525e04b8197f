import { i18n } from '#i18n';
import { deepLink, type ReceiptCheck } from '@/lib/report';
import { dotted, when } from '../words';
import { toldFrom } from './look-view';

/** A receipt held against the pages as they were read last: which still say the same, and which do not. */
export function ReceiptView({ name, check, onAgain }: { name: string; check: ReceiptCheck; onAgain(): void }) {
  const { receipt, pages, plan } = check;
  const whose = receipt.for.channel ?? receipt.for.owner;
  const same = pages.filter(({ now }) => now === 'same').length;
  return (
    <div className="share">
      <header className="page-head">
        <h1 ref={toldFrom} tabIndex={-1}>
          {whose ? i18n.t('share.receipt.ofWhose', [receipt.brand, whose]) : i18n.t('share.receipt.of', [receipt.brand])}
        </h1>
        <p className="quiet">
          {name}.{' '}
          {receipt.madeBy
            ? i18n.t('share.receipt.made', [receipt.madeBy, when(receipt.madeAt, 'day'), receipt.plan.revision])
            : i18n.t('share.receipt.madeOn', [when(receipt.madeAt, 'day'), receipt.plan.revision])}{' '}
          {i18n.t(`share.receipt.plan.${plan}`)}
        </p>
      </header>
      <section aria-labelledby="receipt-pages">
        <h2 id="receipt-pages">{same ? i18n.t('share.receipt.same', same) : i18n.t('share.receipt.none')}</h2>
        <ul className="receipt-pages">
          {pages.map((page) => (
            <li key={`${page.channel} ${page.name}`} data-now={page.now}>
              <span>{deepLink(page.url) ? <a href={deepLink(page.url)}>{page.name}</a> : page.name}</span>
              <strong>{i18n.t(`share.receipt.now.${page.now}`)}</strong>
              <span className="small quiet">
                {dotted(
                  page.channel,
                  i18n.t(page.passed ? 'share.receipt.passed' : 'share.receipt.notPassed'),
                  page.now !== 'unknown' && (page.readAt ? i18n.t('share.receipt.readAt', [when(page.readAt)]) : i18n.t('share.receipt.notRead')),
                )}
              </span>
            </li>
          ))}
        </ul>
        <p className="quiet">{i18n.t('share.receipt.again')}</p>
      </section>
      <div className="actions">
        <button type="button" onClick={onAgain}>
          {i18n.t('share.another')}
        </button>
      </div>
    </div>
  );
}
