import { choiceId, turnId } from '../../ids.ts';
import { ours, own, type Text } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { forget } from '../forget.ts';
import { nextLines } from '../next-lines.ts';
import type { Filed, State } from '../state.ts';
import type { World } from '../world.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

const another = choiceId('another');
const finished = choiceId('finished');

/** The number, very large, spoken and on paper; then another matter, or everything is wiped. */
export const done: Rules<StageAt<'done'>> = {
  ask: (_stage, state, world) => {
    const filed = filedOf(state);
    return {
      // The printer's news and the network's is the same turn: whoever stands on 办好了 stays there.
      id: turnId('done'),
      scene: 'done',
      heading: ours('done.heading'),
      reference: filed.reference,
      lines: [
        ours('done.number', { number: own({ kind: 'reference', digits: filed.reference }) }),
        ...whatNext(filed, state, world),
      ],
      choices: [anotherChoice, finishedChoice],
      mode: 'choice',
    };
  },
  take: (_stage, input, state) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === finished) return forget(state);
    if (input.id !== another) return undefined;
    const { matter, filed, ...visit } = state.visit;
    return moved(goTo({ ...state, visit }, { at: 'home' }));
  },
  back: () => undefined,
};

const anotherChoice: Choice = {
  id: another,
  label: ours('done.another'),
  note: ours('done.another.note'),
  icon: 'plus-circle',
  tint: 'sky',
  say: ['还有一件', '再说一件', 'another matter'],
};
const finishedChoice: Choice = {
  id: finished,
  label: ours('done.finished'),
  note: ours('done.finished.note'),
  icon: 'check',
  tint: 'leaf',
  say: ['好了', '没有了', '完了', 'finished'],
};

function filedOf({ visit }: State): Filed {
  if (visit.filed === undefined) throw new Error('nothing was filed in this visit');
  return visit.filed;
}

/** Before it is delivered nothing of the community's doing is promised. */
function whatNext(filed: Filed, { settings }: State, world: World): readonly Text[] {
  const service = world.services[settings.locale].find(({ code }) => code === filed.service);
  return filed.delivered && service !== undefined
    ? nextLines(service, filed.hasPhone)
    : [ours('done.waiting')];
}

/** Where the slip is; said when it changes. */
export function slipLine(slip: Filed['slip']): Text {
  if (slip === 'printing') return ours('slip.printing');
  return ours(slip === 'printed' ? 'slip.printed' : 'slip.by-hand');
}
