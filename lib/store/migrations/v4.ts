import { defineMigration } from '../migration';

/** Figures from files: traffic and results, brought under the plan. Nothing that was stored before changes. */
export default defineMigration({ version: 4, stores: { results: 'id, planId' } });
