import { expect, test } from '@playwright/test';
import { locales } from '#app/locale.ts';
import { reaches } from '#app/session/settings.ts';
import { textSizesFor } from '#app/turn/capacity.ts';
import { exampleNames } from '../fixtures/turns.ts';
import { screens } from '../fixtures/screens.ts';
import { fixtureOf, isShown, utteranceOf } from './examples.ts';
import { measure } from './geometry.ts';
import { openGallery, show, type OpenGallery } from './harness.ts';

let gallery: OpenGallery;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

/** As most stand before it, from a wheelchair, and in words alone. */
const shapes = [
  ...reaches.map((reach) => ({ reach, pictures: true })),
  { reach: 'standing', pictures: false },
] as const;

for (const [name, screen] of Object.entries(screens)) {
  test(`nothing is clipped, covered, too small or out of reach on ${name}`, async () => {
    const wrong: string[] = [];
    let [text, target, gap] = [Infinity, Infinity, Infinity];
    for (const { reach, pictures } of shapes) {
      for (const textMm of textSizesFor(screen, reach)) {
        for (const locale of locales) {
          for (const example of exampleNames) {
            const settings = { textMm, locale, reach, pictures };
            if (!isShown(example, screen, settings)) continue;
            const turn = fixtureOf(example, locale, screen, settings);
            const caption = { clauses: utteranceOf(turn, locale), at: example.length % 4 };
            await show(gallery.page, { turn, screen, settings, presence: { caption } });
            const found = await measure(gallery.page, screen, reach);
            const where = `${example} ${textMm} mm ${locale} ${reach}${pictures ? '' : ' in words'}`;
            wrong.push(...found.wrong.map((what) => `${where}: ${what}`));
            text = Math.min(text, found.smallestTextMm);
            target = Math.min(target, found.smallestTargetMm);
            gap = Math.min(gap, found.smallestGapMm);
          }
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
