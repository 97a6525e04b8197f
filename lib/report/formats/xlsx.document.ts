import { defineFormat } from '../define-format';

/** The whole audit as sheets, to filter, sort and count. */
export default defineFormat({
  name: 'Excel',
  about: 'Sheets of the matrix, findings, figures, balance and decisions.',
  group: 'work',
  extension: 'xlsx',
  fileName: 'audit.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',

  async write(report) {
    const { workbook } = await import('../workbook');
    return workbook(report);
  },
});
