import { useCallback, useEffect, useState } from 'react';
import { useActions } from '../actions';
import { covers } from '../origins';

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
