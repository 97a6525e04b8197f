import type { Finding } from '@/lib/audit';
import type { Item, Part } from './outline';

export interface Notes {
  /** Findings by the path of the item they speak of. */
  beside: Map<string, Finding[]>;
  /** Findings about a part as a whole, or one that was left out. */
  part: Map<string, Finding[]>;
  /** About the plan as a whole. */
  rest: Finding[];
}

/** Puts each plan finding beside what it speaks of: by the field it quotes, else by the thing it is about. */
export function notesFor(findings: readonly Finding[], parts: readonly Part[]): Notes {
  const notes: Notes = { beside: new Map(), part: new Map(), rest: [] };
  for (const finding of findings) {
    const field = finding.evidence.find((evidence) => evidence.field)?.field;
    const place = findPlace(finding, field, parts);
    if (place?.item) push(notes.beside, place.item.path, finding);
    else if (place) push(notes.part, place.part.key, finding);
    else notes.rest.push(finding);
  }
  return notes;
}

function findPlace({ about = {} }: Finding, field: string | undefined, parts: readonly Part[]): { part: Part; item?: Item } | undefined {
  if (field) {
    const part = parts.find(({ key }) => isWithin(field, key));
    // The longest path that holds the field: `brand.tone[1].do` is the tone's, not the brand's.
    const item = part?.items.filter(({ path }) => isWithin(field, path)).sort((one, other) => other.path.length - one.path.length)[0];
    if (part) return { part, item };
  }
  for (const [kind, id] of Object.entries(about)) {
    const part = parts.find(({ key }) => key === `${kind}s`);
    const item = part?.items.find((one) => one.id === id);
    if (part && item) return { part, item };
  }
  return undefined;
}

/** `goals[0].by` is within `goals[0]` and within `goals`; `goals[01]` is not. */
const isWithin = (field: string, path: string): boolean => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`);

function push(map: Map<string, Finding[]>, key: string, finding: Finding) {
  map.set(key, [...(map.get(key) ?? []), finding]);
}
