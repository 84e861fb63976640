/** `locked`: another process has it open. `wrong-key`: it was sealed with another key. */
export type StoreTrouble = 'disk-full' | 'locked' | 'wrong-key' | 'broken';

/** A write that did not happen. The message names neither path nor record. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble) {
    super(`storage: ${trouble}`);
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}

/** What a file system error means. */
export function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof StoreError) return error.trouble;
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG' ? 'disk-full' : 'broken';
}
