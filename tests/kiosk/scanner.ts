import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/** Whether a printed slip can be read back here; set-up for the tests installs zbar-tools where it may. */
export const readsCodes = spawnSync('zbarimg', ['--version']).status === 0;

/** What the QR code of a printed slip says. Throws where there is none that can be read. */
export function codeOn(picture: string): string {
  const { stdout, stderr } = spawnSync(
    'zbarimg',
    ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', picture],
    { encoding: 'utf8' },
  );
  const code = stdout.trim();
  if (code === '') throw new Error(`no code on ${picture}: ${stderr}`);
  return code;
}

/** Held under a wedge scanner: its signs come as from any keyboard, one right after the other. */
export async function scan(page: Page, code: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const codeOf = (sign: string): string =>
    sign === ':' ? 'Semicolon' : /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`;
  // None waits for the one before, as a scanner does not.
  await Promise.all(
    [...Array.from(code, codeOf), 'Enter'].map((key) =>
      keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code: key, key: 'Process' }),
    ),
  );
  await keyboard.detach();
}
