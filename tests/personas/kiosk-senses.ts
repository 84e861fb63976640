import { expect, type Page } from '@playwright/test';

/** What a persona may know of the kiosk; each takes only its own channel from here. */
export interface Perception {
  /** What the synthesizer was given since the last act, in order. */
  heard(): Promise<string>;
  /** What stands on the screen as the question, with the closure over it. */
  read(): Promise<string>;
  /** Forgets what was heard. */
  acted(): Promise<void>;
}

/** Notes every clause that goes to the synthesizer. The page is loaded anew, as after a crash. */
export async function openPerception(page: Page): Promise<Perception> {
  await page.addInitScript(() => {
    const log: string[] = [];
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown, ...rest: never[]) {
      const said = message as { type?: string; clause?: { text: string } } | null | undefined;
      if (said?.type === 'synthesize' && said.clause) log.push(said.clause.text);
      Reflect.apply(post, this, [message, ...rest]);
    };
    Object.assign(window, { utteranceLog: log });
  });
  await page.reload();
  await page.waitForSelector('[data-turn]');
  // The voice comes back after the page; what was said until then went unheard. It is said again, whole.
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { utteranceLog: string[] }).utteranceLog.length), {
      timeout: 60_000,
    })
    .toBeGreaterThan(0);
  await page.evaluate(() => {
    (window as unknown as { utteranceLog: string[] }).utteranceLog.length = 0;
    document.querySelector<HTMLElement>('[data-key="repeat"]')?.click();
  });
  return {
    heard: () =>
      page.evaluate(() => (window as unknown as { utteranceLog: string[] }).utteranceLog.join(' ')),
    read: () =>
      page.evaluate(() =>
        ['.closure', 'h1']
          .map((part) => document.querySelector<HTMLElement>(part)?.innerText ?? '')
          .join(' '),
      ),
    acted: () =>
      page.evaluate(() => {
        (window as unknown as { utteranceLog: string[] }).utteranceLog.length = 0;
      }),
  };
}

/** Waits until something is perceived, or gives up. */
export async function until(
  perceive: () => Promise<string>,
  wanted: RegExp,
  timeout = 45_000,
): Promise<string> {
  await expect.poll(perceive, { timeout, intervals: [100, 200, 400] }).toMatch(wanted);
  return perceive();
}
