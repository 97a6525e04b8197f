import template from './template.plan.yaml?raw';

/** A plan to start from: every part filled with a short invented example, each explained in a comment. */
export const planTemplate: string = template;
