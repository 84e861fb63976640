import { choiceId, type EffectId } from '../ids.ts';
import type { Receipt } from '../receipt/receipt.ts';
import { ours, type Text } from '../text.ts';
import type { Choice } from '../turn/turn.ts';
import { goTo, moved, type Moved } from './stages/rules.ts';
import { beneath, nextEffect, underlying, type Paper, type Stage, type State } from './state.ts';
import type { World } from './world.ts';

/** What every slip says of its hall and its hour. */
export const slipHead = ({ settings }: State, { hall, now }: World) =>
  ({
    locale: settings.locale,
    hall: { name: hall.name, phone: hall.phone, hours: hall.hours },
    at: now,
  }) as const;

/** Goes to what is read aloud, and prints it: one who is told four things forgets two (no touch is spent on asking). */
export function showAndPrint(state: State, stage: (paper: Paper) => Stage, receipt: Receipt): Moved {
  const { id, state: counted } = nextEffect(state);
  return moved(goTo(counted, stage({ effect: id, slip: 'printing' }), ours('paper.printing')), {
    type: 'print',
    id,
    receipt,
  });
}

/** What is added to the lines where it did not come out. */
export const paperLines = (paper: Paper): readonly Text[] => (isLost(paper) ? [ours('paper.failed')] : []);

/** What is added to the choices where it did not come out. */
export const paperChoices = (paper: Paper): readonly Choice[] => (isLost(paper) ? [printAgainChoice] : []);

export const printAgainChoice: Choice = {
  id: choiceId('print-again'),
  label: ours('paper.again'),
  icon: 'printer',
  tint: 'amber',
  say: ['再打一遍', '重新打印', 'print again'],
};

const isLost = ({ slip }: Paper): boolean => slip !== 'printing' && slip !== 'printed';

/**
 * News of such a slip; `undefined` where it is another's. A slip that came out is only shown, because the list is being
 * read; one that did not is said.
 */
export function withPaper(state: State, effect: EffectId, slip: Paper['slip']): State | undefined {
  const at = underlying(state.stage);
  if (!('paper' in at) || at.paper.effect !== effect) return undefined;
  const told = { ...state, stage: beneath(state.stage, { ...at, paper: { effect, slip } }) };
  return isLost({ effect, slip })
    ? { ...told, closure: ours('paper.failed'), brief: 'closure', speakSerial: state.speakSerial + 1 }
    : { ...told, closure: ours('paper.printed') };
}
