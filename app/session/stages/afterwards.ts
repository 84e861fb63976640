import { choiceId } from '../../ids.ts';
import type { Input } from '../../questions/answer.ts';
import { ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { forget } from '../forget.ts';
import type { State } from '../state.ts';
import { goTo, moved, type Moved } from './rules.ts';

const askOther = choiceId('ask-other');
const finished = choiceId('finished');

/** After a case was asked about or changed: done with it, or another one. */
export const finishedChoice: Choice = {
  id: finished,
  label: ours('done.finished'),
  note: ours('done.finished.note'),
  icon: 'check',
  tint: 'leaf',
  say: ['好了', '知道了'],
};
export const anotherChoice: Choice = {
  id: askOther,
  label: ours('progress.another'),
  icon: 'magnifying-glass',
  tint: 'sky',
  say: ['再查一个'],
};

export function takeAfterwards(input: Input, state: State): Moved | undefined {
  if (input.type !== 'choice') return undefined;
  if (input.id === finished) return forget(state);
  return input.id === askOther ? moved(goTo(state, { at: 'progress', digits: '' })) : undefined;
}
