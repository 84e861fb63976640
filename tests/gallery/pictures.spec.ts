import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { locales, type Locale } from '#app/locale.ts';
import { themes, type Reach, type TextSizeMm } from '#app/session/settings.ts';
import { textSizesFor } from '#app/turn/capacity.ts';
import { exampleNames, type ExampleName } from '../fixtures/turns.ts';
import { screens } from '../fixtures/screens.ts';
import { contactSheet } from './contact-sheet.ts';
import { deskTurns } from './desk-turns.ts';
import { fixtureOf, isShown, utteranceOf } from './examples.ts';
import { openGallery, show } from './harness.ts';
import { pairwise } from './pairwise.ts';

const folder = join(import.meta.dirname, '..', '..', 'gallery');

/** The usual hall screen both ways, and the hard ones. */
const pictured = [
  '1920x1080-27',
  '1080x1920-27',
  '1366x768-15.6',
  '1080x1920-15.6',
  '1280x1024-21.5',
  '1920x1080-21.5',
];

/** As most see it, from a wheelchair, in words alone. */
const shapes = [
  { shape: 'standing', reach: 'standing', pictures: true },
  { shape: 'seated', reach: 'seated', pictures: true },
  { shape: 'words', reach: 'standing', pictures: false },
] as const;

test('pictures of every turn, theme, size, reach and orientation, pairwise', async () => {
  test.setTimeout(600_000);
  const combinations = pairwise(
    exampleNames.flatMap((turn) =>
      pictured.map((screen) =>
        themes.flatMap((theme) =>
          shapes.flatMap(({ shape, reach, pictures }) =>
            sizesOn(screen, turn, { reach, pictures }).flatMap((textMm) =>
              locales.map((locale: Locale) => ({ turn, screen, theme, shape, textMm, locale })),
            ),
          ),
        ),
      ),
    ),
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const gallery = await openGallery();
  const files: string[] = [];
  for (const [at, { turn: example, screen: name, theme, shape, textMm, locale }] of combinations.entries()) {
    const screen = screens[name];
    if (!screen) throw new Error(`no screen is called ${name}`);
    const { reach, pictures } = shapes.find((one) => one.shape === shape) ?? shapes[0];
    const turn = fixtureOf(example, locale, screen, { textMm, reach, pictures });
    const clauses = utteranceOf(turn, locale);
    await show(gallery.page, {
      turn,
      screen,
      settings: { theme, textMm, locale, reach, pictures },
      // Now silent, now in the middle of what is said.
      presence: at % 3 === 0 ? {} : { caption: { clauses, at: at % clauses.length } },
    });
    // Every fourth as a hand on the keypad sees it.
    if (at % 4 === 0) await gallery.page.keyboard.press('ArrowDown');
    const file = `${example}-${name}-${textMm}mm-${theme}-${shape}-${locale}.png`;
    await gallery.page.screenshot({ path: join(folder, file) });
    files.push(file);
  }
  files.push(...(await desk(gallery.page)));
  writeFileSync(join(folder, 'index.html'), contactSheet(files, gallery.engine));
  await gallery.close();
  expect(files.length).toBeGreaterThanOrEqual(exampleNames.length * pictured.length);
});

/** The staff's screens, the form and the banner beside a question: on two screens, in two themes each. */
async function desk(page: Page): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [at, name] of (['1920x1080-27', '1366x768-15.6'] as const).entries()) {
    const screen = screens[name];
    if (!screen) throw new Error(`no screen is called ${name}`);
    for (const [number, [turn, shown]] of Object.entries(deskTurns(screen)).entries()) {
      const theme = themes[(number + 2 * at) % themes.length] ?? 'calm';
      await show(page, { turn: shown, screen, settings: { theme } });
      const file = `${turn}-${name}-${theme}.png`;
      await page.screenshot({ path: join(folder, file) });
      files.push(file);
    }
  }
  return files;
}

function sizesOn(
  name: string,
  example: ExampleName,
  { reach, pictures }: { readonly reach: Reach; readonly pictures: boolean },
): readonly TextSizeMm[] {
  const screen = screens[name];
  if (screen === undefined) return [];
  return textSizesFor(screen, reach).filter((textMm) =>
    isShown(example, screen, { textMm, reach, pictures }),
  );
}
