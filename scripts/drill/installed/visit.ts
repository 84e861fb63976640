import type { Page } from '@playwright/test';

/** A resident who reports a dark street lamp by touch, or has said already that she reports something; her number. */
export async function touchVisit(page: Page, hasBegun = false): Promise<string> {
  const touch = async (selector: string): Promise<void> => {
    const target = page.locator(selector).first();
    await target.waitFor({ timeout: 20_000 });
    // A second touch within 0.5 s is taken for tremor.
    await page.waitForTimeout(550);
    await target.click();
  };
  const choose = (label: string): Promise<void> => touch(`[data-choice]:has-text("${label}")`);
  for (const label of [...(hasBegun ? [] : ['反映问题']), '坏了', '路灯', '幸福里']) await choose(label);
  await touch('[data-digit="3"]');
  for (const label of ['对的', '不留电话', '交给社区']) await choose(label);
  const shown = page.locator('[data-reference]');
  await shown.waitFor({ timeout: 20_000 });
  const reference = (await shown.getAttribute('data-reference')) ?? '';
  await choose('办好了');
  await page.locator('[data-choice="report"]').waitFor({ timeout: 20_000 });
  return reference;
}
