import { describe, expect, it } from 'vitest';
import { numberWordsIn } from '#main/speech/recognition/whisper/digit-head.ts';
import type { NumberWords } from '#main/speech/recognition/whisper/digit-head.ts';
import { saidNumbers } from '#main/speech/recognition/whisper/number-beams.ts';
import { numberOf } from '#main/speech/recognition/whisper/said-number.ts';
import { figurePhrases, mayBeSingle, singleFigure } from '#main/speech/recognition/whisper/single-digit.ts';

const symbols = ['', ...Array.from('零一二三四五六七八九幺两十百')];

/** Frames of 20 ms in which these words sound, `.` being none; each as sure as `sure`, the rest shared by all. */
function sounding(frames: string, sure = 0.95): NumberWords {
  const heard = Array.from(frames, (word) => (word === '.' ? 0 : symbols.indexOf(word)));
  const other = Math.log((1 - sure) / (symbols.length - 1));
  return {
    symbols,
    count: heard.length,
    logProb: (frame, symbol) => (heard[frame] === symbol ? Math.log(sure) : other),
  };
}

const likeliest = (frames: string): string | undefined =>
  saidNumbers(sounding(frames), 15)[0]?.words.join('');
const phone = { min: 1, max: 12 };

describe('a number as it lies in the sound', () => {
  it('a word drawn out is one word, the same word after a pause is another', () => {
    expect(likeliest('..八八八八..五..')).toBe('八五');
    expect(likeliest('..八八.八八..五..')).toBe('八八五');
  });

  it('a slow speaker who pauses between the groups is heard whole', () => {
    const frames = `幺.三.八${'.'.repeat(100)}五.八.幺.二${'.'.repeat(100)}三.四.七.六`;
    expect(numberOf(sounding(frames), phone)?.text).toBe('13858123476');
  });

  it('幺 and 一 are the same figure, and so are 二 and 两', () => {
    expect(numberOf(sounding('幺.一.两.二'), { min: 1, max: 4 })?.text).toBe('1122');
  });

  it('七五 and 七十五 are both 75', () => {
    expect(numberOf(sounding('七.五'), { min: 1, max: 3 })?.text).toBe('75');
    expect(numberOf(sounding('七.十.五'), { min: 1, max: 3 })?.text).toBe('75');
    expect(numberOf(sounding('十.四'), { min: 1, max: 2 })?.text).toBe('14');
    expect(numberOf(sounding('四.十'), { min: 1, max: 2 })?.text).toBe('40');
  });

  it('silence is no number, and neither is one that is too short or too long', () => {
    expect(numberOf(sounding('.'.repeat(50), 0.999_999), phone)?.confidence ?? 0).toBeLessThan(0.01);
    expect(numberOf(sounding('三.四'), { min: 7, max: 12 })?.confidence ?? 0).toBeLessThan(0.01);
    expect(numberOf(sounding('三.四.五.六'), { min: 1, max: 2 })?.confidence ?? 0).toBeLessThan(0.01);
  });

  it('what was read back and denied gives way to what sounds nearly as well', () => {
    const doubtful: NumberWords = {
      symbols,
      count: 1,
      logProb: (_, symbol) => Math.log(symbol === 6 ? 0.6 : symbol === 10 ? 0.35 : 0.05 / 13),
    };
    expect(numberOf(doubtful, { min: 1, max: 2 })?.text).toBe('5');
    expect(numberOf(doubtful, { min: 1, max: 2, denied: ['5'] })?.text).toBe('9');
  });
});

describe('one figure said alone', () => {
  const scoring = (say: string, score: number): readonly number[] =>
    figurePhrases.map((phrase) => (phrase.say === say ? score : -2.5));

  it('is the one whose phrase fits best; 幺 is 1', () => {
    expect(singleFigure(scoring('幺', 0.5))).toMatchObject({ text: '1' });
    expect(singleFigure(scoring('八', 1.2))?.confidence).toBeGreaterThan(0.9);
  });

  it('is none where no phrase fits', () => {
    expect(singleFigure(scoring('五', -1.3))).toBeUndefined();
  });

  it('is not looked for in a long utterance, in a phone number, or where two figures are clear', () => {
    expect(mayBeSingle(600, 1, undefined)).toBe(true);
    expect(mayBeSingle(1_500, 1, undefined)).toBe(false);
    expect(mayBeSingle(600, 7, undefined)).toBe(false);
    expect(mayBeSingle(600, 1, { text: '48', confidence: 0.9 })).toBe(false);
  });
});

it('the net refuses what another encoder made', () => {
  expect(() => numberWordsIn({ features: new Float32Array(384), width: 384, count: 1 })).toThrow('384');
});
