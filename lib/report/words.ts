import type { CaptureConditions, Severity } from '@/lib/audit';
import type { Agreement } from '@/lib/plan';
import type { Evidence, State } from '@/lib/reading';
import type { ReportFinding } from './report';

export const stateWords: Record<State, string> = {
  present: 'present',
  weak: 'weak',
  missing: 'missing',
  contradicted: 'contradicted',
  notJudged: 'not judged',
};

export const severityWords: Record<Severity, string> = { critical: 'Critical', serious: 'Serious', moderate: 'Moderate', minor: 'Minor' };
export const severities: Severity[] = ['critical', 'serious', 'moderate', 'minor'];

/** "a, b and c" */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** "1 page", "2 pages" */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** An ISO date or time as a person writes it; what is no date comes back as it was. */
export function day(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** How a page was looked at: "signed in, on a screen 1280 px wide, in German". */
export function conditionWords({ signedIn, viewport, visibility, language, country, draft }: CaptureConditions): string {
  const spoken = named('language', language);
  return [
    signedIn !== undefined && (signedIn ? 'signed in' : 'signed out'),
    !draft && `on a screen ${viewport.width} px wide`,
    spoken && `in ${spoken}`,
    country && !language?.toUpperCase().endsWith(country) && `for ${named('region', country) ?? country}`,
    visibility === 'hidden' && 'in a hidden tab',
  ]
    .filter(Boolean)
    .join(', ');
}

/** What is no tag comes back as nothing. */
function named(type: 'language' | 'region', code: string | undefined): string | undefined {
  try {
    return code && new Intl.DisplayNames('en-GB', { type, languageDisplay: 'standard' }).of(code);
  } catch {
    return undefined;
  }
}

const surfaces: Partial<Record<Evidence['surface'], string>> = {
  title: 'in the page title',
  description: 'in the page description',
  openGraph: 'in the share preview',
  twitter: 'in the share preview',
  structuredData: 'in the data for search engines',
  plan: 'in the plan',
};
const regions: Partial<Record<NonNullable<Evidence['region']>, string>> = {
  banner: 'at the top of the page',
  navigation: 'in the navigation',
  complementary: 'beside the text',
  footer: 'in the footer',
  dialog: 'in a dialog',
  'cookie-layer': 'in the cookie question',
};

/** The place of a quote in words. */
export function placeOf({ surface, region, heading, quote }: Evidence): string | undefined {
  if (surface !== 'body') return surfaces[surface];
  const named = region && regions[region];
  if (named) return named;
  return heading && heading !== quote ? `under “${heading.length > 60 ? `${heading.slice(0, 58).trimEnd()}…` : heading}”` : undefined;
}

/** Where a finding stands, in words. */
export const whereOf = ({ touchpoint, scope }: Pick<ReportFinding, 'touchpoint' | 'scope'>): string =>
  touchpoint ?? (scope === 'plan' ? 'The plan' : 'Several touchpoints');

/** What a person decided, as theirs: "dismissed by Ada on 3 May 2026: seasonal page". */
export function decisionWords({ kind, by, at, reason, to, due, until, effect }: NonNullable<ReportFinding['decision']>): string {
  const what = {
    confirmed: 'confirmed',
    dismissed: 'dismissed',
    assigned: `assigned${to ? ` to ${to}` : ''}`,
    fixed: 'said to be fixed',
    approved: 'approved',
    decided: 'decided',
    reopened: 'reopened',
  }[kind];
  const why = [reason, effect && `what follows: ${effect}`].filter(Boolean).join('; ');
  return `${what} by ${by} on ${day(at)}${due ? `, due ${day(due)}` : ''}${until ? `, until ${day(until)}` : ''}${why ? `: ${why}` : ''}`;
}

/** How often people agreed, with the range that so few answers leave open. */
export const agreementWords = ({ agreed, asked, low, high, at, stale }: Agreement): string =>
  [
    `Asked blindly on ${day(at)}, people agreed with Throughline in ${agreed} of ${counted(asked, 'check')}.`,
    `With so few answers the true share may be anything from ${percent(low)} to ${percent(high)}.`,
    stale && 'Plan or judging have changed since.',
  ]
    .filter(Boolean)
    .join(' ');
