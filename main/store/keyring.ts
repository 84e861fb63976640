import { safeStorage } from 'electron';
import type { Keyring } from './store-key.ts';

/** The desktop's keyring, where there is a real one: `basic_text` only obfuscates, so it does not count. */
export function keyring(): Keyring | undefined {
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text')
    return undefined;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is not in the Electron 33 line
  return safeStorage.isEncryptionAvailable() ? safeStorage : undefined;
}
