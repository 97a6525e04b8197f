import { browser } from 'wxt/browser';
import type { AuditedTouchpoint, Finding } from '@/lib/audit';

export interface Badge {
  /** At most four characters; empty shows none. */
  text: string;
  colour: string;
}

/** Contrast of white text on each is at least 4.5 to 1. */
const colours = { found: '#b3261e', clear: '#1b6e3c', unsure: '#5b5f66', off: '#6b6f76' } as const;

/** What the toolbar button says of a page: confirmed findings, a tick where there are none, a question mark where it was not judged. */
export function badgeFor(verdict: { touchpoint: AuditedTouchpoint; findings: Finding[] } | undefined): Badge {
  if (!verdict) return { text: '', colour: colours.off };
  const { touchpoint, findings } = verdict;
  const confirmed = findings.filter(
    (one) => one.decision?.kind !== 'dismissed' && (one.certainty === 'confirmed' || one.decision?.kind === 'confirmed'),
  ).length;
  const text = touchpoint.status !== 'scanned' ? '?' : confirmed > 99 ? '99+' : confirmed ? String(confirmed) : '✓';
  if (touchpoint.offPlan) return { text, colour: colours.off };
  return { text, colour: text === '?' ? colours.unsure : confirmed ? colours.found : colours.clear };
}

/** Shows it on one tab; the browser takes it off when the tab moves on. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  // The tab may be closed by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}
