import type { Decoded, Heard, Whisper } from './model.ts';
import type { Tokenizer } from './tokenizer.ts';

/** How each language is asked for. The Chinese sentence makes Whisper answer in simplified characters. */
const prompts: Readonly<Record<string, Prompt>> = {
  'zh-CN': { language: '<|zh|>', before: '以下是普通话的句子。', stop: '。' },
  en: { language: '<|en|>', before: '', stop: '.' },
};

interface Prompt {
  readonly language: string;
  /** What was said before, as far as Whisper is told. */
  readonly before: string;
  /** How a sentence ends; without it a phrase never looks finished (top-1 97 % with, 95 % without). */
  readonly stop: string;
}

export const whisperLocales: readonly string[] = Object.keys(prompts);

/** An utterance with the prompt already read: every decoding of it goes on from here. */
export interface Opened {
  readonly heard: Heard;
  readonly after: Decoded;
  /** The row of `after` that says what may come first. */
  readonly last: number;
}

function promptOf(locale: string): Prompt {
  const prompt = prompts[locale];
  if (!prompt) throw new Error(`no prompt for ${locale}`);
  return prompt;
}

/** Tokens that come before the words. */
function tokensBefore(tokenizer: Tokenizer, locale: string): readonly number[] {
  const { language, before } = promptOf(locale);
  return [
    ...(before === '' ? [] : [tokenizer.special('<|startofprev|>'), ...tokenizer.encode(before)]),
    ...['<|startoftranscript|>', language, '<|transcribe|>', '<|notimestamps|>'].map((name) =>
      tokenizer.special(name),
    ),
  ];
}

/** A phrase as Whisper would write it down: a sentence. English has a space before and a capital. */
export function phraseTokens({ tokenizer }: Whisper, phrase: string, locale: string): readonly number[] {
  const { stop } = promptOf(locale);
  const sentence = locale === 'en' ? ` ${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}` : phrase;
  return tokenizer.encode(sentence + stop);
}

/** Tokens after which nothing is awaited: the end, or a full stop before it. */
export function stopTokens({ tokenizer }: Whisper, locale: string): readonly number[] {
  const [stop] = tokenizer.encode(promptOf(locale).stop);
  return [tokenizer.special('<|endoftext|>'), ...(stop === undefined ? [] : [stop])];
}

/** Reads the prompt over an utterance. */
export async function open(whisper: Whisper, heard: Heard, locale: string): Promise<Opened> {
  const prompt = tokensBefore(whisper.tokenizer, locale);
  const after = await whisper.decode(heard, whisper.nothingYet, {
    tokens: prompt,
    positions: prompt.map((_, i) => i),
    follows: (row, column) => column <= row,
  });
  return { heard, after, last: prompt.length - 1 };
}
