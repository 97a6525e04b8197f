import { z } from '../zod';
import { planFile } from './schema';

/**
 * The JSON Schema by which editors help with a plan file, made from the one schema there is.
 * Draft 7, which every editor knows. `public/plan.schema.json` is this, written out; a test compares the two.
 */
const planJsonSchema = (): object => ({
  ...z.toJSONSchema(planFile, { io: 'input', target: 'draft-7' }),
  title: 'Throughline plan',
  description: 'The shared brief that every touchpoint is held against. Only the brand’s name and one message are needed.',
});

/** As it stands in the file. */
export const planJsonSchemaText = (): string => `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
