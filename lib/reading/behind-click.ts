import type { PageSnapshot } from '@/lib/capture';
import type { Plan } from '@/lib/plan';
import { listen } from './hear';
import { landings } from './landings';
import type { Calibration, Landing } from './types';

const CUE = 'Said only in a part that opens with a click';

/**
 * A message that stands only behind a click (closed details, another tab, a later slide) is half told: weak where it would be missing.
 * It must be said there outright; what would be weak in the open is nothing behind a click. Never makes a message present.
 */
export function withFolded(plan: Plan, snapshot: PageSnapshot, list: readonly Landing[], calibration: Calibration): readonly Landing[] {
  if (!snapshot.blocks.some(({ folded }) => folded) || !list.some(({ state }) => state === 'missing')) return list;
  // Blocks keep their places, so that evidence points where it should.
  const blocks = snapshot.blocks.map(({ folded, ...block }) => (folded ? block : { ...block, folded: true }));
  const behind = new Map(landings(listen(plan, { ...snapshot, blocks }), calibration).map((landing) => [landing.message, landing]));
  return list.map((landing) => {
    const found = behind.get(landing.message);
    if (landing.state !== 'missing' || found?.state !== 'present') return landing;
    const { certainty, confidence, evidence, cues } = found;
    return { message: landing.message, state: 'weak', certainty, confidence, evidence, cues: [CUE, ...cues], lost: [] };
  });
}
