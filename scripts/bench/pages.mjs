import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findChromium } from '../browser.mjs';
import { serveSample } from '../serve.mjs';

/** How many of the saved pages are measured, and the length they are chosen by, words. */
const COUNT = 10;
const LENGTH = 1000;
const SAMPLE = 'test/fixtures/sample';

/** With these a page's clock counts in steps of 5 µs instead of 100. */
const FINE_CLOCK = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'credentialless' };

/** Serves the sample's pages and the saved ones, opens a Chromium that reaches nothing else, and hands both to `work`. */
export async function openPages(saved, work) {
  const { chromium } = await import('@playwright/test');
  const folder = mkdtempSync(join(tmpdir(), 'throughline-pages-'));
  cpSync(SAMPLE, folder, { recursive: true });
  if (existsSync(saved)) cpSync(saved, join(folder, 'saved.test'), { recursive: true });
  const served = await serveSample({ folder, headers: FINE_CLOCK });
  const secure = '--unsafely-treat-insecure-origin-as-secure=';
  const pages = [...(await samplePages()), ...savedPages(saved)];
  const origins = [...new Set(pages.map(({ url }) => new URL(url).origin))].join(',');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', `--host-resolver-rules=${served.hostRules}`, `${secure}${origins}`],
  });
  try {
    return await work(await browser.newContext({ viewport: { width: 1280, height: 800 } }), pages);
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function samplePages() {
  const { parse } = await import('yaml');
  const { channels } = parse(readFileSync('assets/sample/plan.yaml', 'utf8'));
  return channels.flatMap((channel) => channel.touchpoints ?? []).map(({ id, url }) => ({ id, url }));
}

/**
 * Ten saved pages of about 1,000 words: always the same ones, those whose length is nearest by the `index.json` beside the
 * folder (`{ file, language, visibleText }`), English only; the first by name where there is no index.
 */
function savedPages(saved) {
  return (existsSync(saved) ? chosen(saved) : []).map((file) => ({ id: file, url: `http://saved.test/${file}` }));
}

function chosen(saved) {
  const index = join(dirname(saved), 'index.json');
  if (!existsSync(index))
    return readdirSync(saved)
      .filter((name) => name.endsWith('.html'))
      .sort()
      .slice(0, COUNT);
  const off = ({ visibleText = '' }) => Math.abs(visibleText.split(/\s+/).length - LENGTH);
  return JSON.parse(readFileSync(index, 'utf8'))
    .filter(({ language }) => language === 'en')
    .sort((a, b) => off(a) - off(b))
    .slice(0, COUNT)
    .map(({ file }) => basename(file))
    .sort();
}
