import { expect, type Page } from '@playwright/test';

/** Somebody of the hall at the staff's screens, by keyboard or by touch. */
export function colleague(page: Page) {
  const click = (selector: string): Promise<void> => page.locator(selector).first().click();
  return {
    /** The small key at the top of a resident's first turn. */
    knock: async (): Promise<void> => {
      // A second touch within 0.5 s is taken for tremor.
      await page.waitForTimeout(550);
      await click('[data-key="staff"]');
      await page.locator('[data-scene="staff"]').waitFor();
    },
    firstPin: async (name: string, pin: string): Promise<void> => {
      await page.locator('[data-field="name"] input').fill(name);
      await page.locator('[data-field="pin"] input').fill(pin);
      await page.keyboard.press('Enter');
    },
    pin: async (pin: string): Promise<void> => {
      await page.locator('.staff-pad').waitFor();
      // As fingers do: a scanner's signs come faster.
      for (const digit of pin) await page.keyboard.press(`Digit${digit}`, { delay: 80 });
      await page.waitForTimeout(120);
      await page.keyboard.press('Enter');
    },
    sees: (words: string) => expect(page.locator('.staff')).toContainText(words),
    isTold: (words: string) => expect(page.locator('.staff-said')).toContainText(words),
    tab: (id: string) => click(`[data-tab="${id}"]`),
    searches: async (words: string): Promise<void> => {
      await page.locator('input[type="search"]').fill(words);
      await page.keyboard.press('Enter');
    },
    opens: (row: string) => click(`[data-row="${row}"]`),
    row: (words: string) => click(`[data-row]:has-text("${words}")`),
    does: async (action: string): Promise<void> => {
      await page.locator(`[data-action="${action}"]`).waitFor();
      await click(`[data-action="${action}"]`);
    },
    /** Fills in the form that is open, and confirms. */
    writes: async (fields: Readonly<Record<string, string>>): Promise<void> => {
      for (const [name, value] of Object.entries(fields)) {
        const field = page.locator(`[data-field="${name}"]`);
        const isChosen = (await field.locator('[data-option]').count()) > 0;
        if (isChosen) await field.locator(`[data-option="${value}"]`).click();
        else await field.locator('input, textarea').fill(value);
      }
      await click('.staff-form button[type="submit"]');
    },
    leaves: () => click('.staff-leave'),
  };
}
