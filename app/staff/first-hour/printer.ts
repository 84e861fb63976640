import { ours } from '../../text.ts';
import { printerLine } from '../screens/slips.ts';
import { foundBy, lead, line, no, yes, type StepRules } from './rules.ts';

/** The printer is there, and something that can be read comes out of it. */
export const printer: StepRules<'printer'> = {
  icon: 'printer',
  begin: () => ({ step: 'printer', printed: false }),
  view: ({ printed }, told) => ({
    blocks: [
      lead(ours('first-hour.printer.how')),
      printerLine(told.printer),
      ...(told.printer.kind === 'file' ? [line(ours('first-hour.printer.file'), 'bad')] : []),
      ...(printed ? [line(ours('first-hour.printer.question'))] : []),
    ],
    actions: [
      {
        id: 'print',
        label: ours(printed ? 'first-hour.printer.again' : 'first-hour.printer.print'),
        key: 'P',
        ...(printed ? {} : { tone: 'primary' }),
      },
      ...(printed ? [yes(ours('first-hour.printer.yes'))] : []),
      no(ours('first-hour.printer.no')),
    ],
  }),
  act: (trial, action, _fields, { printer: { trouble } }) =>
    action === 'print'
      ? { do: { type: 'test-page' }, trial: { ...trial, printed: true } }
      : foundBy(action, trouble ?? 'nothing-came-out'),
};
