import { useRef, useState } from 'react';
import type { Candidate, Change } from '@/lib/audit';
import { type Lesson, type LessonVerdict, type Message, sameQuote } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import { GOAL, nextMessage, type Progress, progressOf } from './progress';
import { type Offer, useCandidates } from './use-candidates';

/** What is to be kept: the sentence or words of it, and where they stand. */
export interface Given {
  verdict: LessonVerdict;
  quote: string;
  touchpointId?: string;
  /** The sentence that was shown, where only words of it were meant. */
  shown?: string;
}

interface Step {
  id: number;
  message: string;
  /** The sentence that was shown. */
  shown?: string;
  given?: Given;
  saving?: boolean;
  paceMs?: number;
}

/** What became of the last answer. */
export interface News {
  step: { message: string; given: Given };
  state: 'saving' | 'kept' | 'failed' | 'undoing' | 'undone' | 'notUndone';
  changed: readonly Change[];
  problem?: string;
}

export interface Session {
  /** Undefined when every message has its lessons, or was left aside. */
  message?: Message;
  offer: Offer;
  candidate?: Candidate;
  progress: Progress;
  /** Lessons the message in hand has. */
  count: number;
  news?: News;
  /** What each answer of this sitting changed, in order. */
  changes: readonly (readonly Change[])[];
  answered: number;
  canUndo: boolean;
  answer(given: Given): void;
  skip(): void;
  undo(): void;
  retry(): void;
  /** Leaves the message aside and goes on. */
  goOn(): void;
  again(): void;
}

interface Wanted {
  planId: string;
  /** In the plan's order. */
  messages: readonly Message[];
  lessons: readonly Lesson[];
  /** The message to begin with. */
  start?: string;
}

/** One sitting: which sentence is shown, what was answered, and the way back. Answers are shown as given at once, and kept one after the other. */
export function useSession({ planId, messages, lessons, start }: Wanted): Session {
  const { teachAnswer, teachUndo } = useActions();
  const author = useAuthor();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState<News>();
  const [changes, setChanges] = useState<readonly (readonly Change[])[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const keptAs = useRef(new Map<number, string>());
  const asking = useRef(false);
  const made = useRef(0);
  const [since, setSince] = useState(() => Date.now());

  const ids = messages.map(({ id }) => id);
  const counts = countsOf(lessons, steps);
  /** A message that has enough and is opened once more gets as many again. */
  const arrive = (id: string | undefined, count = counts.get(id ?? '') ?? 0) => ({ id, target: count < GOAL ? GOAL : count + GOAL });
  const [at, setAt] = useState(() => arrive(start !== undefined && ids.includes(start) ? start : nextMessage(ids, counts, aside)));
  const message = messages.find(({ id }) => id === at.id);

  const { offer, again } = useCandidates(planId, message?.id, nextMessage(ids, counts, aside, message?.id));
  const passed = new Set(steps.flatMap((step) => (step.message === message?.id && step.shown ? [step.shown] : [])));
  const candidate = offer.state === 'there' ? offer.candidates.find(({ quote }) => !passed.has(quote)) : undefined;

  const inLine = (work: () => Promise<void>) => {
    line.current = line.current.then(work, work);
  };
  const keep = (step: Step, given: Given, by: string) => {
    setNews({ step: { message: step.message, given }, state: 'saving', changed: [] });
    inLine(async () => {
      const { shown: _, ...answer } = given;
      const outcome = await teachAnswer(planId, { ...answer, message: step.message, by });
      setSteps((all) =>
        outcome.ok ? all.map((one) => (one.id === step.id ? { ...one, saving: false } : one)) : all.filter((one) => one.id !== step.id),
      );
      if (outcome.ok) {
        keptAs.current.set(step.id, outcome.value.lessonId);
        setChanges((all) => [...all, outcome.value.changed]);
      }
      setNews((now) =>
        now?.step.given !== given || now.state !== 'saving'
          ? now
          : outcome.ok
            ? { ...now, state: 'kept', changed: outcome.value.changed }
            : { ...now, state: 'failed', problem: outcome.problems.map(tell).join(' ') },
      );
    });
  };
  const take = (step: Step) => {
    setSteps((all) => [...all, step]);
    setSince(Date.now());
  };
  const next = (): Pick<Step, 'id' | 'paceMs'> => {
    made.current += 1;
    return { id: made.current, paceMs: Date.now() - since };
  };

  const answerFor = async (id: string, given: Given) => {
    if (asking.current) return;
    asking.current = true;
    const by = await author();
    asking.current = false;
    if (!by) return;
    const step: Step = { ...next(), message: id, shown: given.shown ?? given.quote, given, saving: true };
    take(step);
    keep(step, given, by);
    const after = new Map(counts).set(id, (counts.get(id) ?? 0) + 1);
    if (id === at.id && (after.get(id) ?? 0) >= at.target) setAt(arrive(nextMessage(ids, after, aside, id)));
  };

  const undo = () => {
    const last = steps.at(-1);
    if (!last) return;
    const { given } = last;
    setSteps((all) => all.slice(0, -1));
    setAt(arrive(last.message, (counts.get(last.message) ?? 0) - (given ? 1 : 0)));
    if (!given) return;
    const step = { message: last.message, given };
    setNews({ step, state: 'undoing', changed: [] });
    inLine(async () => {
      const lessonId = keptAs.current.get(last.id);
      if (lessonId === undefined) return setNews(undefined);
      const outcome = await teachUndo(planId, lessonId);
      if (!outcome.ok) return setNews({ step, state: 'notUndone', changed: [], problem: outcome.problems.map(tell).join(' ') });
      setChanges((all) => [...all, outcome.value.changed]);
      setNews((now) => (now?.step.given === given ? { step, state: 'undone', changed: outcome.value.changed } : now));
    });
  };

  return {
    message,
    offer,
    candidate,
    progress: progressOf(
      ids,
      counts,
      steps.flatMap(({ given, paceMs }) => (given && paceMs ? [paceMs] : [])),
    ),
    count: counts.get(message?.id ?? '') ?? 0,
    news,
    changes,
    answered: steps.filter(({ given }) => given).length,
    canUndo: steps.length > 0,
    answer: (given) => void (message && answerFor(message.id, given)),
    skip() {
      if (message && candidate) take({ ...next(), message: message.id, shown: candidate.quote });
    },
    undo,
    retry: () => void (news?.state === 'failed' && answerFor(news.step.message, news.step.given)),
    goOn() {
      if (!message) return;
      const left = new Set(aside).add(message.id);
      setAside(left);
      setAt(arrive(nextMessage(ids, counts, left, message.id)));
    },
    again,
  };
}

/** Lessons by message: what is stored, and what is on its way there. */
function countsOf(lessons: readonly Lesson[], steps: readonly Step[]): Map<string, number> {
  const stored = new Set(lessons.map(({ message, quote }) => `${message}\n${sameQuote(quote)}`));
  const counts = new Map<string, number>();
  const count = (message: string) => counts.set(message, (counts.get(message) ?? 0) + 1);
  for (const { message } of lessons) count(message);
  for (const { message, given, saving } of steps) if (given && saving && !stored.has(`${message}\n${sameQuote(given.quote)}`)) count(message);
  return counts;
}
