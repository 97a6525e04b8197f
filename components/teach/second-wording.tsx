import { i18n } from '#i18n';
import type { Message } from '@/lib/plan';
import { AddWording } from './add-wording';

/** From this many wordings on, another one helps little. */
const ENOUGH = 2;

/** Beside a message with a single wording: the offer of another, and why it helps. */
export function SecondWording({ planId, message }: { planId: string; message: Message }) {
  if (message.phrasings.length >= ENOUGH) return null;
  return (
    <details className="small second-wording">
      <summary aria-label={i18n.t('decide.named', [i18n.t('teach.wording.offer'), message.statement])}>{i18n.t('teach.wording.offer')}</summary>
      <AddWording planId={planId} message={message} />
    </details>
  );
}
