import type { DraftOrigin, PageSnapshot } from '@/lib/capture';
import { signedIn } from '@/lib/reading';

/** How the page was looked at; two readings under different conditions are not compared as drift. The date is the reading's own. */
export interface CaptureConditions {
  viewport: { width: number; height: number };
  visibility: 'visible' | 'hidden';
  /** As the page declares it. */
  language?: string;
  /** ISO 3166, upper case: whom the page says it speaks to. Absent where it does not say. */
  country?: string;
  /** Whether the visitor was signed in. Absent where the page does not show it. */
  signedIn?: boolean;
  /** Copy that was dropped or pasted, and what as. */
  draft?: { kind: DraftOrigin; name: string };
}

/** A screen so much narrower is another device's, and not the same one beside an open panel; share of the width. */
const ANOTHER_DEVICE = 0.6;

/** The conditions a snapshot was taken under, from the snapshot alone: older ones tell them too. */
export function conditionsOf(snapshot: PageSnapshot): CaptureConditions {
  const { viewport, visibility, language, draft } = snapshot;
  const country = countryIn(language) ?? countryIn(snapshot.openGraph['locale']);
  const known = draft ? undefined : signedIn(snapshot);
  return {
    viewport,
    visibility,
    ...(language && { language }),
    ...(country && { country }),
    ...(known !== undefined && { signedIn: known }),
    ...(draft && { draft: { kind: draft.kind, name: draft.name } }),
  };
}

/**
 * Whether two readings were taken alike, so that what differs between them is the page's own doing; else a sentence that says what
 * was different. What one of them does not tell is not held against it.
 */
export function sameConditions(
  one: CaptureConditions | undefined,
  other: CaptureConditions | undefined,
): { same: true } | { same: false; sentence: string } {
  if (!one || !other) return { same: true };
  const sentence = difference(one, other);
  return sentence === undefined ? { same: true } : { same: false, sentence };
}

function difference(one: CaptureConditions, other: CaptureConditions): string | undefined {
  if (!one.draft !== !other.draft) return 'One is copy that was pasted or dropped in, the other a page.';
  // A draft has no screen and no visitor.
  if (one.draft) return undefined;
  if (one.signedIn !== undefined && other.signedIn !== undefined && one.signedIn !== other.signedIn)
    return 'One was read signed in, the other signed out.';
  const [first, second] = [spoken(one.language), spoken(other.language)];
  if (first && second && first !== second) return `One was read in ${languageName(first)}, the other in ${languageName(second)}.`;
  if (one.country && other.country && one.country !== other.country)
    return `One was the page for ${countryName(one.country)}, the other the page for ${countryName(other.country)}.`;
  const [narrow = 0, wide = 0] = [one.viewport.width, other.viewport.width].sort((a, b) => a - b);
  if (narrow < wide * ANOTHER_DEVICE) return `One was read on a narrow screen (${narrow} px), the other on a wide one (${wide} px).`;
  if (one.visibility !== other.visibility) return 'One was read in a hidden tab, where late text may not have appeared.';
  return undefined;
}

const spoken = (tag: string | undefined): string | undefined => /^[a-z]{2,3}(?![a-z])/i.exec(tag ?? '')?.[0].toLowerCase();

const countryIn = (tag: string | undefined): string | undefined =>
  /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z])/i.exec(tag ?? '')?.[1]?.toUpperCase();

const languageName = (code: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
const countryName = (code: string): string => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
