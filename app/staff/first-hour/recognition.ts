import { choiceId } from '../../ids.ts';
import { render } from '../../strings/render.ts';
import { shownValue } from '../../strings/shown-value.ts';
import { ours } from '../../text.ts';
import type { Listening } from '../../turn/listening.ts';
import type { StaffBlock } from '../view.ts';
import type { StaffWorld } from '../world.ts';
import { foundBy, lead, line, no, yes, type StepRules } from './rules.ts';

/** The sentence, and another one it must not be taken for. */
const sentences = ['first-hour.recognition.sentence', 'first-hour.recognition.other'] as const;
/** What the ear names where the sentence was understood. */
export const heardRight = choiceId(sentences[0]);

/** A sentence said from where residents stand, and understood. */
export const recognition: StepRules<'recognition'> = {
  icon: 'ear',
  begin: () => ({ step: 'recognition' }),
  view: ({ heard }, { senses }, world) => ({
    listening: sentenceListening(world),
    blocks: [
      lead(ours('first-hour.recognition.how')),
      ...(senses.hearing ? [] : [line(ours('first-hour.no-voice'), 'bad')]),
      { kind: 'quote', words: ours(sentences[0]) },
      meter,
      ...(heard === undefined ? [] : [heard === 'right' ? line(ours('first-hour.recognition.right'), 'good') : line(ours('first-hour.recognition.missed'), 'bad')]),
    ],
    actions: [...(heard === 'right' ? [yes(ours('first-hour.recognition.yes'))] : []), no(ours('first-hour.recognition.no'))],
  }),
  act: ({ heard }, action) => (action === 'yes' && heard !== 'right' ? undefined : foundBy(action, 'not-understood')),
  sense: (trial, sensed) => {
    if (sensed.type !== 'heard' || trial.heard === 'right') return undefined;
    return { ...trial, heard: sensed.right ? 'right' : 'other' };
  },
}; // prettier-ignore

export const meter: StaffBlock = {
  kind: 'meter',
  label: ours('first-hour.microphone.level'),
  good: ours('first-hour.microphone.good'),
  deaf: ours('first-hour.no-microphone'),
};

export const sentenceListening = ({ locale }: StaffWorld): Listening => ({
  mode: 'choice',
  phrases: sentences.map((key) => ({
    answer: { type: 'choice', id: choiceId(key) },
    say: [render(ours(key), locale, shownValue)],
  })),
  // As where residents choose (issue 5).
  patienceMs: 2_500,
});
