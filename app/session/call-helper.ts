import { goTo, moved, type Moved } from './stages/rules.ts';
import { nextEffect, plain, underlying, type State } from './state.ts';

/** 找人帮忙 works on every turn, with everything else down. */
export function callHelper(state: State): Moved {
  const { id, state: counted } = nextEffect(state);
  return moved(goTo(counted, { at: 'called', over: plain(state.stage) }), {
    type: 'call-helper',
    id,
    from: underlying(state.stage).at,
  });
}
