/** Value below which `share` (0 to 1) of the values lie, linear between neighbours. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
}

export const median = (values) => quantile(values, 0.5);

/** Three significant digits, whole numbers left whole. */
export const rounded = (value) => (Number.isInteger(value) ? value : Number(value.toPrecision(3)));

/**
 * The least disturbed round of each page: whatever else the machine does can only make a round longer.
 * One value a page, so that no page weighs more than another.
 */
export function bestByPage(rows, name) {
  const best = new Map();
  for (const { id, [name]: value } of rows) if (value !== undefined) best.set(id, Math.min(value, best.get(id) ?? Number.POSITIVE_INFINITY));
  return best;
}

/** How many times `under` fits into `over`, page by page. */
export function ratiosByPage(rows, over, under) {
  const divisor = bestByPage(rows, under);
  return [...bestByPage(rows, over)].flatMap(([id, value]) => (divisor.get(id) > 0 ? [value / divisor.get(id)] : []));
}

/** A figure over all pages with its spread: the middle 80 % of what was measured. */
export const figure = (values, unit, share = 0.5) => {
  const all = [...values];
  return {
    value: rounded(quantile(all, share)),
    unit,
    range: [rounded(quantile(all, 0.1)), rounded(quantile(all, 0.9))],
    samples: all.length,
  };
};
