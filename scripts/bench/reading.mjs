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

/** What no reader can do without that knows what is shown and where: each element's display, each text's own box. */
const floorSource = `(() => {
  const began = performance.now();
  const range = document.createRange();
  const seen = [];
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      seen.push(getComputedStyle(node).display);
      continue;
    }
    if (!node.data.trim()) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
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
 * take turns at going first, axe comes last. Resolves to rows `{ id, walkMs, floorMs, captureMs, wholeMs, axeMs, snapshot }`, one a page and round.
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
    const { ms: floorMs } = await world.run(floorSource);
    const axeMs = withAxe ? (await world.run(axeSource), await world.run(axeRun)) : undefined;
    return { walkMs, floorMs, captureMs: snapshot.captureMs, wholeMs, axeMs, snapshot };
  } finally {
    await page.close();
  }
}

/** The longest task, ms, while a page of 20,000 nodes is read; 0 where none took 50 ms, below which the browser tells of none. */
export async function longestTask(context, scriptFile) {
  const page = await context.newPage();
  try {
    const part = '<section><h2>A part</h2><p>Words <b>in bold</b> and <a href="#x">a link</a> to follow.</p></section>';
    // Each part is 11 nodes.
    await page.setContent(`<!doctype html><main>${part.repeat(1820)}</main>`);
    const world = await ownWorld(page);
    await world.run('document.body.getBoundingClientRect().height');
    await page.evaluate(() => {
      globalThis.tasks = [0];
      new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    });
    await world.keep(readFileSync(scriptFile, 'utf8'));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    return await page.evaluate(() => Math.max(...globalThis.tasks));
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
