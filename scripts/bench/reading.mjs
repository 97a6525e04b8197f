import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { say } from '../say.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The least any reader of a page has to do: each text node, is it shown, and where. */
const walkSource = `(() => {
  const began = performance.now();
  const seen = [];
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim()) continue;
    const style = getComputedStyle(node.parentElement);
    if (style.visibility !== 'visible') continue;
    const box = node.parentElement.getBoundingClientRect();
    if (box.width && box.height) seen.push([node.data, box.top, box.left]);
  }
  return { ms: performance.now() - began, seen: seen.length };
})()`;

const axeRun = `(async () => {
  const began = performance.now();
  await axe.run(document);
  return performance.now() - began;
})()`;

/**
 * Capture, a bare walk and axe-core on the same pages in the same run. Each round loads a page afresh; walk and capture
 * take turns at going first, axe comes last. Resolves to rows `{ id, walkMs, captureMs, wholeMs, axeMs, snapshot }`, one a page and round.
 */
export async function measureReading(context, pages, scriptFile, { rounds }) {
  const script = readFileSync(scriptFile, 'utf8');
  const rows = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { id, url }] of pages.entries()) {
      const row = await readOnce(context, url, script, { walkFirst: (round + index) % 2 === 0, withAxe: round % 3 === 0 });
      if (row) rows.push({ id, ...row });
    }
    say(`Reading, round ${round + 1} of ${rounds}`);
  }
  return rows;
}

async function readOnce(context, url, script, { walkFirst, withAxe }) {
  const page = await context.newPage();
  try {
    const answer = await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
    if (!answer?.ok()) return undefined;
    const world = await ownWorld(page);
    await world.run('document.body.getBoundingClientRect().height');
    const walked = walkFirst && (await world.run(walkSource));
    const { snapshot, wholeMs } = await capture(world, script);
    const { ms: walkMs } = walked || (await world.run(walkSource));
    const axeMs = withAxe ? (await world.run(axeSource), await world.run(axeRun)) : undefined;
    return { walkMs, captureMs: snapshot.captureMs, wholeMs, axeMs, snapshot };
  } finally {
    await page.close();
  }
}

/** `wholeMs`: all the main thread did from injection to answer, compiling the script and settling included. */
async function capture(world, script) {
  const before = await world.busyMs();
  const handle = await world.keep(script);
  const wholeMs = (await world.busyMs()) - before;
  return { snapshot: await world.read(handle), wholeMs };
}

/** A script world apart from the page's, as an extension has it. */
async function ownWorld(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  const evaluate = async (expression, returnByValue) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };
  return {
    run: async (expression) => (await evaluate(expression, true)).value,
    keep: async (expression) => (await evaluate(expression, false)).objectId,
    read: async (objectId) =>
      (await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration: 'function () { return this; }', returnByValue: true })).result
        .value,
    busyMs: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    },
  };
}
