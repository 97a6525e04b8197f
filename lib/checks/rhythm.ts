/** Days between two reviews, as the plan writes its rhythm: “month”, “every two weeks”, “Quarter, on the first Monday”. */
export function rhythmDays(text = ''): number | undefined {
  const found =
    /(?:(\d+|one|two|three|four|six|twelve|other|second)\s+)?(day|daily|week|weekly|fortnight|month|monthly|quarter|quarterly|half[- ]year|year|yearly|annual)/i.exec(
      text,
    );
  if (!found) return undefined;
  const [, count = '', unit = ''] = found;
  const days = DAYS[unit.toLowerCase().replace(/[- ]/, '').slice(0, 4)];
  return days && days * (Number(count) || COUNTS[count.toLowerCase()] || 1);
}

/** By the first four letters. */
const DAYS: Record<string, number> = { day: 1, dail: 1, week: 7, fort: 14, mont: 31, quar: 92, half: 183, year: 365, annu: 365 };
const COUNTS: Record<string, number> = { one: 1, two: 2, other: 2, second: 2, three: 3, four: 4, six: 6, twelve: 12 };
