import { type Context, type Supply, supplyFrom } from '@/lib/audit/inputs';
import { acrossContext } from '@/lib/audit/judge-across';
import { judgePage, pageContext } from '@/lib/audit/judge-page';
import { notJudged, type Run, runCheck } from '@/lib/audit/run-check';
import { unscanned } from '@/lib/audit/touchpoint';
import type { Check } from '@/lib/checks';
import { type Plan, planTouchpoints } from '@/lib/plan';
import { calibrate, hear } from '@/lib/reading';
import type { Example } from './check-examples';
import { pageFrom } from './page';
import { planFrom } from './plan';

/** The date examples are judged by, unless they say another. */
const DATE = '2026-11-15';

/** One check on one example, through the real capture, reading and runner. */
export function runExample(check: Check, example: Example): Run {
  const plan = planOf(example);
  const context: Context = { plan, date: example.date ?? DATE };
  const scope = check.scope ?? 'page';
  if (scope === 'across' && example.pages) context.across = acrossContext(plan, audited(plan, example), earlier(plan, example));
  if (scope === 'page' && example.page !== undefined) {
    const { context: page } = pageContext(pageOf(plan, example, example.page, example.touchpoint));
    if (page.page.reading.notJudged) return { outcome: notJudged(check.id, { notJudged: page.page.reading.notJudged }), found: [] };
    context.page = page.page;
  }
  return runCheck(check, overlaid(supplyFrom(context), example.given));
}

/** The real suppliers, but for what the example hands over itself. */
const overlaid =
  (supply: Supply, given: Example['given'] = {}): Supply =>
  (need) => {
    const value = given[need];
    return value === undefined ? supply(need) : { value };
  };

/** A plan without channels gets one site, with a touchpoint for each page. */
function planOf({ plan = {}, pages = { Page: '' }, touchpoint }: Example): Plan {
  if ('channels' in plan) return planFrom(plan);
  const names = touchpoint ? [touchpoint] : Object.keys(pages);
  const touchpoints = names.map((name) => ({ name, url: `https://brand.test/${encodeURIComponent(name.toLowerCase())}` }));
  return planFrom({ ...plan, channels: [{ id: 'site', name: 'Site', type: 'site', touchpoints }] });
}

function placeOf(plan: Plan, name: string | undefined) {
  const places = planTouchpoints(plan);
  const place = name ? places.find(({ touchpoint }) => touchpoint.name === name || touchpoint.id === name) : places[0];
  if (!place) throw new Error(name ? `The plan has no touchpoint called ${name}.` : 'The plan has no touchpoint for the page.');
  return place;
}

function pageOf(plan: Plan, example: Example, html: string, name: string | undefined) {
  const place = placeOf(plan, name);
  const snapshot = { ...pageFrom(html), ...(place.touchpoint.url && { url: place.touchpoint.url }), ...example.snapshot };
  const hearing = hear(plan, snapshot);
  return { plan, ...place, snapshot, calibration: calibrate([hearing]), date: example.date ?? DATE, hearing };
}

const heard = (plan: Plan, example: Example, pages: Record<string, string> = {}) =>
  Object.entries(pages).map(([name, html]) => ({ ...pageOf(plan, example, html, name), snapshotId: name }));

/** Held to the standard of today's pages, as the audit does. */
function earlier(plan: Plan, example: Example) {
  if (!example.earlier) return undefined;
  const calibration = calibrate(heard(plan, example, example.pages).map(({ hearing }) => hearing));
  const readings = heard(plan, example, example.earlier).map((page) => judgePage({ ...page, calibration }).touchpoint);
  return { date: '2026-10-15', readings };
}

function audited(plan: Plan, example: Example) {
  const pages = heard(plan, example, example.pages);
  const calibration = calibrate(pages.map(({ hearing }) => hearing));
  const read = new Map(pages.map((page) => [page.touchpoint.id, judgePage({ ...page, calibration }).touchpoint]));
  return planTouchpoints(plan).map(
    ({ touchpoint, channel }) => read.get(touchpoint.id) ?? unscanned(touchpoint, channel, example.attempts?.[touchpoint.name]),
  );
}
