import { defineCheck, type Found, type Inputs } from '../define';
import { dayOf, quoted } from '../wording';

/** Dates of the plan that cannot all be kept. What is merely tight or unusual is left alone. */
export default defineCheck({
  id: 'plan/dates-impossible',
  scope: 'plan',
  title: 'Dates that cannot be kept',
  why: 'Two dates that exclude each other mean that somebody will break one of them without knowing.',
  element: 'execution and optimisation',
  severity: 'serious',
  needs: ['plan'],

  *judge({ plan }) {
    yield* spans(plan);
    yield* milestones(plan);
    yield* calendar(plan);
    yield* proofs(plan);
  },
});

type Plan = Inputs['plan'];

/** Whatever ends before it begins. */
function* spans({ timeline, messages, calendar }: Plan): Iterable<Found> {
  const { launch, end } = timeline ?? {};
  if (launch && end && end < launch) yield reversed('timeline', 'The plan', launch, end, 'timeline.end');
  for (const [index, { id, statement, from, until }] of messages.entries()) {
    if (from && until && until < from)
      yield { ...reversed(id, quoted(statement, 22), from, until, `messages[${index}].until`), about: { message: id } };
  }
  for (const [index, { from, until, note }] of calendar.entries()) {
    const name = note ? quoted(note, 22) : 'A calendar entry';
    if (from && until && until < from) yield reversed(`calendar ${from} ${until}`, name, from, until, `calendar[${index}].until`);
  }
}

/** A step that is due before one it waits for, and steps that wait for each other. */
function* milestones({ timeline }: Plan): Iterable<Found> {
  const steps = timeline?.milestones ?? [];
  const byId = new Map(steps.map((step) => [step.id, step]));
  const told = new Set<string>();
  for (const [index, { id, name, date, dependsOn }] of steps.entries()) {
    for (const before of dependsOn.flatMap((other) => byId.get(other) ?? [])) {
      if (!date || !before.date || before.date <= date) continue;
      const says = `${quoted(name, 24)} is due before ${quoted(before.name, 24)}, which it needs.`;
      const todo = `Move ${quoted(name)} to ${dayOf(before.date)} or later, or bring ${quoted(before.name)} forward.`;
      yield {
        key: `${id} ${before.id}`,
        says,
        evidence: [dated(date, `timeline.milestones[${index}].date`, `Needs ${quoted(before.name)} on ${before.date}`)],
        todo,
      };
    }
    const circle = circleFrom(id, (step) => byId.get(step)?.dependsOn ?? []);
    if (!circle || circle.some((step) => told.has(step))) continue;
    for (const step of circle) told.add(step);
    const names = circle.map((step) => quoted(byId.get(step)?.name ?? step, 24));
    const evidence = [
      { quote: name, surface: 'plan' as const, field: `timeline.milestones[${index}].dependsOn`, cues: [`${[...names, names[0]].join(' needs ')}`] },
    ];
    yield {
      key: `circle ${[...circle].sort().join(' ')}`,
      says: `${names.slice(0, 2).join(' and ')} wait for each other.`,
      evidence,
      todo: 'Decide which of them comes first, and take the other line out.',
    };
  }
}

/** The steps that lead from a milestone back to itself; each step is looked at once. */
function circleFrom(start: string, next: (id: string) => readonly string[]): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const step of queue) {
    for (const other of next(step)) {
      if (other === start) {
        const circle = [step];
        for (let back = cameFrom.get(step); back !== undefined; back = cameFrom.get(back)) circle.unshift(back);
        return circle;
      }
      if (cameFrom.has(other)) continue;
      cameFrom.set(other, step);
      queue.push(other);
    }
  }
  return undefined;
}

/** The calendar puts a message on a day on which the message itself may not be said. */
function* calendar({ calendar: entries, messages }: Plan): Iterable<Found> {
  for (const [index, entry] of entries.entries()) {
    const message = messages.find(({ id }) => id === entry.message);
    const first = entry.date ?? entry.from;
    const last = entry.date ?? entry.until;
    if (!message || (first && last && last < first)) continue;
    const early = message.from && first && first < message.from;
    const late = message.until && last && last > message.until;
    if (!early && !late) continue;
    const limit = early ? `begins ${message.from}` : `ends ${message.until}`;
    yield {
      about: { message: message.id },
      key: `calendar ${first ?? ''} ${last ?? ''} ${entry.channel ?? ''}`,
      says: `The calendar has ${quoted(message.statement, 24)} on ${early ? first : last}; it ${limit}.`,
      evidence: [dated((early ? first : last) ?? '', `calendar[${index}]`, `The message ${limit}`)],
      todo: `Bring the calendar and the dates of ${quoted(message.statement)} together.`,
    };
  }
}

/** A message may begin only after the claim that proves it has run out. */
function* proofs({ messages, claims }: Plan): Iterable<Found> {
  for (const [index, { id, statement, from, proof }] of messages.entries()) {
    for (const { id: claimId, text, until } of claims.filter((claim) => proof.includes(claim.id))) {
      if (!from || !until || until >= from) continue;
      yield {
        about: { message: id, claim: claimId },
        says: `${quoted(statement, 24)} begins after its proof ends on ${until}.`,
        evidence: [dated(from, `messages[${index}].from`, `Its proof, ${quoted(text)}, ends ${until}`)],
        todo: `Renew the claim ${quoted(text)} beyond ${dayOf(from)}, or name another proof.`,
      };
    }
  }
}

const reversed = (key: string, name: string, from: string, until: string, field: string): Found => ({
  key,
  says: `${name} ends ${dayOf(until)}, before it begins (${dayOf(from)}).`,
  evidence: [dated(until, field, `It begins ${from}`)],
  todo: `Write an end on or after ${dayOf(from)}, or an earlier start.`,
});

const dated = (quote: string, field: string, cue: string) => ({ quote, surface: 'plan' as const, field, cues: [cue] });
