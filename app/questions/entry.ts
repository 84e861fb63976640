import { choiceId } from '../ids.ts';
import { ours } from '../text.ts';
import type { Choice } from '../turn/turn.ts';

/** Confirms what is keyed or heard. */
export const enter = choiceId('enter');
/** Wipes what is keyed or heard, to begin it again. */
export const again = choiceId('again');

export const enterChoice: Choice = {
  id: enter,
  label: ours('answer.right'),
  icon: 'check',
  tint: 'leaf',
  say: [],
  primary: true,
};
export const againChoice: Choice = {
  id: again,
  label: ours('answer.again'),
  icon: 'arrow-counter-clockwise',
  tint: 'amber',
  say: [],
};
