import { ours } from '../text.ts';
import { freshState, type State } from './state.ts';
import type { Moved } from './stages/rules.ts';

/** Everything of this person goes: answers, words, settings. Main answers the effect with a new visit's id. */
export const forget = (state: State): Moved => ({
  state: {
    ...freshState(state.visit.id),
    speakSerial: state.speakSerial + 1,
    closure: ours('forgotten'),
    brief: 'closure',
  },
  effects: [{ type: 'forget', visit: state.visit.id }],
});
