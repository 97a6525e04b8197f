import { parse } from 'yaml';
import template from './template.plan.yaml?raw';

/** A plan to start from: every part filled with a short invented example, each explained in a comment. */
export const planTemplate: string = template;

/** The same for people whose tools write JSON; JSON has no place for the comments. */
export const planTemplateJson = (): string => `${JSON.stringify(parse(template), null, 2)}\n`;
