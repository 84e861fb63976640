import { choiceId, turnId } from '../../ids.ts';
import { locales, type Locale } from '../../locale.ts';
import type { StringKey } from '../../strings/keys.ts';
import { ours } from '../../text.ts';
import type { PaceChange } from '../../turn/listening.ts';
import type { Choice } from '../../turn/turn.ts';
import { unreachable } from '../../result.ts';
import { more, paged } from '../paging.ts';
import type { State } from '../state.ts';
import { loudnessStepsDb, paces, themes, type Settings } from '../settings.ts';
import type { World } from '../world.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

const larger = choiceId('larger');
const theme = choiceId('theme');
const language = choiceId('language');
const voice = choiceId('voice');
/** How the kiosk speaks, what is most asked for first: slower, louder, all of a number. */
const voiceChanges = ['slower', 'louder', 'aloud', 'faster', 'softer'] as const;

/** 换个样子: each touch changes one thing at once; 返回 goes on where one was, nothing is lost. */
export const looks: Rules<StageAt<'looks'>> = {
  ask: ({ voice: page }, { settings }, { capacity }) => ({
    id: turnId(page === undefined ? 'looks' : `looks:voice:${page}`),
    scene: 'question',
    heading: ours(page === undefined ? 'looks.heading' : 'looks.voice.heading'),
    choices:
      page === undefined
        ? [
            choice(larger, 'looks.larger', 'text-aa', 'sky', ['字大一点', '大字']),
            choice(theme, 'looks.theme', 'star', 'amber', ['换颜色']),
            choice(language, 'looks.language', 'globe', 'leaf', ['English', '中文', 'Chinese']),
            choice(voice, 'looks.voice', 'speaker-high', 'plum', ['调声音']),
          ]
        : paged(
            voiceChanges.map((change) => voiceChoice(change, settings)),
            page,
            capacity.choices,
          ),
    hint: ours('looks.hint'),
    mode: 'choice',
  }),
  take: (stage, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === voice) return moved(goTo(state, { ...stage, voice: 0 }));
    if (input.id === more) return moved(goTo(state, { ...stage, voice: (stage.voice ?? 0) + 1 }));
    const settings = changed(state.settings, input.id, world);
    return settings === undefined
      ? undefined
      : moved(goTo({ ...state, settings }, stage, ours('looks.done')));
  },
  back: ({ voice: page, ...stage }, state: State) =>
    moved(goTo(state, page === undefined ? stage.over : stage)),
};

function changed(settings: Settings, id: string, world: World): Settings | undefined {
  switch (id) {
    case larger:
      return { ...settings, textMm: nextOf(world.textSizes, settings.textMm) };
    case theme:
      return { ...settings, theme: nextOf(themes, settings.theme) };
    case language:
      return { ...settings, locale: nextOf<Locale>(locales, settings.locale) };
    default: {
      const change = voiceChanges.find((name) => name === id);
      return change === undefined ? undefined : paced(settings, change, world);
    }
  }
}

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
      return { ...settings, textMm: stepped(textSizes, settings.textMm, 1) };
    case 'aloud':
      return { ...settings, aloud: !settings.aloud };
    default:
      return unreachable(change);
  }
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
  return choice(choiceId(change), label, 'speaker-high', voiceTints[change], []);
}
const voiceTints = { slower: 'sky', louder: 'amber', aloud: 'plum', faster: 'leaf', softer: 'clay' } as const;

const choice = (
  id: Choice['id'],
  label: StringKey,
  icon: Choice['icon'],
  tint: Choice['tint'],
  say: readonly string[],
): Choice => ({ id, label: ours(label), icon, tint, say });
