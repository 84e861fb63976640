// @ts-check
// The words a Vosk model knows stand in the symbol table of its language model, an OpenFst file. Its header:
// magic, type, arc type, version, flags (1: a table of input symbols follows), properties, start, states, arcs.
// The table: magic, name, next free key, count, then each symbol with its key. Little-endian; strings have their length
// before them.
import { readFile } from 'node:fs/promises';

const FST_MAGIC = 0x7eb2fdd6;
const TABLE_MAGIC = 0x7eb2fb74;
const HAS_INPUT_SYMBOLS = 1;

/** @param {string} file a model's graph/Gr.fst
 * @returns {Promise<readonly string[]>} without the signs that nobody says: <eps>, #0
 * @throws Error where the file is none, or carries no words */
export async function wordsIn(file) {
  const bytes = await readFile(file);
  let at = 0;
  const skip = (/** @type {number} */ length) => void (at += length);
  const int32 = () => {
    skip(4);
    return bytes.readUInt32LE(at - 4);
  };
  const int64 = () => {
    skip(8);
    return Number(bytes.readBigInt64LE(at - 8));
  };
  const string = () => {
    const length = int32();
    skip(length);
    return bytes.toString('utf8', at - length, at);
  };
  if (int32() !== FST_MAGIC) throw new Error(`${file} is no OpenFst file`);
  string();
  string();
  int32();
  const flags = int32();
  skip(4 * 8);
  if (!(flags & HAS_INPUT_SYMBOLS) || int32() !== TABLE_MAGIC) throw new Error(`${file} carries no words`);
  string();
  int64();
  const words = [];
  for (let left = int64(); left > 0; left -= 1) {
    const word = string();
    int64();
    if (!/^(<.*>|#\d+|!.*)$/.test(word)) words.push(word);
  }
  return words;
}
