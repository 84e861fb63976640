import { unitsOf } from '../understanding/syllables.ts';

/** How something is typed: its syllables in pinyin, its words, its figures. */
export function spellingOf(text: string): readonly string[] {
  const runs = text.toLowerCase().match(/\d+|[^\d]+/gu) ?? [];
  return runs.flatMap((run) =>
    /\d/.test(run)
      ? [run]
      : unitsOf(run).map((unit) => (unit.kind === 'word' ? unit.written : unit.initial + unit.final)),
  );
}

/**
 * Whether what was typed begins a spelling, from any of its parts on: 「xfl」, 「xingf」, 「fuli」 all find 幸福里. @param
 * typed small letters and digits only.
 */
export const isTyped = (spelling: readonly string[], typed: string): boolean =>
  typed === '' || spelling.some((_, from) => begins(spelling.slice(from), typed));

/** Each part may be typed whole or in its first letters. */
function begins([part, ...rest]: readonly string[], typed: string): boolean {
  if (part === undefined) return false;
  for (let length = Math.min(part.length, typed.length); length > 0; length -= 1) {
    if (!typed.startsWith(part.slice(0, length))) continue;
    const left = typed.slice(length);
    if (left === '' || begins(rest, left)) return true;
  }
  return false;
}

/** What fits what was typed, best first: what begins with it, then what holds it. */
export const matching = <T extends { readonly spelling: readonly string[] }>(
  options: readonly T[],
  typed: string,
): readonly T[] => {
  const first = options.filter(({ spelling }) => typed === '' || begins(spelling, typed));
  return [...first, ...options.filter((each) => !first.includes(each) && isTyped(each.spelling, typed))];
};

/** Nine have a digit of their own; where there are more, digits are searched for like letters. */
export const numbered = 9;

/** What Enter would choose: by its number, else the best that fits; nothing while nothing is typed. */
export function chosenBy<T extends { readonly spelling: readonly string[] }>(
  options: readonly T[],
  typed: string,
): T | undefined {
  if (typed === '') return undefined;
  if (/^\d$/.test(typed) && options.length <= numbered) return options[Number(typed) - 1];
  return matching(options, typed)[0];
}
