import type { TextBlock } from './snapshot';
import { bare } from './sources';

/** Blocks in the sections whose heading fits: from the heading to the next of its rank or above, within its region. */
export function sectionsUnder(blocks: readonly TextBlock[], fits: (heading: string) => boolean): Set<number> {
  const inside = new Set<number>();
  let open: { level: number; region: TextBlock['region'] } | undefined;
  for (const [index, block] of blocks.entries()) {
    const { level, region } = block;
    if (open && ((level !== undefined && level <= open.level) || region !== open.region)) open = undefined;
    if (level !== undefined && !open && block.text.length <= 80 && fits(bare(block.text))) open = { level, region };
    if (open) inside.add(index);
  }
  return inside;
}
