import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { RecognitionFailure } from '#app/ports/recognizer.ts';
import type { Case, CaseLine } from './cases.ts';

/** What came of a line; where nothing could be heard, `error` says why. */
export interface Outcome {
  readonly outcome: 'accepted' | 'ask' | 'rejected';
  readonly answer: string | null;
  readonly text: string;
  readonly confidence: number;
  readonly ms: number | null;
  readonly error?: string;
}

export const unheard = (error: string): Outcome => ({
  outcome: 'rejected',
  answer: null,
  text: '',
  confidence: 0,
  ms: null,
  error,
});

/** What may be done about it. */
export const failures: Readonly<Record<RecognitionFailure, string>> = {
  'model-missing': 'the model is missing; npm run setup fetches it',
  'model-damaged': 'the model is damaged; delete its folder in voice-models and run npm run setup',
  'engine-lost': 'the recogniser stopped working',
  'language-not-served':
    'no engine here hears this language; npm run setup fetches what is missing, -- --with NAME what is fetched on request',
};

export type Hear = (item: Case) => Promise<Outcome>;

/** Writes an outcome for every line, whatever became of those before it. How many could not be heard. */
export async function writeOutcomes(lines: readonly CaseLine[], hear: Hear, file: string): Promise<number> {
  const out = createWriteStream(file);
  await once(out, 'open');
  let lost = 0;
  for (const { id, item } of lines) {
    const outcome = item.ok ? await hear(item.value).catch(unheardBecause) : unheard(item.error);
    if (outcome.error !== undefined) {
      lost += 1;
      console.error(`${id}: ${outcome.error}`);
    }
    out.write(`${JSON.stringify({ id, ...outcome })}\n`);
  }
  await new Promise<void>((resolve) => out.end(resolve));
  return lost;
}

const unheardBecause = (cause: unknown): Outcome => unheard(sentenceOf(cause));

/** What went wrong, for whoever typed the command. */
export function sentenceOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (!('code' in cause)) return cause.message;
  const path = 'path' in cause ? String(cause.path) : 'file';
  if (cause.code === 'ENOENT') return `${path}: there is no such file`;
  return cause.code === 'EISDIR' ? `${path}: a folder, not a file` : cause.message;
}
