import { ours } from '../../text.ts';
import { lead, line, yes, type StepRules } from './rules.ts';

/** One line as residents hear it, from where they stand. */
export const sound: StepRules<'sound'> = {
  icon: 'speaker-high',
  begin: () => ({ step: 'sound', plays: 0 }),
  view: ({ plays }, { senses }) => ({
    blocks: [
      lead(ours('first-hour.sound.how')),
      ...(senses.speaking ? [] : [line(ours('first-hour.no-voice'), 'bad')]),
      { kind: 'quote', words: ours('first-hour.sound.line') },
    ],
    ...(plays === 0 ? {} : { says: { serial: plays, text: ours('first-hour.sound.line') } }),
    actions: [
      {
        id: 'play',
        label: ours(plays === 0 ? 'first-hour.sound.play' : 'first-hour.sound.again'),
        key: 'P',
        ...(plays === 0 ? { tone: 'primary' } : {}),
      },
      ...(plays === 0
        ? []
        : [
            yes(ours('first-hour.sound.yes')),
            { id: 'soft', label: ours('first-hour.sound.soft'), key: 'N' },
            { id: 'silent', label: ours('first-hour.sound.silent'), key: 'X' },
          ]),
    ],
  }),
  act: (trial, action) => {
    switch (action) {
      case 'play':
        return { trial: { ...trial, plays: trial.plays + 1 } };
      case 'yes':
        return { found: { outcome: 'passed' } };
      case 'soft':
      case 'silent':
        return { found: { outcome: 'failed', why: action } };
      default:
        return undefined;
    }
  },
};
