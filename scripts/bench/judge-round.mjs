import { readFileSync, writeFileSync } from 'node:fs';
import { loadJudge } from './judging.mjs';
import { loadYoast } from './yoast.mjs';

const DATE = '2026-11-25';
const [pagesFile, outFile, round] = process.argv.slice(2);
const { pages, standard } = JSON.parse(readFileSync(pagesFile, 'utf8'));

const { judge, samplePlan } = await loadJudge();
const yoast = loadYoast();
const plan = samplePlan(readFileSync('assets/sample/plan.yaml', 'utf8'));
const changed = {
  ...plan,
  messages: plan.messages.map((one, at) => (at ? one : { ...one, statement: 'A bike of yours works every day of the year' })),
};

const rows = [];
for (let step = 0; step < pages.length; step += 1) {
  const { id, snapshot } = pages[(step + Number(round) * 3) % pages.length];
  const html = htmlOf(snapshot);
  const ours = () => timed(() => judge(plan, snapshot, DATE, standard));
  const theirs = () => timed(() => yoast(html, snapshot));
  const oursFirst = (step + Number(round)) % 2 === 0;
  const first = oursFirst ? ours() : theirs();
  const second = oursFirst ? theirs() : ours();
  const rejudgeMs = timed(() => judge(changed, snapshot, DATE, standard));
  rows.push({ id, words: html.split(/\s+/).length, checksMs: oursFirst ? first : second, yoastMs: oursFirst ? second : first, rejudgeMs });
}
writeFileSync(outFile, JSON.stringify(rows));

function timed(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The same text for both: headings, paragraphs and list items as the page has them. */
function htmlOf({ blocks }) {
  const tags = { heading: 'h2', item: 'li' };
  const safe = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return blocks
    .filter(({ folded }) => !folded)
    .map(({ role, level, text }) => {
      const tag = role === 'heading' && level ? `h${level}` : (tags[role] ?? 'p');
      return `<${tag}>${safe(text)}</${tag}>`;
    })
    .join('\n');
}
