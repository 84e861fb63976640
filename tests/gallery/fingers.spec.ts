import { expect, test, type Page } from '@playwright/test';
import { snapshotOf } from '../fixtures/snapshots.ts';
import { exampleTurns } from '../fixtures/turns.ts';
import { openGallery, show, type OpenGallery } from './harness.ts';

let gallery: OpenGallery;
let page: Page;
test.beforeAll(async () => {
  gallery = await openGallery();
  page = gallery.page;
});
test.afterAll(() => gallery.close());

const middleOf = async (selector: string): Promise<readonly [number, number]> => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return [box.x + box.width / 2, box.y + box.height / 2];
};
const sent = () => page.evaluate(() => window.gallery?.sent.splice(0) ?? []);
const pressed = () => page.locator('[data-pressed]').count();

test.beforeEach(async () => {
  const { turn, screen } = snapshotOf(exampleTurns('zh-CN').question);
  await show(page, { turn, screen });
  // Longer than a tremor after the story before.
  await page.waitForTimeout(600);
  await sent();
});

test('a card answers when it is let go, and shows the press at once', async () => {
  await page.mouse.move(...(await middleOf('[data-choice="lift"]')));
  await page.mouse.down();
  expect(await pressed()).toBe(1);
  expect(await sent()).toEqual([]);
  await page.mouse.up();
  expect(await pressed()).toBe(0);
  expect(await sent()).toEqual([{ type: 'chose', id: 'lift', by: 'touch' }]);
});

test('sliding off the card takes the answer back', async () => {
  await page.mouse.move(...(await middleOf('[data-choice="lift"]')));
  await page.mouse.down();
  await page.mouse.move(...(await middleOf('[data-choice="lamp"]')));
  await page.mouse.up();
  expect(await pressed()).toBe(0);
  expect(await sent()).toEqual([]);
});

test('a second strike of a trembling hand is no second answer', async () => {
  await page.mouse.dblclick(...(await middleOf('[data-key="help"]')));
  expect(await sent()).toEqual([{ type: 'pressed', key: 'help', by: 'touch' }]);
});

test('a disabled key does nothing', async () => {
  const { turn, screen } = snapshotOf(exampleTurns('zh-CN').home);
  await show(page, { turn, screen });
  await page.mouse.click(...(await middleOf('[data-key="back"]')));
  expect(await sent()).toEqual([]);
});
