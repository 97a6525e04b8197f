import 'fake-indexeddb/auto';
import { judgeStored } from '@/lib/browser/judge-stored';
import { writeReport } from '@/lib/browser/write-report';
import { readSnapshot } from '@/lib/capture';
import { planDigest } from '@/lib/plan';
import { bad, good, type Outcome } from '@/lib/problem';
import { contentsOf, currentPlan, openBundle, saveAttempt, takeIn } from '@/lib/store';

interface Piece {
  /** For telling which one is wrong. */
  file: string;
  bundle: Uint8Array;
}

const quiet = () => undefined;

/**
 * Brings the pages of several audits of one plan together and judges them as the background does, all by the standard of all. The
 * store is the same as in a browser, only that it lives as long as this process. `lost` are touchpoints that nobody read, and why.
 */
export async function mergeAudits(
  pieces: readonly Piece[],
  { lost, at, formats, includeTexts }: { lost: { touchpointId: string; reason: string }[]; at: string; formats: string[]; includeTexts: boolean },
): Promise<Outcome<{ fileName: string; content: string }[]>> {
  let into: { planId: string; digest: string } | undefined;
  for (const { file, bundle: bytes } of pieces) {
    const bundle = openBundle(bytes);
    if (!bundle.ok) return placed(file, bundle);
    const contents = await contentsOf(bundle.value, readSnapshot, quiet);
    if (!contents.ok) return placed(file, contents);
    const [plan, ...others] = contents.value.plans;
    const revision = contents.value.revisions.find(({ planId, number }) => planId === plan?.id && number === plan.revision);
    if (!plan || !revision || others.length > 0) return bad({ code: 'merge/plan', where: file, what: 'This file holds more or less than one plan.' });
    const digest = await planDigest(revision.plan);
    into ??= { planId: plan.id, digest };
    if (digest !== into.digest)
      return bad({
        code: 'merge/other-plan',
        where: file,
        what: 'This audit was made by another plan than the first.',
        mend: 'Run all shards with the same plan file.',
      });
    await takeIn(bundle.value, contents.value, { joins: { [plan.id]: into.planId }, choices: {}, by: '', at, reason: '' }, quiet);
  }
  if (!into) return bad({ code: 'merge/none', what: 'There is nothing to join.' });
  const { planId } = into;
  const known = new Set((await currentPlan(planId))?.plan.channels.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id)));
  for (const { touchpointId, reason } of lost) if (known.has(touchpointId)) await saveAttempt({ planId, touchpointId, at, reason });
  await judgeStored(planId, undefined, async () => undefined);
  const written = await writeReport({ planId, formats, includeTexts });
  return written.ok ? good(written.value) : written;
}

const placed = (where: string, { problems }: Extract<Outcome<never>, { ok: false }>) => bad(...problems.map((problem) => ({ ...problem, where })));
