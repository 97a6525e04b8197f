import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AuditedTouchpoint, Finding } from '@/lib/audit';
import { expectGolden } from '../kit/golden';
import { auditSample } from '../kit/sample';

/** What the sample brand's pages get, one small file a page: a change of verdicts shows as a difference to read. */
const audit = auditSample();

const findings = (list: Finding[]) =>
  list.map(({ check, severity, certainty, says, evidence }) => ({
    check,
    severity,
    ...(certainty === 'pleaseCheck' && { certainty }),
    says,
    quotes: evidence.map(({ quote }) => quote),
  }));

const verdict = ({ status, reason, landings, owed, balance, outcomes }: AuditedTouchpoint, found: Finding[]) => ({
  status,
  ...(reason && { reason }),
  landings: Object.fromEntries(
    landings.map(({ message, state, certainty, buried }) => [
      message,
      [state, certainty === 'pleaseCheck' && 'please check', buried && 'buried', !owed.some((debt) => debt.message === message) && 'not owed']
        .filter(Boolean)
        .join(', '),
    ]),
  ),
  benefitShare: balance.benefitShare === null ? null : Number(balance.benefitShare.toFixed(2)),
  findings: findings(found),
  notJudged: outcomes.filter(({ outcome }) => outcome === 'notJudged' || outcome === 'failed').map(({ check, reason }) => `${check}: ${reason}`),
});

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe('the sample brand', () => {
  it.each(audit.touchpoints)('$name is judged as agreed', (touchpoint) => {
    const own = audit.findings.filter(({ touchpointId }) => touchpointId === touchpoint.touchpointId);
    expectGolden(`sample/${touchpoint.touchpointId}.json`, json(verdict(touchpoint, own)));
  });

  it('plan and touchpoints together are judged as agreed', () => {
    const own = audit.findings.filter(({ touchpointId }) => touchpointId === undefined);
    const { coverage, score } = audit;
    expectGolden('sample/together.json', json({ coverage, score, findings: findings(own) }));
  });

  it('has no golden file without a page', () => {
    const names = readdirSync(fileURLToPath(new URL('sample', import.meta.url))).map((name) => name.replace(/\.json$/, ''));
    expect(names.sort()).toEqual([...audit.touchpoints.map(({ touchpointId }) => touchpointId), 'together'].sort());
  });

  it('makes every check fall over nowhere', () => {
    expect(audit.touchpoints.flatMap(({ outcomes }) => outcomes).filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });
});
