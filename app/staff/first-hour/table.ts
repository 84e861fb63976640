import { badge } from './badge.ts';
import { caseApi } from './case-api.ts';
import { hall } from './hall.ts';
import { keys } from './keys.ts';
import { microphone } from './microphone.ts';
import { pin } from './pin.ts';
import { printer } from './printer.ts';
import { recognition } from './recognition.ts';
import { report } from './report.ts';
import type { AnyStep, StepRules } from './rules.ts';
import { screen } from './screen.ts';
import { sound } from './sound.ts';
import { touch } from './touch.ts';
import type { StepName } from './trial.ts';

/** Each step is one row, in the order of the first hour; a missing row does not compile. */
const table: { readonly [K in StepName]: StepRules<K> } = {
  hall,
  screen,
  touch,
  sound,
  microphone,
  recognition,
  printer,
  'case-api': caseApi,
  keys,
  badge,
  pin,
  report,
};

export const stepNames = Object.keys(table) as readonly StepName[];
export const stepOf = (step: StepName): AnyStep => table[step];
