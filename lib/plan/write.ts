import { Document } from 'yaml';
import { isRecord } from './parts';
import { PLAN_VERSION, type Plan } from './schema';
import { MOST_LESSONS, MOST_ROUNDS } from './schema/teaching';
import { withoutTaught } from './teaching';

/** The plan as a YAML file that reads back to the same plan; of a long teaching, the newest part that a file may carry. */
export function writePlan(plan: Plan): string {
  const { throughlinePlan: _, teaching, ...parts } = withoutTaught(plan);
  const taught = teaching &&
    teaching.lessons.length + teaching.rounds.length > 0 && {
      teaching: { lessons: teaching.lessons.slice(-MOST_LESSONS), rounds: teaching.rounds.slice(-MOST_ROUNDS) },
    };
  const doc = new Document(
    { throughlinePlan: PLAN_VERSION, ...(lean({ ...parts, ...taught }) as object) },
    { schema: 'core', version: '1.2', aliasDuplicateObjects: false },
  );
  return doc.toString({ lineWidth: 0 });
}

/** Without what the reader fills in by itself. A touchpoint's own empty list of messages says "none" and stays. */
function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(
    ([name, field]) => field !== undefined && (!Array.isArray(field) || field.length > 0 || (name === 'messages' && 'name' in value)),
  );
  return Object.fromEntries(kept.map(([name, field]) => [name, lean(field)]));
}
