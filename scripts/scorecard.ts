import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { claims, notShown } from './scorecard/claims.ts';
import { measuredNow } from './scorecard/evidence.ts';
import { pageOf } from './scorecard/page.ts';
import { judged } from './scorecard/judge.ts';

// npm run scorecard -- [--out FILE.md] [--json]: which figures of WCAG 2.2, EN 301 549, Section 508 and MIIT 2021 the
// last walk of the senses and the last personas showed. Fails where a claim has no test, or its test did not hold.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    out: { type: 'string', default: 'test-results/scorecard.md' },
  },
});
const results = judged(claims, measuredNow());
const out = resolve(values.out);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, pageOf(results, notShown));
const count = (verdict: string): number => results.filter((one) => one.verdict === verdict).length;
const figures = {
  claims: results.length,
  shown: count('shown'),
  failed: count('failed'),
  without_test: count('without test'),
  not_run: count('not run'),
  not_shown: notShown.length,
};
if (values.json) console.log(JSON.stringify(figures));
else {
  console.table(figures);
  console.log(out);
}
for (const { verdict, claim } of results)
  if (verdict !== 'shown') console.error(`${claim.standard} ${claim.clause}: ${verdict}`);
process.exitCode = figures.failed + figures.without_test + figures.not_run === 0 ? 0 : 1;
