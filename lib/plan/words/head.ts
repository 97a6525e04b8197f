import { nearest } from '../nearest';
import { isRecord } from '../parts';
import { PLAN_VERSION } from '../schema';
import { fieldsAt } from '../shape';
import type { Placed } from './issue';

/** Is it a plan at all, and one of a version that can be read? Told alone: nothing else of such a file is worth telling. */
export function headWords(value: unknown): Placed | undefined {
  const mend = `Write \`throughlinePlan: ${PLAN_VERSION}\` as its first line, or start from the template.`;
  if (Array.isArray(value)) return { code: 'not-a-plan', what: 'This file holds a list, not a plan.', mend, at: [] };
  if (!isRecord(value)) return { code: 'not-a-plan', what: 'This file holds plain text, not a plan.', mend, at: [] };
  const version = value.throughlinePlan;
  if (version === PLAN_VERSION || version === String(PLAN_VERSION)) return undefined;
  if (version === undefined || version === null) {
    const keys = Object.keys(value);
    const slip = keys.find((key) => nearest(key, ['throughlinePlan']));
    if (slip)
      return {
        code: 'head-missing',
        what: `\`${slip.slice(0, 60)}\` should say \`throughlinePlan\`.`,
        mend: `Write \`throughlinePlan: ${PLAN_VERSION}\`.`,
        at: [slip],
        key: 'key',
      };
    const known = fieldsAt([]);
    const planLike = keys.some((key) => known.includes(key));
    const what = planLike ? 'The line that says this is a Throughline plan is missing.' : 'This file does not look like a Throughline plan.';
    return { code: planLike ? 'head-missing' : 'not-a-plan', what, mend, at: [] };
  }
  if (typeof version === 'number' && version > PLAN_VERSION) {
    return {
      code: 'version-newer',
      what: `This plan was written for a newer Throughline (plan version ${version}).`,
      mend: 'Update Throughline, then load the file again.',
      at: ['throughlinePlan'],
    };
  }
  return {
    code: 'version-unknown',
    what: `There is no plan version \`${String(version).slice(0, 40)}\`.`,
    mend: `Write \`throughlinePlan: ${PLAN_VERSION}\`.`,
    at: ['throughlinePlan'],
  };
}
