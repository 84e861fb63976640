/** Which of Kokoro's voices speaks which language; adding one is a row (and its file under `kokoro/voices/`). */
export interface VoiceRow {
  readonly locale: string;
  readonly voice: string;
  /** Kokoro's speed at rate 1. Mandarin: 187 characters a minute over 46 prompts, pauses between clauses included. */
  readonly speed: number;
}

export const voiceRows: readonly VoiceRow[] = [
  { locale: 'zh-CN', voice: 'zf_xiaoxiao', speed: 0.85 },
  { locale: 'en', voice: 'af_heart', speed: 0.9 },
];

/** The row for a BCP 47 tag: the same language is good enough, `en-GB` is spoken by `en`. */
export const voiceFor = (locale: string): VoiceRow | undefined =>
  voiceRows.find((row) => row.locale === locale) ??
  voiceRows.find((row) => row.locale.split('-')[0] === locale.split('-')[0]);
