import { choiceId, turnId, type Reference, type Secret } from '../../ids.ts';
import type { CaseState } from '../../cases/submission.ts';
import type { Sign } from '../../turn/turn.ts';
import { parseReference } from '../../cases/reference.ts';
import { referenceGroups } from '../../strings/shown-value.ts';
import { again, againChoice, enter, enterChoice } from '../../questions/entry.ts';
import { defined, ours, own, type Text } from '../../text.ts';
import { nextEffect, type State } from '../state.ts';
import { anotherChoice, finishedChoice, takeAfterwards } from './afterwards.ts';
import { amendChoices, takeAmend } from './amending.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';

/** 请把小票上的编号告诉我: scanned, keyed or said. */
export const progress: Rules<StageAt<'progress'>> = {
  ask: ({ digits }) => {
    const complete = parseReference(digits).ok;
    return {
      id: turnId('progress'),
      scene: 'entry',
      heading: ours('progress.heading'),
      lines: [ours('progress.how')],
      entry: { kind: 'digits', digits, groups: referenceGroups, complete },
      choices: [...(complete ? [enterChoice] : []), ...(digits === '' ? [] : [againChoice])],
      mode: complete ? 'choice' : 'digits',
      digits: { min: 8, max: 8 },
    };
  },
  take: (stage, input, state) => {
    if (input.type === 'digits') {
      if (!input.spoken) return moved({ ...state, stage: { ...stage, digits: input.digits }, misses: 0 });
      return lookUp(state, input.digits) ?? unfit(state, stage);
    }
    if (input.type !== 'choice') return undefined;
    if (input.id === again) return moved(goTo(state, { ...stage, digits: '' }));
    return input.id === enter ? (lookUp(state, stage.digits) ?? unfit(state, stage)) : undefined;
  },
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

const unfit = (state: State, stage: StageAt<'progress'>): Moved =>
  moved({ ...goTo(state, { ...stage, digits: '' }, ours('progress.unfit')), misses: state.misses + 1 });

function lookUp(state: State, digits: string): Moved | undefined {
  const parsed = parseReference(digits);
  return parsed.ok ? lookUpCase(state, parsed.value) : undefined;
}

export function lookUpCase(state: State, reference: Reference, secret?: Secret): Moved {
  const { id, state: counted } = nextEffect(state);
  return moved(
    goTo(counted, { at: 'looking-up', effect: id, reference, ...(secret === undefined ? {} : { secret }) }),
    {
      type: 'look-up',
      id,
      reference,
      ...(secret === undefined ? {} : { secret }),
      locale: state.settings.locale,
    },
  );
}

export const lookingUp: Rules<StageAt<'looking-up'>> = {
  ask: () => ({
    id: turnId('looking-up'),
    scene: 'message',
    sign: { icon: 'magnifying-glass', tint: 'sky' },
    heading: ours('progress.looking'),
    choices: [],
    mode: 'off',
  }),
  take: () => undefined,
  back: (_stage, state) => moved(goTo(state, { at: 'progress', digits: '' })),
};

const askOther = choiceId('ask-other');
/** Where it stands, what happens next; notes, and what may be done to it, only where the slip's secret was shown. */
export const found: Rules<StageAt<'found'>> = {
  ask: ({ status, secret }, { settings }, { capacity }) => {
    const may = secret === undefined ? [] : (status.may ?? []);
    const state = status.withdrawn === true ? 'withdrawn' : status.state;
    return {
      id: turnId(`found:${state}`),
      scene: 'progress',
      sign: signOf(status.state),
      heading: ours(`state.${state}`),
      lines: [
        ...(status.serviceName === undefined
          ? []
          : [ours('progress.what', { what: defined(status.serviceName, settings.locale) })]),
        ours(may.includes('reopen') ? 'found.reopen.how' : `state.${state}.next`),
        ...(status.withdrawn === true ? [] : promise(status.promisedBy)),
        ...status.notes.slice(-1).map(({ text }) => defined(text, settings.locale)),
      ],
      // Where only two fit, another case is asked about from the first screen.
      choices: [finishedChoice, ...may.map((change) => amendChoices[change]), anotherChoice].slice(
        0,
        capacity.choices,
      ),
      mode: 'choice',
    };
  },
  take: ({ status, reference, secret }, input, state) => {
    if (input.type !== 'choice') return undefined;
    const amended =
      secret === undefined ? undefined : takeAmend({ status, reference, secret }, input.id, state);
    return amended ?? takeAfterwards(input, state);
  },
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

/** Done, waiting for the resident, or on its way. */
function signOf(state: CaseState): Sign {
  if (state === 'resolved' || state === 'closed') return { icon: 'check-circle', tint: 'leaf' };
  return state === 'awaiting_resident' || state === 'rejected'
    ? { icon: 'chats-circle', tint: 'amber' }
    : { icon: 'clock', tint: 'sky' };
}

const promise = (by: string | undefined): readonly Text[] =>
  by === undefined ? [] : [ours('progress.by', { day: own({ kind: 'day', iso: by }) })];

export const notFound: Rules<StageAt<'not-found'>> = {
  ask: () => ({
    id: turnId('not-found'),
    scene: 'message',
    sign: { icon: 'receipt', tint: 'amber' },
    heading: ours('progress.not-found'),
    lines: [ours('progress.not-found.way-on')],
    choices: [
      { id: askOther, label: ours('answer.again'), icon: 'arrow-counter-clockwise', tint: 'amber', say: [] },
    ],
    mode: 'choice',
  }),
  take: (_stage, input, state) =>
    input.type === 'choice' && input.id === askOther
      ? moved(goTo(state, { at: 'progress', digits: '' }))
      : undefined,
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};
