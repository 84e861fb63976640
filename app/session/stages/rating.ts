import type { Amendment } from '../../cases/submission.ts';
import { choiceId, turnId, type EffectId } from '../../ids.ts';
import { ours, type Text } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { forget } from '../forget.ts';
import { beneath, nextEffect, underlying, type Rated, type Stage, type State } from '../state.ts';
import { heardChoice } from './heard.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';

const ofCase = choiceId('rate-case');
const ofVisit = choiceId('rate-visit');

/** 评哪一样？ A matter that was handed over needs its slip: nobody else may judge it. */
export const rating: Rules<StageAt<'rating'>> = {
  ask: () => ({
    id: turnId('rating'),
    scene: 'question',
    heading: ours('rating.heading'),
    choices: [ofCaseChoice, ofVisitChoice],
    mode: 'choice',
  }),
  take: (_stage, input, state) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === ofCase) return moved(goTo(state, { at: 'rating-slip' }));
    return input.id === ofVisit ? moved(goTo(state, { at: 'rating-score', low: false })) : undefined;
  },
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

/** The slip under the scanner names the case and proves whose it is; without it a person helps. */
export const ratingSlip: Rules<StageAt<'rating-slip'>> = {
  ask: () => ({
    id: turnId('rating-slip'),
    scene: 'message',
    heading: ours('rating.slip'),
    lines: [ours('rating.slip.none')],
    choices: [ofVisitChoice],
    mode: 'choice',
  }),
  take: (_stage, input, state) =>
    input.type === 'choice' && input.id === ofVisit
      ? moved(goTo(state, { at: 'rating-score', low: false }))
      : undefined,
  back: (_stage, state) => moved(goTo(state, { at: 'rating' })),
};

interface Score {
  readonly id: Choice['id'];
  /** Absent where one more question tells how low. */
  readonly score?: number;
  readonly choice: Choice;
}

const score = (of: Omit<Choice, 'id'>, value?: number): Score => {
  const id = choiceId(value === undefined ? 'score:low' : `score:${value}`);
  return { id, choice: { ...of, id }, ...(value === undefined ? {} : { score: value }) };
};

// Five marks are one choice too many, and 满意 and 不满意 are one to the ear: the two low ones stand behind 有意见.
const high: readonly Score[] = [
  score({ label: ours('rating.5'), icon: 'smiley', tint: 'leaf', say: ['非常满意', 'very content'] }, 5),
  score({ label: ours('rating.4'), icon: 'thumbs-up', tint: 'sky', say: ['挺好的', 'content'] }, 4),
  score({ label: ours('rating.3'), icon: 'smiley-meh', tint: 'amber', say: ['马马虎虎', 'so-so'] }, 3),
  score({
    label: ours('rating.low'),
    icon: 'smiley-sad',
    tint: 'plum',
    say: ['不满意', '没办好', 'not content'],
  }),
];
const low: readonly Score[] = [
  score({ label: ours('rating.2'), icon: 'smiley-meh', tint: 'amber', say: ['有点不满意'] }, 2),
  score({ label: ours('rating.1'), icon: 'smiley-sad', tint: 'plum', say: ['很不满意', '太差了'] }, 1),
];

/** 1 to 5 in words; nobody must, and nothing is asked beside it. */
export const ratingScore: Rules<StageAt<'rating-score'>> = {
  ask: ({ low: isLow, of }) => ({
    id: turnId(`rating-score:${of === undefined ? 'visit' : 'case'}:${isLow ? 'low' : ''}`),
    scene: 'question',
    heading: ours(isLow ? 'rating.how-low' : of === undefined ? 'rating.visit' : 'rating.case'),
    choices: (isLow ? low : high).map(({ choice }) => choice),
    mode: 'choice',
  }),
  take: (stage, input, state) => {
    const chosen = (stage.low ? low : high).find(({ id }) => input.type === 'choice' && id === input.id);
    if (chosen === undefined) return undefined;
    if (stage.low && chosen.score !== undefined && stage.of !== undefined)
      return moved(goTo(state, { at: 'rating-reason', of: stage.of, score: chosen.score }));
    return chosen.score === undefined
      ? moved(goTo(state, { ...stage, low: true }))
      : rate(chosen.score, stage.of, state);
  },
  back: (stage, state) => moved(goTo(state, stage.low ? { ...stage, low: false } : before(stage))),
};

/** @param description why, where that was said. */
export function rate(value: number, of: Rated | undefined, state: State, description?: string): Moved {
  const { id, state: counted } = nextEffect(state);
  return moved(
    goTo(counted, { at: 'rated', effect: id, outcome: 'pending' }),
    of === undefined
      ? { type: 'rate', id, score: value }
      : { type: 'amend', id, amendment: feedbackOn(of, value, description) },
  );
}

const feedbackOn = ({ reference, secret }: Rated, score: number, description?: string): Amendment => ({
  reference,
  secret,
  type: 'feedback',
  score,
  ...(description === undefined ? {} : { description }),
});

/** Back to how the case stands, where that is known. */
const before = ({ of }: StageAt<'rating-score'>): Stage =>
  of?.status === undefined
    ? { at: 'rating' }
    : { at: 'found', status: of.status, reference: of.reference, secret: of.secret };

/** From how a case stands, once it is finished. */
export const rateChoice: Choice = {
  id: choiceId('rate-this'),
  label: ours('rating.this'),
  note: ours('rating.this.note'),
  icon: 'star',
  tint: 'sky',
  say: ['评一评', '打个分', 'rate it'],
};

/** Thanked for when it is kept, and not before. */
export const rated: Rules<StageAt<'rated'>> = {
  ask: ({ outcome }) => ({
    id: turnId(`rated:${outcome}`),
    scene: 'message',
    sign: {
      icon: outcome === 'failed' ? 'wrench' : 'hand-heart',
      tint: outcome === 'failed' ? 'amber' : 'leaf',
    },
    heading: headings[outcome],
    ...(outcome === 'failed' ? { lines: [ours('not-kept.way-on')] } : {}),
    choices: [heardChoice],
    mode: 'choice',
  }),
  take: (_stage, input, state) =>
    input.type === 'choice' && input.id === heardChoice.id ? forget(state) : undefined,
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

/** The outcome of this rating; `undefined` where another was being kept. */
export function withRated(state: State, effect: EffectId, outcome: 'kept' | 'failed'): State | undefined {
  const at = underlying(state.stage);
  return at.at === 'rated' && at.effect === effect
    ? goTo(state, beneath(state.stage, { ...at, outcome }))
    : undefined;
}

const headings: Readonly<Record<StageAt<'rated'>['outcome'], Text>> = {
  pending: ours('keeping.heading'),
  kept: ours('rating.thanks'),
  failed: ours('not-kept.heading'),
};

const ofCaseChoice: Choice = {
  id: ofCase,
  label: ours('rating.of-case'),
  note: ours('rating.of-case.note'),
  icon: 'receipt',
  tint: 'leaf',
  say: ['评办过的事', '办过的事', 'a matter of mine'],
};
const ofVisitChoice: Choice = {
  id: ofVisit,
  label: ours('rating.of-visit'),
  note: ours('rating.of-visit.note'),
  icon: 'hands-clapping',
  tint: 'sky',
  say: ['评今天', '今天的服务', 'today'],
};
