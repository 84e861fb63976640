/** The few ESC/POS commands a slip is made of, as a printer reads them off the wire. */
export type Token =
  | { readonly type: 'raster'; readonly widthDots: number; readonly heightDots: number; readonly bits: Uint8Array; at: number }
  | { readonly type: 'cut' | 'reset' | 'ask-in-order' }
  | { readonly type: 'ask-now'; readonly n: number }
  /** A byte that is no command of ours, or text: a slip must not hold any. */
  | { readonly type: 'stray'; readonly byte: number }; // prettier-ignore

/** Reads a stream in pieces of any size; a command in two pieces waits for the rest. */
export function tokensOf(): (chunk: Uint8Array) => readonly Token[] {
  let pending = Buffer.alloc(0);
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    const tokens: Token[] = [];
    for (;;) {
      const next = nextToken(pending);
      if (!next) return tokens;
      tokens.push(next.token);
      pending = pending.subarray(next.length);
    }
  };
}

function nextToken(bytes: Buffer): { token: Token; length: number } | undefined {
  const [first, second, third] = bytes;
  if (first === undefined) return undefined;
  const stray = { token: { type: 'stray', byte: first } as const, length: 1 };
  if (first !== 0x10 && first !== 0x1b && first !== 0x1d) return stray;
  if (second === undefined) return undefined;
  const command = (first << 8) | second;
  if (command === 0x1b40) return { token: { type: 'reset' }, length: 2 };
  if (third === undefined) return undefined;
  if (command === 0x1004) return { token: { type: 'ask-now', n: third }, length: 3 };
  if (command === 0x1d72) return { token: { type: 'ask-in-order' }, length: 3 };
  if (command === 0x1d56) return bytes.length < 4 ? undefined : { token: { type: 'cut' }, length: 4 };
  if (command !== 0x1d76) return stray;
  if (bytes.length < 8) return undefined;
  const [widthBytes, heightDots] = [bytes.readUInt16LE(4), bytes.readUInt16LE(6)];
  const length = 8 + widthBytes * heightDots;
  if (bytes.length < length) return undefined;
  const bits = Uint8Array.from(bytes.subarray(8, length));
  return { token: { type: 'raster', widthDots: widthBytes * 8, heightDots, bits, at: 0 }, length };
}
