import type { Judged } from './judge.ts';

/** The page, in Markdown: a claim, what shows it, the number of this run; and what is not shown. */
export function pageOf(results: readonly Judged[], notShown: readonly string[]): string {
  const standards = [...new Set(results.map(({ claim }) => claim.standard))];
  return [
    '# Accessibility, claim by claim',
    '',
    'Written by `npm run scorecard` from the last `npm run walk -- --senses` and `npm run personas`. No claim is made of a',
    'standard as a whole.',
    ...standards.flatMap((standard) => [
      '',
      `## ${standard}`,
      '',
      '| clause | asks | shown by | |',
      '|---|---|---|---|',
      ...results
        .filter(({ claim }) => claim.standard === standard)
        .map(
          ({ claim, verdict, measured }) => `| ${claim.clause} | ${claim.asks} | ${measured} | ${verdict} |`,
        ),
    ]),
    '',
    '## Not shown: needs the machine in its hall, or people',
    '',
    ...notShown.map((line) => `- ${line}`),
    '',
  ].join('\n');
}
