import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportLogs } from '#main/log/export-logs.ts';
import { withStick } from '#main/log/stick.ts';

let run: string;
let stick: string;
let helper: ReturnType<typeof setInterval> | undefined;
beforeEach(() => {
  run = mkdtempSync(join(tmpdir(), 'hall-kiosk-run-'));
  stick = join(run, 'stick');
});
afterEach(() => {
  clearInterval(helper);
  rmSync(run, { recursive: true, force: true });
});

/** As assets/install/usb does, without a mount. */
function plugIn(isThere: boolean): void {
  const say = (word: string): void => writeFileSync(join(run, 'export-state'), `${word}\n`);
  helper = setInterval(() => {
    const wanted = existsSync(join(run, 'export-wanted'));
    if (wanted && !isThere) {
      say('no-stick');
      rmSync(join(run, 'export-wanted'));
    } else if (wanted && !existsSync(stick)) {
      mkdirSync(stick);
      say('mounted');
    } else if (!wanted && existsSync(stick)) say('done');
  }, 20);
}

describe('a stick that is mounted only meanwhile', () => {
  it('the logs lie on it, and it may be pulled out when the kiosk says so', async () => {
    mkdirSync(join(run, 'data', 'log'), { recursive: true });
    writeFileSync(join(run, 'data', 'log', 'kiosk.log'), '{"event":"kiosk.started"}\n');
    plugIn(true);
    const at = '2026-11-24T15:43:00+08:00';
    const used = await withStick(run, (to) => exportLogs({ data: join(run, 'data'), to, kiosk: 10, at, state: {} }), stick);
    expect(used).toMatchObject({ ok: true, value: { ok: true } });
    expect(readdirSync(join(stick, 'hall-kiosk-10-2026-11-24-1543')).sort()).toEqual(['kiosk.log', 'state.json']);
    expect(existsSync(join(run, 'export-wanted'))).toBe(false);
  }); // prettier-ignore

  it('where none is plugged in, that is said, and no wish stays behind', async () => {
    plugIn(false);
    const used = await withStick(run, () => Promise.reject(new Error('nothing to write on')), stick);
    expect(used).toEqual({ ok: false, error: 'no-stick' });
    expect(existsSync(join(run, 'export-wanted'))).toBe(false);
  });

  it('an answer that was given to somebody before counts for nothing', async () => {
    writeFileSync(join(run, 'export-state'), 'mounted\n');
    plugIn(false);
    expect(await withStick(run, () => Promise.resolve('written'), stick)).toMatchObject({ ok: false });
  });
});
