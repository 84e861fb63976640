import { turnId } from '../../ids.ts';
import { stepsOf } from '../../journey/journey.ts';
import { defined, ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { readBackPage } from '../read-back.ts';
import { isSafe, underlying, type State } from '../state.ts';
import type { World } from '../world.ts';
import { askAgain, matterUnderWay, progressOn } from './asking.ts';
import { goOnChoice } from './go-on.ts';
import { linesOf, restChoice, questionOf } from './review.ts';
import { goTo, moved, type Asked, type Rules, type StageAt } from './rules.ts';

type Where = StageAt<'where'>;

/** 我在哪儿？ Where one stands, which step it is, and what has been said so far; each line can be changed. */
export const whereAmI: Rules<Where> = {
  ask: (stage, state, world) =>
    state.visit.matter === undefined || isSafe(stage.over) || !isOffered(state, world)
      ? nothingUnderWay(stage, world)
      : underWay(stage, state, world),
  take: (stage, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === goOnChoice.id) return moved(goTo(state, stage.over));
    if (input.id === restChoice.id) return moved(goTo(state, { ...stage, page: stage.page + 1 }));
    const question = questionOf(input.id, state, world);
    return question === undefined ? undefined : moved(goTo(state, askAgain(question)));
  },
  back: ({ over }, state) => moved(goTo(state, over)),
};

const isOffered = ({ visit, settings }: State, { services }: World): boolean =>
  services[settings.locale].some(({ code }) => code === visit.matter?.service);

const goOn: readonly Choice[] = [goOnChoice];

const nothingUnderWay = ({ over }: Where, { hall }: World): Asked => ({
  id: turnId('where'),
  scene: 'message',
  sign: { icon: 'map-pin', tint: 'sky' },
  heading: ours('where-am-i.here', { hall: defined(hall.name, 'zh-CN') }),
  lines: [ours(isSafe(over) ? 'idling.kept' : 'where-am-i.nothing')],
  choices: goOn,
  mode: 'choice',
});

function underWay({ over, page }: Where, state: State, world: World): Asked {
  const { service, answers } = matterUnderWay(state, world);
  const steps = stepsOf(service, answers);
  const at = underlying(over);
  const { lines, isLast } = readBackPage(
    linesOf(state, world),
    { page, choices: goOn.length },
    state.settings.locale,
    world.capacity,
  );
  return {
    id: turnId(`where:${page}`),
    scene: 'review',
    progress: at.at === 'asking' ? progressOn(steps, at) : { step: steps.length + 1, of: steps.length + 1 },
    heading: ours('where-am-i.heading'),
    review: lines,
    choices: isLast ? goOn : [restChoice],
    hint: ours('review.hint'),
    mode: 'choice',
  };
}
