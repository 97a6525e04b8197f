import type { PageSnapshot } from '@/lib/capture';
import { SIGN_IN_ALONE, SIGN_OUT } from './wall-words';

/** A visitor who is known is offered the way out, another the way in. Nothing is said where the page offers neither, or both. */
export function signedIn({ blocks }: PageSnapshot): boolean | undefined {
  let [wayIn, wayOut] = [false, false];
  for (const { actions, byOthers } of blocks) {
    if (byOthers) continue;
    for (const { text } of actions ?? []) {
      if (text.length > LONGEST) continue;
      wayOut ||= SIGN_OUT.test(text);
      wayIn ||= SIGN_IN_ALONE.test(text);
    }
  }
  return wayIn === wayOut ? undefined : wayOut;
}

/** Longer labels are sentences about it; characters. */
const LONGEST = 60;
