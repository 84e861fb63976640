import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  mkdirSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportLogs } from '#main/log/export-logs.ts';
import { openLog } from '#main/log/file-log.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'hall-kiosk-log-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const day = (date: string): Date => new Date(`${date}T09:00:00Z`);

describe('the log of a kiosk', () => {
  it('has a file a day, and forgets after half a year', () => {
    const dir = join(data, 'log');
    let now = day('2026-01-01');
    const log = openLog(dir, () => now, false);
    for (let days = 0; days < 200; days += 1) {
      log('helper.called', { from: 'home' });
      now = new Date(now.getTime() + 86_400_000);
    }
    const files = readdirSync(dir).sort();
    expect(files.at(-1)).toBe('kiosk.log');
    // The newest of the earlier days is 2026-07-18; the oldest lies 180 days before.
    expect(files.at(0)).toBe('kiosk-2026-01-20.log');
    expect(files).toHaveLength(181);
  });

  it('yesterday is put aside also where the kiosk was off at midnight', () => {
    const dir = join(data, 'log');
    mkdirSync(dir);
    writeFileSync(join(dir, 'kiosk.log'), '{}\n');
    utimesSync(join(dir, 'kiosk.log'), day('2026-11-23'), day('2026-11-23'));
    openLog(dir, () => day('2026-11-24'), false)('kiosk.stopped', {});
    expect(readdirSync(dir).sort()).toEqual(['kiosk-2026-11-23.log', 'kiosk.log']);
  });
});

describe('what staff take along on a stick', () => {
  const options = () => ({
    data,
    to: join(data, 'stick'),
    kiosk: 12,
    at: '2026-11-24T09:05:00+08:00',
    state: { version: '1' },
  });

  it('is every log, the counters and the state, in one folder', async () => {
    const log = openLog(join(data, 'log'), () => day('2026-11-24'), false);
    log('kiosk.stopped', {});
    mkdirSync(join(data, 'counters'));
    writeFileSync(join(data, 'counters/2026-11-24.json'), '{}');
    mkdirSync(join(data, 'stick'));
    expect(await exportLogs(options())).toEqual({ ok: true, value: 'hall-kiosk-12-2026-11-24-0905' });
    const folder = join(data, 'stick', 'hall-kiosk-12-2026-11-24-0905');
    expect(readdirSync(folder).sort()).toEqual(['counters', 'kiosk.log', 'state.json']);
    expect(JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'))).toEqual({ version: '1' });
  });

  it('without a stick, staff are told, and nothing is written', async () => {
    expect(await exportLogs(options())).toEqual({ ok: false, error: 'no-stick' });
  });
});
