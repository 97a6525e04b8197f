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

/** A figure with its spread: the middle 80 % of what was measured. */
export const figure = (values, unit, share = 0.5) => ({
  value: rounded(quantile(values, share)),
  unit,
  range: [rounded(quantile(values, 0.1)), rounded(quantile(values, 0.9))],
  samples: values.length,
});
