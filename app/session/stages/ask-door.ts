import { choiceId, turnId } from '../../ids.ts';
import { ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { routeWords } from '../../understanding/route.ts';
import { askedIn, type AskedFor } from '../../understanding/asked.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { needed, needing } from './materials.ts';
import { currentNotices } from './notices.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';

/** 问一问: what to bring, which community, what is new. Only what the hall can answer is offered. */
export const askDoor: Rules<StageAt<'ask'>> = {
  ask: (_stage, state, world) => ({
    id: turnId('ask'),
    scene: 'question',
    heading: ours('ask.heading'),
    choices: answerable(state, world).map((asked) => askedChoices[asked]),
    mode: 'route',
  }),
  take: (_stage, input, state, world) => {
    if (input.type === 'words') return askInWords(input.words, state, world);
    if (input.type !== 'choice') return undefined;
    const asked = answerable(state, world).find((each) => askedChoices[each].id === input.id);
    return asked === undefined ? undefined : moved(goTo(state, { at: asked, page: 0 }));
  },
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

/** What the hall has an answer to, in the order offered. */
export function answerable({ settings }: State, world: World): readonly AskedFor[] {
  const { community } = world.bulletin[settings.locale];
  return [
    ...(needing(settings.locale, world).length > 0 ? (['materials'] as const) : []),
    ...(community === undefined ? [] : (['community'] as const)),
    ...(currentNotices(settings.locale, world).length > 0 ? (['notices'] as const) : []),
  ];
}

/** 「办高龄津贴要带什么」 goes straight to the list; undefined where nothing of this kind was asked. */
export function askInWords(words: string, state: State, world: World): Moved | undefined {
  const asked = askedIn(words);
  if (asked === undefined || !answerable(state, world).includes(asked)) return undefined;
  if (asked === 'materials') {
    const services = needing(state.settings.locale, world);
    const [best] = routeWords(words, services);
    const service = services.find(({ code }) => code === best?.code);
    if (service !== undefined) return needed(service, state, world);
  }
  return moved(goTo(state, { at: asked, page: 0 }));
}

/** Each thing asked for, as a choice. */
export const askedChoices: Readonly<Record<AskedFor, Choice>> = {
  materials: {
    id: choiceId('materials'),
    label: ours('ask.materials'),
    note: ours('ask.materials.note'),
    icon: 'list-checks',
    tint: 'leaf',
    say: ['要带什么', '办事带什么', '要什么材料', 'what to bring'],
  },
  community: {
    id: choiceId('community'),
    label: ours('ask.community'),
    note: ours('ask.community.note'),
    icon: 'house-line',
    tint: 'sky',
    say: ['我归哪个社区', '归谁管', '居委会在哪里', 'which community'],
  },
  notices: {
    id: choiceId('notices'),
    label: ours('ask.notices'),
    note: ours('ask.notices.note'),
    icon: 'newspaper',
    tint: 'amber',
    say: ['听通知', '有什么通知', '念通知', 'notices'],
  },
};
