import { defineMigration } from '../migration';

/**
 * Finished audits and what was compared between them. Two tables gain an index: which content of a page an audit names, so that
 * tidying up never takes it away, and in which audits a finding stood. No row changes.
 */
export default defineMigration({
  version: 3,
  stores: {
    finished: 'id, planId, [planId+at]',
    drifts: 'id, planId, beforeId, afterId',
    touchpoints: '[auditId+touchpointId], auditId, [touchpointId+snapshotId]',
    findings: '++, auditId, [auditId+touchpointId], [fingerprint+auditId]',
  },
});
