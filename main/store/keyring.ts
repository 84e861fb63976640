import { safeStorage } from 'electron';
import type { Keyring } from './store-key.ts';

/** The desktop's keyring, where there is a real one: `basic_text` only obfuscates, so it does not count. */
export function keyring(): Keyring | undefined {
  const backend = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : 'native';
  return safeStorage.isEncryptionAvailable() && backend !== 'basic_text' ? safeStorage : undefined;
}
