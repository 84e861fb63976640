import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { locales, type Locale } from '#app/locale.ts';
import { failed, ok, type Result } from '#app/result.ts';

/** What somebody might say, and what it should find: a service's code, `other`, `emergency`, or `calm` (no emergency). */
export interface Phrase {
  readonly phrase: string;
  readonly expected: string;
}

const folder = resolve(import.meta.dirname, '../../tests/fixtures/phrases');

/** Phrases written before the matcher was tuned. */
export const heldOutFile = resolve(folder, 'zh-CN.tsv');

/** That list, and those written later; each was committed before it was measured, and is no longer unseen. */
export const allLists: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => resolve(folder, name));

/** The language of a list, which its name begins with. */
export const localeOf = (file: string): Locale =>
  locales.find((locale) => basename(file).startsWith(`${locale}-`)) ?? 'zh-CN';

/** One phrase a line, and after a tab what it should find; lines that begin with # are remarks. */
export function readPhrases(file: string): Result<readonly Phrase[], string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return failed(`${file} cannot be read; is it there?`);
  }
  return ok(
    text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => {
        const [phrase = '', expected = ''] = line.split('\t');
        return { phrase: phrase.trim(), expected: expected.trim() };
      }),
  );
}
