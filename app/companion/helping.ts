import { reachable } from '../journey/journey.ts';
import { nothingYet } from '../questions/answer.ts';
import { forget } from '../session/forget.ts';
import { around, askAgain, matterUnderWay, withAnswers } from '../session/stages/asking.ts';
import { goTo, moved, type Moved } from '../session/stages/rules.ts';
import { begin, nextStage } from '../session/stages/services.ts';
import { isWriting, type Stage, type State } from '../session/state.ts';
import type { World } from '../session/world.ts';
import type { Question } from '../services/service.ts';
import { ours, own } from '../text.ts';
import { matterRow, type Companion, type HelperEvent, type Typed } from './companion.ts';
import { filledIn, isWritten, rowsOf } from './rows.ts';

/** Somebody's badge or PIN; whoever called has been answered, and the journey goes on where it was. */
export function came(state: State, who: Pick<Companion, 'id' | 'name'>, { now }: World): Moved {
  const { stage, visit } = state;
  const form = visit.companion?.form ?? 'guided';
  const beside: State = {
    ...state,
    visit: { ...visit, begun: true, companion: { ...who, since: now, form } },
  };
  const name = own({ kind: 'words', words: who.name });
  return moved(goTo(beside, waits(stage) ? stage.over : stage, ours('companion.came', { name })));
}

/** For a person: whoever came has come, and is no further question. */
const waits = (stage: Stage): stage is Extract<Stage, { at: 'called' | 'struggling' | 'idling' }> =>
  stage.at === 'called' || stage.at === 'struggling' || stage.at === 'idling';

/**
 * key: the helper goes, the resident goes on. badge: both are done, and nothing of the resident stays for whoever comes
 * next; what is just being written comes to its end first.
 */
export function left(state: State, by: 'key' | 'badge'): Moved {
  if (state.visit.companion === undefined) return moved(state);
  if (by === 'badge' && !isWriting(state.stage)) return forget(state);
  const { companion: _, ...visit } = guided(state).visit;
  return moved(goTo({ ...guided(state), visit }, state.stage, ours('companion.left')));
}

/** Between the form and the questions one by one; what was begun stands in both. */
export function switchForm(state: State): Moved {
  const { companion } = state.visit;
  if (companion === undefined) return moved(state);
  return moved(companion.form === 'compact' ? spoken(guided(state)) : compact(state, companion));
}

const spoken = (state: State): State => goTo(state, state.stage);

function compact(state: State, companion: Companion): State {
  const { stage, visit } = state;
  const { written = {} } = visit;
  const begun = stage.at === 'asking' && stage.partial !== nothingYet ? { [stage.code]: stage.partial } : {};
  const formed: State = {
    ...state,
    visit: { ...visit, written: { ...written, ...begun }, companion: { ...companion, form: 'compact' } },
  };
  return goTo(formed, stage.at === 'asking' ? { ...stage, partial: nothingYet } : stage);
}

function guided(state: State): State {
  const { stage, visit } = state;
  const { companion, written = {} } = visit;
  if (companion === undefined) return state;
  const partial = stage.at === 'asking' ? written[stage.code] : undefined;
  return {
    ...state,
    stage: stage.at === 'asking' && partial !== undefined ? { ...stage, partial } : stage,
    visit: { ...visit, companion: { ...companion, form: 'guided' } },
  };
}

/** What the form does. */
export function help(state: State, event: HelperEvent, world: World): Moved {
  if (state.visit.companion?.form !== 'compact') return moved(state);
  if (event.type === 'row-filled') {
    return event.row === matterRow
      ? chooseMatter(state, event.typed, world)
      : fill(state, event.row, event.typed, world);
  }
  if (state.visit.matter === undefined) return moved(state);
  return event.type === 'row-opened' ? moved(open(state, event.row, world)) : moved(handOver(state, world));
}

function chooseMatter(state: State, typed: Typed, world: World): Moved {
  const service = world.services[state.settings.locale].find(
    ({ code }) => 'choice' in typed && code === typed.choice,
  );
  if (service === undefined) return moved({ ...state, closure: ours('form.unfit') });
  if (service.code === state.visit.matter?.service) return moved(standOn(state, world));
  const { written: _, ...visit } = state.visit;
  const begun = begin({ ...state, visit }, service, world).state;
  return moved(begun.visit.matter === undefined ? begun : standOn(begun, world));
}

function fill(state: State, code: string, typed: Typed, world: World): Moved {
  if (state.visit.matter === undefined) return moved(state);
  const { service, answers } = matterUnderWay(state, world);
  const question = rowsOf(service, answers).find((row) => row.code === code);
  if (question === undefined) return moved(state);
  const { written = {} } = state.visit;
  const filled = filledIn(question, written[question.code], typed, around(state, world));
  if ('unfit' in filled) return moved({ ...state, closure: filled.unfit });
  const { [question.code]: _, ...others } = written;
  if ('partial' in filled) {
    const begun = { ...state.visit, written: { ...others, [question.code]: filled.partial } };
    const { [question.code]: __, ...kept } = answers;
    return moved(
      standOn(
        { ...state, visit: { ...begun, matter: { service: service.code, answers: kept } } },
        world,
        code,
      ),
    );
  }
  const kept = reachable(service, { ...answers, [question.code]: filled.answer });
  return moved(
    standOn(withAnswers({ ...state, visit: { ...state.visit, written: others } }, service, kept), world),
  );
}

/** On a row that is half filled, else on the next that is empty, else on the last. */
function standOn(state: State, world: World, half?: string): State {
  const { service, answers } = matterUnderWay(state, world);
  const next = openRow(state, world, half) ?? rowsOf(service, answers).at(-1);
  return goTo(state, next === undefined ? { at: 'review', page: 0 } : askAgain(next));
}

function openRow(state: State, world: World, half?: string): Question | undefined {
  const { service, answers } = matterUnderWay(state, world);
  const open = rowsOf(service, answers).filter(
    (row) =>
      answers[row.code] === undefined &&
      !isWritten(row, state.visit.written?.[row.code] ?? nothingYet, around(state, world)),
  );
  return open.find(({ code }) => code === half) ?? open[0];
}

function open(state: State, row: string, world: World): State {
  const { service, answers } = matterUnderWay(state, world);
  if (row === matterRow) return goTo(state, { at: 'services', group: service.group, page: 0 });
  const question = rowsOf(service, answers).find(({ code }) => code === row);
  return question === undefined ? state : goTo(state, askAgain(question));
}

/** To the first thing that is the resident's to say, once every row is filled in. */
function handOver(state: State, world: World): State {
  const { service, answers } = matterUnderWay(state, world);
  const { known, written = {} } = state.visit;
  return openRow(state, world) === undefined
    ? goTo(state, nextStage(service, answers, known, written))
    : standOn(state, world);
}
