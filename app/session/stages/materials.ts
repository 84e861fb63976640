import { choiceId, turnId } from '../../ids.ts';
import type { Locale } from '../../locale.ts';
import type { Service } from '../../services/service.ts';
import { defined, ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { routeWords } from '../../understanding/route.ts';
import { forget } from '../forget.ts';
import { paperChoices, paperLines, printAgainChoice, showAndPrint, slipHead } from '../paper.ts';
import { more, paged } from '../paging.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { heardChoice } from './heard.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';
import { begin, choicesAmong, subgroupChosen } from './services.ts';

/** Services that say what to bring. */
export const needing = (locale: Locale, { services }: World): readonly Service[] =>
  services[locale].filter(({ materials = [] }) => materials.length > 0);

/** 办哪件事？ The services that need papers, behind the same smaller doors as elsewhere. */
export const materials: Rules<StageAt<'materials'>> = {
  ask: ({ subgroup, page }, { settings }, world) => ({
    id: turnId(`materials:${subgroup ?? ''}:${page}`),
    scene: 'question',
    heading: ours('materials.heading'),
    choices: paged(matterChoices(subgroup, settings.locale, world), page, world.capacity.choices),
    mode: 'route',
  }),
  take: (stage, input, state, world) => {
    const services = needing(state.settings.locale, world);
    if (input.type === 'words') {
      const [best] = routeWords(input.words, services);
      const service = services.find(({ code }) => code === best?.code);
      return service === undefined ? undefined : needed(service, state, world);
    }
    if (input.type !== 'choice') return undefined;
    if (input.id === more) return moved(goTo(state, { ...stage, page: stage.page + 1 }));
    const subgroup = subgroupChosen(services, input.id);
    if (subgroup !== undefined) return moved(goTo(state, { ...stage, subgroup, page: 0 }));
    const service = services.find(({ code }) => code === input.id);
    return service === undefined ? undefined : needed(service, state, world);
  },
  back: ({ subgroup }, state) =>
    moved(goTo(state, subgroup === undefined ? { at: 'ask' } : { at: 'materials', page: 0 })),
};

/** As the doors of 申请服务; but a door with one list behind it is called what that list is for. */
function matterChoices(subgroup: string | undefined, locale: Locale, world: World): readonly Choice[] {
  const services = needing(locale, world);
  return choicesAmong(services, subgroup, locale, world).map((choice) => {
    const service = services.find(({ code }) => code === String(choice.id));
    return service === undefined ? choice : { ...choice, label: defined(service.name, service.locale) };
  });
}

/** The list of one service, read aloud and printed to be ticked off at home. */
export function needed(service: Service, state: State, world: World): Moved {
  return showAndPrint(state, (paper) => ({ at: 'needed', service: service.code, paper }), {
    ...slipHead(state, world),
    kind: 'materials',
    matter: defined(service.name, service.locale),
    items: (service.materials ?? []).map((item) => ({ name: defined(item, service.locale) })),
    next: [ours('needed.next')],
  });
}

const apply = choiceId('apply-now');

/** 办高龄津贴，要带这些。 From here one may go on to the matter itself. */
export const neededList: Rules<StageAt<'needed'>> = {
  ask: ({ service: code, paper }, { settings }, world) => {
    const service = needing(settings.locale, world).find((each) => each.code === code);
    return {
      id: turnId(`needed:${code}`),
      scene: 'message',
      heading:
        service === undefined
          ? ours('services.none')
          : ours('needed.heading', { what: defined(service.name, service.locale) }),
      lines: [
        ...(service?.materials ?? []).map((item) => defined(item, settings.locale)),
        ...paperLines(paper),
      ],
      choices: [...(service === undefined ? [] : [applyChoice]), ...paperChoices(paper), heardChoice],
      mode: 'choice',
    };
  },
  take: ({ service: code }, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === heardChoice.id) return forget(state);
    const service = needing(state.settings.locale, world).find((each) => each.code === code);
    if (service === undefined) return undefined;
    if (input.id === printAgainChoice.id) return needed(service, state, world);
    return input.id === apply
      ? begin(state, service, world, ours('closure.noted', { what: defined(service.name, service.locale) }))
      : undefined;
  },
  back: (_stage, state) => moved(goTo(state, { at: 'materials', page: 0 })),
};

const applyChoice: Choice = {
  id: apply,
  label: ours('needed.apply'),
  note: ours('needed.apply.note'),
  icon: 'hand-heart',
  tint: 'sky',
  say: ['现在就办', '我要办', '办这件', 'apply now'],
};
