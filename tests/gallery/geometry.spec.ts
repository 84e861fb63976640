import { expect, test } from '@playwright/test';
import { locales } from '#app/locale.ts';
import { textSizesFor } from '#app/turn/capacity.ts';
import { exampleNames } from '../fixtures/turns.ts';
import { screens } from '../fixtures/screens.ts';
import { fixtureOf, utteranceOf } from './examples.ts';
import { measure } from './geometry.ts';
import { openGallery, show, type OpenGallery } from './harness.ts';

let gallery: OpenGallery;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

for (const [name, screen] of Object.entries(screens)) {
  test(`nothing is clipped, covered or too small on ${name}`, async () => {
    const wrong: string[] = [];
    let [text, target, gap] = [Infinity, Infinity, Infinity];
    for (const textMm of textSizesFor(screen)) {
      for (const locale of locales) {
        for (const example of exampleNames) {
          const turn = fixtureOf(example, locale, screen, textMm);
          await show(gallery.page, {
            turn,
            screen,
            settings: { textMm, locale },
            presence: { caption: { clauses: utteranceOf(turn, locale), at: example.length % 4 } },
          });
          const found = await measure(gallery.page, screen);
          wrong.push(...found.wrong.map((what) => `${example} ${textMm} mm ${locale}: ${what}`));
          text = Math.min(text, found.smallestTextMm);
          target = Math.min(target, found.smallestTargetMm);
          gap = Math.min(gap, found.smallestGapMm);
        }
      }
    }
    test.info().annotations.push({
      type: 'millimetres',
      description: `text ${text.toFixed(2)}, target ${target.toFixed(2)}, gap ${gap.toFixed(2)}`,
    });
    expect(wrong).toEqual([]);
    expect(text).toBeGreaterThanOrEqual(6 - 0.01);
  });
}
