import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '#app/result.ts';
import { readIfThere, syncFolder, writeNew } from './files.ts';
import { keyBytes } from './sealing.ts';

export interface StoreKey {
  readonly key: Uint8Array;
  /** Where the key lives; shown to staff in the diagnostics. */
  readonly origin: 'keyring' | 'credential' | 'file';
}

/** The operating system's keyring, as Electron's `safeStorage` gives it. Only hand in one that truly encrypts. */
export interface Keyring {
  encryptString(plain: string): Buffer;
  decryptString(sealed: Buffer): string;
}

export interface StoreKeyOptions {
  /** Folder of the kiosk's data; made if absent. */
  readonly dir: string;
  readonly keyring?: Keyring;
  /** systemd's folder of credentials (LoadCredential=hall-kiosk.key). */
  readonly credentialsDir?: string;
}

/** `keyring-locked`: the key is in the keyring, which does not open. `key-damaged`: it is there and is no key. */
export type StoreKeyTrouble = 'keyring-locked' | 'key-damaged' | 'key-unreachable';

const fileName = 'store.key';
const keyringName = 'store.key.sealed';
const credentialName = 'hall-kiosk.key';

/**
 * The key everything is sealed with. A key that already lies in the folder always wins, because what is stored was
 * sealed with it; then a systemd credential; else a new one is made, in the keyring where there is one.
 */
export async function storeKey(options: StoreKeyOptions): Promise<Result<StoreKey, StoreKeyTrouble>> {
  const { dir, keyring, credentialsDir = process.env['CREDENTIALS_DIRECTORY'] } = options;
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const inKeyring = await readIfThere(join(dir, keyringName));
    if (inKeyring !== undefined) return fromKeyring(inKeyring, keyring);
    const inFile = await readIfThere(join(dir, fileName));
    if (inFile !== undefined) {
      await chmod(join(dir, fileName), 0o600);
      return parsed(inFile.toString('utf8'), 'file');
    }
    const credential =
      credentialsDir === undefined ? undefined : await readIfThere(join(credentialsDir, credentialName));
    if (credential !== undefined) return parsed(credential.toString('utf8'), 'credential');
    const made = randomBytes(keyBytes).toString('hex');
    const created = keyring
      ? await createOnce(dir, keyringName, keyring.encryptString(made))
      : await createOnce(dir, fileName, Buffer.from(`${made}\n`));
    // Another process was quicker: its key is the one.
    return created ? parsed(made, keyring ? 'keyring' : 'file') : await storeKey(options);
  } catch {
    return failed('key-unreachable');
  }
}

function fromKeyring(sealed: Buffer, keyring: Keyring | undefined): Result<StoreKey, StoreKeyTrouble> {
  if (keyring === undefined) return failed('keyring-locked');
  try {
    return parsed(keyring.decryptString(sealed), 'keyring');
  } catch {
    return failed('keyring-locked');
  }
}

function parsed(hex: string, origin: StoreKey['origin']): Result<StoreKey, StoreKeyTrouble> {
  const text = hex.trim();
  return /^[0-9a-f]{64}$/i.test(text) ? ok({ key: Buffer.from(text, 'hex'), origin }) : failed('key-damaged');
}

/** Written whole and durably under another name, then linked: never half a key, never a second one. */
async function createOnce(dir: string, name: string, content: Uint8Array): Promise<boolean> {
  const draft = join(dir, `${name}.${randomBytes(6).toString('hex')}`);
  try {
    await writeNew(draft, content);
    await link(draft, join(dir, name));
    await syncFolder(dir);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
