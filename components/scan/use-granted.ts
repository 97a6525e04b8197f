import { useCallback, useEffect, useState } from 'react';
import { useActions } from '../actions';

interface Granted {
  /** Undefined until the browser has answered. */
  origins?: string[];
  has(pattern: string): boolean;
  refresh(): void;
}

/** The sites that may be read now. Asked again when the page comes back into view, for grants change elsewhere too. */
export function useGranted(): Granted {
  const { grantedOrigins } = useActions();
  const [origins, setOrigins] = useState<string[]>();
  const refresh = useCallback(() => void grantedOrigins().then(setOrigins), [grantedOrigins]);
  useEffect(() => {
    refresh();
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, [refresh]);
  return { origins, refresh, has: (pattern) => origins?.some((granted) => covers(granted, pattern)) ?? false };
}

/** Whether a grant covers a pattern: the same site, any of its parents by wildcard, or all sites. */
export function covers(granted: string, pattern: string): boolean {
  const [one, other] = [parts(granted), parts(pattern)];
  if (granted === '<all_urls>') return true;
  if (one.scheme !== '*' && one.scheme !== other.scheme) return false;
  if (one.host === '*' || one.host === other.host) return true;
  const parent = one.host.startsWith('*.') ? one.host.slice(2) : undefined;
  return parent !== undefined && (other.host === parent || other.host.endsWith(`.${parent}`));
}

function parts(pattern: string): { scheme: string; host: string } {
  const [scheme = '', rest = ''] = pattern.split('://');
  return { scheme, host: (rest.split('/')[0] ?? '').replace(/:\d+$/, '') };
}
