import type { Channel } from './schema';

/**
 * Where the plan is silent. Pages of real products, labelled by hand, lie between 0.07 and 0.46 with a median of 0.29:
 * a quarter finds the ones that mostly list, and leaves the ordinary ones alone. Help pages may list all they like.
 */
const USUAL = { min: 0.25, max: 0.9 };
const HELP = { min: 0, max: 1 };

/** The channel's planned share of benefits, 0 to 1; `planned` is false where both ends are the defaults. */
export function benefitRange(channel: Pick<Channel, 'type' | 'balance'>): { min: number; max: number; planned: boolean } {
  const given = channel.balance?.benefitShare;
  const usual = channel.type === 'docs' ? HELP : USUAL;
  if (given?.min === undefined && given?.max === undefined) return { ...usual, planned: false };
  // One end planned beyond the other's default pushes the default out of its way.
  return { min: given.min ?? Math.min(usual.min, given.max ?? 1), max: given.max ?? Math.max(usual.max, given.min ?? 0), planned: true };
}
