import type { Whisper } from './model.ts';
import type { Opened } from './prompt.ts';

export interface Dictation {
  readonly text: string;
  readonly tokens: readonly number[];
  /** Mean log-probability of the tokens, end included. */
  readonly score: number;
}

/** Fast talkers say about 7 syllables a second and a character takes at most two tokens; more is an echo of itself. */
const TOKENS_A_SECOND = 14;

/** Greedy free decoding. `seconds` of sound bound how much may be written. */
export async function dictate(whisper: Whisper, opened: Opened, seconds: number): Promise<Dictation> {
  const { tokenizer } = whisper;
  const end = tokenizer.special('<|endoftext|>');
  const never = new Set(tokenizer.suppress);
  const neverFirst = new Set([...never, ...tokenizer.suppressFirst]);
  const most = Math.ceil(6 + seconds * TOKENS_A_SECOND);
  const written: number[] = [];
  let { after, last } = opened;
  let sum = 0;
  for (;;) {
    const next = after.best(last, written.length === 0 ? neverFirst : never);
    sum += after.logProb(last, next);
    if (next === end || written.length === most) break;
    written.push(next);
    after = await whisper.decode(opened.heard, after.past, {
      tokens: [next],
      positions: [after.past.length],
      follows: () => true,
    });
    last = 0;
  }
  return { text: tokenizer.decode(written), tokens: written, score: sum / (written.length + 1) };
}
