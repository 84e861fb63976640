import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textSizesMm } from '#app/session/settings.ts';
import { arrange } from '#app/theme/arrange.ts';
import { layoutOf } from '#app/theme/layout.ts';
import { capacityOf, textSizesFor } from '#app/turn/capacity.ts';
import { screenOf, screens } from '../../fixtures/screens.ts';

const hall = screenOf(1920, 1080, 27);
const small = screenOf(1366, 768, 15.6);

describe('a size the screen cannot hold is not offered', () => {
  test('the hall’s 27 inches hold all four sizes, a laptop’s 15.6 only the first two', () => {
    expect(textSizesFor(hall)).toEqual([6, 8, 12, 16]);
    expect(textSizesFor(small)).toEqual([6, 8]);
  });

  test.each(Object.entries(screens))(
    '%s holds the default size, and four choices at each size it offers',
    (_name, screen) => {
      expect(textSizesFor(screen)).toContain(8);
      for (const textMm of textSizesFor(screen)) {
        expect(capacityOf(screen, { textMm })).toMatchObject({ choices: 4, doors: 6 });
      }
    },
  );

  test('on a laptop’s 13 inches three choices and all six doors stand at once, so that few pages are turned', () => {
    const laptop = screenOf(1920, 1080, 13.3);
    expect(capacityOf(laptop, { textMm: 6 })).toMatchObject({ choices: 3, doors: 6 });
  });

  test('on a screen far too small there is still something to choose, at the smallest size', () => {
    const tiny = screenOf(800, 480, 7);
    expect(textSizesFor(tiny)).toEqual([6]);
    expect(capacityOf(tiny, { textMm: 6 }).choices).toBe(2);
  });
});

test('what is arranged never exceeds the page, whatever a definition asks', () => {
  const words = (maxLength: number) =>
    fc.string({
      unit: fc.constantFrom(...Array.from('您家里哪一位老人要办这项服务呢')),
      minLength: 1,
      maxLength,
    });
  const question = fc.record({
    heading: words(20),
    lines: fc.array(words(20), { maxLength: 1 }),
    choices: fc.array(fc.record({ label: words(7), note: words(9) }), { minLength: 1, maxLength: 4 }),
  });
  const screen = fc.constantFrom(...Object.values(screens));
  fc.assert(
    fc.property(question, screen, fc.constantFrom(...textSizesMm), (asked, on, textMm) => {
      fc.pre(textSizesFor(on).includes(textMm));
      const layout = layoutOf(on, { textMm });
      const { heading, bodyMm, cardMm, columns } = arrange(layout, {
        ...asked,
        looks: '换个样子',
        told: false,
        primary: false,
        review: [],
        reference: false,
        ornament: false,
      });
      const rows = Math.ceil(asked.choices.length / columns);
      const cards = rows * cardMm + rows * layout.gapMm;
      const text = heading.lines * heading.mm * 1.35 + asked.lines.length * bodyMm * 1.75;
      expect(cards + text).toBeLessThanOrEqual(layout.content.heightMm + 0.01);
      expect(cardMm).toBeGreaterThanOrEqual(20);
    }),
    { numRuns: 400 },
  );
});
