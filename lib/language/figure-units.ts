/** Units and number words. General knowledge; no other source. */

export const money: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  USD: 'USD',
  DOLLAR: 'USD',
  DOLLARS: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD: 'CAD',
  NZ$: 'NZD',
  '€': 'EUR',
  EUR: 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  POUND: 'GBP',
  POUNDS: 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  CHF: 'CHF',
};

/** Unit as written to its base and factor. */
export const sizeUnits: Readonly<Record<string, readonly [string, number]>> = {
  KB: ['bytes', 1024],
  kB: ['bytes', 1024],
  kb: ['bytes', 1024],
  KiB: ['bytes', 1024],
  MB: ['bytes', 1048576],
  mb: ['bytes', 1048576],
  GB: ['bytes', 1073741824],
  gb: ['bytes', 1073741824],
  TB: ['bytes', 1099511627776],
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  m: ['m', 1],
  km: ['m', 1000],
  miles: ['m', 1609.344],
  mile: ['m', 1609.344],
  inches: ['m', 0.0254],
  inch: ['m', 0.0254],
  '"': ['m', 0.0254],
  '″': ['m', 0.0254],
  '”': ['m', 0.0254],
  ft: ['m', 0.3048],
  feet: ['m', 0.3048],
  metres: ['m', 1],
  meters: ['m', 1],
  g: ['kg', 0.001],
  kg: ['kg', 1],
  grams: ['kg', 0.001],
  tonnes: ['kg', 1000],
  lb: ['kg', 0.4536],
  ml: ['l', 0.001],
  l: ['l', 1],
  litres: ['l', 1],
  liters: ['l', 1],
  W: ['W', 1],
  kW: ['W', 1000],
  Wh: ['Wh', 1],
  kWh: ['Wh', 1000],
  V: ['V', 1],
  A: ['A', 1],
  mAh: ['Ah', 0.001],
  Ah: ['Ah', 1],
  Hz: ['Hz', 1],
  kHz: ['Hz', 1000],
  MHz: ['Hz', 1e6],
  GHz: ['Hz', 1e9],
  '°C': ['°C', 1],
  '°F': ['°F', 1],
  bit: ['bit', 1],
  bits: ['bit', 1],
  kcal: ['kcal', 1],
  mph: ['mph', 1],
  'km/h': ['km/h', 1],
  'sq ft': ['m2', 0.0929],
  m2: ['m2', 1],
  'm²': ['m2', 1],
  px: ['px', 1],
  Mbps: ['Mbps', 1],
  Gbps: ['Mbps', 1000],
  dB: ['dB', 1],
};

/** Days in a unit of time; a month is a twelfth of a year. */
export function durationDays(unit: string): number {
  const one = unit.toLowerCase();
  if (one.startsWith('sec')) return 1 / 86400;
  if (one.startsWith('min')) return 1 / 1440;
  if (one.startsWith('h')) return 1 / 24;
  if (one.startsWith('d')) return 1;
  if (one.startsWith('w')) return 7;
  return one.startsWith('mo') ? 365.25 / 12 : 365.25;
}

export const scales: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  dozen: 12,
};

export const numberWords: readonly string[] = Object.keys(scales).sort((one, other) => other.length - one.length);

const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  bn: 1e9,
  b: 1e9,
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
};

/** "1,000", "100.000", "4 000 000", "1,3 million", "2.5", "20k" as a number. */
export function plainNumber(written: string): number | undefined {
  const match = /^([\d.,'’\s  ]*\d)\s?([a-z]*)$/i.exec(written.trim());
  if (!match) return undefined;
  const digits = (match[1] ?? '').replace(/[\s  '’]/g, '');
  const scale = TIMES[(match[2] ?? '').toLowerCase()] ?? 1;
  const value = Number.parseFloat(decimal(digits, scale > 1));
  return Number.isFinite(value) ? value * scale : undefined;
}

/** Both separators: the last is the decimal one. One kind in groups of three is thousands, unless it starts with nought or a scale follows. */
function decimal(digits: string, scaled: boolean): string {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last < 0) return digits;
  const mark = digits[last] as string;
  const other = mark === ',' ? '.' : ',';
  // "3.000,000": one slip of the pen in a number that is otherwise all thousands.
  if (/^\d{1,3}(?:[.,]\d{3})*[.,]000$/.test(digits) && digits.includes(other)) return digits.replace(/[.,]/g, '');
  if (digits.includes(other)) return digits.replaceAll(other, '').replace(mark, '.');
  const groups = digits.split(mark);
  const thousands = !scaled && groups[0] !== '0' && (groups[0]?.length ?? 0) <= 3 && groups.slice(1).every((group) => group.length === 3);
  return thousands ? groups.join('') : `${groups[0]}.${groups.slice(1).join('')}`;
}
