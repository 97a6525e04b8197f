import { defineCheck, type Inputs } from '../define';
import { listed, quoted } from '../wording';

/** More than three messages share the first place before the same people, on the same channel, on the same day. */
export default defineCheck({
  id: 'plan/hierarchy-crowded',
  scope: 'plan',
  title: 'Too many messages on top',
  why: 'People keep two or three things from a page; what else stands on top pushes those out.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['plan'],

  *judge({ plan }) {
    const { messages } = plan;
    const top = Math.min(...messages.map(({ priority }) => priority));
    if (messages.every(({ priority }) => priority === top)) return;
    const crowd = thickest(
      messages.filter(({ priority }) => priority === top),
      plan,
    );
    if (crowd.length <= MOST) return;
    const lower = crowd.filter(({ kind }) => kind === 'feature' || kind === 'proof' || kind === 'offer');
    const later = (lower.length ? lower : crowd.slice(MOST)).slice(0, 2);
    yield {
      key: 'top',
      says: `${crowd.length} messages share the first place; people keep three.`,
      evidence: crowd.map(({ statement, id }) => ({
        quote: statement,
        surface: 'plan' as const,
        field: `messages[${messages.findIndex((each) => each.id === id)}].priority`,
        cues: [`Priority ${top}`],
      })),
      todo: `Keep at most three on top; ${listed(later.map(({ statement }) => quoted(statement, 48)))} may follow them.`,
    };
  },
});

/** Messages that may stand on top. */
const MOST = 3;

type Message = Inputs['plan']['messages'][number];

/** The largest set that the same people meet in the same place at the same time. */
function thickest(top: readonly Message[], { audiences, channels }: Inputs['plan']): Message[] {
  const open = (list: readonly string[], id: string | undefined) => list.length === 0 || id === undefined || list.includes(id);
  const people = audiences.length ? audiences.map(({ id }) => id) : [undefined];
  const places = channels.length ? channels.map(({ id }) => id) : [undefined];
  const days = [...new Set(top.map(({ from }) => from ?? ''))];
  let most: Message[] = [];
  for (const who of people)
    for (const where of places)
      for (const day of days) {
        const met = top.filter(
          (each) => open(each.audiences, who) && open(each.channels, where) && (each.from ?? '') <= day && (!each.until || each.until >= day),
        );
        if (met.length > most.length) most = met;
      }
  return most;
}
