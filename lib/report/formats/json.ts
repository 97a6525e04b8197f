import { auditFile } from '../audit-file';
import { defineFormat } from '../define-format';

/** The audit for other programs. `docs/audit-json.md` promises its fields; `docs/audit.schema.json` describes them. */
export default defineFormat({
  name: 'Data (JSON)',
  about: 'Everything, for other programs; its fields keep their names.',
  group: 'machines',
  extension: 'json',
  fileName: 'audit.json',
  mediaType: 'application/json',

  write: (report) => `${JSON.stringify(auditFile(report), null, 2)}\n`,
});
