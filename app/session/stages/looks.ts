import { choiceId, turnId } from '../../ids.ts';
import { locales, type Locale } from '../../locale.ts';
import type { StringKey } from '../../strings/keys.ts';
import { ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import type { State } from '../state.ts';
import { themes, type Settings } from '../settings.ts';
import type { World } from '../world.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

const larger = choiceId('larger');
const theme = choiceId('theme');
const language = choiceId('language');
const pace = choiceId('pace');

/** 换个样子: each touch changes one thing at once; 返回 goes on where one was, nothing is lost. */
export const looks: Rules<StageAt<'looks'>> = {
  ask: (_stage, { settings }) => ({
    id: turnId('looks'),
    scene: 'question',
    heading: ours('looks.heading'),
    choices: [
      choice(larger, 'looks.larger', 'text-aa', 'sky', ['字大一点', '大字']),
      choice(theme, 'looks.theme', 'star', 'amber', ['换颜色']),
      { ...choice(language, 'looks.language', 'globe', 'leaf', ['English', '中文', 'Chinese']) },
      choice(pace, settings.pace < 1 ? 'looks.pace.normal' : 'looks.pace.slower', 'speaker-high', 'plum', []),
    ],
    hint: ours('looks.hint'),
    mode: 'choice',
  }),
  take: (stage, input, state, { textSizes }) => {
    if (input.type !== 'choice') return undefined;
    const settings = changed(state.settings, input.id, textSizes);
    return settings === undefined
      ? undefined
      : moved(goTo({ ...state, settings }, stage, ours('looks.done')));
  },
  back: (stage, state: State) => moved(goTo(state, stage.over)),
};

function changed(settings: Settings, id: string, textSizes: World['textSizes']): Settings | undefined {
  switch (id) {
    case larger:
      return { ...settings, textMm: nextOf(textSizes, settings.textMm) };
    case theme:
      return { ...settings, theme: nextOf(themes, settings.theme) };
    case language:
      return { ...settings, locale: nextOf<Locale>(locales, settings.locale) };
    case pace:
      return { ...settings, pace: settings.pace < 1 ? 1 : 0.8 };
    default:
      return undefined;
  }
}

/** Slower, louder, larger, by one step, as far as it goes. */
export function stepped<T>(values: readonly T[], current: T, by: 1 | -1): T {
  return values[values.indexOf(current) + by] ?? current;
}

const nextOf = <T>(values: readonly T[], current: T): T =>
  values[(values.indexOf(current) + 1) % values.length] ?? current;

const choice = (
  id: Choice['id'],
  label: StringKey,
  icon: Choice['icon'],
  tint: Choice['tint'],
  say: readonly string[],
): Choice => ({ id, label: ours(label), icon, tint, say });
