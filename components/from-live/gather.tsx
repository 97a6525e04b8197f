import { i18n } from '#i18n';
import { latestKeys } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { ScanPart } from '../scan/scan-part';
import type { Given } from '../shell/plan-in-hand';

/** Reading the pages a draft is to be made of: by scan, by sitemap, or by the button on each. */
export function Gather({ onPropose, ...given }: Omit<Given, 'audit'> & { onPropose(): void }) {
  const { planId, revision } = given;
  const read = valueOf(useLive(() => latestKeys(planId), [planId]))?.length ?? 0;
  return (
    <div className="from-live">
      <header className="page-head">
        <h1>{i18n.t('live.gathering', [revision.plan.brand.name])}</h1>
        <p className="quiet">{i18n.t('live.gatheringWhat')}</p>
      </header>
      <ScanPart {...given} />
      <p className="small quiet">{i18n.t('live.byButton')}</p>
      <div className="actions live-next">
        <button type="button" className={read > 0 ? 'primary' : undefined} disabled={read === 0} onClick={onPropose}>
          {i18n.t('live.propose')}
        </button>
        <span role="status">{read === 0 ? i18n.t('live.noneRead') : i18n.t('live.read', read)}</span>
      </div>
    </div>
  );
}
