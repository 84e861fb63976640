import { ours, type Text } from '../text.ts';
import type { State } from '../session/state.ts';
import type { World } from '../session/world.ts';
import { rulesOf } from '../session/stages/table.ts';
import type { Answer } from './listening.ts';

/** What an answer is called on the turn where it is offered. */
export function labelOf(answer: Answer, state: State, world: World): Text | undefined {
  switch (answer.type) {
    case 'choice': {
      const asked = rulesOf(state.stage).ask(state.stage, state, world);
      return (
        asked.choices.find(({ id }) => id === answer.id)?.label ??
        asked.review?.find(({ id }) => id === answer.id)?.label
      );
    }
    case 'key':
      return ours(`key.${answer.name}`);
    case 'pace':
      return ours(`pace.${answer.change}`);
  }
}
