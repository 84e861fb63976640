import { turnId } from '../../ids.ts';
import { answeredWith, pathOf, rememberedOf, stepsOf, type Answers } from '../../journey/journey.ts';
import { nothingYet, type Answer, type Input } from '../../questions/answer.ts';
import { ask, readback, take } from '../../questions/kinds.ts';
import type { Asking as AskingOf, Surroundings } from '../../questions/kind.ts';
import { leftOpen, openChoice } from '../../questions/open.ts';
import type { Question, Service } from '../../services/service.ts';
import { ours, type Text } from '../../text.ts';
import type { Choice, GuidedTurn } from '../../turn/turn.ts';
import { more, pagedWith } from '../paging.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';
import { nextStage } from './services.ts';

type Asking = StageAt<'asking'>;

/** One question of the matter under way. */
export const asking: Rules<Asking> = {
  ask: (stage, state, world) => {
    const { question, service, answers } = underWay(stage, state, world);
    const asked = ask(question, stage.partial, around(state, world));
    const { heading, entry, media, mode, digits } = asked;
    return {
      id: turnId(`ask:${service.code}:${question.code}:${partialKey(stage)}`),
      scene: sceneOf(asked),
      progress: progressOn(stepsOf(service, answers), question),
      heading,
      lines: [
        ...asked.lines,
        ...aboutTo(question, answers, state, world),
        ...(state.misses === 0 ? [] : [ours(`again.${question.kind}`)]),
      ],
      ...(entry === undefined ? {} : { entry }),
      ...(media === undefined ? {} : { media }),
      choices: pagedWith(asked.choices, alwaysOf(asked, question, state), stage.page, world.capacity.choices),
      mode,
      ...(digits === undefined ? {} : { digits }),
      ...(asked.keepsSound === undefined ? {} : { keepsSound: asked.keepsSound }),
      ...(mode === 'place' && stage.partial.estate === undefined ? { hint: ours('where.hint') } : {}),
    };
  },
  take: (stage, input, state, world) => {
    if (input.type === 'choice' && input.id === more)
      return moved({
        ...goTo(state, { ...stage, page: stage.page + 1 }),
        ...(stage.partial.spelling?.letters ? entryOnly : {}),
      });
    const { question, service, answers } = underWay(stage, state, world);
    const taken = take(question, stage.partial, input, around(state, world));
    const answer = (given: Answer): Moved => {
      const kept = answeredWith(service, answers, question, given);
      const what = readback(question, given, around(state, world));
      return moved(
        goTo(
          withAnswers(state, service, kept),
          nextStage(service, kept, state.visit.known, state.visit.written),
          ours('closure.noted', { what }),
        ),
      );
    };
    switch (taken?.took) {
      case undefined:
        // The way out that every question has after two failures.
        return input.type === 'choice' && input.id === leftOpen ? answer({ kind: 'open' }) : undefined;
      case 'part':
        return taken.noted === undefined
          ? moved(partly(state, { ...stage, partial: taken.partial, page: 0 }, input))
          : moved({
              ...goTo(state, { ...stage, partial: taken.partial }, taken.noted),
              brief: 'closure',
            });
      case 'unfit':
        return moved({ ...goTo(state, stage, taken.why), misses: state.misses + 1 });
      case 'answer':
        return answer(taken.answer);
      case 'elsewhere': {
        const other = pathOf(service, answers).find(({ code }) => code === taken.to);
        return other === undefined ? undefined : moved(goTo(state, askAgain(other, stage.editing)));
      }
    }
  },
  back: (stage, state, world) => {
    if (stage.editing) return moved(goTo(state, { at: 'review', page: 0 }));
    if (stage.partial !== nothingYet && partialKey(stage) !== partialKey({ ...stage, partial: nothingYet })) {
      return moved(goTo(state, { ...stage, partial: nothingYet, page: 0 }));
    }
    const { question, service, answers } = underWay(stage, state, world);
    const path = stepsOf(service, answers);
    const before = path[placeOn(path, question) - 1];
    return before === undefined ? beforeTheFirst(state, service) : moved(goTo(state, askAgain(before)));
  },
};

const sceneOf = ({ entry, media }: AskingOf): 'question' | 'entry' | 'camera' =>
  entry !== undefined ? 'entry' : media === undefined || media.kind === 'sound' ? 'question' : 'camera';

