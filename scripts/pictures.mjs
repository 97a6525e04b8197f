import { mkdirSync } from 'node:fs';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { say } from './say.mjs';
import { serveSample } from './serve.mjs';

/** The README's pictures, made from the sample brand: the panel beside a landing page, the report, a brief as it comes in, and the editor. */
const FOLDER = 'docs/pictures';
const PAGE = 'http://larkwheel.brightmill.test/family';

await prepare();
const { openThroughline } = await import('./extension.mjs');
const pages = await serveSample();
const throughline = await openThroughline({ extension: await build('chrome'), hostRules: pages.hostRules });
mkdirSync(FOLDER, { recursive: true });

try {
  const welcome = await throughline.page('welcome.html');
  await welcome
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  const dashboard = await throughline.page('dashboard.html#/');
  await dashboard.getByRole('table').first().waitFor();

  const report = await throughline.page('dashboard.html#/report');
  const frame = report.locator('iframe').first();
  await frame.waitFor();
  const html = await frame.getAttribute('srcdoc');
  const paper = await throughline.context.newPage();
  await paper.setViewportSize({ width: 1100, height: 1000 });
  await paper.setContent(html ?? '');
  await paper.screenshot({ path: `${FOLDER}/report.png` });
  say(`${FOLDER}/report.png`);

  const brief = await throughline.page('dashboard.html#/import');
  await brief.setViewportSize({ width: 1100, height: 900 });
  await brief.locator('input[type="file"]').first().setInputFiles('test/fixtures/briefs/message-house.docx');
  await brief.getByRole('heading', { level: 1, name: /^Understood/ }).waitFor();
  await brief.screenshot({ path: `${FOLDER}/brief.png` });
  say(`${FOLDER}/brief.png`);
  await brief.goto(throughline.url('dashboard.html#/edit'));
  await brief.getByRole('heading', { level: 1, name: /^Edit the plan/ }).waitFor();
  await brief.screenshot({ path: `${FOLDER}/edit.png` });
  say(`${FOLDER}/edit.png`);
  await brief.close();

  await throughline.grant(['http://larkwheel.brightmill.test/*']);
  const landing = await throughline.context.newPage();
  await landing.setViewportSize({ width: 720, height: 1000 });
  await landing.goto(PAGE);
  const left = await landing.screenshot();
  const panel = await throughline.page('sidepanel.html');
  await panel.setViewportSize({ width: 400, height: 1000 });
  await landing.bringToFront();
  await panel.getByRole('heading', { level: 1 }).first().waitFor();
  await panel.locator('q').first().waitFor({ timeout: 15_000 });
  // What was stored is shown at once; the picture is of the page as it is now.
  await panel.getByRole('button', { name: 'Read again' }).waitFor({ timeout: 15_000 });
  const right = await panel.screenshot();
  const sheet = await throughline.context.newPage();
  await sheet.setViewportSize({ width: 1120, height: 1000 });
  const image = (shot) => `<img src="data:image/png;base64,${shot.toString('base64')}" style="display:block">`;
  await sheet.setContent(`<body style="margin:0;display:flex">${image(left)}<div style="border-left:1px solid #ccc">${image(right)}</div></body>`);
  await sheet.screenshot({ path: `${FOLDER}/panel.png` });
  say(`${FOLDER}/panel.png`);
} finally {
  await throughline.close();
  await pages.close();
}
