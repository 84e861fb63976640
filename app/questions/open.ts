import { choiceId } from '../ids.ts';
import type { StringKey } from '../strings/keys.ts';
import { ours } from '../text.ts';
import type { Choice } from '../turn/turn.ts';

/** Choosing this leaves the question for a person to ask. */
export const leftOpen = choiceId('open');

export const openChoice = (label: StringKey): Choice => ({
  id: leftOpen,
  label: ours(label),
  icon: 'dots-three-circle',
  tint: 'plum',
  say: [],
});
