import { choiceId, turnId } from '../../ids.ts';
import { firstOpen, pathOf, type Answers, reachable, where, contact } from '../../journey/journey.ts';
import { begunFrom, fittedTo } from '../../journey/known.ts';
import { listed, type Locale } from '../../locale.ts';
import type { Service } from '../../services/service.ts';
import { defined, ours, type Text } from '../../text.ts';
import { tints } from '../../turn/icons.ts';
import type { Choice } from '../../turn/turn.ts';
import { more, paged } from '../paging.ts';
import type { Resumable } from '../draft.ts';
import type { State, Written } from '../state.ts';
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
    const subgroup = subgroupChosen(servicesOf(stage, state.settings.locale, world), input.id);
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
  const known = reachable(service, fittedTo(service, state.visit.known));
  const begun = { ...state, visit: { ...state.visit, matter: { service: service.code, answers: known } } };
  return moved(goTo(begun, nextStage(service, known, state.visit.known), closure));
}

/** The first question still open, as far as it was told before, else the review. */
export function nextStage(
  service: Service,
  answers: Answers,
  known: Answers = {},
  written: Written = {},
): Resumable {
  const open = firstOpen(service, answers);
  return open === undefined
    ? { at: 'review', page: 0 }
    : {
        at: 'asking',
        code: open.code,
        partial: written[open.code] ?? begunFrom(open, known),
        page: 0,
        editing: false,
      };
}

/** What of a matter is true of the next one too: where, and how to reach the resident. */
export const carriedOver = (service: Service, answers: Answers): Answers =>
  Object.fromEntries(
    pathOf(service, answers)
      .filter(({ code, kind }) => code === where || code === contact || kind === 'consent')
      .flatMap(({ code }) => (answers[code] === undefined ? [] : [[code, answers[code]]])),
  );

const choicesOf = (stage: Services, { settings }: State, world: World): readonly Choice[] =>
  choicesAmong(servicesOf(stage, settings.locale, world), stage.subgroup, settings.locale, world);

/** These services, or the smaller doors they stand behind where there are more than fit. */
export function choicesAmong(
  among: readonly Service[],
  subgroup: string | undefined,
  locale: Locale,
  { capacity }: World,
): readonly Choice[] {
  const subgroups = subgroupsIn(among);
  if (subgroup === undefined && among.length > capacity.choices && subgroups.length > 1) {
    return subgroups.map((name, index): Choice => {
      const members = among.filter((service) => service.subgroup === name);
      const [only, another] = members;
      // A door with one service behind it is that service.
      if (only !== undefined && another === undefined) {
        return { ...serviceChoice(only, index), label: defined(name, locale) };
      }
      return {
        id: subgroupChoice(name),
        label: defined(name, locale),
        note: defined(
          listed(
            members.map((service) => service.name),
            locale,
          ),
          locale,
        ),
        icon: members[0]?.icon ?? 'caret-right',
        tint: tints[index % tints.length] ?? 'clay',
        say: members.flatMap((service) => [service.name]),
      };
    });
  }
  return among
    .filter((service) => subgroup === undefined || service.subgroup === subgroup)
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
const servicesOf = ({ group }: Services, locale: Locale, world: World): readonly Service[] =>
  world.services[locale].filter((service) => (service.group === 'apply') === (group === 'apply'));

const subgroupsIn = (among: readonly Service[]): readonly string[] => [
  ...new Set(among.flatMap(({ subgroup }) => (subgroup === undefined ? [] : [subgroup]))),
];

const subgroupChoice = (name: string) => choiceId(`subgroup:${name}`);

/** The smaller door that was chosen, if it was one of them. */
export const subgroupChosen = (among: readonly Service[], id: string): string | undefined =>
  subgroupsIn(among).find((name) => subgroupChoice(name) === id);
