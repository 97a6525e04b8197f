import { addressesIn, planHosts, planTouchpoints, touchpointFor } from '@/lib/plan';
import { currentPlan } from '@/lib/store';
import { bad, good, type Outcome } from '../../problem';
import { grantedOrigins, mayRead, originPattern } from '../sites';
import { type Addresses, cleanAddresses } from './addresses';
import { hostOf } from './queue';
import { reasons } from './reasons';
import { readSitemap } from './sitemap';

export interface ListAnswer extends Addresses {
  /** How many of them the plan names: they are read as its touchpoints. */
  planned: number;
}

/** The addresses of a sitemap or of pasted text that a scan of this plan may read. */
export async function listAddresses(given: { planId: string; sitemap?: string; text?: string }): Promise<Outcome<ListAnswer>> {
  const revision = await currentPlan(given.planId);
  if (!revision) return bad({ code: 'plan/none', what: 'This plan is no longer there.', mend: 'Choose another plan.' });
  const { plan } = revision;
  const granted = new Set(await grantedOrigins());
  const hosts = new Set([...planHosts(plan), ...planTouchpoints(plan).map(({ touchpoint }) => touchpoint.url ?? '')].map(hostOf));
  const allowed = (url: string) => hosts.has(hostOf(url)) || granted.has(originPattern(url) ?? '') || granted.has('*://*/*');

  const { sitemap, text = '' } = given;
  if (sitemap !== undefined && !(await mayRead(sitemap)))
    return bad({ code: 'page/no-access', what: reasons.noAccess(hostOf(sitemap)), mend: 'Allow the site first, or paste the addresses.' });
  const listed = sitemap === undefined ? good({ addresses: addressesIn(text), notes: [] }) : await readSitemap(sitemap);
  if (!listed.ok) return listed;
  const { addresses, notes } = cleanAddresses(listed.value.addresses, allowed);
  const all = [...listed.value.notes, ...notes];
  if (!addresses.length)
    return bad({ code: 'list/none', what: ['No address was found that this scan may read.', ...all].join(' '), mend: 'Check the addresses.' });
  return good({ addresses, notes: all, planned: addresses.filter((url) => touchpointFor(plan, url)).length });
}
