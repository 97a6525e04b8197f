import type { Adapter, Field } from './adapter';
import { profileOf } from './profile';
import { sectionsUnder } from './sections';
import { BY_VISITORS } from './site-words';
import type { PageSnapshot } from './snapshot';
import { found, hostOf, pathOf } from './sources';

const files = import.meta.glob<Adapter>('./sites/*.ts', { eager: true, import: 'default' });
export const adapters: readonly Adapter[] = Object.values(files);

/**
 * A page as what it is: a profile or listing with its fields, and what on it is others'. Pure; applied after the page was read, never in it.
 * A platform's adapter comes first; one that no longer fits says so and leaves the page to the general reader.
 */
export function told(snapshot: PageSnapshot): PageSnapshot {
  const adapter = adapters.find((one) => isAt(one, snapshot.url) && (one.hosts[0] !== '*' || fits(one, snapshot)));
  const fresh = adapter !== undefined && fits(adapter, snapshot);
  const profile = profileOf(snapshot, fresh ? adapter : undefined);
  const others = profile?.others ?? sectionsUnder(snapshot.blocks, (heading) => BY_VISITORS.test(heading));
  const blocks = others.size
    ? snapshot.blocks.map((block, index) => (others.has(index) && !block.byOthers ? { ...block, byOthers: true } : block))
    : snapshot.blocks;
  const page: PageSnapshot = { ...snapshot, blocks };
  if (!profile) return adapter ? { ...page, ...gone(page, adapter, {}) } : page;
  if (!adapter) return { ...page, site: { name: profile.kind, fields: profile.fields } };
  if (!fresh) return { ...page, ...gone(page, adapter, profile.fields) };
  const fields = Object.fromEntries(
    Object.entries(adapter.fields).flatMap(([field, sources]) => {
      const value = found(page, sources);
      return value ? [[field, value] as [Field, string]] : [];
    }),
  );
  return { ...page, site: { name: adapter.name, fields: { ...profile.fields, ...fields } } };
}

const gone = (page: PageSnapshot, { name }: Adapter, fields: Partial<Record<Field, string>>): Pick<PageSnapshot, 'site' | 'unseen'> => ({
  site: { name, fields, stale: true },
  unseen: [...page.unseen, { kind: 'changed-platform', what: name }],
});

const fits = ({ ready }: Adapter, snapshot: PageSnapshot): boolean => ready.every((source) => found(snapshot, [source]) !== undefined);

function isAt({ hosts, path }: Adapter, url: string): boolean {
  const host = hostOf(url);
  return hosts.some((one) => one === '*' || host === one || host.endsWith(`.${one}`)) && path.test(pathOf(url));
}
