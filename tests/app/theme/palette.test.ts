import { describe, expect, test } from 'vitest';
import { themes } from '#app/session/settings.ts';
import { contrast } from '#app/theme/contrast.ts';
import { faintPairs, partRatio, textPairs } from '#app/theme/pairs.ts';
import { palettes } from '#app/theme/palette.ts';

test('contrast is what WCAG says it is', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  // 1F1F1F on white, measured in the field map as 16.5.
  expect(contrast('#1F1F1F', '#FFFFFF')).toBeCloseTo(16.5, 1);
  expect(contrast('#858585', '#FFFFFF')).toBeCloseTo(3.69, 2);
});

describe.each(themes)('eyes of 75 years can read the %s theme', (theme) => {
  test('every text at 7:1, every part at 3:1', () => {
    expect(faintPairs(palettes[theme])).toEqual([]);
  });

  test('the focus ring shows on whatever lies under it', () => {
    const { paper, card, band, ringInner, ringOuter } = palettes[theme];
    for (const ground of [paper, card, band]) {
      expect(Math.max(contrast(ringInner, ground), contrast(ringOuter, ground))).toBeGreaterThanOrEqual(
        partRatio,
      );
    }
  });
});

test('grey on grey is found out', () => {
  const faint = faintPairs({ ...palettes.calm, soft: '#858585' });
  expect(faint.map(({ what }) => what)).toContain('soft on card');
  expect(textPairs(palettes.calm).length).toBeGreaterThan(10);
});
