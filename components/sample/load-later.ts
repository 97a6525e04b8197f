import type { PageSnapshot } from '@/lib/capture';
import { type SnapshotKey, saveSnapshot } from '@/lib/store';

/** The second edition of the sample brand's pages, a month after the first; pages that did not change stand in the first alone. */
const pages = import.meta.glob<PageSnapshot>('@/assets/sample/later/*.json', { import: 'default' });

const hashOf = (touchpointId: string): string => `sample-later-${touchpointId}`;

/** A content that only the second edition has. */
export const laterKey = (planId: string): SnapshotKey => [planId, 'home', hashOf('home')];

/** Puts them into the store as readings that came after the first ones. */
export async function loadLater(planId: string): Promise<void> {
  for (const [path, load] of Object.entries(pages)) {
    const touchpointId = path.replace(/^.*\/|\.json$/g, '');
    await saveSnapshot({ planId, touchpointId, hash: hashOf(touchpointId), snapshot: await load() });
  }
}
