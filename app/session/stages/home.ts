import { choiceId, turnId } from '../../ids.ts';
import { routeWords } from '../../understanding/route.ts';
import { defined, ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';
import { begin } from './services.ts';

const progress = choiceId('progress');

/** The first question, and the attract screen: 您想办什么事？ Free words find the service. */
export const home: Rules<StageAt<'home'>> = {
  ask: () => ({
    id: turnId('home'),
    scene: 'home',
    heading: ours('home.heading'),
    choices: doors,
    hint: ours('home.hint'),
    mode: 'route',
  }),
  take: (_stage, input, state, world) => {
    if (input.type === 'words') {
      const services = world.services[state.settings.locale];
      const ranked = routeWords(input.words, services);
      const [best, second] = ranked;
      if (best === undefined) return undefined;
      const service = services.find(({ code }) => code === best.code);
      if (service !== undefined && clear(best.score, second?.score)) {
        return begin(
          state,
          service,
          world,
          ours('closure.noted', { what: defined(service.name, service.locale) }),
        );
      }
      return moved(goTo(state, { at: 'offered', services: ranked.slice(0, 3) }));
    }
    if (input.type !== 'choice') return undefined;
    if (input.id === progress) return moved(goTo(state, { at: 'progress', digits: '' }));
    return doors.some(({ id }) => id === input.id)
      ? moved(goTo(state, { at: 'services', group: input.id, page: 0 }))
      : undefined;
  },
  back: () => undefined,
};

const doors: readonly Choice[] = [
  {
    id: choiceId('report'),
    label: ours('home.report'),
    note: ours('home.report.note'),
    icon: 'megaphone',
    tint: 'clay',
    say: ['报修', '报事', '我要反映问题', '东西坏了', 'report a problem'],
  },
  {
    id: choiceId('apply'),
    label: ours('home.apply'),
    note: ours('home.apply.note'),
    icon: 'hand-heart',
    tint: 'leaf',
    say: ['我要申请服务', '办事', '办个事', 'apply for a service'],
  },
  {
    id: progress,
    label: ours('home.progress'),
    note: ours('home.progress.note'),
    icon: 'magnifying-glass',
    tint: 'sky',
    say: ['查一下进度', '我的事办得怎么样了', '查编号', 'check my case'],
  },
];

/** Clear enough to go straight there: good in itself, and well ahead of the next. */
const clear = (best: number, second = 0): boolean => best >= 0.6 && best - second >= 0.15;
