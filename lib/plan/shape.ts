import type { Path } from './define';
import { planFile } from './schema';

/** What of a Zod schema is read here: its kind and what lies within it. */
export interface Shape {
  def: {
    type: string;
    /** Of texts: date, url. */
    format?: string;
    entries?: Record<string, string>;
    shape?: Record<string, Shape>;
    element?: Shape;
    options?: Shape[];
    // Wrappers: optional, default; and what is read before it is transformed.
    innerType?: Shape;
    in?: Shape;
  };
  description?: string;
  /** Of numbers. */
  maxValue?: number | null;
  meta?: () => { title?: string } | undefined;
}

/** The fields that the plan file knows at this path; empty where no fields stand. */
export const fieldsAt = (path: Path): string[] => shapesAt(path).flatMap(({ def }) => Object.keys(def.shape ?? {}));

/** What the part at this path is called in sentences: message, touchpoint. */
export function titleAt(path: Path): string {
  const named = shapesAt(path).find((shape) => shape.def.shape && shape.meta?.()?.title);
  return named?.meta?.()?.title ?? 'plan';
}

/** May plain text stand at this path? */
export const wantsText = (path: Path): boolean => shapesAt(path).some(({ def }) => def.type === 'string');

function shapesAt(path: Path): Shape[] {
  let shapes = bare(planFile as unknown as Shape);
  for (const step of path) shapes = shapes.flatMap((shape) => within(shape, step)).flatMap(bare);
  return shapes;
}

/** What a wrapped shape may really be: several where it is a choice of kinds. */
export function bare(shape: Shape): Shape[] {
  const { def } = shape;
  if (def.innerType) return bare(def.innerType);
  if (def.type === 'pipe' && def.in) return bare(def.in);
  return def.options ? def.options.flatMap(bare) : [shape];
}

function within({ def }: Shape, step: string | number): Shape[] {
  if (typeof step === 'number') return def.element ? [def.element] : [];
  const field = def.shape && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
  return field ? [field] : [];
}
