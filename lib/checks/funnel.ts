import type { Channel } from '@/lib/plan';

export type Stage = Channel['stages'][number];

/** The decision stages, in order. */
export const STAGES: readonly Stage[] = ['unaware', 'aware', 'considering', 'buying', 'using', 'advocating'];

/** People at a stage, as the end of “… serves”. */
export const peopleAt: Record<Stage, string> = {
  unaware: 'people who do not know you yet',
  aware: 'people who have heard of you',
  considering: 'people who are considering',
  buying: 'people who are about to buy',
  using: 'people who have bought',
  advocating: 'people who recommend you',
};

/** Parts of the way that a plan leaves open at its peril; within one part either stage will do. */
export const PARTS: readonly { stages: readonly Stage[]; people: string }[] = [
  { stages: ['unaware', 'aware'], people: 'people who do not know you yet' },
  { stages: ['considering'], people: 'people who are considering' },
  { stages: ['buying'], people: 'people who are about to buy' },
  { stages: ['using', 'advocating'], people: 'people once they have bought' },
];

/** Fewer than this many are no crowd. */
const FEW = 4;

/** The end of the way at which more than two thirds of them stand and nowhere else. */
export function crowdedEnd(all: readonly Pick<Channel, 'stages'>[]): { end: readonly Stage[]; count: number } | undefined {
  if (all.length < FEW) return undefined;
  for (const end of [['unaware', 'aware'], ['buying']] as const) {
    const count = all.filter(({ stages }) => stages.length > 0 && stages.every((stage) => (end as readonly Stage[]).includes(stage))).length;
    if (count * 3 > all.length * 2) return { end, count };
  }
  return undefined;
}
