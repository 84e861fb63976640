import type { RenderRequest } from './engine.ts';

/** Which of Kokoro's voices speaks which language; adding one is a row (and its file under `kokoro/voices/`). */
export interface VoiceRow {
  readonly locale: string;
  readonly voice: string;
  /** Kokoro's speed at rate 1. Mandarin: 187 characters a minute over 46 prompts, pauses between clauses included. */
  readonly speed: number;
  /** As in `RenderRequest`. */
  readonly onsetMs?: number;
}

export const voiceRows: readonly VoiceRow[] = [
  // Drawn out for 200 ms, 幸福里 was heard as 一幸福里 and 星期 as 一星期; at 75 ms x sounds like j (金福里, 惊奇).
  { locale: 'zh-CN', voice: 'zf_xiaoxiao', speed: 0.85, onsetMs: 150 },
  { locale: 'en', voice: 'af_heart', speed: 0.9 },
];

/** The row for a BCP 47 tag: the same language is good enough, `en-GB` is spoken by `en`. */
export const voiceFor = (locale: string): VoiceRow | undefined =>
  voiceRows.find((row) => row.locale === locale) ??
  voiceRows.find((row) => row.locale.split('-')[0] === locale.split('-')[0]);

/** What an engine is asked for, so that a clause is spoken by its language's voice; `undefined` where there is none. */
export function requestFor(text: string, locale: string): RenderRequest | undefined {
  const row = voiceFor(locale);
  return row && { ...row, text };
}
