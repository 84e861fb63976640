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
  /** 16 kHz: 「路灯不亮」, with a little silence around it. */
  readonly speech: Float32Array;
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
    beforeAll(async () => {
      ({ recognizer, speech } = await open());
    }, 60_000);
    afterAll(() => recognizer.close());

    it('a sentence gives its beginning, one final hypothesis, and the end', async () => {
      const events = await hear(recognizer, (utterance) => {
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
      const events = await hear(recognizer, (utterance) => {
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
        const events = await hear(recognizer, (utterance) => {
          for (let at = 0; at < speech.length; at += length) utterance.push(speech.slice(at, at + length));
          utterance.stop();
        });
        const [final] = events.filter((event) => event.type === 'hypothesis' && event.final);
        return final?.type === 'hypothesis' ? final.hypothesis.text : '';
      };
      expect(await inBlocksOf(333)).toBe(await inBlocksOf(4_096));
    });

    it('nothing said is no speech, never an empty sentence', async () => {
      const events = await hear(recognizer, (utterance) => {
        utterance.push(silence(0.5));
        utterance.stop();
      });
      expect(events).toEqual([{ type: 'no-speech', noisy: false }, { type: 'ended' }]);
    });

    it('a resident who does not begin within eight seconds is not heard', async () => {
      const events = await hear(recognizer, (utterance) => {
        utterance.push(silence(8.5));
      });
      expect(types(events)).toEqual(['no-speech', 'ended']);
    });

    it('an utterance that is given up says nothing more', async () => {
      const events: RecognitionEvent[] = [];
      const utterance = recognizer.listen(streetlight, 'zh-CN', (event) => events.push(event));
      utterance.push(speech);
      utterance.abort();
      utterance.push(silence(1));
      // By the time another one has been heard whole, anything left of the first would have come.
      await hear(recognizer, (other) => {
        other.push(speech);
        other.stop();
      });
      expect(events).toEqual([]);
    });

    it('a new turn takes the ear away from the old one', async () => {
      const old: RecognitionEvent[] = [];
      const first = recognizer.listen(streetlight, 'zh-CN', (event) => old.push(event));
      const events = await hear(recognizer, (second) => {
        first.push(speech);
        second.push(speech);
        second.stop();
      });
      expect(types(events)).toContain('hypothesis');
      expect(old).toEqual([]);
    });

    it('a language it does not have is refused', async () => {
      const events = await hear(recognizer, () => undefined, streetlight, 'tlh');
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
      );
      const [final] = events.filter((event) => event.type === 'hypothesis' && event.final);
      expect(final?.type === 'hypothesis' && final.hypothesis.text.length).toBeGreaterThan(0);
    });
  });
}
