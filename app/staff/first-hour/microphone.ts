import { ours } from '../../text.ts';
import { meter, sentenceListening } from './recognition.ts';
import { foundBy, lead, line, no, yes, type StepRules } from './rules.ts';

/** How loud somebody is who stands where residents do. */
export const microphone: StepRules<'microphone'> = {
  icon: 'microphone',
  begin: () => ({ step: 'microphone' }),
  view: (_trial, { senses }, world) => ({
    // Whatever is said is heard and forgotten: the microphone is open only while somebody listens.
    listening: sentenceListening(world),
    blocks: [
      lead(ours('first-hour.microphone.how')),
      ...(senses.hearing ? [] : [line(ours('first-hour.no-voice'), 'bad')]),
      meter,
    ],
    actions: [yes(ours('first-hour.microphone.yes')), no(ours('first-hour.microphone.no'))],
  }),
  act: (_trial, action) => foundBy(action, 'too-soft'),
};
