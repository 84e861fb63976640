// @ts-check
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronArguments } from '../../scripts/lib/launch.mjs';
import { electronRuntime, environmentOf, runtimeIn } from '../../scripts/setup/electron/runtime.mjs';
import { put, scratch } from './scratch.mjs';

/** @param {string} folder */
function install(folder, version = '45.4.1') {
  put(join(folder, 'electron'), '');
  put(join(folder, 'version'), `v${version}\n`);
  return folder;
}

describe.runIf(process.platform === 'linux')('the Electron it runs on', () => {
  it('is the one somebody names, before any other', () => {
    const path = install(join(scratch(), 'mine'), '44.0.0');
    const runtime = electronRuntime({ ELECTRON_OVERRIDE_DIST_PATH: path });
    expect(runtime).toEqual({ path, binary: join(path, 'electron'), version: '44.0.0', origin: 'override' });
  });

  it('is none where the named folder holds none: nothing else is taken instead', () =>
    expect(electronRuntime({ ELECTRON_OVERRIDE_DIST_PATH: scratch() })).toBeUndefined());

  it('is not there while it is half unpacked', () => {
    const folder = scratch();
    put(join(folder, 'electron'), '');
    expect(runtimeIn(folder, 'registry')).toBeUndefined();
  });

  it('is told to children', () => {
    const runtime = runtimeIn(install(scratch()), 'official');
    expect(runtime && environmentOf(runtime)).toEqual({ ELECTRON_OVERRIDE_DIST_PATH: runtime?.path });
  });
});

it('gets the project and the words of whoever starts it; no sandbox only as root', () => {
  const args = electronArguments(['--windowed']);
  expect(args.at(-1)).toBe('--windowed');
  expect(args.includes('--no-sandbox')).toBe(process.platform === 'linux' && process.getuid?.() === 0);
});
