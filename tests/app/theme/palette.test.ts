import { describe, expect, test } from 'vitest';
import { themes } from '#app/session/settings.ts';
import { contrast } from '#app/theme/contrast.ts';
import { partPairs, partRatio, textPairs, textRatio } from '#app/theme/pairs.ts';
import { palettes } from '#app/theme/palette.ts';

test('contrast is what WCAG says it is', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  // 1F1F1F on white, measured in the field map as 16.5.
  expect(contrast('#1F1F1F', '#FFFFFF')).toBeCloseTo(16.5, 1);
  expect(contrast('#858585', '#FFFFFF')).toBeCloseTo(3.69, 2);
});

describe.each(themes)('eyes of 75 years can read the %s theme', (theme) => {
  test.each(textPairs(palettes[theme]))('text: $what', ({ front, back }) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(textRatio);
  });

  test.each(partPairs(palettes[theme]))('part: $what', ({ front, back }) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(partRatio);
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
