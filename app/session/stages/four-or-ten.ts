import { choiceId, turnId } from '../../ids.ts';
import type { Input } from '../../questions/answer.ts';
import { ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import type { State } from '../state.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

/** A number or a place that was said. */
export type Said = Extract<Input, { readonly type: 'digits' | 'place' }>;

const four = choiceId('four');
const ten = choiceId('ten');

/** 四 and 十 sound the same in half of China: where both would do, which one is asked. The session replays it. */
export const fourOrTen: Rules<StageAt<'four-or-ten'>> = {
  ask: () => ({
    id: turnId('four-or-ten'),
    scene: 'message',
    heading: ours('four-or-ten.heading'),
    choices: [fourChoice, tenChoice],
    mode: 'choice',
  }),
  take: () => undefined,
  back: ({ over }, state) => moved(goTo(state, over)),
};

/** Never the bare words: they are what could not be told apart. */
const fourChoice: Choice = {
  id: four,
  label: ours('four-or-ten.four'),
  icon: 'ear',
  tint: 'sky',
  say: ['一二三四', 'one two three four'],
};
const tenChoice: Choice = {
  id: ten,
  label: ours('four-or-ten.ten'),
  icon: 'ear',
  tint: 'leaf',
  say: ['九后面', '八九十', 'after nine'],
};

/** What was meant, once it is chosen. */
export const meantNumber = (said: Said, id: string): Said | undefined =>
  id === four ? numbered(said, 4) : id === ten ? numbered(said, 10) : undefined;

/** Whether 四 or 十 was heard and the other would be an answer here as well. */
export function isFourOrTen(said: Said, fits: (input: Input) => boolean, { settings }: State): boolean {
  const number = said.type === 'digits' ? said.digits : String(said.place.building);
  return (
    settings.locale === 'zh-CN' && /^(?:4|10)$/.test(number) && [4, 10].every((n) => fits(numbered(said, n)))
  );
}

const numbered = (said: Said, number: number): Said =>
  said.type === 'digits'
    ? { ...said, digits: String(number) }
    : { ...said, place: { ...said.place, building: number } };
