import { csvText } from '../csv-text';
import { defineFormat } from '../define-format';
import { ledgerRows } from '../ledger-rows';

/** Every figure at every place, and every claim with its proof and its places. */
export default defineFormat({
  name: 'Figures and claims (CSV)',
  about: 'One row a figure or claim and place, with what the plan says of it.',
  group: 'work',
  extension: 'csv',
  fileName: 'ledger.csv',
  mediaType: 'text/csv;charset=utf-8',

  write: (report) => csvText(ledgerRows(report)),
});
