import { choiceId, turnId } from '../ids.ts';
import { nothingYet } from '../questions/answer.ts';
import { again, enter } from '../questions/entry.ts';
import { ask, readback } from '../questions/kinds.ts';
import { isPhone } from '../questions/phone.ts';
import type { Question, Service } from '../services/service.ts';
import { around, matterUnderWay } from '../session/stages/asking.ts';
import type { State } from '../session/state.ts';
import type { World } from '../session/world.ts';
import { render } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import { defined, ours, own, type Text } from '../text.ts';
import type { FormOption, FormRow, FormTurn } from '../turn/turn.ts';
import { matterRow, type Companion } from './companion.ts';
import { isWritten, needsYes, rowsOf } from './rows.ts';
import { spellingOf } from './spelling.ts';

/** Says that a helper is beside, and who. */
export const besideText = ({ name }: Companion): Text =>
  ours('companion.here', { name: own({ kind: 'words', words: name }) });

/** The form, where a helper wants it and it is no turn of the resident's own. */
export function formTurnOf(state: State, world: World): FormTurn | undefined {
  const { stage, visit } = state;
  if (visit.companion?.form !== 'compact') return undefined;
  const shared = {
    kind: 'form',
    serves: ['screen', 'keyboard', 'touch'],
    companion: besideText(visit.companion),
    ...(state.closure === undefined ? {} : { closure: state.closure }),
  } as const;
  if (stage.at === 'home' || stage.at === 'services' || stage.at === 'offered') {
    return {
      ...shared,
      id: turnId('form'),
      heading: ours('form.matter'),
      rows: [matterOf(state, world, true)],
      at: matterRow,
      complete: false,
    };
  }
  if (stage.at !== 'asking') return undefined;
  const { service, answers } = matterUnderWay(state, world);
  const rows = rowsOf(service, answers);
  const at = rows.find(({ code }) => code === stage.code);
  // Whether it may be asked, and whether a number may be rung, is the resident's own.
  if (at === undefined || (at.kind === 'phone' && isPhone(stage.partial.digits))) return undefined;
  const shown = rows.map((row) => rowOf(row, service, state, world));
  const complete = shown.every((row) => row.state === 'filled');
  return {
    ...shared,
    id: turnId(`form:${service.code}`),
    heading: defined(service.name, service.locale),
    rows: [matterOf(state, world, false), ...shown],
    at: at.code,
    complete,
  };
}

function matterOf({ visit, settings }: State, world: World, open: boolean): FormRow {
  const here = world.services[settings.locale];
  const service = here.find(({ code }) => code === visit.matter?.service);
  return {
    id: matterRow,
    label: ours('review.what'),
    ...(service === undefined ? {} : { value: defined(service.name, service.locale) }),
    state: service === undefined ? 'empty' : 'filled',
    needsYes: false,
    options: open
      ? here.map((one) =>
          option(choiceId(one.code), defined(one.name, one.locale), undefined, settings.locale),
        )
      : [],
    words: false,
  };
}

function rowOf(question: Question, service: Service, now: State, world: World): FormRow {
  const surroundings = around(now, world);
  const { locale } = surroundings;
  const answers = now.visit.matter?.answers ?? {};
  const partial = now.visit.written?.[question.code] ?? nothingYet;
  const answer = answers[question.code];
  const asked = ask(question, partial, surroundings);
  const written = isWritten(question, partial, surroundings);
  const half = partial !== nothingYet && !written;
  const value =
    answer !== undefined
      ? readback(question, answer, surroundings)
      : written
        ? own({ kind: 'phone', digits: partial.digits })
        : half
          ? asked.heading
          : undefined;
  const isOpen = now.stage.at === 'asking' && now.stage.code === question.code;
  return {
    id: question.code,
    label: defined(question.prompt, locale),
    ...(isOpen && asked.lines[0] !== undefined ? { hint: asked.lines[0] } : {}),
    ...(value === undefined ? {} : { value }),
    state: answer !== undefined || written ? 'filled' : half ? 'half' : 'empty',
    needsYes: needsYes(question, service, answers),
    // Typing it confirms it, and typing it anew replaces it; 「就这些」 goes on from several.
    options: isOpen
      ? [...asked.choices, ...(asked.always ?? [])]
          .filter(({ id }) => id !== again && (id !== enter || question.kind === 'several'))
          .map(({ id, label, note }) => option(id, label, note, locale))
      : [],
    ...(asked.entry?.kind === 'digits' ? { entry: asked.entry } : {}),
    words: asked.mode === 'dictation',
  };
}

const option = (
  id: FormOption['id'],
  label: Text,
  note: Text | undefined,
  locale: State['settings']['locale'],
): FormOption => ({
  id,
  label,
  ...(note === undefined ? {} : { note }),
  spelling: spellingOf(render(label, locale, shownValue)),
});
