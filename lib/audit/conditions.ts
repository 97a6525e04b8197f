import type { DraftOrigin } from '@/lib/capture';

/** How the page was looked at; two pages read under different conditions are not compared as drift. */
export interface CaptureConditions {
  viewport: { width: number; height: number };
  visibility: 'visible' | 'hidden';
  language?: string;
  /** Copy that was dropped or pasted, and what as. */
  draft?: { kind: DraftOrigin; name: string };
}
