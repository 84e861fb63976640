import type { DraftCode } from '../../cases/slip-code.ts';
import { choiceId, turnId, type EffectId } from '../../ids.ts';
import { firstOpen, pathOf, reachable } from '../../journey/journey.ts';
import type { ParkedReceipt } from '../../receipt/receipt.ts';
import type { Service } from '../../services/service.ts';
import { defined, ours, own, type Text } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { draftOf, parkedHours, type Draft, type Resumable } from '../draft.ts';
import { forget } from '../forget.ts';
import { paperLines, printAgainChoice, showAndPrint, slipHead } from '../paper.ts';
import { mediaOf } from '../media.ts';
import { beneath, nextEffect, underlying, type State } from '../state.ts';
import type { World } from '../world.ts';
import { matterUnderWay } from './asking.ts';
import { goOnChoice } from './go-on.ts';
import { heardChoice } from './heard.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';
import { nextStage } from './services.ts';

export const parkChoice: Choice = {
  id: choiceId('park'),
  label: ours('parking.park'),
  note: ours('parking.park.note', { hours: { kind: 'count', count: parkedHours } }),
  icon: 'clock',
  tint: 'sky',
  say: ['放一放', '回头再办', '先存着', 'keep it for later'],
};

/** Puts the matter aside; `undefined` where there is none that could be. */
export function park(state: State): Moved | undefined {
  const draft = draftOf(state);
  if (draft === undefined) return undefined;
  const { id, state: counted } = nextEffect(state);
  const left = mediaOf(state).size > 0 ? { wordsOnly: true as const } : {};
  return moved(goTo(counted, { at: 'parking', effect: id, from: draft.stage, ...left }), {
    type: 'park',
    id,
    draft,
  });
}

/** It is put aside, and the slip is its only key. */
export function wasParked(
  state: State,
  effect: EffectId,
  code: DraftCode,
  until: string,
  world: World,
): Moved {
  const at = underlying(state.stage);
  if (at.at !== 'parking' || at.effect !== effect) return moved(state);
  const { from, wordsOnly } = at;
  return printed(state, { code, until, from, ...(wordsOnly === undefined ? {} : { wordsOnly }) }, world);
}

interface Parked {
  readonly code: DraftCode;
  /** ISO 8601 with zone. */
  readonly until: string;
  readonly from: Resumable;
  readonly wordsOnly?: true;
}

function printed(state: State, what: Parked, world: World): Moved {
  const { service } = matterUnderWay(state, world);
  const receipt: ParkedReceipt = {
    ...slipHead(state, world),
    kind: 'parked',
    code: what.code,
    matter: defined(service.name, service.locale),
    lines: [],
    until: what.until,
  };
  return showAndPrint(state, (paper) => ({ at: 'parked', ...what, paper }), receipt);
}

/** What could not be put aside goes on where it was. */
export function wasNotParked(state: State, effect: EffectId): State {
  const at = underlying(state.stage);
  return at.at === 'parking' && at.effect === effect
    ? goTo(state, beneath(state.stage, at.from), ours('not-kept.heading'))
    : state;
}

/** 给您存好了: until when, and that the slip brings it back. Where that did not come out, nothing would. */
export const parked: Rules<StageAt<'parked'>> = {
  ask: ({ until, paper, wordsOnly }) => {
    const isLost = paperLines(paper).length > 0;
    return {
      id: turnId('parked'),
      scene: 'message',
      heading: ours('parked.heading'),
      lines: [
        ours('parked.until', { until: untilText(until) }),
        ...(isLost ? paperLines(paper) : [ours('parked.how')]),
        ...(wordsOnly === true ? [ours('parked.words-only')] : []),
      ],
      choices: isLost ? [goOnChoice, printAgainChoice, heardChoice] : [heardChoice, goOnChoice],
      mode: 'choice',
    };
  },
  take: ({ paper: _, at: __, ...what }, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === printAgainChoice.id) return printed(state, what, world);
    if (input.id === heardChoice.id) return forget(state);
    return input.id === goOnChoice.id ? moved(goTo(state, what.from)) : undefined;
  },
  back: ({ from }, state) => moved(goTo(state, from)),
};

/** 11月25日5:00 */
const untilText = (until: string): Text =>
  ours('parked.moment', {
    day: own({ kind: 'day', iso: until }),
    clock: own({ kind: 'clock', hour: Number(until.slice(11, 13)), minute: Number(until.slice(14, 16)) }),
  });

/** A parked slip under the scanner. What is under way is finished first: one matter at a time. */
export function resume(state: State, code: DraftCode): Moved {
  if (draftOf(state) !== undefined) return moved(goTo(state, state.stage, ours('parking.one-at-a-time')));
  const { id, state: counted } = nextEffect(state);
  return moved(goTo(counted, { at: 'resuming', effect: id }), { type: 'unpark', id, code });
}

export const resuming: Rules<StageAt<'resuming'>> = {
  ask: () => ({
    id: turnId('resuming'),
    scene: 'message',
    heading: ours('progress.looking'),
    choices: [],
    mode: 'off',
  }),
  take: () => undefined,
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

/** On at the same question with the same answers; a definition that changed overnight asks what is open now. */
export function wasResumed(state: State, effect: EffectId, draft: Draft | undefined, world: World): Moved {
  const at = underlying(state.stage);
  if (at.at !== 'resuming' || at.effect !== effect) return moved(state);
  const service = world.services[draft?.settings.locale ?? 'zh-CN'].find(
    ({ code }) => code === draft?.matter.service,
  );
  if (draft === undefined || service === undefined)
    return moved(goTo(state, beneath(state.stage, { at: 'draft-gone' })));
  const answers = reachable(service, draft.matter.answers);
  const visit = {
    ...state.visit,
    matter: { service: service.code, answers },
    known: { ...draft.known, ...state.visit.known },
  };
  const next = stillAsked(draft.stage, service, answers) ? draft.stage : nextStage(service, answers);
  return moved(goTo({ ...state, settings: draft.settings, visit }, next, ours('parked.resumed')));
}

const stillAsked = (stage: Resumable, service: Service, answers: Draft['matter']['answers']): boolean =>
  stage.at === 'asking'
    ? pathOf(service, answers).some(({ code }) => code === stage.code)
    : firstOpen(service, answers) === undefined;

/** Resumed once, too old, or parked at another kiosk. */
export const draftGone: Rules<StageAt<'draft-gone'>> = {
  ask: () => ({
    id: turnId('draft-gone'),
    scene: 'message',
    heading: ours('parked.gone'),
    lines: [ours('parked.gone.way-on')],
    choices: [heardChoice],
    mode: 'choice',
  }),
  take: (_stage, input, state) =>
    input.type === 'choice' && input.id === heardChoice.id ? moved(goTo(state, { at: 'home' })) : undefined,
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};
