import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { usualWorld } from '../../scripts/walk/usual-world.ts';
import { everyTurn } from '../../scripts/walk/every-turn.ts';
import { openGallery } from '../gallery/harness.ts';
import { coveringLooks, seeTurn, wrongs, type KeyPlaces, type Seen } from './walk.ts';

/** How often each turn is seen, each time in other looks. */
const times = Number(process.env['SENSES_TIMES'] ?? 1);
/** Only every so many, for a quick look; and from which of them on. */
const every = Number(process.env['SENSES_EVERY'] ?? 1);
const from = Number(process.env['SENSES_FROM'] ?? 0);
const engine = process.env['SENSES_ENGINE'] === 'chromium' ? 'chromium' : 'electron';
const report = process.env['SENSES_REPORT'];

test.skip(engine === 'chromium' && !existsSync('/usr/bin/chromium'), 'no Chromium of Debian’s here');

test('every turn is said as it is seen, reached by one key, read by old eyes', async () => {
  const turns = everyTurn(await usualWorld()).filter((_, at) => at % every === from % every);
  const looks = coveringLooks(turns, times);
  const gallery = await openGallery(engine);
  const places: KeyPlaces = new Map();
  const seen: Seen[] = [];
  for (const one of looks) seen.push(await seeTurn(gallery.page, one.of, one.looks, places));
  await gallery.close();

  const found: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
    wrongs.map((kind) => [kind, seen.flatMap(({ wrong }) => wrong[kind])]),
  );
  const least = (name: 'textMm' | 'targetMm' | 'gapMm' | 'contrast'): number =>
    Math.round(Math.min(...seen.map((one) => one[name])) * 100) / 100;
  const figures = {
    engine: gallery.engine,
    turns: seen.length,
    different_turns: new Set(looks.map(({ of }) => of)).size,
    ...Object.fromEntries(wrongs.map((kind) => [kind, found[kind]?.length])),
    smallest_text_mm: least('textMm'),
    smallest_target_mm: least('targetMm'),
    smallest_gap_mm: least('gapMm'),
    smallest_contrast: least('contrast'),
  };
  if (report !== undefined) {
    mkdirSync(dirname(report), { recursive: true });
    writeFileSync(report, JSON.stringify({ figures, found }, null, 1));
  }
  expect(found).toEqual(Object.fromEntries(wrongs.map((kind) => [kind, []])));
  expect(figures.smallest_text_mm).toBeGreaterThanOrEqual(6);
  expect(figures.smallest_target_mm).toBeGreaterThanOrEqual(20);
  expect(figures.smallest_gap_mm).toBeGreaterThanOrEqual(5);
});
