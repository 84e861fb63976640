/** Bytes to a printer and back, over whatever wire. */
export interface Channel {
  /** Resolves when the bytes have left; rejects where the wire is gone or takes nothing for `withinMs`. */
  write(bytes: Uint8Array, withinMs: number): Promise<void>;
  /** The next byte the printer says. */
  read(withinMs: number): Promise<number | 'silence' | 'gone'>;
  close(): Promise<void>;
}

/** The wire could not be opened, or broke. Expected: somebody pulled a plug. */
export class ChannelError extends Error {
  constructor(code: string) {
    super(`printer: ${code}`);
    this.name = 'ChannelError';
  }
}

/** Bytes that have come and those who wait for them. */
export interface Incoming {
  push(chunk: Uint8Array): void;
  /** No more will come. */
  end(): void;
  read(withinMs: number): Promise<number | 'silence' | 'gone'>;
}

export function incoming(): Incoming {
  const bytes: number[] = [];
  let gone = false;
  let wake: (() => void) | undefined;
  const take = (): number | 'gone' | undefined => bytes.shift() ?? (gone ? 'gone' : undefined);
  return {
    push(chunk: Uint8Array): void {
      bytes.push(...chunk);
      wake?.();
    },
    end(): void {
      gone = true;
      wake?.();
    },
    async read(withinMs: number): Promise<number | 'silence' | 'gone'> {
      const there = take();
      if (there !== undefined) return there;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = undefined;
      return take() ?? 'silence';
    },
  };
}
