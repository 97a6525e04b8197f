import { decisionLogCsv } from '../decision-log';
import { defineFormat } from '../define-format';

/** Every decision, who made it, why, and how it stands: the meeting's log. */
export default defineFormat({
  name: 'Decision log (CSV)',
  about: 'Who decided what, when and why, and how it stands.',
  group: 'work',
  extension: 'csv',
  fileName: 'decisions.csv',
  mediaType: 'text/csv;charset=utf-8',

  write: ({ log }) => decisionLogCsv(log ?? []),
});
