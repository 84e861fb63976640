import { ours } from '../../text.ts';
import { words } from '../screens/rules.ts';
import { lead, write, type StepRules, type Told } from './rules.ts';
import type { TrialOf } from './trial.ts';

/** What the bar should be on the glass. */
const barMm = 100;
/** What a configuration may say (main/config). */
const [least, most] = [7, 98];
/** A tenth of an inch is 0.4 mm of the bar at 27 inches, less than a ruler shows; whole ones to come near. */
const changes = { 'much-shorter': 1, shorter: 0.1, longer: -0.1, 'much-longer': -1 } as const;

const fit = (inches: number): number => Math.round(Math.min(most, Math.max(least, inches)) * 10) / 10;
const drawnFor = ({ diagonalInches }: TrialOf<'screen'>, told: Told): number =>
  diagonalInches ?? told.screen.diagonalInches;
/** Found right, and it is what the configuration says. */
const isWritten = (trial: TrialOf<'screen'>, { screen }: Told): boolean =>
  screen.isConfigured && drawnFor(trial, { screen } as Told) === screen.diagonalInches;

/**
 * All sizes hang on the diagonal, and drivers report it wrongly: a bar is laid beside a ruler and made longer or shorter
 * until it has 100 mm; the diagonal for which it then is drawn is the screen's own.
 */
export const screen: StepRules<'screen'> = {
  icon: 'text-aa',
  begin: () => ({ step: 'screen' }),
  view: (trial, told) => {
    const inches = drawnFor(trial, told);
    const written = isWritten(trial, told);
    return {
      blocks: [
        lead(ours('first-hour.screen.how')),
        // In millimetres as the page believes them: a smaller screen than configured needs a longer bar.
        {
          kind: 'ruler',
          lengthMm: (barMm * told.screen.diagonalInches) / inches,
          label: ours('first-hour.screen.bar'),
        },
        {
          kind: 'facts',
          facts: [
            {
              label: ours('first-hour.screen.diagonal'),
              value: ours('first-hour.screen.inches', { inches: words(inches.toFixed(1)) }),
            },
            {
              label: ours('first-hour.screen.configured'),
              value: told.screen.isConfigured
                ? ours('first-hour.screen.inches', { inches: words(told.screen.diagonalInches.toFixed(1)) })
                : ours('first-hour.screen.assumed', { inches: words(String(told.screen.diagonalInches)) }),
            },
          ],
        },
        ...(written ? [] : [write(told, `"screen": { "diagonalInches": ${inches} }`)]),
      ],
      actions: [
        { id: 'yes', label: ours('first-hour.screen.yes'), key: 'Y', tone: 'primary' },
        { id: 'much-shorter', label: ours('first-hour.screen.much-shorter'), key: '[' },
        { id: 'shorter', label: ours('first-hour.screen.shorter'), key: '−' },
        { id: 'longer', label: ours('first-hour.screen.longer'), key: '+' },
        { id: 'much-longer', label: ours('first-hour.screen.much-longer'), key: ']' },
      ],
    };
  },
  act: (trial, action, _fields, told) => {
    const inches = drawnFor(trial, told);
    switch (action) {
      case 'much-shorter':
      case 'shorter':
      case 'longer':
      case 'much-longer':
        return { trial: { ...trial, diagonalInches: fit(inches + changes[action]) } };
      case 'yes':
        return {
          found: isWritten(trial, told)
            ? { outcome: 'passed' }
            : { outcome: 'failed', why: `write-${inches}` },
        };
      default:
        return undefined;
    }
  },
};
