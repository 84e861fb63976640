import type { Whisper } from './model.ts';
import type { Opened } from './prompt.ts';

/** Phrases as one tree, so that a beginning they share is computed once. */
export interface PhraseTree {
  readonly tokens: readonly number[];
  /** Parent of each node; −1 is the prompt. Parents come before their children. */
  readonly parents: readonly number[];
  readonly depths: readonly number[];
  /** The nodes of each phrase, first to last. */
  readonly paths: readonly (readonly number[])[];
}

export function treeOf(phrases: readonly (readonly number[])[]): PhraseTree {
  const [tokens, parents, depths]: [number[], number[], number[]] = [[], [], []];
  const known = new Map<string, number>();
  const paths = phrases.map((phrase) => {
    let parent = -1;
    return phrase.map((token, depth) => {
      const key = `${parent} ${token}`;
      const node = known.get(key) ?? tokens.length;
      if (node === tokens.length) {
        known.set(key, node);
        tokens.push(token);
        parents.push(parent);
        depths.push(depth);
      }
      parent = node;
      return node;
    });
  });
  return { tokens, parents, depths, paths };
}

/** Mean log-probability of each phrase's tokens, end of text included. */
export async function scorePhrases(
  whisper: Whisper,
  opened: Opened,
  tree: PhraseTree,
): Promise<readonly number[]> {
  if (tree.tokens.length === 0) return [];
  const { past } = opened.after;
  const lines = tree.parents.map((_, node) => ancestors(tree, node));
  const decoded = await whisper.decode(opened.heard, past, {
    tokens: tree.tokens,
    positions: tree.depths.map((depth) => past.length + depth),
    follows: (row, column) => column < past.length || (lines[row]?.has(column - past.length) ?? false),
  });
  const end = whisper.tokenizer.special('<|endoftext|>');
  return tree.paths.map((path) => {
    let sum = 0;
    let before = -1;
    for (const node of [...path, -1]) {
      const token = node < 0 ? end : (tree.tokens[node] ?? end);
      sum += before < 0 ? opened.after.logProb(opened.last, token) : decoded.logProb(before, token);
      before = node;
    }
    return sum / (path.length + 1);
  });
}

/** A node and all it follows. */
function ancestors({ parents }: PhraseTree, node: number): ReadonlySet<number> {
  const line = new Set<number>();
  for (let at = node; at >= 0; at = parents[at] ?? -1) line.add(at);
  return line;
}
