import { addressOf } from './address';
import type { Plan, Touchpoint } from './schema';
import { planTouchpoints } from './touchpoints';

/** Two touchpoints of one page: the one before it goes live (or the deliberate variant), and the one that is live. */
export interface Twins {
  next: Touchpoint;
  live: Touchpoint;
}

/** Words that stand in the host names of previews, as a label of their own or between hyphens. */
const PREVIEW = new Set([
  'staging',
  'stage',
  'stg',
  'preview',
  'previews',
  'dev',
  'test',
  'testing',
  'beta',
  'uat',
  'qa',
  'preprod',
  'sandbox',
  'demo',
  'draft',
]);
/** Hosts that serve previews to whoever builds there. */
const BUILDERS = [
  'vercel.app',
  'netlify.app',
  'pages.dev',
  'webflow.io',
  'herokuapp.com',
  'ngrok.io',
  'ngrok-free.app',
  'onrender.com',
  'wpengine.com',
];

/**
 * The touchpoint's twin: the one it is named a variant of (or the variant named after it), else the one with the same path on
 * another host, where one of the two hosts is a preview's. Undefined where there is none.
 */
export function twinsOf(plan: Plan, touchpointId: string): Twins | undefined {
  const all = planTouchpoints(plan).map(({ touchpoint }) => touchpoint);
  const own = all.find(({ id }) => id === touchpointId);
  if (!own) return undefined;
  const original = all.find(({ id }) => id === own.variantOf && id !== own.id);
  if (original) return { next: own, live: original };
  const variant = all.find(({ id, variantOf }) => variantOf === own.id && id !== own.id);
  if (variant) return { next: variant, live: own };
  const same = all.filter((other) => other !== own && samePath(own, other) && isPreview(other) !== isPreview(own));
  const [twin] = same;
  if (!twin || same.length > 1) return undefined;
  return isPreview(own) ? { next: own, live: twin } : { next: twin, live: own };
}

/** The touchpoint itself, named a variant of the live page whose preview it is: before it goes live the two may differ. */
export function previewOf(plan: Plan): (touchpoint: Touchpoint) => Touchpoint {
  const previews = planTouchpoints(plan).some(({ touchpoint }) => touchpoint.url !== undefined && isPreview(touchpoint));
  return (touchpoint) => {
    const twins = previews && !touchpoint.variantOf && isPreview(touchpoint) ? twinsOf(plan, touchpoint.id) : undefined;
    return twins?.next.id === touchpoint.id ? { ...touchpoint, variantOf: twins.live.id } : touchpoint;
  };
}

function samePath(one: Touchpoint, other: Touchpoint): boolean {
  const [a, b] = [addressOf(one.url ?? ''), addressOf(other.url ?? '')];
  return a !== undefined && b !== undefined && a.host !== b.host && a.path === b.path && a.query === b.query && a.route === b.route;
}

function isPreview({ url }: Touchpoint): boolean {
  const host = addressOf(url ?? '')?.host ?? '';
  const name = host.replace(/:\d+$/, '');
  if (name !== host || name === 'localhost' || /^(?:127|10|192\.168)\.[\d.]+$/.test(name)) return true;
  if (BUILDERS.some((builder) => name.endsWith(`.${builder}`))) return true;
  // The brand's own label and the one behind it are no sign: beta.com may be a brand.
  return name
    .split('.')
    .slice(0, -2)
    .some((label) => label.split('-').some((word) => PREVIEW.has(word)));
}
