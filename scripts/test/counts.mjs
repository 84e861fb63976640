// @ts-check
// How many cases a suite had, from the report it leaves. A suite that failed counts at least one failure, even where
// its report is missing or knows of none (a file that did not load, a crash after the last test).
import { readJson } from '../lib/stamp.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, notRun?: readonly string[] }} Counts */

/** @param {Counts} counts
 * @param {boolean} ok
 * @returns {Counts} */
const atLeast = (counts, ok) => (ok || counts.failed > 0 ? counts : { ...counts, failed: 1 });

/** Types, lint: one case.
 * @param {boolean} ok
 * @returns {Counts} */
export const readCommand = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** @param {string} file
 * @param {boolean} ok */
export function readVitest(file, ok) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
    testResults = [],
  } = readJson(file) ?? {};
  const counts = {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    notRun: namesOfSkipped(testResults),
  };
  return atLeast(counts, ok && counts.passed > 0);
}

/** What could not run here, by the group that names the reason. Parts of a contract that do not apply are no news.
 * @param {readonly { assertionResults?: readonly { status: string, title: string, ancestorTitles: string[] }[] }[]} results
 * @returns {readonly string[]} */
const namesOfSkipped = (results) => [
  ...new Set(
    results
      .flatMap(({ assertionResults = [] }) => assertionResults)
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ ancestorTitles, title }) => [...ancestorTitles, title])
      .map((titles) => titles.slice(0, titles.findLastIndex((title) => /not run|skipped/.test(title)) + 1))
      .filter((titles) => titles.length > 0)
      .map((titles) => titles.join(' › ')),
  ),
];

/** What Playwright skipped for want of something here, as the skip says itself: `test.skip(…, 'not run: …')`.
 * @typedef {{ annotations?: readonly { type: string, description?: string }[] }} Run
 * @typedef {{ title: string, suites?: readonly Group[], specs?: readonly { tests: readonly Run[] }[] }} Group
 * @param {readonly Group[]} groups
 * @returns {readonly string[]} */
const groupsNotRun = (groups) =>
  groups.flatMap(({ title, suites = [], specs = [] }) => [
    ...new Set(
      specs
        .flatMap(({ tests }) => tests)
        .flatMap(({ annotations = [] }) => annotations)
        .filter(({ type, description = '' }) => type === 'skip' && /not run/.test(description))
        .map(({ description }) => `${title} (${description})`),
    ),
    ...groupsNotRun(suites),
  ]);

/** A case that passed only at a second try passed; Playwright names it.
 * @param {string} file
 * @param {boolean} ok */
export function readPlaywright(file, ok) {
  const { stats, suites = [] } = readJson(file) ?? {};
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = stats ?? {};
  const counts = { passed: expected + flaky, failed: unexpected, skipped, notRun: groupsNotRun(suites) };
  return atLeast(counts, ok && counts.passed > 0);
}
