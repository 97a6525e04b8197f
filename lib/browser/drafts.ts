import { readSnapshot } from '@/lib/capture';
import { bad, good, type Outcome } from '../problem';
import { draftPlace, keepReading, placeOf, shortHash } from './keep';
import type { Answer, Data } from './messages';
import { rejudge } from './rejudge';
import { judgedBy } from './stored';

/**
 * Keeps copy that a page of ours read from a file or a paste, and judges it: as a touchpoint of the plan that has no address,
 * or apart from the plan against a channel. The same copy dropped in anew takes the place of the earlier one.
 */
export async function keepDraft({ planId, touchpointId, snapshot: raw }: Data<'draft/keep'>): Promise<Outcome<Answer<'draft/keep'>>> {
  const read = readSnapshot(raw, { drafts: true });
  if (!read.ok) return read;
  const revision = await judgedBy(planId);
  if (!revision) return noPlan;
  const { draft } = read.value;
  const url = `draft:${await shortHash(touchpointId ?? draft?.name ?? '')}`;
  const snapshot = { ...read.value, url };
  const place = touchpointId === undefined ? draftPlace(revision.plan, url, snapshot) : placeOf(revision.plan, touchpointId);
  if (!place) return noTouchpoint;
  if (place.touchpoint.url !== undefined) return hasAddress;
  const { unchanged } = await keepReading(revision, place, snapshot);
  if (!unchanged && !place.offPlan) void rejudge(planId);
  return good({ touchpointId: place.touchpoint.id });
}

const noPlan = bad({ code: 'plan/none', what: 'This plan is no longer there.', mend: 'Choose another plan.' });
const noTouchpoint = bad({ code: 'draft/no-touchpoint', what: 'The plan has no such touchpoint now.', mend: 'Reload this page.' });
const hasAddress = bad({
  code: 'draft/has-address',
  what: 'This touchpoint has an address, and is read there.',
  mend: 'Check the draft against its channel instead.',
});
