import { expect, type Page } from '@playwright/test';

/** Someone who touches the screen. Waits half a second between touches, as the kiosk asks of everyone. */
export function resident(page: Page) {
  const touch = async (selector: string): Promise<void> => {
    const target = page.locator(selector);
    await target.waitFor();
    // A second touch within 0.5 s is taken for tremor.
    await page.waitForTimeout(550);
    await target.click();
  };
  return {
    sees: (question: string) => expect(page.locator('h1')).toContainText(question),
    choose: (label: string) => touch(`[data-choice]:has-text("${label}")`),
    press: (key: 'back' | 'repeat' | 'help' | 'stop' | 'pause') => touch(`[data-key="${key}"]`),
    key: async (digits: string) => {
      for (const digit of digits) await touch(`[data-digit="${digit}"]`);
    },
    /** The number that stands there very large. */
    reference: async (): Promise<string> => {
      const shown = page.locator('[data-reference]');
      await shown.waitFor();
      return (await shown.getAttribute('data-reference')) ?? '';
    },
  };
}
