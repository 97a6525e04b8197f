import { i18n } from '#i18n';
import type { AuditedTouchpoint } from '@/lib/audit';
import { dotted, number, seenAt, when } from '../words';

/** When and how a page was looked at: what a verdict holds for. */
export function Seen({ touchpoint: { capturedAt, conditions } }: { touchpoint: AuditedTouchpoint }) {
  if (!capturedAt) return null;
  const { signedIn, viewport, visibility, language, country, draft } = conditions ?? {};
  const spoken = named('language', language);
  return (
    <p className="quiet small">
      {dotted(
        i18n.t('panel.readAt', [seenAt(capturedAt)]),
        signedIn !== undefined && i18n.t(signedIn ? 'seen.signedIn' : 'seen.signedOut'),
        viewport && !draft && i18n.t('seen.wide', [number(viewport.width)]),
        spoken && i18n.t('seen.language', [spoken]),
        country && !language?.toUpperCase().endsWith(country) && i18n.t('seen.country', [named('region', country) ?? country]),
        visibility === 'hidden' && i18n.t('seen.hidden'),
      )}
    </p>
  );
}

/** A later visit brought nothing to judge: what is shown is older. */
export function NotReadSince({ touchpoint: { attempt, capturedAt } }: { touchpoint: AuditedTouchpoint }) {
  if (!attempt) return null;
  // Two visits of one day are told apart by the hour.
  const style = when(attempt.at, 'day') === when(capturedAt, 'day') ? 'moment' : 'day';
  return (
    <div className="notice">
      <p>
        <strong>{i18n.t('seen.attempt', [when(attempt.at, style)])}</strong> {attempt.reason}{' '}
        {capturedAt && i18n.t('seen.stands', [when(capturedAt, style)])}
      </p>
    </div>
  );
}

/** In the interface's own language; what is no tag comes back as nothing. */
function named(type: 'language' | 'region', code: string | undefined): string | undefined {
  if (!code) return undefined;
  try {
    return new Intl.DisplayNames(i18n.t('locale') || 'en', { type, languageDisplay: 'standard' }).of(code);
  } catch {
    return undefined;
  }
}
