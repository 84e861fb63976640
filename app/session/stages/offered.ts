import { choiceId, turnId } from '../../ids.ts';
import { defined, ours, own } from '../../text.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';
import { begin, serviceChoice } from './services.ts';

const none = choiceId('none-of-these');

/** Free words fitted more than one service: up to three are offered, with the word that led there. */
export const offered: Rules<StageAt<'offered'>> = {
  ask: ({ services }, { settings }, world) => ({
    id: turnId(`offered:${services.map(({ code }) => code).join(',')}`),
    scene: 'question',
    heading: ours('offered.heading'),
    choices: [
      ...services.flatMap(({ code, because }, index) => {
        const service = world.services[settings.locale].find((one) => one.code === code);
        if (service === undefined) return [];
        const note = ours('offered.because', { words: own({ kind: 'words', words: because.join('」「') }) });
        return [{ ...serviceChoice(service, index), ...(because.length === 0 ? {} : { note }) }];
      }),
      {
        id: none,
        label: ours('offered.none'),
        icon: 'dots-three-circle',
        tint: 'plum',
        say: ['都不是', '别的事'],
      },
    ],
    mode: 'choice',
  }),
  take: (_stage, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === none) return moved(goTo(state, { at: 'home' }));
    const service = world.services[state.settings.locale].find(({ code }) => code === input.id);
    return service === undefined
      ? undefined
      : begin(state, service, world, ours('closure.noted', { what: defined(service.name, service.locale) }));
  },
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};
