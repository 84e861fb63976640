import { readFile, statfs } from 'node:fs/promises';
import type { CaseApi } from '#app/ports/case-api.ts';
import type { PrinterState } from '#app/ports/printer.ts';
import { failedWith, notLooked, passed, passedIf, type Checks } from './run.ts';

export interface CheckSources {
  readonly data: string;
  /** Measured with a ruler on the glass; without it the usual size is only assumed. */
  readonly diagonalInches: number | undefined;
  readonly keeps: () => Promise<boolean>;
  readonly printer: () => Promise<PrinterState>;
  readonly api: Pick<CaseApi, 'discover'>;
  /** Whether hearing and speaking have their models; absent where the voice is switched off. */
  readonly models?: () => Promise<{ readonly hearing: boolean; readonly speaking: boolean }>;
  /** Says a sentence to itself, without air between: whether it was understood. */
  readonly recognises?: () => Promise<boolean>;
  /** Whether anybody of the hall has a badge, and a PIN; absent where nobody can tell. */
  readonly taught?: () => { readonly badge: boolean; readonly pin: boolean };
}

/** As app/health: below this the staff should act. */
const diskLowBytes = 500_000_000;

export function checksOf(sources: CheckSources): Checks {
  const { taught, models, recognises } = sources;
  return {
    // It was read, or nothing of this would run.
    config: () => Promise.resolve(passed),
    storage: async () => passedIf(await sources.keeps(), 'not-kept'),
    disk: async () => {
      const { bavail, bsize } = await statfs(sources.data);
      return passedIf(bavail * bsize >= diskLowBytes, 'nearly-full');
    },
    screen: () => Promise.resolve(sources.diagonalInches === undefined ? notLooked : passed),
    sound: () => soundDevice('playback'),
    microphone: () => soundDevice('capture'),
    ...(models === undefined ? {} : { models: () => modelsThere(models) }),
    ...(recognises === undefined
      ? {}
      : { recognition: async () => passedIf(await recognises(), 'not-understood') }),
    printer: async () => {
      const { trouble, paperLow } = await sources.printer();
      if (trouble !== undefined) return failedWith(trouble);
      return paperLow ? { outcome: 'passed', why: 'paper_low' } : passed;
    },
    'case-api': async () => {
      const found = await sources.api.discover();
      return found.ok ? passed : failedWith(found.error.code);
    },
    // A hall may go without badges; without a PIN nobody could print a slip again.
    badge: () => Promise.resolve(taught?.().badge === true ? passed : notLooked),
    pin: () => Promise.resolve(taught === undefined ? notLooked : passedIf(taught().pin, 'not-taught')),
  };
}

async function modelsThere(look: NonNullable<CheckSources['models']>) {
  const { hearing, speaking } = await look();
  return hearing && speaking ? passed : failedWith(hearing ? 'speaking' : speaking ? 'hearing' : 'both');
}

/** What the kernel's sound system offers; elsewhere than on Linux nothing is looked at. */
async function soundDevice(kind: 'playback' | 'capture') {
  const listed = await readFile('/proc/asound/pcm', 'utf8').catch(() => undefined);
  if (listed === undefined) return process.platform === 'linux' ? failedWith('no-sound-system') : notLooked;
  return passedIf(listed.includes(kind), 'no-device');
}
