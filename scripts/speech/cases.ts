import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { choiceId } from '#app/ids.ts';
import type { Locale } from '#app/locale.ts';
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

/** Reads a file of cases, one JSON object a line. Throws an Error that names the line. */
export async function readCases(file: string): Promise<readonly Case[]> {
  const folder = dirname(resolve(file));
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, i) => {
    try {
      const parsed = schema.parse(JSON.parse(line));
      return { ...parsed, locale: localeOf(parsed.locale), file: resolve(folder, parsed.audio) };
    } catch (cause) {
      throw new Error(`line ${i + 1}: not a case`, { cause });
    }
  });
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
