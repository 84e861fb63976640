import { choiceId, turnId } from '../../ids.ts';
import { again, againChoice, enter, enterChoice } from '../../questions/entry.ts';
import { render } from '../../strings/render.ts';
import { shownValue } from '../../strings/shown-value.ts';
import { ours, own } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import type { State } from '../state.ts';
import { amend } from './amending.ts';
import { rate } from './rating.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';

type Reason = StageAt<'rating-reason'>;

const reasons = ['not-done', 'slow', 'manner'] as const;
const reasonChoice = (reason: (typeof reasons)[number]) => choiceId(`reason:${reason}`);
const untold = choiceId('reason:none');

/** As much as a feedback's words may be (GeoReport: 4,000 characters; nobody dictates a tenth of it). */
const longestReason = 400;

/** 哪里不满意？ Chosen, or said and read back; a reason is not owed. Then the case is taken up again. */
export const ratingReason: Rules<Reason> = {
  ask: ({ words }) =>
    words === undefined
      ? {
          id: turnId('rating-reason'),
          scene: 'question',
          heading: ours('rating.reason'),
          lines: [ours('rating.reason.how')],
          choices: [...reasons.map((reason) => choices[reason]), untoldChoice],
          mode: 'dictation',
        }
      : {
          id: turnId('rating-reason:heard'),
          scene: 'question',
          heading: ours('dictation.confirm'),
          lines: [own({ kind: 'words', words })],
          choices: [enterChoice, againChoice],
          mode: 'choice',
        },
  take: (stage, input, state) => {
    const { words, ...open } = stage;
    if (input.type === 'words') {
      const said = input.words.trim().slice(0, longestReason);
      return said === '' ? undefined : moved(goTo(state, { ...open, words: said }));
    }
    if (input.type !== 'choice') return undefined;
    if (input.id === again) return moved(goTo(state, open));
    if (input.id === enter && words !== undefined) return judged(stage, state, words);
    if (input.id === untold) return judged(stage, state);
    const reason = reasons.find((each) => reasonChoice(each) === input.id);
    return reason === undefined
      ? undefined
      : judged(stage, state, render(choices[reason].label, state.settings.locale, shownValue));
  },
  back: ({ words, ...open }, state) => {
    if (words !== undefined) return moved(goTo(state, open));
    const { of } = open;
    if (open.score !== undefined) return moved(goTo(state, { at: 'rating-score', of, low: true }));
    return moved(
      goTo(state, of.status === undefined ? { at: 'rating' } : { at: 'found', ...of, status: of.status }),
    );
  },
};

/** What is not right is taken up again, where the case is finished; else it is noted for those at work on it. */
function judged({ of, score }: Reason, state: State, description?: string): Moved {
  const said = {
    ...(score === undefined ? {} : { score }),
    ...(description === undefined ? {} : { description }),
  };
  const { status, reference, secret } = of;
  return status?.may?.includes('reopen') === true
    ? amend(state, { status, reference, secret }, 'reopen', said)
    : rate(score ?? 1, of, state, description);
}

const choices: Readonly<Record<(typeof reasons)[number], Choice>> = {
  'not-done': {
    id: reasonChoice('not-done'),
    label: ours('rating.reason.not-done'),
    icon: 'wrench',
    tint: 'clay',
    say: ['没修好', '还是坏的', '没办成', 'not mended'],
  },
  slow: {
    id: reasonChoice('slow'),
    label: ours('rating.reason.slow'),
    icon: 'clock',
    tint: 'amber',
    say: ['太慢了', '等了好久', 'too slow'],
  },
  manner: {
    id: reasonChoice('manner'),
    label: ours('rating.reason.manner'),
    icon: 'smiley-sad',
    tint: 'plum',
    say: ['说话难听', '不耐烦', 'rude'],
  },
};
const untoldChoice: Choice = {
  id: untold,
  label: ours('rating.reason.none'),
  icon: 'caret-right',
  tint: 'sky',
  say: ['不想说', 'I would rather not say'],
};
