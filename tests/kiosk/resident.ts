import { expect, type Page } from '@playwright/test';
import type { Mouth } from '../../scripts/lib/mouth.ts';

/** What the kiosk says where it did not hear; whoever is told so says it again. */
const missed = /我没听清|我没听见|有点吵|也可以用手点|您说的是/u;

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
    press: (key: 'back' | 'repeat' | 'help' | 'stop' | 'pause' | 'resume' | 'looks') =>
      touch(`[data-key="${key}"]`),
    key: async (digits: string) => {
      for (const digit of digits) await touch(`[data-digit="${digit}"]`);
    },
    /**
     * Says it, and what is there `then` comes; once more if the kiosk says that it did not hear, or, as at rest it
     * tells nobody, if nothing has come of it after half a minute.
     */
    says: async (mouth: Pick<Mouth, 'say'>, words: string, where: string, then: string): Promise<void> => {
      const answer = page.locator(where).filter({ hasText: then });
      const notHeard = page.locator('body').filter({ hasText: missed });
      await mouth.say(words);
      await expect(answer.or(notHeard).first())
        .toBeVisible({ timeout: 30_000 })
        .catch(() => undefined);
      if ((await answer.count()) === 0) await mouth.say(words);
      await expect(answer).toBeVisible({ timeout: 60_000 });
    },
    /** The number that stands there very large. */
    reference: async (): Promise<string> => {
      const shown = page.locator('[data-reference]');
      await shown.waitFor();
      return (await shown.getAttribute('data-reference')) ?? '';
    },
  };
}
