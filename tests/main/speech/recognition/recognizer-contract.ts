import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choiceId } from '#app/ids.ts';
import type { RecognitionEvent, Recognizer, Utterance } from '#app/ports/recognizer.ts';
import type { Listening } from '#app/turn/listening.ts';

export const streetlight: Listening = {
  mode: 'choice',
  phrases: [
    { answer: { type: 'choice', id: choiceId('streetlight') }, say: ['路灯不亮', '路灯坏了'] },
    { answer: { type: 'choice', id: choiceId('lift') }, say: ['电梯坏了'] },
  ],
  patienceMs: 600,
};

export interface UnderContract {
  readonly recognizer: Recognizer;
  /** 16 kHz: the first phrase of `listening`, 「路灯不亮」 if there is none, with a little silence around it. */
  readonly speech: Float32Array;
  readonly listening?: Listening;
  readonly locale?: string;
}

export const silence = (seconds: number): Float32Array => new Float32Array(Math.round(seconds * 16_000));
const types = (events: readonly RecognitionEvent[]): readonly string[] => events.map(({ type }) => type);

/** Everything an utterance says, until it has ended. */
export function hear(
  recognizer: Recognizer,
  feed: (utterance: Utterance) => void,
  listening = streetlight,
  locale = 'zh-CN',
): Promise<readonly RecognitionEvent[]> {
  return new Promise((resolve) => {
    const events: RecognitionEvent[] = [];
    const utterance = recognizer.listen(listening, locale, (event) => {
      events.push(event);
      if (event.type === 'ended' || event.type === 'failed') resolve(events);
    });
    feed(utterance);
  });
}

/** What every recogniser keeps to; the real ones and the fake. */
export function recognizerContract(name: string, open: () => Promise<UnderContract>): void {
  describe(`${name} keeps to the recogniser's contract`, () => {
    let recognizer: Recognizer;
    let speech: Float32Array;
    let listening: Listening;
    let locale: string;
    const hears = (feed: (utterance: Utterance) => void): Promise<readonly RecognitionEvent[]> =>
      hear(recognizer, feed, listening, locale);
    beforeAll(async () => {
      ({ recognizer, speech, listening = streetlight, locale = 'zh-CN' } = await open());
    }, 120_000);
    afterAll(() => recognizer.close());

    it('a sentence gives its beginning, one final hypothesis, and the end', async () => {
      const events = await hears((utterance) => {
        utterance.push(speech);
        utterance.push(silence(1));
      });
      expect(types(events)[0]).toBe('speech-start');
      expect(types(events).at(-1)).toBe('ended');
      const finals = events.filter((event) => event.type === 'hypothesis' && event.final);
      expect(finals).toHaveLength(1);
      expect(events.at(-2)).toBe(finals[0]);
    });

    it('the phrase that was said fits best, each phrase is scored, best first', async () => {
      const events = await hears((utterance) => {
        utterance.push(speech);
        utterance.stop();
      });
      const [final] = events.filter((event) => event.type === 'hypothesis' && event.final);
      if (final?.type !== 'hypothesis') throw new Error('no hypothesis');
      const { scores, voicedMs } = final.hypothesis;
      expect(scores[0]).toMatchObject({ phrase: 0, say: 0 });
      expect(scores).toHaveLength(3);
      expect([...scores].sort((a, b) => b.score - a.score)).toEqual(scores);
      expect(voicedMs).toBeGreaterThan(200);
    });

    it('blocks may be of any length', async () => {
      const inBlocksOf = async (length: number): Promise<string> => {
        const events = await hears((utterance) => {
          for (let at = 0; at < speech.length; at += length) utterance.push(speech.slice(at, at + length));
          utterance.stop();
        });
        const [final] = events.filter((event) => event.type === 'hypothesis' && event.final);
        return final?.type === 'hypothesis' ? final.hypothesis.text : '';
      };
      expect(await inBlocksOf(333)).toBe(await inBlocksOf(4_096));
    });

    it('nothing said is no speech, never an empty sentence', async () => {
      const events = await hears((utterance) => {
        utterance.push(silence(0.5));
        utterance.stop();
      });
      expect(events).toEqual([{ type: 'no-speech', noisy: false }, { type: 'ended' }]);
    });

    it('a resident who does not begin within eight seconds is not heard', async () => {
      const events = await hears((utterance) => {
        utterance.push(silence(8.5));
      });
      expect(types(events)).toEqual(['no-speech', 'ended']);
    });

    it('an utterance that is given up says nothing more', async () => {
      const events: RecognitionEvent[] = [];
      const utterance = recognizer.listen(listening, locale, (event) => events.push(event));
      utterance.push(speech);
      utterance.abort();
      utterance.push(silence(1));
      // By the time another one has been heard whole, anything left of the first would have come.
      await hears((other) => {
        other.push(speech);
        other.stop();
      });
      expect(events).toEqual([]);
    });

    it('a new turn takes the ear away from the old one', async () => {
      const old: RecognitionEvent[] = [];
      const first = recognizer.listen(listening, locale, (event) => old.push(event));
      const events = await hears((second) => {
        first.push(speech);
        second.push(speech);
        second.stop();
      });
      expect(types(events)).toContain('hypothesis');
      expect(old).toEqual([]);
    });

    it('a language it does not have is refused', async () => {
      const events = await hear(recognizer, () => undefined, listening, 'tlh');
      expect(events).toEqual([{ type: 'failed', code: 'language-not-served' }]);
    });

    it('a turn without phrases still hears words', async () => {
      const events = await hear(
        recognizer,
        (utterance) => {
          utterance.push(speech);
          utterance.stop();
        },
        { mode: 'dictation', phrases: [], patienceMs: 600 },
        locale,
      );
      const [final] = events.filter((event) => event.type === 'hypothesis' && event.final);
      expect(final?.type === 'hypothesis' && final.hypothesis.text.length).toBeGreaterThan(0);
    });
  });
}
