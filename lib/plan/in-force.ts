/** Whether the date lies within from and until, both included; an open end never runs out. ISO dates compare as text. */
export const inForce = ({ from, until }: { from?: string | undefined; until?: string | undefined }, date: string): boolean =>
  !(from && date < from) && !(until && date > until);
