/** A line that begins with a typed dot, dash or number is one of a list. */
export function typedItem(line: string): { text: string; number?: number } | undefined {
  const match = /^\s*(?:[-–—*•·▪◦]|(\d{1,2})[.)])\s+(\S[^]*)$/.exec(line);
  if (!match?.[2]) return undefined;
  return { text: match[2].trim(), ...(match[1] && { number: Number(match[1]) }) };
}
