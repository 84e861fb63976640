import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '#app/locale.ts';
import { failed, ok, type Result } from '#app/result.ts';

/** What somebody might say, and what it should find: a service's code, `other`, `emergency`, or `calm` (no emergency). */
export interface Phrase {
  readonly phrase: string;
  readonly expected: string;
}

const folder = resolve(import.meta.dirname, '../../tests/fixtures/phrases');

/** Phrases of a language written before the matcher was tuned. */
export const heldOutFile = (locale: Locale): string => resolve(folder, `${locale}.tsv`);

/** That list, and those written later; each was committed before it was measured, and is no longer unseen. */
export const listsIn = (locale: Locale): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(locale) && name.endsWith('.tsv'))
    .sort()
    .map((name) => resolve(folder, name));

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
