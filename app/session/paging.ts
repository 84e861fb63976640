import { choiceId } from '../ids.ts';
import { ours } from '../text.ts';
import type { Choice } from '../turn/turn.ts';

export const more = choiceId('more');

/** As `paged`, with `always` after the choices of every page; where two are all that fits, they come last of all. */
export function pagedWith(
  choices: readonly Choice[],
  always: readonly Choice[],
  page: number,
  capacity: number,
): readonly Choice[] {
  return capacity - always.length < 2
    ? paged([...choices, ...always], page, capacity)
    : [...paged(choices, page, capacity - always.length), ...always];
}

/** Choices of one page; where there are more than fit, the last place turns the page, round and round. */
export function paged(choices: readonly Choice[], page: number, capacity: number): readonly Choice[] {
  if (choices.length <= capacity) return choices;
  const perPage = capacity - 1;
  const pages = Math.ceil(choices.length / perPage);
  const at = page % pages;
  return [
    ...choices.slice(at * perPage, (at + 1) * perPage),
    {
      id: more,
      label: ours('choice.more'),
      note: ours(at === pages - 1 ? 'choice.from-start' : 'choice.next-page'),
      icon: 'dots-three-circle',
      tint: 'plum',
      say: [],
    },
  ];
}
