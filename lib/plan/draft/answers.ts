import { complete } from './complete';
import { missingOf, sound } from './draft';
import { resolveReferences } from './resolve';
import { type Item, labelOf, Sketch } from './sketch';
import { fieldOf, isSeveral, type Part, partNamed } from './structure';
import type { Draft } from './types';
import { writtenAs } from './words';

/** Words by field path, as they were typed: `commercialBrief.achieve`, `goals[0].by`. */
export type Answers = Readonly<Record<string, string>>;

/** One thing asked for: a field, or a list of items with these fields. */
export type Asked =
  | { kind: 'field'; path: string; label: string; short: boolean }
  | { kind: 'rows'; part: string; columns: { name: string; label: string }[] };

export interface AskedStep {
  name: 'achieve' | 'reach' | 'action' | 'proofOfSuccess' | 'objective' | 'audience' | 'messages' | 'channels' | 'timeline' | 'governance';
  /** The four commercial questions come one at a time; then the six parts of a shared brief. */
  question: boolean;
  asks: Asked[];
  /** Parts of the plan it fills, as `planParts` and the checks name them. */
  parts: string[];
}

/** A channel's page is a touchpoint within it; one is asked for here, the others are added later. */
const ADDRESS = 'touchpoints.url';

const one = (path: string, short = true, label = writtenAs(path)): Asked => ({ kind: 'field', path, label, short });
const rows = (part: string, ...names: string[]): Asked => ({
  kind: 'rows',
  part,
  columns: names.map((name) => ({ name, label: writtenAs(name.includes('.') ? name.replace(/\[\d+\]/, '') : `${part}.${name}`) })),
});
const question = (name: AskedStep['name']): AskedStep => ({
  name,
  question: true,
  asks: [one(`commercialBrief.${name}`, false)],
  parts: ['commercialBrief'],
});
const part = (name: AskedStep['name'], parts: string[], ...asks: Asked[]): AskedStep => ({ name, question: false, asks, parts });

/** What a plan that begins with nothing is asked, in order. */
export const askedSteps = (): AskedStep[] => [
  question('achieve'),
  question('reach'),
  question('action'),
  question('proofOfSuccess'),
  part(
    'objective',
    ['goals', 'measurement'],
    rows('goals', 'statement', 'metric', 'baseline', 'target', 'by'),
    one('measurement.metrics', false),
    one('measurement.agreedOn'),
    one('measurement.reportedTo'),
  ),
  part('audience', ['audiences'], rows('audiences', 'name', 'needs', 'evidence', 'vocabulary')),
  part(
    'messages',
    ['brand', 'messages', 'features', 'claims'],
    one('brand.name', true, 'Brand name'),
    one('brand.tagline'),
    one('brand.coreIdea', false),
    rows('messages', 'statement', 'proof'),
    rows('features', 'name', 'benefit'),
  ),
  part('channels', ['channels', 'touchpoints'], rows('channels', 'name', 'role', 'owner', 'callToAction', ADDRESS)),
  part('timeline', ['timeline'], one('timeline.launch'), one('timeline.end'), rows('milestones', 'name', 'date', 'owner')),
  part(
    'governance',
    ['governance'],
    one('governance.decides'),
    one('governance.changeRule', false),
    one('governance.reviewEvery'),
    one('governance.training', false),
    rows('escalation', 'when', 'to'),
  ),
];

/** What was typed as a draft, and the paths whose words cannot be meant there, such as a date that is none. Pure. */
export function draftOfAnswers(answers: Answers): { draft: Draft; refused: string[] } {
  const sketch = new Sketch();
  const refused: string[] = [];
  const put = (item: Item, name: string, path: string) => {
    const words = answers[path]?.trim();
    const field = words ? fieldOf(item.part, name) : undefined;
    if (!words || !field) return;
    // One a line, word for word.
    const text =
      isSeveral(field) && !field.words
        ? words
            .split('\n')
            .filter((line) => line.trim())
            .map((line) => `• ${line.trim()}`)
            .join('\n')
        : words;
    if (!sketch.set(item, field, text, {})) refused.push(path);
  };
  for (const { asks } of askedSteps())
    for (const ask of asks) {
      if (ask.kind === 'field') {
        const [name = '', ...rest] = ask.path.split('.');
        if (answers[ask.path]?.trim()) put(sketch.single(partNamed(name)), rest.join('.'), ask.path);
        continue;
      }
      const of = partNamed(ask.part);
      for (const at of rowsOf(answers, ask.part)) {
        const path = (name: string) => `${ask.part}[${at}].${name}`;
        const item = sketch.add(of, answers[path(of.label ?? '')]?.trim() || undefined, {});
        if (!item) continue;
        for (const { name } of ask.columns) {
          if (name === ADDRESS) addressOf(sketch, item, answers[path(name)], path(name), refused);
          else if (name !== of.label) put(item, name, path(name));
        }
        if (!labelOf(item) && of.label) leave(sketch, item, of);
      }
    }
  complete(sketch, []);
  resolveReferences(sketch);
  complete(sketch, []);
  const { plan, fields } = sound(sketch);
  // What was refused is mended where it was typed.
  const left = sketch.left.filter(({ text }) => !refused.some((path) => answers[path]?.trim() === text));
  return { draft: { format: 'form', plan, fields, missing: missingOf(plan), left }, refused };
}

/** The numbers of a list's rows, in order. */
export function rowsOf(answers: Answers, part: string): number[] {
  const numbers = Object.keys(answers).flatMap((path) => {
    const match = path.startsWith(`${part}[`) ? /^\w+\[(\d+)\]/.exec(path) : null;
    return match ? [Number(match[1])] : [];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function addressOf(sketch: Sketch, channel: Item, typed: string | undefined, path: string, refused: string[]): void {
  const url = typed?.trim();
  const touchpoints = partNamed('touchpoints');
  const field = fieldOf(touchpoints, 'url');
  if (!url || !field || !labelOf(channel)) return;
  const item = sketch.add(touchpoints, labelOf(channel), {}, {}, channel);
  if (item && !sketch.set(item, field, url, {})) {
    refused.push(path);
    item.values.clear();
  }
}

/** A row without the words that name it: what else stands in it is kept to be looked at. */
function leave(sketch: Sketch, item: Item, { name }: Part): void {
  for (const { value, place } of item.values.values()) sketch.leave(String(value), place, name);
  item.values.clear();
}
