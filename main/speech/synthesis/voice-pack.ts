import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import { z } from 'zod';
import type { Sound, SpokenClause } from '#app/ports/synthesizer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { finished } from './finish.ts';
import { fromOpus } from './opus.ts';
import { pcmWav } from '#app/speech/wav.ts';

/** Inside the pack: no way out of its folder, whoever wrote the manifest. */
const inside = z
  .string()
  .refine((file) => !isAbsolute(file) && !normalize(file).startsWith('..'), 'outside the pack');

const manifest = z.object({
  name: z.string(),
  /** Of the recordings, such as CC0-1.0; a hall that plays them must know. */
  licence: z.string().min(1),
  lines: z.array(
    z.object({
      /** As spoken: normalised, as `npm run prompts -- --check` lists it. */
      text: z.string().min(1),
      locale: z.string(),
      /** WAV (16 bit) or Ogg Opus, mono. */
      file: inside,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** Recordings that stand in for the rendered voice, line by line: of a neighbour, in the local dialect. */
export interface VoicePack {
  readonly name: string;
  readonly licence: string;
  readonly lines: number;
  has(clause: SpokenClause): boolean;
  /** Levelled and trimmed like any clip; `undefined` where the line is missing or its file is not what it was. */
  read(clause: SpokenClause): Promise<Sound | undefined>;
}

const keyOf = ({ text, locale }: Pick<SpokenClause, 'text' | 'locale'>): string => `${locale} ${text}`;

/** A folder with `manifest.json` and recordings. Reads the manifest; recordings are read when they are needed. */
export async function openVoicePack(folder: string): Promise<Result<VoicePack, 'none' | 'damaged'>> {
  const file = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (file === undefined) return failed('none');
  const parsed = manifest.safeParse(jsonOr(file));
  if (!parsed.success) return failed('damaged');
  const { name, licence, lines } = parsed.data;
  const known = new Map(lines.map((line) => [keyOf(line), line]));
  return ok({
    name,
    licence,
    lines: known.size,
    has: (clause) => known.has(keyOf(clause)),
    read: async (clause) => {
      const line = known.get(keyOf(clause));
      if (line === undefined) return undefined;
      const bytes = await readFile(join(folder, line.file)).catch(() => undefined);
      if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== line.sha256)
        return undefined;
      const sound = line.file.endsWith('.opus') ? fromOpus(bytes) : pcmWav(bytes);
      if (!sound.ok) return undefined;
      const { samples, sampleRate } = sound.value;
      return { samples: finished(samples, sampleRate), sampleRate, origin: 'clip' };
    },
  });
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
