import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOptions } from '#main/config/options.ts';
import { verifyAudit, type AuditTrouble } from '#main/staff/audit.ts';
import { storeKey } from '#main/store/store-key.ts';
import { unreachable } from '#app/result.ts';

/** `npm run audit -- verify [--data DIR] [--json]`: whether everything the staff did is still written down, unchanged. */
const { values, positionals } = parseArgs({
  options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals[0] !== 'verify') {
  console.error('npm run audit -- verify [--data DIR] [--json]');
  process.exit(2);
}
const { data } = readOptions(values.data === undefined ? [] : [`--data=${values.data}`], process.env);
const dir = join(data, 'audit');
// A key is made where there is none: a folder that was never a kiosk's is left as it is.
const key = existsSync(dir) ? await storeKey({ dir: data }) : undefined;
const verified = await verifyAudit(dir, key?.ok === true ? key.value.key : undefined);

if (values.json) {
  console.log(
    JSON.stringify(
      verified.ok
        ? { intact: true, lines: verified.value.lines }
        : { intact: false, trouble: verified.error.code, ...countsOf(verified.error) },
    ),
  );
} else console.log(verified.ok ? `intact: ${verified.value.lines} lines` : said(verified.error));
process.exitCode = verified.ok ? 0 : 1;

function countsOf(trouble: AuditTrouble): Readonly<Record<string, number>> {
  if ('line' in trouble) return { first_broken_line: trouble.line };
  if (trouble.code === 'cut') return { lines: trouble.lines, expected_lines: trouble.expected };
  return 'lines' in trouble ? { lines: trouble.lines } : {};
}

function said(trouble: AuditTrouble): string {
  switch (trouble.code) {
    case 'none':
      return `no audit log in ${dir}; is --data the kiosk's folder?`;
    case 'unreadable':
      return `the audit log in ${dir} cannot be read`;
    case 'broken':
      return `broken: line ${trouble.line} does not follow from the one before it`;
    case 'cut':
      return `cut: the chain has ${trouble.lines} lines, its sealed end says ${trouble.expected}`;
    case 'mended':
      return `something was missing before line ${trouble.line}, where the kiosk began again`;
    case 'no-head':
      return `the chain of ${trouble.lines} lines holds, but its sealed end cannot be opened with this key`;
    default:
      return unreachable(trouble);
  }
}
