import { expect, type Page } from '@playwright/test';

/** Somebody who helps, at a keyboard beside the resident. */
export function helper(page: Page) {
  /** As fingers do: a scanner's signs come faster. */
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.waitForTimeout(90);
      await page.keyboard.press(key);
    }
  };
  const codeOf = (sign: string): string => (/\d/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`);
  const form = page.locator('[data-scene="form"]');
  return {
    press,
    /** Types letters and digits, and Enter. */
    types: async (signs: string): Promise<void> => {
      await press(...Array.from(signs, codeOf));
      await page.waitForTimeout(120);
      await press('Enter');
    },
    opensForm: async (): Promise<void> => {
      await press('F2');
      await form.waitFor();
    },
    isOn: (question: string) => expect(page.locator('[data-open]')).toContainText(question),
    sees: (words: string) => expect(form).toContainText(words),
    isShown: (name: string) => expect(page.locator('.helper-who')).toContainText(name),
  };
}
