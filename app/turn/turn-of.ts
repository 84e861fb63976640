import { besideText, formTurnOf } from '../companion/form.ts';
import { isNumberRead, isResidentsOwn } from '../companion/own.ts';
import { ours } from '../text.ts';
import { keyPhrases, ordinalSays } from '../understanding/phrases.ts';
import { rulesOf } from '../session/stages/table.ts';
import type { Asked } from '../session/stages/rules.ts';
import { underlying, type State } from '../session/state.ts';
import type { World } from '../session/world.ts';
import { render } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import type { Locale } from '../locale.ts';
import type { Listening, ListeningMode, Phrase } from './listening.ts';
import { fixedKeyNames, type Choice, type FixedKey, type GuidedTurn, type Turn } from './turn.ts';

/** The centre of the house: from the state, what the kiosk now says, asks, offers and accepts. */
export function turnOf(state: State, world: World): Turn {
  const form = formTurnOf(state, world);
  if (form !== undefined) return form;
  const asked = rulesOf(state.stage).ask(state.stage, state, world);
  const { mode, digits, keepsSound: _sound, confirms: _confirms, heard: _, ...rest } = asked;
  const shown = state.settings.pictures ? rest : { ...rest, choices: rest.choices.map(plainly) };
  const turn: GuidedTurn = {
    kind: 'guided',
    ...shown,
    lines: asked.lines ?? [],
    ...(state.closure === undefined ? {} : { closure: state.closure }),
    ...(state.brief === undefined ? {} : { brief: state.brief }),
    ...besideOf(state, world),
    keys: keysOf(state, world),
    staffKey: state.stage.at === 'home' || state.stage.at === 'called',
    listening: listeningOf(asked, state, world),
  };
  return turn;
}

/** Text-only filters what is beside the point (field.md A4): a choice is its words, for every sense alike. */
const plainly = ({ note: _, ...choice }: Choice): Choice => choice;

/** Who helps; and, where a yes is the resident's own, that it is. */
function besideOf(state: State, world: World): Pick<GuidedTurn, 'companion' | 'hint' | 'mayPractise'> {
  const { companion } = state.visit;
  if (companion === undefined) return {};
  const yours = isResidentsOwn(state, world) || isNumberRead(state, world);
  const idle = state.stage.at === 'home' && state.visit.matter === undefined;
  return {
    companion: besideText(companion),
    ...(idle ? { mayPractise: true } : {}),
    ...(yours ? { hint: ours('companion.yours') } : {}),
  };
}

/** A disabled key keeps its place. 找人帮忙 is never disabled (无障碍环境建设法 art. 39: the human path stays). */
function keysOf(state: State, world: World): readonly FixedKey[] {
  const { at } = underlying(state.stage);
  const enabled = {
    back: rulesOf(state.stage).back(state.stage, state, world) !== undefined,
    repeat: true,
    help: true,
    stop: (at !== 'home' && at !== 'resting') || state.visit.begun,
  };
  return fixedKeyNames.map((name) => ({ name, enabled: enabled[name] }));
}

/** The vocabulary is what is offered: labels, other ways to say them, ordinals, the keys. */
function listeningOf(asked: Asked, { settings }: State, { hall }: World): Listening {
  const { locale } = settings;
  const choices = [...asked.choices, ...(asked.heard ?? [])].map((choice, index): Phrase => ({
    answer: { type: 'choice', id: choice.id },
    say: [
      ...(choice.homophone === true ? [] : [render(choice.label, locale, shownValue)]),
      ...choice.say,
      ...ordinalSays(index + 1, locale),
    ],
  }));
  const lines = (asked.review ?? []).map((line): Phrase => ({
    answer: { type: 'choice', id: line.id },
    say: changeSays(render(line.label, locale, shownValue), locale),
  }));
  return {
    mode: asked.mode,
    phrases: asked.mode === 'off' ? [] : [...choices, ...lines, ...keyPhrases(locale)],
    ...(asked.digits === undefined ? {} : { digits: asked.digits }),
    ...(asked.mode === 'place' ? { estates: hall.estates.flatMap(({ name, say }) => [name, ...say]) } : {}),
    patienceMs: patienceMs[asked.mode],
    ...(asked.keepsSound === undefined ? {} : { keepsSound: asked.keepsSound }),
    ...(asked.confirms === undefined ? {} : { confirms: asked.confirms }),
  };
}

const changeSays = (label: string, locale: Locale): readonly string[] => changing[locale](label);

const changing: Readonly<Record<Locale, (label: string) => readonly string[]>> = {
  'zh-CN': (label) => [`改${label}`, `${label}不对`, `${label}错了`],
  en: (label) => [`change ${label}`, `${label} is wrong`],
  ko: (label) => [`${label} 변경`, `${label} 수정`],
};

/** Silence that ends an answer: 2.5 s for choices, 4 s for open questions (field.md C, endpointing). */
const patienceMs: Readonly<Record<ListeningMode, number>> = {
  choice: 2_500,
  digits: 2_500,
  place: 2_500,
  dictation: 4_000,
  route: 2_500,
  off: 0,
};