/** What is there on request only stands at the end, with the read-back. */
export const progressOn = (
  steps: readonly Question[],
  question: Pick<Question, 'code'>,
): NonNullable<GuidedTurn['progress']> => ({
  step: placeOn(steps, question) + 1 || steps.length + 1,
  of: steps.length + 1,
});

/** What a helper has written down already is read back with the question whether it may be kept. */
function aboutTo(question: Question, answers: Answers, state: State, world: World): readonly Text[] {
  if (question.kind !== 'consent') return [];
  const { service } = matterUnderWay(state, world);
  const about = pathOf(service, answers).find(({ code }) => code === question.of);
  const written = answers[question.of];
  if (about === undefined || written === undefined) return [];
  return [ours('companion.written', { what: readback(about, written, around(state, world)) })];
}

/**
 * After two failures every question may be left for a person to ask; some offer it from the beginning. Whether one may
 * ask has its own no.
 */
function alwaysOf(
  { choices, always = [] }: AskingOf,
  { kind }: Question,
  { misses }: State,
): readonly Choice[] {
  const open =
    kind === 'consent' ||
    kind === 'voice' ||
    kind === 'photo' ||
    [...choices, ...always].some(({ id }) => id === leftOpen);
  return misses < missesBeforeWayOut || open ? always : [...always, openChoice('dictation.later')];
}

/** Two failures, and there is a way out (the project's rule for every kind of question). */
const missesBeforeWayOut = 2;

/** The path is derived anew each time: its questions are the same by code, not by identity. */
export const placeOn = (path: readonly Question[], { code }: Pick<Question, 'code'>): number =>
  path.findIndex((question) => question.code === code);

export const askAgain = (question: Question, editing = false): Asking => ({
  at: 'asking',
  code: question.code,
  partial: nothingYet,
  page: 0,
  editing,
});

/** The matter under way and the question asked; a definition that vanished meanwhile is a fault, not an answer. */
export function underWay(
  { code }: Pick<Asking, 'code'>,
  state: State,
  world: World,
): { readonly question: Question; readonly service: Service; readonly answers: Answers } {
  const { service, answers } = matterUnderWay(state, world);
  const question = pathOf(service, answers).find((one) => one.code === code);
  if (question === undefined) throw new Error(`question ${code} is not on the path of ${service.code}`);
  return { question, service, answers };
}

export function matterUnderWay(
  state: State,
  world: World,
): { readonly service: Service; readonly answers: Answers } {
  const { matter } = state.visit;
  const service = world.services[state.settings.locale].find(({ code }) => code === matter?.service);
  if (matter === undefined || service === undefined) throw new Error('no matter is under way');
  return { service, answers: matter.answers };
}

export const around = ({ settings }: State, { hall, now, capacity: { letters } }: World): Surroundings => ({
  locale: settings.locale,
  estates: hall.estates,
  ...(letters === undefined ? {} : { letters }),
  now,
});

export const withAnswers = (state: State, { code }: Service, answers: Answers): State => ({
  ...state,
  visit: {
    ...state.visit,
    matter: { service: code, answers },
    known: { ...state.visit.known, ...rememberedOf(answers) },
  },
});

/** Each keyed digit is only shown; a digit is not a new question, so nothing is spoken anew while keying. */
const partly = (state: State, stage: Asking, input: Input): State => {
  if (input.type === 'digits' && !input.spoken) return { ...state, stage, misses: 0 };
  const next = goTo(state, stage, state.closure);
  return { ...next, brief: input.type === 'letters' ? 'entry' : (next.brief ?? 'further') };
};

/** The question of a character was heard: only what is keyed and what it leads to are new. */
const entryOnly = { brief: 'entry' } as const;

/** Same key, same question: keyed digits do not make another turn of it, a chosen estate or heard words do. */
const partialKey = ({ partial, page }: Asking): string =>
  [
    partial.estate,
    partial.building,
    partial.day,
    partial.surname === '' ? 'surname' : partial.surname,
    partial.words === undefined ? undefined : 'heard',
    partial.picture,
    partial.camera === 'broken' ? 'broken' : undefined,
    partial.spelling && `spelled-${Array.from(partial.spelling.written).length}`,
    page || undefined,
  ]
    .filter((part) => part !== undefined)
    .join('/');

function beforeTheFirst(state: State, service: Service): Moved {
  const { matter, ...visit } = state.visit;
  return moved(goTo({ ...state, visit }, { at: 'services', group: service.group, page: 0 }));
}
