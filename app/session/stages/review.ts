import { choiceId, turnId } from '../../ids.ts';
import { matterOf, pathOf, stepsOf } from '../../journey/journey.ts';
import type { Matter } from '../../cases/submission.ts';
import { agreedTo } from '../../questions/consent.ts';
import { render } from '../../strings/render.ts';
import { shownValue } from '../../strings/shown-value.ts';
import { readback } from '../../questions/kinds.ts';
import type { Locale } from '../../locale.ts';
import { cardinal } from '../../speech/numerals-zh.ts';
import { defined, ours, type Text } from '../../text.ts';
import type { Question } from '../../services/service.ts';
import { contact, where } from '../../journey/journey.ts';
import type { Choice, ReviewLine } from '../../turn/turn.ts';
import { readBackPage } from '../read-back.ts';
import { nextEffect, type State } from '../state.ts';
import type { World } from '../world.ts';
import { around, askAgain, matterUnderWay } from './asking.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

const agree = choiceId('agree');
const rest = choiceId('rest');
const addPhoto = choiceId('add-photo');
const change = (question: Question) => choiceId(`change:${question.code}`);

/** Everything read back once, each line changeable; nothing is sent without this yes. */
export const review: Rules<StageAt<'review'>> = {
  ask: ({ page }, state, world) => {
    const { service, answers } = matterUnderWay(state, world);
    const steps = stepsOf(service, answers);
    const ways = [agreeChoice, ...photoOffered(state, world)];
    const { lines, isLast } = readBackPage(
      linesOf(state, world),
      { page, choices: ways.length },
      state.settings.locale,
      world.capacity,
    );
    return {
      id: turnId(`review:${service.code}:${page}`),
      scene: 'review',
      progress: { step: steps.length + 1, of: steps.length + 1 },
      heading: ours('review.heading'),
      review: lines,
      choices: isLast ? ways : [restChoice],
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
    const question = pathOf(service, answers).find(
      (one) => change(one) === input.id || (one.kind === 'photo' && input.id === addPhoto),
    );
    if (question === undefined) return undefined;
    const answer = answers[question.code];
    const again = askAgain(question, true);
    // A photo that is there is looked at first.
    const picture = answer?.kind === 'media' && answer.media === 'photo' ? answer.id : undefined;
    return moved(goTo(state, picture === undefined ? again : { ...again, partial: { digits: '', picture } }));
  },
  back: ({ page }, state, world) => {
    if (page > 0) return moved(goTo(state, { at: 'review', page: page - 1 }));
    const { service, answers } = matterUnderWay(state, world);
    const last = stepsOf(service, answers).at(-1);
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

/** Beside the way forward, not on it: who wants no photo has nothing to decide, and no page to turn. */
function photoOffered(state: State, world: World): readonly Choice[] {
  const { service, answers } = matterUnderWay(state, world);
  const photo = pathOf(service, answers).find(({ kind }) => kind === 'photo');
  return photo === undefined || answers[photo.code]?.kind === 'media' ? [] : [photoChoice];
}

const photoChoice: Choice = {
  id: addPhoto,
  label: ours('photo.add'),
  note: ours('photo.add.note'),
  icon: 'camera',
  tint: 'sky',
  say: ['拍照', '拍张照片', 'add a photo'],
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
  const path = pathOf(service, answers);
  const told = path.filter((question) => {
    const answer = answers[question.code];
    if (question.kind === 'photo') return answer?.kind === 'media';
    // A yes is told by what was given on it.
    return answer !== undefined && !(answer.kind === 'consent' && answer.yes);
  });
  const details = told.filter(isDetail);
  return [
    {
      id: choiceId('change:service'),
      label: ours('review.what'),
      value: defined(service.name, service.locale),
    },
    ...told.map((question) => ({
      id: change(question),
      label: lineLabel(question, details, service.locale),
      value: readback(question, answers[question.code] ?? { kind: 'open' }, around(state, world)),
    })),
  ];
}

/** The question that a line of the read-back answers. */
export function questionOf(line: string, state: State, world: World): Question | undefined {
  const { service, answers } = matterUnderWay(state, world);
  return pathOf(service, answers).find((question) => change(question) === line);
}

const aboutCode = (question: Question) => (question.kind === 'consent' ? question.of : question.code);
const isDetail = (question: Question): boolean =>
  question.kind !== 'photo' &&
  question.kind !== 'voice' &&
  aboutCode(question) !== where &&
  aboutCode(question) !== contact;

/** What a line of the read-back is called: 地方, 电话, 情况; several 情况 are numbered, so that 「改情况二」 means one. */
function lineLabel(question: Question, details: readonly Question[], locale: Locale): Text {
  if (question.kind === 'photo') return ours('review.photo');
  if (question.kind === 'voice') return ours('review.voice');
  if (aboutCode(question) === where) return ours('review.where');
  if (aboutCode(question) === contact) return ours('review.contact');
  if (details.length === 1) return ours('review.detail');
  const number = details.indexOf(question) + 1;
  const which = locale === 'zh-CN' ? cardinal(number) : String(number);
  return ours('review.detail.of', { which: defined(which, locale) });
}
