import { defineMigration } from '../migration';

/** What people taught: answers about sentences, and rounds of blind questions. Nothing that was stored before changes. */
export default defineMigration({
  version: 2,
  stores: {
    lessons: '[planId+id], planId',
    rounds: '[planId+id], planId',
  },
});
