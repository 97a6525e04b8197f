import { z } from '../../zod';

/** The building blocks of every part of the plan. */
export const text = z.string().trim().min(1);
export const texts = z.array(text).default([]);
export const id = z.string().trim().min(1).max(80);
export const ids = z.array(id).default([]);
/** ISO `YYYY-MM-DD`. */
export const date = z.iso.date();
/** Share 0 to 1. */
export const share = z.number().min(0).max(1);
export const figure = z.union([z.number(), text]);

export const itemId = id
  .optional()
  .describe('A short name that other parts of the plan point to. Left out, Throughline makes one from the words and keeps it.');

/** One wording, written plainly or with more said about it. */
export const plainOr = <Shape extends z.ZodRawShape>(title: string, shape: Shape) =>
  z.union([text.transform((value) => ({ text: value })), z.strictObject({ text, ...shape }).meta({ title })]);
