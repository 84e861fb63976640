import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const install = resolve(import.meta.dirname, '../../assets/install');
const units = readdirSync(install).filter((name) => /\.(service|path)$/.test(name));
const has = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

it.skipIf(!has('systemd-analyze'))('systemd reads every unit without a word', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hall-kiosk-units-'));
  for (const unit of units) {
    // What it would start is not installed here; that it is there, the drill `installed` shows.
    const text = readFileSync(join(install, unit), 'utf8').replace(/^(Exec\w+=[+-]*)\S+/gm, '$1/bin/true');
    writeFileSync(join(folder, unit), text);
  }
  const { stdout, stderr } = spawnSync('systemd-analyze', [
    'verify',
    '--man=no',
    ...units.map((unit) => join(folder, unit)),
  ]);
  rmSync(folder, { recursive: true, force: true });
  expect(`${stdout.toString()}${stderr.toString()}`).toBe('');
});

it.each(['watchdog', 'session', 'usb', 'update', 'deb/postinst', 'deb/prerm', 'deb/postrm'])(
  '%s is plain sh',
  (script) => {
    const { status, stderr } = spawnSync('sh', ['-n', join(install, script)]);
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
  },
);

it('nothing that a unit starts is left out of the package', () => {
  const started = units.flatMap((unit) => [
    ...readFileSync(join(install, unit), 'utf8').matchAll(/^ExecStart=\/usr\/lib\/hall-kiosk\/(\S+)/gm),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'hall-kiosk-units-'));
  for (const [, name = ''] of started) cpSync(join(install, name), join(folder, name));
  expect(readdirSync(folder).sort()).toEqual(['session', 'update', 'usb']);
  rmSync(folder, { recursive: true, force: true });
});
