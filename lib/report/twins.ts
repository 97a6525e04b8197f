import type { AuditedTouchpoint } from '@/lib/audit';
import type { Message } from '@/lib/plan';
import type { Evidence, Fact, State } from '@/lib/reading';

/** A screen so much narrower is another device's, and not the same one beside an open panel; share of the width. */
const ANOTHER_DEVICE = 0.6;

/** What a page would change by taking another's place. */
export interface WouldChange {
  messages: { message: Pick<Message, 'id' | 'priority' | 'statement'>; was: State; becomes: State; before?: Evidence; after?: Evidence }[];
  /** The same thing, counted otherwise. */
  figures: { was: Fact; becomes: Fact }[];
  gone: Fact[];
  came: Fact[];
  /** They were not looked at in the same way, so that a difference may come from that. */
  otherConditions: boolean;
}

/** Messages and figures that differ between the page that would go live and the one that is. Both were read. */
export function whatWouldChange(
  next: AuditedTouchpoint,
  live: AuditedTouchpoint,
  messages: readonly Pick<Message, 'id' | 'priority' | 'statement'>[],
): WouldChange {
  const [before, after] = [current(live), current(next)];
  const gone = before.filter((fact) => !after.some((other) => same(fact, other)));
  const came = after.filter((fact) => !before.some((other) => same(fact, other)));
  const figures = pairs(gone, came);
  return {
    messages: messages
      .toSorted((one, other) => one.priority - other.priority)
      .flatMap((message) => {
        const [was, becomes] = [live, next].map(({ landings }) => landings.find((landing) => landing.message === message.id));
        if (!was || !becomes || was.state === becomes.state) return [];
        return [{ message, was: was.state, becomes: becomes.state, before: sentence(was), after: sentence(becomes) }];
      }),
    figures,
    gone: gone.filter((fact) => !figures.some(({ was }) => was === fact)),
    came: came.filter((fact) => !figures.some(({ becomes }) => becomes === fact)),
    otherConditions: differ(next, live),
  };
}

const sentence = ({ state, evidence }: { state: State; evidence: Evidence[] }): Evidence | undefined =>
  state === 'missing' ? undefined : evidence[0];

/** Each figure once; what is told of the past is not held against anything. */
function current({ facts }: AuditedTouchpoint): Fact[] {
  const seen: Fact[] = [];
  for (const fact of facts) if (!fact.past && !seen.some((other) => same(fact, other))) seen.push(fact);
  return seen;
}

const same = (one: Fact, other: Fact): boolean =>
  one.kind === other.kind &&
  one.unit === other.unit &&
  one.value === other.value &&
  one.to === other.to &&
  (one.about.length === 0 || other.about.length === 0 || one.about.some((word) => other.about.includes(word)));

/** A figure that went and one that came are the same thing where they count the same; the nearer first. */
function pairs(gone: readonly Fact[], came: readonly Fact[]): WouldChange['figures'] {
  const taken = new Set<Fact>();
  return gone.flatMap((was) => {
    const alike = (fact: Fact) => fact.about.filter((word) => was.about.includes(word)).length;
    const [becomes] = came
      .filter((fact) => !taken.has(fact) && fact.kind === was.kind && fact.unit === was.unit && alike(fact) > 0)
      .toSorted((one, other) => alike(other) - alike(one));
    if (!becomes) return [];
    taken.add(becomes);
    return [{ was, becomes }];
  });
}

function differ({ conditions: one }: AuditedTouchpoint, { conditions: other }: AuditedTouchpoint): boolean {
  if (!one || !other) return false;
  const [narrow = 0, wide = 0] = [one.viewport.width, other.viewport.width].sort((a, b) => a - b);
  return one.visibility !== other.visibility || narrow < wide * ANOTHER_DEVICE;
}
