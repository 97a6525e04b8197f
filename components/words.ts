import { i18n } from '#i18n';
import type { NotJudgedReason } from '@/lib/reading';

/** The strings' own language, so that dates and numbers agree with the words around them. */
const locale = (): string => i18n.t('locale') || 'en';

const dateStyles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short' },
  time: { hour: '2-digit', minute: '2-digit' },
  moment: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** An ISO date or time in words; what is no date comes back as it was. */
export function when(iso: string | undefined, style: keyof typeof dateStyles = 'moment'): string {
  if (!iso) return '';
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale(), dateStyles[style]).format(date);
}

/** A moment as a person would tell it today: the time alone on the same day. */
export function seenAt(iso: string | undefined, now = new Date()): string {
  if (!iso) return '';
  return when(iso, new Date(iso).toDateString() === now.toDateString() ? 'time' : 'moment');
}

/** The day it is where the person sits, ISO `YYYY-MM-DD`. */
export const today = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** A share 0 to 1 as a percentage. */
export const percent = (share: number): string => i18n.t('percent', [Math.round(share * 100)]);

export const number = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** Bytes in the unit a person would use. */
export function bytes(value: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(value, 1)) / 3)));
  const amount = value / 1000 ** step;
  return new Intl.NumberFormat(locale(), { style: 'unit', unit: units[step], maximumFractionDigits: amount < 10 && step ? 1 : 0 }).format(amount);
}

/** "a, b and c" */
export const list = (items: readonly string[]): string => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);

/** Facts in one quiet line. */
export const dotted = (...parts: (string | undefined | false | null)[]): string => parts.filter(Boolean).join(' · ');

/** Left or done, in whole words: "2 min", "40 s". */
export function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 60 ? i18n.t('time.seconds', [seconds]) : i18n.t('time.minutes', [Math.round(seconds / 60)]);
}

const reasonKeys = {
  'language-not-read': 'notJudged.language',
  'login-wall': 'notJudged.login',
  'consent-wall': 'notJudged.consent',
  'age-gate': 'notJudged.age',
  'parked-domain': 'notJudged.parked',
  maintenance: 'notJudged.maintenance',
  'cookie-layer-only': 'notJudged.cookies',
  'empty-shell': 'notJudged.empty',
  'human-check': 'notJudged.human',
  'error-page': 'notJudged.error',
  'too-little-text': 'notJudged.tooLittle',
  'read-while-hidden': 'notJudged.hidden',
  'plan-lacks': 'notJudged.planLacks',
  'touchpoint-not-scanned': 'notJudged.notScanned',
  'one-touchpoint-only': 'notJudged.oneOnly',
  'nothing-earlier': 'notJudged.nothingEarlier',
} as const satisfies Record<NotJudgedReason, string>;

/** Why something was not judged, where the audit brought no sentence of its own. */
export const reasonWords = (reason: NotJudgedReason | 'failed' | undefined): string =>
  reason && reason !== 'failed' ? i18n.t(reasonKeys[reason]) : i18n.t('notJudged.failed');
