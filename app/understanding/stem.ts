/** What is left out in writing and in speech: a word that denies is "not", whatever it stands with. */
const DENIES = /^(?:cannot|\w+n['’]t|(?:ca|wo|do|does|did|is|are|was|has|have|had|could|would|should)nt)$/;
/** Endings of other words drawn together: lift's, it'll, they've. */
const DRAWN = /['’](?:s|re|ve|ll|d|m)?$/;
/** Their -ing is their own. */
const WHOLE = new Set(
  'evening morning building ceiling nothing something anything everything during'.split(' '),
);
const LETTERS = /^[a-z]+$/;
const VOWEL = /[aeiouy]/;

/**
 * What the forms of an English word have in common: leaks, leaked and leaking are "leak", isn't and cannot "not". The
 * first step of Porter's (1980), which inflections need; words of other languages stay as they are.
 */
export function stemOf(word: string): string {
  if (DENIES.test(word)) return 'not';
  const bare = word.replace(DRAWN, '');
  if (!LETTERS.test(bare) || bare.length < 4) return bare;
  const single = singular(bare);
  if (WHOLE.has(single)) return single;
  const root = /^(.{3,})(?:ing|ed)$/.exec(single)?.[1];
  const stem = root !== undefined && VOWEL.test(root) ? root.replace(/([^aeioulsz])\1$/, '$1') : single;
  return stem.replace(/(?<=.{4})e$/, '');
}

function singular(word: string): string {
  if (/ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^suia]s$/.test(word) ? word.slice(0, -1) : word;
}
