import type { z } from '../zod';
import type { Path } from './define';

/** What may stand at a path of the schema, wrappers taken off; unions give each of their kinds. */
export function shapesAt(root: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  let shapes = bare(root);
  for (const step of path) shapes = shapes.flatMap((shape) => within(shape, step)).flatMap(bare);
  return shapes;
}

/** The fields an object has at this path; empty where no object stands. */
export const fieldsAt = (root: z.core.$ZodType, path: Path): string[] =>
  shapesAt(root, path).flatMap((shape) => (isObject(shape) ? Object.keys(shape._zod.def.shape) : []));

/** What the object at this path is called in sentences: message, touchpoint. */
export const titleAt = (root: z.core.$ZodType, path: Path): string => {
  for (const shape of shapesAt(root, path)) {
    const title = isObject(shape) ? (shape as z.ZodObject).meta()?.title : undefined;
    if (title) return title;
  }
  return 'plan';
};

export const wantsText = (root: z.core.$ZodType, path: Path): boolean => shapesAt(root, path).some((shape) => shape._zod.def.type === 'string');

const isObject = (shape: z.core.$ZodType): shape is z.core.$ZodObject => shape._zod.def.type === 'object';

function bare(shape: z.core.$ZodType): z.core.$ZodType[] {
  const def = shape._zod.def as { type: string; innerType?: z.core.$ZodType; in?: z.core.$ZodType; options?: z.core.$ZodType[] };
  if (def.innerType) return bare(def.innerType);
  if (def.type === 'pipe' && def.in) return bare(def.in);
  if (def.options) return def.options.flatMap(bare);
  return [shape];
}

function within(shape: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  if (isObject(shape)) {
    const field = Object.hasOwn(shape._zod.def.shape, step) ? shape._zod.def.shape[step as string] : undefined;
    return field ? [field] : [];
  }
  const { element } = shape._zod.def as { element?: z.core.$ZodType };
  return element && typeof step === 'number' ? [element] : [];
}
