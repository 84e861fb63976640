import { choiceId, turnId } from '../../ids.ts';
import { matterOf, pathOf } from '../../journey/journey.ts';
import type { Matter } from '../../cases/submission.ts';
import { agreedTo } from '../../questions/consent.ts';
import { render } from '../../strings/render.ts';
import { shownValue } from '../../strings/shown-value.ts';
import { readback } from '../../questions/kinds.ts';
import { defined, ours, type Text } from '../../text.ts';
import type { Question } from '../../services/service.ts';
import { contact, where } from '../../journey/journey.ts';
import type { Choice, ReviewLine } from '../../turn/turn.ts';
import { nextEffect, type State } from '../state.ts';
import type { World } from '../world.ts';
import { around, askAgain, matterUnderWay } from './asking.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

const agree = choiceId('agree');
const rest = choiceId('rest');
const change = (question: Question) => choiceId(`change:${question.code}`);

/** Everything read back once, each line changeable; nothing is sent without this yes. */
export const review: Rules<StageAt<'review'>> = {
  ask: ({ page }, state, world) => {
    const { service, answers } = matterUnderWay(state, world);
    const path = pathOf(service, answers);
    const lines = linesOf(state, world);
    const { reviewLines } = world.capacity;
    const isLast = (page + 1) * reviewLines >= lines.length;
    return {
      id: turnId(`review:${service.code}:${page}`),
      scene: 'review',
      progress: { step: path.length + 1, of: path.length + 1 },
      heading: ours('review.heading'),
      review: lines.slice(page * reviewLines, (page + 1) * reviewLines),
      choices: [isLast ? agreeChoice : restChoice],
      hint: ours('review.hint'),
      mode: 'choice',
    };
  },
  take: ({ page }, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === rest) return moved(goTo(state, { at: 'review', page: page + 1 }));
    const { service, answers } = matterUnderWay(state, world);
    if (input.id === agree) {
      const { id, state: counted } = nextEffect(state);
      const matter = { ...matterOf(service, answers, world.hall), ...onBehalfOf(state, world) };
      const keep = { type: 'keep', id, matter } as const;
      return moved(goTo(counted, { at: 'keeping', effect: id }), keep);
    }
    if (input.id === 'change:service') {
      return moved(goTo(state, { at: 'services', group: service.group, page: 0 }));
    }
    const question = pathOf(service, answers).find((one) => change(one) === input.id);
    return question === undefined ? undefined : moved(goTo(state, askAgain(question, true)));
  },
  back: ({ page }, state, world) => {
    if (page > 0) return moved(goTo(state, { at: 'review', page: page - 1 }));
    const { service, answers } = matterUnderWay(state, world);
    const last = pathOf(service, answers).at(-1);
    return moved(goTo(state, last === undefined ? { at: 'home' } : askAgain(last)));
  },
};

/** Written by a helper, handed over by the resident: these are the words that were agreed to. */
function onBehalfOf(state: State, world: World): Pick<Matter, 'onBehalfOf'> {
  const { companion } = state.visit;
  if (companion === undefined) return {};
  const said = [ours('review.heading'), ours('companion.yours'), ours('review.agree')].map((text) =>
    render(text, state.settings.locale, shownValue),
  );
  const { at, textVersion } = agreedTo(said, around(state, world));
  return {
    onBehalfOf: {
      relation: 'volunteer',
      helper: companion.name,
      consentAt: at,
      consentTextVersion: textVersion,
    },
  };
}

const agreeChoice: Choice = {
  id: agree,
  label: ours('review.agree'),
  note: ours('review.agree.note'),
  icon: 'check-circle',
  tint: 'leaf',
  say: ['对的', '交给社区', '没问题', '交吧', '可以了', 'yes send it'],
  primary: true,
};

/** Agreement is asked for only where the last line has been read back. */
export const restChoice: Choice = {
  id: rest,
  label: ours('review.rest'),
  icon: 'caret-right',
  tint: 'sky',
  say: ['往下看', '接着念'],
  primary: true,
};

export function linesOf(state: State, world: World): readonly ReviewLine[] {
  const { service, answers } = matterUnderWay(state, world);
  return [
    {
      id: choiceId('change:service'),
      label: ours('review.what'),
      value: defined(service.name, service.locale),
    },
    ...pathOf(service, answers).flatMap((question) => {
      const answer = answers[question.code];
      // A yes is told by what was given on it.
      return answer === undefined || (answer.kind === 'consent' && answer.yes)
        ? []
        : [
            {
              id: change(question),
              label: lineLabel(question),
              value: readback(question, answer, around(state, world)),
            },
          ];
    }),
  ];
}

/** The question that a line of the read-back answers. */
export function questionOf(line: string, state: State, world: World): Question | undefined {
  const { service, answers } = matterUnderWay(state, world);
  return pathOf(service, answers).find((question) => change(question) === line);
}

/** What a line of the read-back is called: 在哪里, 电话, or the question itself. */
function lineLabel(question: Question): Text {
  const code = question.kind === 'consent' ? question.of : question.code;
  if (code === where) return ours('review.where');
  if (code === contact) return ours('review.contact');
  return ours('review.detail');
}
