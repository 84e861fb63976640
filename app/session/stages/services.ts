import { choiceId, turnId } from '../../ids.ts';
import { firstOpen, pathOf, type Answers, reachable, where, contact } from '../../journey/journey.ts';
import { nothingYet } from '../../questions/answer.ts';
import type { Service } from '../../services/service.ts';
import { defined, ours, type Text } from '../../text.ts';
import { tints } from '../../turn/icons.ts';
import type { Choice } from '../../turn/turn.ts';
import { more, paged } from '../paging.ts';
import type { Stage, State } from '../state.ts';
import type { World } from '../world.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';

type Services = StageAt<'services'>;

/** 是哪一种？ The services of one door, behind smaller doors where there are more than fit. */
export const services: Rules<Services> = {
  ask: (stage, state, world) => {
    const choices = choicesOf(stage, state, world);
    const none = choices.length === 0;
    return {
      id: turnId(`services:${stage.group}:${stage.subgroup ?? ''}:${stage.page}`),
      scene: none ? 'message' : 'question',
      heading: ours(none ? 'services.none' : stage.group === 'apply' ? 'services.apply' : 'services.report'),
      ...(none ? { lines: [ours('services.none.way-on')] } : {}),
      choices: paged(choices, stage.page, world.capacity.choices),
      mode: 'route',
    };
  },
  take: (stage, input, state, world) => {
    const here = world.services[state.settings.locale];
    if (input.type !== 'choice') return undefined;
    if (input.id === more) return moved(goTo(state, { ...stage, page: stage.page + 1 }));
    const subgroup = subgroupsOf(stage, state, world).find((name) => `subgroup:${name}` === input.id);
    if (subgroup !== undefined) return moved(goTo(state, { ...stage, subgroup, page: 0 }));
    const service = here.find(({ code }) => code === input.id);
    return service === undefined
      ? undefined
      : begin(state, service, world, ours('closure.noted', { what: defined(service.name, service.locale) }));
  },
  back: ({ group, subgroup }, state) =>
    moved(goTo(state, subgroup === undefined ? { at: 'home' } : { at: 'services', group, page: 0 })),
};

/** Starts a matter; what was already told in this visit is not asked again. */
export function begin(state: State, service: Service, world: World, closure?: Text): Moved {
  if (!world.canKeep) return moved(goTo(state, { at: 'not-kept' }));
  const known = reachable(service, state.visit.known);
  const begun = { ...state, visit: { ...state.visit, matter: { service: service.code, answers: known } } };
  return moved(goTo(begun, nextStage(service, known), closure));
}

/** The first question still open, else the review. */
export function nextStage(service: Service, answers: Answers): Stage {
  const open = firstOpen(service, answers);
  return open === undefined
    ? { at: 'review', page: 0 }
    : { at: 'asking', code: open.code, partial: nothingYet, page: 0, editing: false };
}

/** What of a matter is true of the next one too: where, and how to reach the resident. */
export const carriedOver = (service: Service, answers: Answers): Answers =>
  Object.fromEntries(
    pathOf(service, answers)
      .filter(({ code }) => code === where || code === contact)
      .flatMap(({ code }) => (answers[code] === undefined ? [] : [[code, answers[code]]])),
  );

function choicesOf(stage: Services, state: State, world: World): readonly Choice[] {
  const inGroup = servicesOf(stage, state, world);
  const subgroups = subgroupsOf(stage, state, world);
  if (stage.subgroup === undefined && inGroup.length > world.capacity.choices && subgroups.length > 1) {
    return subgroups.map((name, index): Choice => {
      const members = inGroup.filter((service) => service.subgroup === name);
      const [only, another] = members;
      // A door with one service behind it is that service.
      if (only !== undefined && another === undefined) {
        return { ...serviceChoice(only, index), label: defined(name, state.settings.locale) };
      }
      return {
        id: choiceId(`subgroup:${name}`),
        label: defined(name, state.settings.locale),
        note: defined(members.map((service) => service.name).join('、'), state.settings.locale),
        icon: members[0]?.icon ?? 'caret-right',
        tint: tints[index % tints.length] ?? 'clay',
        say: members.flatMap((service) => [service.name]),
      };
    });
  }
  return inGroup
    .filter(({ subgroup }) => stage.subgroup === undefined || subgroup === stage.subgroup)
    .map((service, index) => serviceChoice(service, index));
}

export const serviceChoice = (service: Service, index: number): Choice => ({
  id: choiceId(service.code),
  label: defined(service.name, service.locale),
  ...(service.description === '' ? {} : { note: defined(service.description, service.locale) }),
  icon: service.icon,
  tint: tints[index % tints.length] ?? 'clay',
  say: service.says,
});

/** A city's own groups, unknown to us, stand behind 反映问题. */
const servicesOf = ({ group }: Services, { settings }: State, world: World): readonly Service[] =>
  world.services[settings.locale].filter((service) => (service.group === 'apply') === (group === 'apply'));

const subgroupsOf = (stage: Services, state: State, world: World): readonly string[] => [
  ...new Set(
    servicesOf(stage, state, world).flatMap(({ subgroup }) => (subgroup === undefined ? [] : [subgroup])),
  ),
];
