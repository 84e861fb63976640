/** What `whisper_to_onnx.py` writes as tokenizer.json. */
export interface TokenizerFile {
  /** Base64 of each token's bytes; the index is the id and the rank for merging. */
  readonly tokens: readonly string[];
  readonly specials: Readonly<Record<string, number>>;
  readonly suppress: readonly number[];
  readonly suppressFirst: readonly number[];
}

/** Byte-level BPE, as GPT-2 and Whisper have it. */
export interface Tokenizer {
  encode(text: string): readonly number[];
  decode(tokens: readonly number[]): string;
  /** How many ordinary tokens there are. */
  readonly size: number;
  /** Id of a special token such as `<|zh|>`. Throws if the model has none of that name. */
  special(name: string): number;
  /** Tokens that dictation never writes, and those it never begins with. */
  readonly suppress: readonly number[];
  readonly suppressFirst: readonly number[];
}

// GPT-2's splitting into pieces within which bytes merge.
const PIECES = /'(?:s|t|re|ve|m|ll|d)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu;

export function tokenizerOf(file: TokenizerFile): Tokenizer {
  const bytes = file.tokens.map((token) => Buffer.from(token, 'base64'));
  const ranks = new Map(bytes.map((token, id) => [token.toString('latin1'), id]));

  function merge(piece: string): readonly number[] {
    const parts = Array.from(Buffer.from(piece, 'utf8').toString('latin1'));
    for (;;) {
      let best = { rank: Infinity, at: -1 };
      for (let i = 0; i + 1 < parts.length; i += 1) {
        const rank = ranks.get(`${parts[i]}${parts[i + 1]}`) ?? Infinity;
        if (rank < best.rank) best = { rank, at: i };
      }
      if (best.at < 0) break;
      parts.splice(best.at, 2, `${parts[best.at]}${parts[best.at + 1]}`);
    }
    return parts.map((part) => ranks.get(part) ?? 0);
  }

  return {
    size: bytes.length,
    suppress: file.suppress,
    suppressFirst: file.suppressFirst,
    encode: (text) => (text.match(PIECES) ?? []).flatMap(merge),
    decode: (tokens) => Buffer.concat(tokens.flatMap((token) => bytes[token] ?? [])).toString('utf8'),
    special(name) {
      const id = file.specials[name];
      if (id === undefined) throw new Error(`tokenizer has no ${name}`);
      return id;
    },
  };
}
