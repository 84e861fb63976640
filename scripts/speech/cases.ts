import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { choiceId } from '#app/ids.ts';
import type { Locale } from '#app/locale.ts';
import { failed, ok } from '#app/result.ts';
import type { Result } from '#app/result.ts';
import type { Listening } from '#app/turn/listening.ts';

const schema = z.object({
  id: z.string(),
  audio: z.string(),
  locale: z.string(),
  mode: z.enum(['choice', 'confirm', 'digits', 'dictation', 'route']),
  choices: z.array(z.object({ id: z.string(), say: z.array(z.string()) })).optional(),
  /** Only for measuring: what was meant, or null where nothing that is offered was said. */
  expect: z.string().nullish(),
  kind: z.string().optional(),
  condition: z.string().optional(),
  /** `kokoro:VOICE@SPEED`, or a person. */
  speaker: z.string().optional(),
});

/** One recording and what the screen offers while it is heard. */
export type Case = Omit<z.infer<typeof schema>, 'locale'> & {
  readonly locale: Locale;
  readonly file: string;
};

/** A line of a file of cases: the case, or what is wrong with it. */
export interface CaseLine {
  /** Its own, or the line's number where it has none that can be read. */
  readonly id: string;
  readonly item: Result<Case, string>;
}

/** Reads a file of cases, one JSON object a line. Throws what the file system throws. */
export async function readCaseLines(file: string): Promise<readonly CaseLine[]> {
  const folder = dirname(resolve(file));
  const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [caseOf(line, i + 1, folder)]));
}

/** The same, where every line must be a case. Throws an Error that names the line. */
export async function readCases(file: string): Promise<readonly Case[]> {
  return (await readCaseLines(file)).map(({ id, item }) => {
    if (!item.ok) throw new Error(`${id}: ${item.error}`);
    return item.value;
  });
}

function caseOf(line: string, number: number, folder: string): CaseLine {
  const unnamed = `line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: unnamed, item: failed('not JSON') };
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const named = schema.pick({ id: true }).safeParse(value);
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return { id: named.success ? named.data.id : unnamed, item: failed(`not a case (${wrong.join('; ')})`) };
  }
  const { id, audio, locale } = parsed.data;
  return { id, item: ok({ ...parsed.data, locale: localeOf(locale), file: resolve(folder, audio) }) };
}

/** en-GB and en-US only name a voice. Languages the kiosk does not have are left for the engine to refuse. */
const localeOf = (tag: string): Locale => (tag.startsWith('en') ? 'en' : (tag as Locale));

/** The turn such a screen would listen with. */
export function listeningOf({ mode, choices = [] }: Case): Listening {
  const phrases = choices.map(({ id, say }) => ({
    answer: { type: 'choice', id: choiceId(id) } as const,
    say,
  }));
  switch (mode) {
    case 'choice':
    case 'confirm':
      return { mode: 'choice', phrases, patienceMs: 2_500 };
    case 'digits':
      return { mode: 'digits', phrases, digits: { min: 1, max: 12 }, patienceMs: 2_500 };
    case 'dictation':
      return { mode: 'dictation', phrases, patienceMs: 4_000 };
    case 'route':
      return { mode: 'route', phrases, patienceMs: 2_500 };
  }
}
