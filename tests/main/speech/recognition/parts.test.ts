import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, atRest } from '#main/speech/recognition/endpoint.ts';
import type { Endpoint, EndpointEvent } from '#main/speech/recognition/endpoint.ts';
import { dbOf, levelled, rmsOf } from '#main/speech/recognition/level.ts';
import { plainText } from '#main/speech/recognition/simplified.ts';
import { soundKeeper } from '#main/speech/recognition/sound-keeper.ts';
import { spectrumOf } from '#main/speech/recognition/whisper/fft.ts';
import { logMel } from '#main/speech/recognition/whisper/mel.ts';
import { mayBecomeNumber, numberPrior, repaired } from '#main/speech/recognition/whisper/number-plan.ts';
import { treeOf } from '#main/speech/recognition/whisper/score.ts';
import { tokenizerOf } from '#main/speech/recognition/whisper/tokenizer.ts';

/** Runs windows of 32 ms through the endpoint: v a voice, . none. */
function events(windows: string, patienceMs = 2_500): readonly EndpointEvent[] {
  let state: Endpoint = atRest;
  const seen: EndpointEvent[] = [];
  for (const window of windows) {
    const step = advance(state, window === 'v' ? 0.9 : 0.05, { windowMs: 32, patienceMs, waitMs: 8_000 });
    state = step.state;
    if (step.event) seen.push(step.event);
    if (step.event === 'end' || step.event === 'no-speech') break;
  }
  return seen;
}

describe('where speech begins and ends', () => {
  it('a click is no voice', () => {
    expect(events(`..v..${'.'.repeat(300)}`)).toEqual(['no-speech']);
  });

  it('a short answer pauses at once and ends when patience has run out', () => {
    expect(events(`..vvvvv${'.'.repeat(100)}`)).toEqual(['speech-start', 'pause', 'end']);
  });

  it('a slow speaker who goes on is heard to the end', () => {
    expect(events(`vvvvv${'.'.repeat(40)}vvvvv${'.'.repeat(100)}`)).toEqual([
      'speech-start', 'pause', 'resumed', 'pause', 'end',
    ]); // prettier-ignore
  });

  it('the stop within a word is no pause', () => {
    expect(events('vvvvv...vvvvv')).toEqual(['speech-start']);
  });

  it('who never stops is cut off after 28 seconds', () => {
    expect(events('v'.repeat(2_000))).toEqual(['speech-start', 'end']);
  });
});

describe('sound', () => {
  it('is kept from a little before the first voice to a little after the last, and then forgotten', () => {
    const keeper = soundKeeper();
    const window = (value: number): Float32Array => new Float32Array(512).fill(value);
    for (let i = 0; i < 100; i += 1) keeper.keep(window(0.001), false, false);
    for (let i = 0; i < 5; i += 1) keeper.keep(window(0.5), true, true);
    for (let i = 0; i < 50; i += 1) keeper.keep(window(0.001), false, true);
    expect(keeper.utterance().length / 512).toBe(10 + 5 + 6);
    expect(keeper.backgroundDb()).toBeCloseTo(-60, 0);
    keeper.forget();
    expect(keeper.utterance()).toHaveLength(0);
  });

  it('soft and loud speakers come out equally loud, whatever the offset of the sound card', () => {
    const tone = (amplitude: number): Float32Array =>
      Float32Array.from({ length: 16_000 }, (_, i) => amplitude * Math.sin(i / 4) + 0.01);
    for (const amplitude of [0.01, 0.05, 0.5])
      expect(dbOf(rmsOf(levelled(tone(amplitude), 512)))).toBeCloseTo(-23, 0);
  });

  it('the spectrum is that of the plain definition', () => {
    const frame = Float32Array.from({ length: 20 }, (_, i) => Math.sin(i) + 0.3 * Math.cos(3 * i));
    const power = new Float32Array(11);
    spectrumOf(20).power(frame, power);
    for (let k = 0; k <= 10; k += 1) {
      const part = (f: (x: number) => number) =>
        frame.reduce((sum, x, n) => sum + x * f((2 * Math.PI * k * n) / 20), 0);
      expect(power[k]).toBeCloseTo(part(Math.cos) ** 2 + part(Math.sin) ** 2, 3);
    }
  });

  it('a tone of 1 kHz lights the bands around 1 kHz and no others', () => {
    const tone = Float32Array.from(
      { length: 16_000 },
      (_, i) => 0.5 * Math.sin((2 * Math.PI * 1_000 * i) / 16_000),
    );
    const mel = logMel(tone, 100);
    const at = (band: number): number => mel[band * 100 + 50] ?? 0;
    const brightest = Array.from({ length: 80 }, (_, band) => band).sort((a, b) => at(b) - at(a))[0] ?? 0;
    // Slaney's scale puts 1 kHz at 15 of 45.2 mel, so near band 27 of 80.
    expect(brightest).toBeGreaterThanOrEqual(25);
    expect(brightest).toBeLessThanOrEqual(28);
    expect(at(brightest) - at(70)).toBeGreaterThan(1.5);
  });
});

describe('words', () => {
  const bytes = (text: string): string => Buffer.from(text).toString('base64');
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz ', bytes);
  const tokenizer = tokenizerOf({
    tokens: [...letters, bytes('th'), bytes('the'), bytes(' the')],
    specials: { '<|endoftext|>': 99 },
    suppress: [],
    suppressFirst: [],
  });

  it('merge by rank, and what was encoded is decoded', () => {
    expect(tokenizer.encode('the')).toEqual([28]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('the', 'cat', 'sat', 'a')), (words) => {
        expect(tokenizer.decode(tokenizer.encode(words.join(' ')))).toBe(words.join(' '));
      }),
    );
  });

  it('a special token that the model lacks is an error of ours', () => {
    expect(() => tokenizer.special('<|zh|>')).toThrow('<|zh|>');
  });

  it('are written down simplified, without punctuation', () => {
    expect(plainText('反應問題，電梯壞了。')).toBe('反应问题电梯坏了');
    expect(plainText("I'd like to report, please!")).toBe("i'd like to report please");
  });

  it('phrases with the same beginning share it', () => {
    const tree = treeOf([
      [1, 2, 3],
      [1, 2, 4],
      [1, 2],
    ]);
    expect(tree.tokens).toEqual([1, 2, 3, 4]);
    expect(tree.parents).toEqual([-1, 0, 1, 1]);
    expect(tree.paths).toEqual([
      [0, 1, 2],
      [0, 1, 3],
      [0, 1],
    ]);
  });
});

describe('the numbering plan', () => {
  it('幺三九 heard as 1139 is a mobile number; a room number is left alone', () => {
    expect(repaired('1139', 11)).toBe('139');
    expect(repaired('1139', 4)).toBe('1139');
  });

  it('knows no long number that begins with 12', () => {
    expect(mayBecomeNumber('120123', 11)).toBe(false);
    expect(mayBecomeNumber('13858123476', 11)).toBe(true);
    expect(mayBecomeNumber('120123', 8)).toBe(true);
  });

  it('likes whole numbers better than ones that lost a digit', () => {
    expect(numberPrior('13858123476', 12)).toBeGreaterThan(numberPrior('1385812347', 12));
    expect(numberPrior('87654321', 12)).toBeGreaterThan(numberPrior('8754321', 12));
    expect(numberPrior('1385812347', 10)).toBe(0);
  });
});
