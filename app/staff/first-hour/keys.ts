import { keypadKeys, type KeypadKey } from '../../keypad.ts';
import { ours } from '../../text.ts';
import { words } from '../screens/rules.ts';
import { foundBy, lead, line, no, write, yes, type StepRules, type Told } from './rules.ts';

/** Keys of this site's table, each once, in the table's own order of names. */
const named = ({ keypad }: Told): readonly KeypadKey[] => {
  const there = new Set(Object.values(keypad));
  return keypadKeys.filter((key) => there.has(key));
};

/** Each key of the tactile keypad is pressed once and says on the screen what it is. */
export const keys: StepRules<'keys'> = {
  icon: 'list-checks',
  begin: () => ({ step: 'keys', pressed: [] }),
  view: ({ pressed, unnamed }, told) => ({
    blocks: [
      lead(ours('first-hour.keys.how')),
      {
        kind: 'keys',
        keys: named(told).map((key) => ({
          name: ours(`first-hour.key.${key}`),
          pressed: pressed.includes(key),
        })),
      },
      ...(unnamed === undefined
        ? []
        : [
            line(ours('first-hour.keys.unnamed', { code: words(unnamed) }), 'bad'),
            write(told, `"keypad": { …, "${unnamed}": "select" }`),
          ]),
    ],
    actions: [
      ...(pressed.length > 0 ? [yes(ours('first-hour.keys.yes'))] : []),
      no(ours('first-hour.keys.no')),
    ],
  }),
  act: ({ pressed }, action) =>
    action === 'yes' && pressed.length === 0 ? undefined : foundBy(action, 'some-silent'),
  sense: (trial, sensed, { keypad }) => {
    if (sensed.type !== 'keyed') return undefined;
    const key = Object.hasOwn(keypad, sensed.code) ? keypad[sensed.code] : undefined;
    const { unnamed: _, ...rest } = trial;
    if (key === undefined) return { ...rest, unnamed: sensed.code };
    return { ...rest, pressed: trial.pressed.includes(key) ? trial.pressed : [...trial.pressed, key] };
  },
};
