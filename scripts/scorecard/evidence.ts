import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sensesFigures } from '../walk/senses.ts';
import type { Figures } from '../walk/senses-figures.ts';

const project = resolve(import.meta.dirname, '../..');

/** What the last runs measured, and where tests lie. */
export interface Evidence {
  /** `undefined`: it was not run. */
  readonly senses: Figures | undefined;
  readonly personas: Readonly<Record<string, PersonaResult>> | undefined;
  /** The text of a test's file; `undefined` where there is none. */
  readonly test: (file: string) => string | undefined;
}

export interface PersonaResult {
  readonly runs: number;
  readonly completed: number;
  readonly wrong_submissions: number;
  readonly elder_clock_s: Readonly<Record<string, number>>;
}

export const measuredNow = (): Evidence => ({
  senses: sensesFigures('electron'),
  personas: (
    read(resolve(project, 'test-results/personas.json')) as
      { personas: Record<string, PersonaResult> } | undefined
  )?.personas,
  test: (file) =>
    existsSync(resolve(project, file)) ? readFileSync(resolve(project, file), 'utf8') : undefined,
});

const read = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
