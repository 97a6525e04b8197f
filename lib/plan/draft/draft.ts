import type { PlanProblem } from '../define';
import { normalise } from '../normalise';
import { planParts } from '../overview';
import { type Plan, planFile } from '../schema';
import { validate } from '../validate';
import { complete } from './complete';
import { resolveReferences } from './resolve';
import { type Item, type Known, Sketch as NewSketch, type Sketch } from './sketch';
import { isList, parts } from './structure';
import type { Block, Draft, DraftField, DraftPlan, MissingPart } from './types';
import { Walk } from './walk';

/** In blocks; a brief of 200 pages has some 5,000. */
const MOST_BLOCKS = 20_000;

/** The draft of a plan from a document's blocks, whatever its format. Pure: the same blocks make the same draft. */
export function draftOf(blocks: readonly Block[], format: string): Draft {
  const sketch = new NewSketch();
  const bounded = blocks.slice(0, MOST_BLOCKS);
  new Walk(sketch).go(bounded);
  complete(sketch, bounded);
  resolveReferences(sketch);
  complete(sketch, bounded);
  const { plan, fields } = sound(sketch);
  return { format, plan, fields, missing: missingOf(plan), left: sketch.left };
}

/** The plan's fields as far as they are known, none that the schema refuses. */
export function sound(sketch: Sketch): { plan: DraftPlan; fields: DraftField[] } {
  for (let round = 0; ; round += 1) {
    const built = build(sketch);
    const faults = faultsOf(built.plan);
    if (faults.length === 0 || round === 8) return built;
    for (const path of faults) drop(sketch, built.sources, path);
  }
}

/** Paths of all that keeps this from being a plan, beside the name and the message that may be missing. */
function faultsOf(plan: DraftPlan): string[] {
  const checked = validate({ value: structuredClone(filled(plan)), place: () => undefined, repeated: [], written: () => undefined });
  return checked.ok ? [] : checked.problems.map((problem) => (problem as PlanProblem).path ?? '').filter(Boolean);
}

interface Built {
  plan: DraftPlan;
  fields: DraftField[];
  /** Which item and field each path came from; an item's own path names all of it. */
  sources: Map<string, { item: Item; name?: string }>;
}

function build(sketch: Sketch): Built {
  const plan: Record<string, unknown> = {};
  const fields: DraftField[] = [];
  const sources: Built['sources'] = new Map();
  const homes = new Map<Item, { home: Record<string, unknown>; path: string }>();
  for (const part of parts) {
    for (const item of sketch.of(part.name)) {
      if (item.values.size === 0) continue;
      const parent = item.parent && homes.get(item.parent);
      if (part.within && !parent) continue;
      const { home, path } = place(parent?.home ?? plan, parent?.path ?? '', part.at);
      homes.set(item, { home, path });
      sources.set(path, { item });
      for (const { name } of part.fields) {
        const known = item.values.get(name);
        if (!known) continue;
        const fieldPath = path ? `${path}.${name}` : name;
        put(home, name, asWritten(name, known.value));
        sources.set(fieldPath, { item, name });
        fields.push(fieldOf(fieldPath, known));
      }
      if (!isList(part) && Object.keys(home).length === 0) sources.delete(path);
    }
  }
  return { plan: plan as DraftPlan, fields, sources };
}

const fieldOf = (path: string, { value, place: at, how, why }: Known): DraftField => ({ path, value, place: at, how, ...(why && { why }) });

/** The object that an item becomes, at its place in the plan. */
function place(root: Record<string, unknown>, base: string, at: string): { home: Record<string, unknown>; path: string } {
  const steps = at.split('.');
  let node = root;
  let path = base;
  for (const step of steps) {
    const name = step.replace('[]', '');
    path = path ? `${path}.${name}` : name;
    if (step.endsWith('[]')) {
      node[name] ??= [];
      const list = node[name] as unknown[];
      const item = {};
      list.push(item);
      return { home: item, path: `${path}[${list.length - 1}]` };
    }
    node[name] ??= {};
    node = node[name] as Record<string, unknown>;
  }
  return { home: node, path };
}

function put(home: Record<string, unknown>, name: string, value: unknown): void {
  const steps = name.split('.');
  const last = steps.pop() as string;
  let node = home;
  for (const step of steps) {
    node[step] ??= {};
    node = node[step] as Record<string, unknown>;
  }
  node[last] = value;
}

/** `A proper break [en]` is a wording and its language. */
export function asWritten(name: string, value: Known['value']): unknown {
  if (name !== 'phrasings' || !Array.isArray(value)) return value;
  return value.map((written) => {
    const match = /^(.+?)\s\[([a-z]{2,3}(?:-[A-Za-z]{2,4})?|–)\]$/s.exec(written);
    return match?.[1] ? { text: match[1], ...(match[2] !== '–' && { language: match[2] }) } : { text: written };
  });
}

/** What the schema refuses is taken out and quoted instead: a draft is always a plan as far as it goes. */
function drop(sketch: Sketch, sources: Built['sources'], at: string): void {
  for (let path = at; path; path = path.replace(/(?:\.[^.[\]]+|\[\d+\])$/, '')) {
    const source = sources.get(path);
    if (source) {
      const { item, name } = source;
      for (const [field, { value, place: where }] of item.values) {
        if (name !== undefined && field !== name) continue;
        if (field !== 'id') sketch.leave(String(value), where, item.part.name);
        item.values.delete(field);
      }
      return;
    }
    if (!/[.[]/.test(path)) return;
  }
}

const NAMELESS = '\u2026';

/** With stand-ins for the two things every plan needs. */
const filled = (plan: DraftPlan): object => ({
  ...plan,
  throughlinePlan: 1,
  brand: { name: NAMELESS, ...plan.brand },
  messages: plan.messages?.length ? plan.messages : [{ statement: NAMELESS }],
});

/** The parts that nothing was found for, with what they would make possible. */
export function missingOf(draft: DraftPlan): MissingPart[] {
  const checked = planFile.safeParse(filled(draft));
  if (!checked.success) return [];
  const plan: Plan = normalise(checked.data);
  if (!draft.brand?.name) plan.brand.name = '';
  if (!draft.messages?.length) plan.messages = [];
  return planParts(plan)
    .filter(({ filled: there }) => !there)
    .map(({ part, title, makesPossible }) => ({ part, title, makesPossible, required: part === 'brand.name' || part === 'messages' }));
}
