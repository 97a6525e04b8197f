import { defineMigration } from '../migration';

/** The first shape: plans with revisions, what pages showed, what was judged, what people decided, work under way. */
export default defineMigration({
  version: 1,
  stores: {
    plans: 'id',
    revisions: '[planId+number], planId',
    snapshots: '[planId+touchpointId+hash], planId, [planId+touchpointId+lastSeenAt]',
    attempts: '[planId+touchpointId], planId',
    audits: 'id, planId',
    touchpoints: '[auditId+touchpointId], auditId',
    // Keyed by number, not by fingerprint: two findings that look alike are both kept.
    findings: '++, auditId, [auditId+touchpointId]',
    decisions: 'id, planId, [planId+fingerprint]',
    jobs: 'id, planId, state',
    tabs: 'tabId',
    settings: 'key',
  },
});
