import { describe, expect, it, test } from 'vitest';
import { auditLater, driftOfSample, laterChanges, laterFiles } from '../kit/sample-later';

/** Two audits of the sample brand a month apart: what was put in on purpose is told with its cause, and nothing else. */
const audit = auditLater();
const drift = driftOfSample(audit);
const sure = drift.messages.filter(({ certainty, owed }) => certainty === 'confirmed' && owed);

describe('the sample brand a month later', () => {
  test.each(laterChanges.messages)('$touchpoint: $message, $way', ({ touchpoint, message, way, note }) => {
    const told = drift.messages.map((one) => [one.touchpointId, one.message, one.way, one.cause]);
    expect(told, note).toContainEqual([touchpoint, message, way, 'page']);
  });

  it('tells of no other message', () => {
    const known = laterChanges.messages.map(({ touchpoint, message }) => `${touchpoint} ${message}`);
    expect(sure.filter(({ touchpointId, message }) => !known.includes(`${touchpointId} ${message}`))).toEqual([]);
  });

  test.each(laterChanges.findings)('$touchpoint: $check is $kind', ({ touchpoint, check, kind, note }) => {
    const told = drift.findings.map((one) => [one.touchpointId, one.check, one.kind, one.cause]);
    expect(told, note).toContainEqual([touchpoint, check, kind, 'page']);
  });

  it('takes no page for changed that did not change', () => {
    expect(drift.pages.changed).toBe(laterChanges.changed.length);
    expect(laterFiles().sort()).toEqual(laterChanges.changed.toSorted());
  });

  it('finds what was lost since the audit before', () => {
    const found = audit.findings.filter(({ check, certainty }) => check === 'across/drift' && certainty === 'confirmed');
    expect(found.map(({ about }) => about?.message).sort()).toEqual(laterChanges.drift.toSorted());
  });
});
