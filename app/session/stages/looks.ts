import { choiceId, turnId } from '../../ids.ts';
import { localeRows, type Locale } from '../../locale.ts';
import type { StringKey } from '../../strings/keys.ts';
import { unreachable } from '../../result.ts';
import { defined, ours } from '../../text.ts';
import type { PaceChange } from '../../turn/listening.ts';
import type { Choice } from '../../turn/turn.ts';
import { more, paged } from '../paging.ts';
import {
  doors,
  held,
  loudnessStepsDb,
  paces,
  settingsOfDoor,
  themes,
  type Door,
  type Settings,
} from '../settings.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';

type Looks = StageAt<'looks'>;

/** 换个样子: each touch changes one thing at once; 返回 goes on where one was, nothing is lost. */
export const looks: Rules<Looks> = {
  ask: ({ panel, page = 0 }, { settings }, world) => ({
    id: turnId(`looks:${panel ?? ''}:${page}`),
    scene: 'question',
    heading: ours(panel === undefined ? 'looks.heading' : `looks.${panel}.heading`),
    choices: paged(offered(panel, settings, world), page, world.capacity.choices),
    hint: ours('looks.hint'),
    mode: 'choice',
  }),
  take: (stage, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === more) return moved(goTo(state, { ...stage, page: (stage.page ?? 0) + 1 }));
    const panel = panels.find((one) => one === input.id);
    if (panel !== undefined) return moved(goTo(state, { at: 'looks', over: stage.over, panel }));
    if (input.id === practiceId) return moved(goTo(state, { at: 'practice', over: stage.over }));
    const door = doors.find((one) => doorChoices[one].id === input.id);
    if (door !== undefined) return entered(door, stage, state, world);
    const settings = changed(state.settings, input.id, world);
    if (settings === undefined) return undefined;
    return moved(goTo({ ...state, settings }, stage, ours('looks.done')));
  },
  back: ({ panel, over }, state) => moved(goTo(state, panel === undefined ? over : { at: 'looks', over })),
};

/** Through a door one is where one was, in its size, pace and words. */
function entered(door: Door, { over }: Looks, state: State, { textSizes }: World): Moved {
  const settings = held({ ...state.settings, ...settingsOfDoor[door], door }, textSizes);
  return moved(goTo({ ...state, settings }, over, ours('looks.entered', { door: doorChoices[door].label })));
}

const practiceId = choiceId('practice');

/** What opens one level deeper. */
const panels = ['doors', 'voice'] as const;
/** How the kiosk speaks, what is most asked for first: slower, louder, all of a number. */
const voiceChanges = ['slower', 'louder', 'aloud', 'faster', 'softer'] as const;

function changed(settings: Settings, id: string, world: World): Settings | undefined {
  const voice = voiceChanges.find((name) => name === id);
  if (voice !== undefined) return paced(settings, voice, world);
  const change = changes[id];
  return change === undefined ? undefined : held(change(settings, world), world.textSizes);
}

/** What each choice makes of the settings. */
const changes: Readonly<Record<string, (settings: Settings, world: World) => Settings>> = {
  larger: (now, { textSizes }) => ({ ...now, textMm: nextOf(textSizes[now.reach], now.textMm) }),
  theme: (now) => ({ ...now, theme: nextOf(themes, now.theme) }),
  language: (now, { languages }) => ({ ...now, locale: nextOf(languages, now.locale) }),
  reach: (now) => ({ ...now, reach: now.reach === 'seated' ? 'standing' : 'seated' }),
  pictures: (now) => ({ ...now, pictures: !now.pictures }),
  curtain: (now) => ({ ...now, curtain: !now.curtain }),
  steps: (now) => ({ ...now, steps: now.steps === 'express' ? 'guided' : 'express' }),
};

const offered = (panel: Looks['panel'], settings: Settings, world: World): readonly Choice[] => {
  switch (panel) {
    case undefined:
      return looksOffered(settings, world);
    case 'doors':
      return doors.map((door) => doorChoices[door]);
    case 'voice':
      return voiceChanges.map((change) => voiceChoice(change, settings));
    default:
      return unreachable(panel);
  }
};

