import { basename } from 'node:path';
import { lines, loadPlan, scanTouchpoints } from './auditing.mjs';
import { say } from './say.mjs';

const NOW = {
  same: 'still the same',
  changed: 'changed since',
  unread: 'could not be compared',
  unknown: 'not in this plan',
};

/**
 * Reads the pages of a receipt anew and says of each whether it still says the same. Resolves to the command's end: 0 where all do,
 * 1 where one does not or could not be read, 2 where nothing could be said.
 */
export async function verify(throughline, { plan, text, verify: receipt, concurrency }) {
  const page = await throughline.page('manifest.json');
  const loaded = await loadPlan(throughline, page, { text, fileName: basename(plan) });
  if (!loaded.ok) return refuse(loaded.problems);
  const { planId, touchpoints } = loaded.value;
  const known = await throughline.send(page, 'receipt/check', { planId, text: receipt });
  if (!known.ok) return refuse(known.problems);
  const named = new Set(known.value.receipt.pages.map(({ url, touchpoint }) => url ?? touchpoint));
  const wanted = touchpoints.filter(({ id, url }) => url && (named.has(url) || named.has(id)));
  const job = await scanTouchpoints(throughline, page, { planId, touchpoints: wanted, concurrency });
  if (job.state !== 'done') return refuse([{ what: `The pages could not be read to the end. ${job.problem ?? ''}`.trim() }]);

  const checked = await throughline.send(page, 'receipt/check', { planId, text: receipt });
  if (!checked.ok) return refuse(checked.problems);
  const { pages, plan: of } = checked.value;
  for (const { name, now, passed } of pages) console.log(`${name}: ${NOW[now]}${passed ? '' : ' (it did not hold to the plan then)'}`);
  const same = pages.filter(({ now }) => now === 'same').length;
  say(
    `${same} of ${pages.length} pages still say what they said. ${of === 'inForce' ? 'The plan reads the same.' : 'The receipt speaks of another edition of the plan.'}`,
  );
  return same === pages.length ? 0 : 1;
}

function refuse(problems) {
  lines(problems).forEach((line) => say(line));
  return 2;
}
