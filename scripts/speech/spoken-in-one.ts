import type { Locale } from '#app/locale.ts';
import type { Sound, Synthesizer } from '#app/ports/synthesizer.ts';
import { joined } from '#app/speech/joined.ts';
import type { Utterance } from '#app/speech/utterances.ts';

/** What was said, in words and as one sound. */
export interface Said extends Pick<Sound, 'samples' | 'sampleRate'> {
  readonly text: string;
}

/**
 * Clauses one after the other with the pauses between them, as the page plays them. Those of another language are left
 * out: the recogniser listens in one. Throws where there is no voice.
 */
export async function spokenInOne(
  { clauses }: Pick<Utterance, 'clauses'>,
  locale: Locale,
  synthesizer: Synthesizer,
): Promise<Said> {
  const parts: Float32Array[] = [];
  const texts: string[] = [];
  let sampleRate = 24_000;
  for (const clause of clauses.filter((one) => one.locale === locale)) {
    const { spoken: text, keep, pauseAfterMs } = clause;
    const sound = await synthesizer.synthesize({ text, locale, rate: 1, keep });
    if (!sound.ok) throw new Error(`${sound.error}: npm run setup brings the voice`);
    ({ sampleRate } = sound.value);
    texts.push(text);
    parts.push(sound.value.samples, new Float32Array(Math.round((pauseAfterMs / 1_000) * sampleRate)));
  }
  return { text: texts.join(locale === 'zh-CN' ? '' : ' '), samples: joined(parts), sampleRate };
}
