import { generateKeyPairSync } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { headOf } from '#main/update/envelope.ts';
import { receiveUpdates } from '#main/update/inbox.ts';
import { compareVersions } from '#main/update/versions.ts';

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    secret: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    open: String(publicKey.export({ type: 'spki', format: 'pem' })),
  };
};

describe('updates laid down in a hall', () => {
  const ours = pair();
  let folder: string;
  const at = (...parts: string[]): string => join(folder, ...parts);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hall-kiosk-update-'));
    for (const dir of ['app/versions/1.0.0', 'inbox', 'made']) mkdirSync(at(dir), { recursive: true });
    symlinkSync('versions/1.0.0', at('app/current'));
    writeFileSync(at('update.pub'), ours.open);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** An update with this program in it, as `npm run package` makes it. */
  function made(version: string, { key = ours.secret, program = 'hall-kiosk' } = {}): Buffer {
    const home = at('made', `hall-kiosk-${version}`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, program), `#!/bin/sh\necho ${version}\n`);
    chmodSync(join(home, program), 0o755);
    const payload = execFileSync('tar', ['-cz', '-C', at('made'), `hall-kiosk-${version}`]);
    const sha256 = createHash('sha256').update(payload).digest('hex');
    return Buffer.concat([Buffer.from(headOf({ version, sha256, bytes: payload.length }, key)), payload]);
  }
  const layDown = (name: string, content: Buffer): void =>
    writeFileSync(at('inbox', `${name}.update`), content);
  const receive = () =>
    receiveUpdates({
      inbox: at('inbox'),
      root: at('app'),
      keyFile: at('update.pub'),
      running: '1.0.0',
      settleMs: 0,
    });
  const outcomes = async () => (await receive()).map(({ outcome }) => outcome);
  const wanted = (): string => readlinkSync(at('app/current'));

  it('a signed one stands beside the old one and is wanted from now on', async () => {
    layDown('new', made('1.1.0'));
    expect(await receive()).toEqual([{ file: 'new.update', outcome: 'installed', version: '1.1.0' }]);
    expect(wanted()).toBe('versions/1.1.0');
    expect(existsSync(at('app/versions/1.0.0'))).toBe(true);
    expect(readFileSync(at('app/versions/1.1.0/hall-kiosk'), 'utf8')).toContain('1.1.0');
    expect(readdirSync(at('inbox'))).toEqual(['new.update.installed']);
  });

  it('one signed by a stranger is refused, and nothing of it is unpacked', async () => {
    layDown('strange', made('1.1.0', { key: pair().secret }));
    expect(await outcomes()).toEqual(['forged']);
    expect(readdirSync(at('app/versions'))).toEqual(['1.0.0']);
  });

  it('every byte counts: whatever is changed, it is not installed', async () => {
    const good = made('1.1.0');
    for (const place of [3, 30, 60, 150, good.length - 1]) {
      const bad = Buffer.from(good);
      bad.writeUInt8((bad[place] ?? 0) ^ 1, place);
      layDown('bad', bad);
      expect(await outcomes(), `byte ${place}`).not.toContain('installed');
    }
    expect(wanted()).toBe('versions/1.0.0');
  });

  it('cut off on the way, it is damaged, and the next try is fresh', async () => {
    const good = made('1.1.0');
    layDown('half', good.subarray(0, good.length - 40));
    expect(await outcomes()).toEqual(['damaged']);
    layDown('whole', good);
    expect(await outcomes()).toEqual(['installed']);
  });

  it('an older version, signed as it once was, does not come back', async () => {
    layDown('old', made('0.9.9'));
    layDown('same', made('1.0.0'));
    expect(await outcomes()).toEqual(['older', 'older']);
  });

  it('an archive with no kiosk in it leaves nothing behind', async () => {
    layDown('empty', made('1.1.0', { program: 'something-else' }));
    expect(await outcomes()).toEqual(['not-unpacked']);
    expect(readdirSync(at('app/versions'))).toEqual(['1.0.0']);
  });

  it('a hall without a key takes no update, and any other file is none', async () => {
    layDown('junk', Buffer.from('hello'));
    expect(await outcomes()).toEqual(['not-ours']);
    rmSync(at('update.pub'));
    layDown('new', made('1.1.0'));
    expect(await outcomes()).toEqual(['no-key']);
  });

  it('of many versions the wanted one, the one before it and the good one that installs them stay', async () => {
    for (const version of ['1.1.0', '1.2.0', '1.10.0']) {
      layDown(version, made(version));
      expect(await outcomes()).toEqual(['installed']);
    }
    expect(readdirSync(at('app/versions')).sort()).toEqual(['1.0.0', '1.10.0', '1.2.0']);
  });
});

it('versions are older and newer as people read them', () => {
  const sorted = ['0.9.0', '1.0.0-rc.2', '1.0.0-rc.10', '1.0.0', '1.2.0', '1.10.0'];
  expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
});
