import { describe, expect, it } from 'vitest';
import { asCries } from '#app/understanding/cries.ts';
import { emergencyHeard } from '#app/understanding/emergency.ts';

/** What the ear gives where it wrote other words than were said. */
const writtenDown = (text: string, alternatives: readonly { text: string; against: number }[] = []) => ({
  text,
  confidence: 0.6,
  scores: [],
  freeScore: -0.5,
  voicedMs: 900,
  alternatives,
});

describe('a cry for help that was written down as something else', () => {
  it.each([
    ['家里找虎了', '家里着火了'],
    ['他错电了', '他触电了'],
  ])('%s may have been %s', (heard, cry) => {
    expect(asCries(heard)).toContain(cry);
  });

  it('is believed if the sound fits it about as well, and not if the sound says otherwise', () => {
    expect(emergencyHeard(writtenDown('家里找虎了', [{ text: '家里着火了', against: -0.5 }]))?.call).toBe(
      '119',
    );
    expect(emergencyHeard(writtenDown('家里找虎了', [{ text: '家里着火了', against: -2 }]))).toBeUndefined();
    expect(emergencyHeard(writtenDown('家里找虎了'))).toBeUndefined();
  });
});

describe('what is far from any cry is not listened to again', () => {
  it.each(['楼下路灯不亮', '三号楼二单元', '不留电话', 'the light is out', ''])('%s', (words) => {
    expect(asCries(words)).toEqual([]);
  });

  it('nor what is plainly one', () => {
    expect(asCries('家里着火了')).toEqual([]);
  });
});
