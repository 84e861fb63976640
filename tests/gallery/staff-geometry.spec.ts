import { expect, test } from '@playwright/test';
import { staffRows } from '#app/staff/capacity.ts';
import { screens } from '../fixtures/screens.ts';
import { staffScreens, staffTurn } from '../fixtures/staff.ts';
import { openGallery, show } from './harness.ts';

/** The usual screen, one that stands, and the smallest. */
const looked = ['1920x1080-27', '1080x1920-27', '1366x768-15.6'];

test('every screen of the staff fits where it stands: nothing clipped, nothing scrolled', async () => {
  const gallery = await openGallery();
  const clipped: string[] = [];
  for (const name of looked) {
    const screen = screens[name];
    if (!screen) throw new Error(`no screen is called ${name}`);
    for (const example of staffScreens) {
      await show(gallery.page, { turn: staffTurn(example, staffRows(screen)), screen });
      const cut = await gallery.page.evaluate(() =>
        [...document.querySelectorAll('.staff-blocks, .staff-actions, .staff-tabs, .staff-tab, .staff-action, .staff-facts dd, .staff-line')]
          .filter((part) => part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2)
          .map(({ className }) => className),
      ); // prettier-ignore
      if (cut.length > 0) clipped.push(`${name} ${example}: ${[...new Set(cut)].join(', ')}`);
    }
  }
  await gallery.close();
  expect(clipped).toEqual([]);
});
