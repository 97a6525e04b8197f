import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The labelled brands, each in every wording: as given, reworded twice, taught with one approved sentence a message. */
export function labelled(quality, snapshots, readPlan) {
  const rewordings = JSON.parse(readFileSync(join(quality, 'rewordings.json'), 'utf8'));
  const folder = join(quality, 'brands');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.plan.yaml'))
    .flatMap((file) => {
      const brand = file.replace('.plan.yaml', '');
      const outcome = readPlan(readFileSync(join(folder, file), 'utf8').replaceAll('{{base}}', 'http://localhost'), file);
      if (!outcome.ok) throw new Error(`${file}: ${outcome.problems[0]?.what}`);
      const truth = JSON.parse(readFileSync(join(folder, `${brand}.truth.json`), 'utf8'));
      const names = [...new Set(truth.labels.map((label) => label.touchpoint))];
      const pages = names.map((name) => ({ name, snapshot: JSON.parse(readFileSync(join(snapshots, `${name}.json`), 'utf8')) }));
      const worded = (k) => Object.fromEntries(Object.entries(rewordings[brand] ?? {}).map(([id, list]) => [id, list[k]]));
      const set = (mode, statements, lesson = { phrasings: {}, source: {} }) => ({
        brand,
        mode,
        truth,
        pages,
        plan: edited(outcome.value.plan, statements, lesson.phrasings),
        keep: (label) => lesson.source[label.message] !== label.touchpoint,
      });
      const first = lessons(truth, 0);
      const second = lessons(truth, 1);
      return [
        set('asGiven', {}),
        set('reworded', worded(0)),
        set('reworded', worded(1)),
        set('taught', worded(0), first),
        // Other lessons and wordings: only learned from, never counted.
        set('taughtMore', {}, first),
        set('taughtMore', worded(1), first),
        set('taughtMore', worded(0), second),
      ];
    });
}

const edited = (plan, statements, phrasings) => ({
  ...plan,
  messages: plan.messages.map((message) => ({
    ...message,
    statement: statements[message.id] ?? message.statement,
    phrasings: [...message.phrasings, ...(phrasings[message.id] ?? []).map((text) => ({ text }))],
  })),
});

/** One sentence per message that a reader marked as saying it, and where it stands: the page it came from is not counted. */
function lessons(truth, skip) {
  const phrasings = {};
  const source = {};
  const seen = {};
  for (const { label, message, evidence, touchpoint } of truth.labels) {
    if (label !== 'strong' || !evidence[0] || phrasings[message]) continue;
    seen[message] = (seen[message] ?? 0) + 1;
    if (seen[message] <= skip) continue;
    phrasings[message] = [evidence[0]];
    source[message] = touchpoint;
  }
  return { phrasings, source };
}
