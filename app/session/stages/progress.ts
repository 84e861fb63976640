import { choiceId, turnId, type Reference, type Secret } from '../../ids.ts';
import type { CaseState, CaseStatus } from '../../cases/submission.ts';
import type { Sign } from '../../turn/turn.ts';
import { parseReference } from '../../cases/reference.ts';
import { referenceGroups } from '../../strings/shown-value.ts';
import { again, againChoice, enter, enterChoice } from '../../questions/entry.ts';
import { defined, ours, own, type Text } from '../../text.ts';
import { more, paged } from '../paging.ts';
import { nextEffect, type State } from '../state.ts';
import { anotherChoice, finishedChoice, takeAfterwards } from './afterwards.ts';
import { amendChoices, takeAmend } from './amending.ts';
import { rateChoice } from './rating.ts';
import { sameAgainChoice, toldIn } from './same-again.ts';
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

/** @param toRate it is not the state that is asked for, but how well it was done. */
export function lookUpCase(state: State, reference: Reference, secret?: Secret, toRate = false): Moved {
  const { id, state: counted } = nextEffect(state);
  return moved(
    goTo(counted, {
      at: 'looking-up',
      effect: id,
      reference,
      ...(secret === undefined ? {} : { secret }),
      ...(toRate ? { toRate } : {}),
    }),
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
  ask: (stage, { settings }, { capacity, hall }) => {
    const { status, secret, page = 0 } = stage;
    const may = secret === undefined ? [] : (status.may ?? []);
    const state = status.withdrawn === true ? 'withdrawn' : status.state;
    const waysOn = [
      finishedChoice,
      ...(secret !== undefined && isFinished(status) ? [rateChoice] : []),
      ...may.map((change) => amendChoices[change]),
      ...(secret !== undefined && toldIn(status, hall) !== undefined ? [sameAgainChoice] : []),
    ];
    return {
      id: turnId(`found:${state}${page === 0 ? '' : `:${page}`}`),
      scene: 'progress',
      sign: signOf(status.state),
      heading: ours(`state.${state}`),
      lines: [
        ...(status.serviceName === undefined
          ? []
          : [ours('progress.what', { what: defined(status.serviceName, settings.locale) })]),
        ours(may.includes('reopen') ? 'found.reopen.how' : `state.${state}.next`),
        ...(isUnderWay(status) ? promise(status.promisedBy) : []),
        ...status.notes.slice(-1).map(({ text }) => defined(text, settings.locale)),
      ],
      // Where it does not fit, another case is asked about from the first screen.
      choices: paged(
        waysOn.length < capacity.choices ? [...waysOn, anotherChoice] : waysOn,
        page,
        capacity.choices,
      ),
      mode: 'choice',
    };
  },
  take: (stage, input, state, { hall }) => {
    const { status, reference, secret, page = 0 } = stage;
    if (input.type !== 'choice') return undefined;
    if (input.id === more) return moved(goTo(state, { ...stage, page: page + 1 }));
    if (input.id === sameAgainChoice.id)
      return moved(goTo(state, { at: 'same-again', ...toldIn(status, hall) }));
    if (input.id === rateChoice.id && secret !== undefined)
      return moved(goTo(state, { at: 'rating-score', of: { status, reference, secret }, low: false }));
    const amended =
      secret === undefined ? undefined : takeAmend({ status, reference, secret }, input.id, state);
    return amended ?? takeAfterwards(input, state);
  },
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

const isFinished = ({ state, withdrawn }: CaseStatus): boolean =>
  withdrawn !== true && (state === 'resolved' || state === 'closed');

/** Only what is still to come can be promised. */
const isUnderWay = ({ state, withdrawn }: CaseStatus): boolean =>
  withdrawn !== true && !['resolved', 'closed', 'rejected'].includes(state);
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
