import type { Community, CommunityEstate } from '../../hall.ts';
import { choiceId, turnId } from '../../ids.ts';
import { defined, ours, own, type Text } from '../../text.ts';
import { tints } from '../../turn/icons.ts';
import type { Choice } from '../../turn/turn.ts';
import { forget } from '../forget.ts';
import { paperChoices, paperLines, printAgainChoice, showAndPrint, slipHead } from '../paper.ts';
import { more, pagedWith } from '../paging.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { askMoreChoice, heardChoice } from './heard.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';

const elsewhere = choiceId('elsewhere');

/** 您住哪个小区？ Touched or said. */
export const community: Rules<StageAt<'community'>> = {
  ask: ({ page }, { settings }, world) => ({
    id: turnId(`community:${page}`),
    scene: 'question',
    heading: ours('where.home'),
    choices: pagedWith(
      estatesOf(settings.locale, world).map((estate, index): Choice => ({
        id: choiceId(estate.name),
        label: defined(estate.shown, settings.locale),
        icon: 'buildings',
        tint: tints[index % tints.length] ?? 'clay',
        say: [estate.name, ...estate.say],
      })),
      [elsewhereChoice],
      page,
      world.capacity.choices,
    ),
    mode: 'place',
  }),
  take: (stage, input, state, world) => {
    const estates = estatesOf(state.settings.locale, world);
    if (input.type === 'place') {
      const said = estates.find(({ name, say }) =>
        [name, ...say].some((each) => each === input.place.estate),
      );
      return said === undefined ? undefined : belongs(said, state, world);
    }
    if (input.type !== 'choice') return undefined;
    if (input.id === more) return moved(goTo(state, { ...stage, page: stage.page + 1 }));
    if (input.id === elsewhere) return moved(goTo(state, { at: 'community-unknown' }));
    const chosen = estates.find(({ name }) => name === input.id);
    return chosen === undefined ? undefined : belongs(chosen, state, world);
  },
  back: (_stage, state) => moved(goTo(state, { at: 'ask' })),
};

const estatesOf = (locale: State['settings']['locale'], { bulletin }: World): readonly CommunityEstate[] =>
  bulletin[locale].community?.estates ?? [];

const elsewhereChoice: Choice = {
  id: elsewhere,
  label: ours('community.elsewhere'),
  icon: 'map-pin',
  tint: 'plum',
  say: ['都不是', '不住这里', 'somewhere else'],
};

function belongs({ name }: CommunityEstate, state: State, world: World): Moved {
  const office = world.bulletin[state.settings.locale].community;
  if (office === undefined) return moved(goTo(state, { at: 'community-unknown' }));
  const text = (words: string): Text => defined(words, state.settings.locale);
  return showAndPrint(state, (paper) => ({ at: 'community-of', estate: name, paper }), {
    ...slipHead(state, world),
    kind: 'community',
    place: own({ kind: 'place', place: { estate: name } }),
    community: text(office.committee),
    lines: [
      { label: ours('community.address'), value: text(office.address) },
      { label: ours('review.contact'), value: text(office.phone) },
      { label: ours('community.hours'), value: text(office.hours) },
    ],
  });
}

/** 幸福里归幸福里社区管: where its office is, when it is open, whom to ring; on paper too. */
export const communityOf: Rules<StageAt<'community-of'>> = {
  ask: ({ estate, paper }, { settings }, world) => {
    const { community: office } = world.bulletin[settings.locale];
    return {
      id: turnId(`community-of:${estate}`),
      scene: 'message',
      heading:
        office === undefined
          ? ours('community.unknown')
          : ours('community.heading', { community: defined(office.name, settings.locale) }),
      lines: [...(office === undefined ? [] : linesOf(office, settings.locale)), ...paperLines(paper)],
      choices: [...paperChoices(paper), askMoreChoice, heardChoice],
      mode: 'choice',
    };
  },
  take: ({ estate }, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === heardChoice.id) return forget(state);
    if (input.id === askMoreChoice.id) return moved(goTo(state, { at: 'ask' }));
    const chosen = estatesOf(state.settings.locale, world).find(({ name }) => name === estate);
    return input.id === printAgainChoice.id && chosen !== undefined
      ? belongs(chosen, state, world)
      : undefined;
  },
  back: (_stage, state) => moved(goTo(state, { at: 'community', page: 0 })),
};

/** Read aloud; the name of the office stands on the slip. */
function linesOf(office: Community, locale: State['settings']['locale']): readonly Text[] {
  const { address, phone, hours } = office;
  return [
    defined(address, locale),
    ours('community.phone', { phone: defined(phone, locale) }),
    defined(hours, locale),
  ];
}

/** An estate of another community: a person finds out. */
export const communityUnknown: Rules<StageAt<'community-unknown'>> = {
  ask: () => ({
    id: turnId('community-unknown'),
    scene: 'message',
    heading: ours('community.unknown'),
    lines: [ours('community.unknown.way-on')],
    choices: [askMoreChoice, heardChoice],
    mode: 'choice',
  }),
  take: (_stage, input, state) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === askMoreChoice.id) return moved(goTo(state, { at: 'ask' }));
    return input.id === heardChoice.id ? forget(state) : undefined;
  },
  back: (_stage, state) => moved(goTo(state, { at: 'community', page: 0 })),
};
