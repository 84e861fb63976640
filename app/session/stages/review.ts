import { choiceId, turnId } from '../../ids.ts';
import { matterOf, pathOf } from '../../journey/journey.ts';
import { readback } from '../../questions/kinds.ts';
import { defined, ours, type Text } from '../../text.ts';
import type { Question } from '../../services/service.ts';
import { contact, where } from '../../journey/journey.ts';
import { nextEffect } from '../state.ts';
import { around, askAgain, matterUnderWay } from './asking.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

const agree = choiceId('agree');
const change = (question: Question) => choiceId(`change:${question.code}`);

/** Everything read back once, each line changeable; nothing is sent without this yes. */
export const review: Rules<StageAt<'review'>> = {
  ask: (_stage, state, world) => {
    const { service, answers } = matterUnderWay(state, world);
    const path = pathOf(service, answers);
    return {
      id: turnId(`review:${service.code}`),
      scene: 'review',
      progress: { step: path.length + 1, of: path.length + 1 },
      heading: ours('review.heading'),
      review: [
        {
          id: choiceId('change:service'),
          label: ours('review.what'),
          value: defined(service.name, service.locale),
        },
        ...path.flatMap((question) => {
          const answer = answers[question.code];
          return answer === undefined
            ? []
            : [
                {
                  id: change(question),
                  label: lineLabel(question),
                  value: readback(question, answer, around(state, world)),
                },
              ];
        }),
      ],
      choices: [
        {
          id: agree,
          label: ours('review.agree'),
          note: ours('review.agree.note'),
          icon: 'check-circle',
          tint: 'leaf',
          say: ['对的', '交给社区', '没问题', '交吧', '可以了', 'yes send it'],
          primary: true,
        },
      ],
      hint: ours('review.hint'),
      mode: 'choice',
    };
  },
  take: (_stage, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    const { service, answers } = matterUnderWay(state, world);
    if (input.id === agree) {
      const { id, state: counted } = nextEffect(state);
      const keep = { type: 'keep', id, matter: matterOf(service, answers, world.hall) } as const;
      return moved(goTo(counted, { at: 'keeping', effect: id }), keep);
    }
    if (input.id === 'change:service') {
      return moved(goTo(state, { at: 'services', group: service.group, page: 0 }));
    }
    const question = pathOf(service, answers).find((one) => change(one) === input.id);
    return question === undefined ? undefined : moved(goTo(state, askAgain(question, true)));
  },
  back: (_stage, state, world) => {
    const { service, answers } = matterUnderWay(state, world);
    const last = pathOf(service, answers).at(-1);
    return moved(goTo(state, last === undefined ? { at: 'home' } : askAgain(last)));
  },
};

/** What a line of the read-back is called: 在哪里, 电话, or the question itself. */
function lineLabel(question: Question): Text {
  if (question.code === where) return ours('review.where');
  if (question.code === contact) return ours('review.contact');
  return ours('review.detail');
}
