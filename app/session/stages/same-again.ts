import type { CaseStatus } from '../../cases/submission.ts';
import type { Hall } from '../../hall.ts';
import { choiceId, questionCode, turnId } from '../../ids.ts';
import { contact, where, type Answers } from '../../journey/journey.ts';
import { agreedTo } from '../../questions/consent.ts';
import { render } from '../../strings/render.ts';
import { shownValue } from '../../strings/shown-value.ts';
import { ours, own, type Text } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { placeOf } from '../../understanding/place-of.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { around } from './asking.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

const same = choiceId('same-as-before');
const different = choiceId('not-the-same');

/** 再报一件, with where and how to reach as they were; only for whoever holds the slip. */
export const sameAgainChoice: Choice = {
  id: choiceId('same-again'),
  label: ours('same.again'),
  note: ours('same.again.note'),
  icon: 'plus-circle',
  tint: 'leaf',
  say: ['还有一件事', '另外一件', 'report another'],
};

/** What an old matter tells of place and telephone; `undefined` where it tells neither. */
export function toldIn(
  { addressString, phone }: CaseStatus,
  { estates }: Hall,
): Omit<StageAt<'same-again'>, 'at'> | undefined {
  const place = addressString === undefined ? undefined : placeOf(addressString, estates);
  return place === undefined && phone === undefined
    ? undefined
    : { ...(place === undefined ? {} : { place }), ...(phone === undefined ? {} : { phone }) };
}

/** 还是幸福里3号楼吗？ Asked once for both; a yes to it is the yes to use them again. */
export const sameAgain: Rules<StageAt<'same-again'>> = {
  ask: (stage) => {
    const [heading, ...lines] = sentencesOf(stage);
    return {
      id: turnId('same-again'),
      scene: 'question',
      heading: heading ?? ours('home.heading'),
      lines,
      choices: [sameChoice, differentChoice],
      mode: 'choice',
    };
  },
  take: (stage, input, state, world) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === different) return moved(goTo(state, { at: 'home' }));
    if (input.id !== same) return undefined;
    const known = { ...state.visit.known, ...answersFrom(stage, state, world) };
    return moved(goTo({ ...state, visit: { ...state.visit, known } }, { at: 'home' }, ours('same.noted')));
  },
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

const sentencesOf = ({ place, phone }: StageAt<'same-again'>): readonly Text[] => [
  ...(place === undefined ? [] : [ours('same.place', { place: own({ kind: 'place', place }) })]),
  ...(phone === undefined ? [] : [ours('same.phone', { phone: own({ kind: 'phone', digits: phone }) })]),
];

function answersFrom(stage: StageAt<'same-again'>, state: State, world: World): Answers {
  const { place, phone } = stage;
  const { locale } = state.settings;
  // The words agreed to, without what stood in them.
  const said = [ours('same.place'), ours('same.phone')].map((text) => render(text, locale, shownValue));
  const consent = agreedTo(said, around(state, world));
  return {
    ...(place === undefined ? {} : { [where]: { kind: 'place', place } }),
    ...(place?.room === undefined
      ? {}
      : { [questionCode('consent:home')]: { kind: 'consent', yes: true, ...consent } }),
    ...(phone === undefined ? {} : { [contact]: { kind: 'phone', digits: phone, consent } }),
  };
}

const sameChoice: Choice = {
  id: same,
  label: ours('same.yes'),
  icon: 'check',
  tint: 'leaf',
  say: ['对的', '照旧', '没变', 'as before'],
  primary: true,
};
const differentChoice: Choice = {
  id: different,
  label: ours('same.no'),
  note: ours('same.no.note'),
  icon: 'pencil-simple',
  tint: 'amber',
  say: ['换了', '不一样', '搬家了', 'something else'],
};