/** The most wanted first; sitting only where this screen can do it. */
const looksOffered = (settings: Settings, { textSizes, languages }: World): readonly Choice[] => [
  choice('larger', 'looks.larger', 'text-aa', 'sky', ['字大一点', '大字']),
  ...languageChoice(settings.locale, languages),
  choice('voice', 'looks.voice', 'speaker-high', 'plum', ['调声音']),
  choice('theme', 'looks.theme', 'sun', 'amber', ['换颜色']),
  choice('doors', 'looks.doors', 'users-three', 'clay', ['谁来用', '换个门'], 'looks.doors.note'),
  ...(textSizes.seated.length > 0
    ? [
        settings.reach === 'seated'
          ? choice('reach', 'looks.reach.standing', 'person', 'pine', ['站着用'])
          : choice(
              'reach',
              'looks.reach.seated',
              'wheelchair',
              'pine',
              ['坐着用', '轮椅'],
              'looks.reach.note',
            ),
      ]
    : []),
  settings.steps === 'express'
    ? choice('steps', 'looks.steps.guided', 'list-checks', 'plum', ['一步一步'])
    : choice('steps', 'looks.steps.express', 'caret-right', 'plum', ['快捷', '快一点办'], 'looks.steps.note'),
  settings.pictures
    ? choice(
        'pictures',
        'looks.pictures.off',
        'newspaper',
        'amber',
        ['纯文字', '只看字'],
        'looks.pictures.note',
      )
    : choice('pictures', 'looks.pictures.on', 'star', 'amber', ['要图']),
  choice('curtain', settings.curtain ? 'looks.curtain.off' : 'looks.curtain.on', 'sun-horizon', 'pine', [
    '遮住屏幕',
    '关屏幕',
    '露出屏幕',
  ]),
  choice(practiceId, 'looks.practice', 'hand-waving', 'leaf', ['试试按键'], 'looks.practice.note'),
];

const choice = (
  id: string,
  label: StringKey,
  icon: Choice['icon'],
  tint: Choice['tint'],
  say: readonly string[],
  note?: StringKey,
): Choice => ({
  id: choiceId(id),
  label: ours(label),
  ...(note === undefined ? {} : { note: ours(note) }),
  icon,
  tint,
  say,
});

const doorChoices: Readonly<Record<Door, Choice>> = {
  elder: choice(
    'door:elder',
    'door.elder',
    'sun-horizon',
    'clay',
    ['银发', '老年', '老人'],
    'door.elder.note',
  ),
  worker: choice('door:worker', 'door.worker', 'buildings', 'sky', ['上班', '上班族'], 'door.worker.note'),
  youth: choice('door:youth', 'door.youth', 'smiley', 'leaf', ['青少年', '学生'], 'door.youth.note'),
};

/** What was asked for of the voice or the letters, one step of it, as far as it goes. */
export function paced(
  settings: Settings,
  change: PaceChange,
  { textSizes }: Pick<World, 'textSizes'>,
): Settings {
  switch (change) {
    case 'slower':
      return { ...settings, pace: stepped(paces, settings.pace, -1) };
    case 'faster':
      return { ...settings, pace: stepped(paces, settings.pace, 1) };
    case 'louder':
      return { ...settings, loudnessDb: stepped(loudnessStepsDb, settings.loudnessDb, 1) };
    case 'softer':
      return { ...settings, loudnessDb: stepped(loudnessStepsDb, settings.loudnessDb, -1) };
    case 'larger':
      return { ...settings, textMm: stepped(textSizes[settings.reach], settings.textMm, 1) };
    case 'aloud':
      return { ...settings, aloud: !settings.aloud };
    default:
      return unreachable(change);
  }
}

/** Said in the language it leads to, by its own name: whoever needs it can read it. */
function languageChoice(now: Locale, languages: readonly Locale[]): readonly Choice[] {
  const next = nextOf(languages, now);
  if (next === now) return [];
  const label = defined(localeRows[next].ownName, next);
  return [
    {
      id: choiceId('language'),
      label,
      icon: 'globe',
      tint: 'leaf',
      say: ['English', '中文', 'Chinese', '한국어'],
    },
  ];
}

/** Slower, louder, larger, by one step, as far as it goes. */
function stepped<T>(values: readonly T[], current: T, by: 1 | -1): T {
  return values[values.indexOf(current) + by] ?? current;
}

const nextOf = <T>(values: readonly T[], current: T): T =>
  values[(values.indexOf(current) + 1) % values.length] ?? current;

function voiceChoice(change: (typeof voiceChanges)[number], { aloud }: Settings): Choice {
  const label =
    change !== 'aloud' ? (`pace.${change}` as const) : aloud ? 'looks.voice.masked' : 'looks.voice.aloud';
  return choice(change, label, 'speaker-high', voiceTints[change], []);
}
const voiceTints = { slower: 'sky', louder: 'amber', aloud: 'plum', faster: 'leaf', softer: 'clay' } as const;
