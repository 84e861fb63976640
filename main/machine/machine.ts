import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hall } from '#app/hall.ts';
import type { Health } from '#app/health/health.ts';
import { usualKeypad } from '#app/keypad.ts';
import type { Log } from '#app/log.ts';
import type { CaseApi } from '#app/ports/case-api.ts';
import type { Result } from '#app/result.ts';
import { askedChecks } from '#app/self-test/answers.ts';
import type { Service } from '#app/services/service.ts';
import type { SavePlace, StaffDataOf } from '#app/staff/data.ts';
import type { StepName } from '#app/staff/first-hour/trial.ts';
import type { Config } from '../config/config.ts';
import type { UseCounters } from '../counters/use-counters.ts';
import type { HealthWatch } from '../health/watch.ts';
import { exportLogs, type ExportTrouble } from '../log/export-logs.ts';
import { withStick } from '../log/stick.ts';
import type { Outbox } from '../cases/outbox.ts';
import type { Spool } from '../printing/spool.ts';
import type { CheckSources } from '../self-test/checks.ts';
import { openFirstHour, type FirstHourBook } from '../self-test/first-hour.ts';
import { openSelfTest, type SelfTester } from '../self-test/open.ts';
import type { Store } from '../store/store.ts';
import { sticks } from '../staff/day-file.ts';
import { usualDiagonalInches } from '../window/geometry.ts';

/** The machine itself, as the staff look after it. */
export interface Machine {
  readonly firstHour: FirstHourBook;
  readonly selfTest: SelfTester;
  health(): Promise<Health>;
  /** Where the first hour goes on, if it is to begin by itself. */
  firstHourAt(): StepName | undefined;
  /** What the first hour shows of the configuration. */
  configured(): Pick<
    StaffDataOf<'first-hour'>,
    'hall' | 'configPath' | 'screen' | 'senses' | 'caseApi' | 'keypad'
  >;
  use(): Omit<StaffDataOf<'use'>, 'of'>;
  savePlaces(): Promise<readonly SavePlace[]>;
  /** Saves into a folder there: on a stick, or in this one of the machine's own. */
  saveAt<T, E>(
    place: string,
    own: string,
    save: (folder: string) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | 'no-stick'>>;
  /** Logs, counters and the state into a new folder there. @returns the folder. */
  exportTo(place: string): Promise<Result<string, ExportTrouble>>;
  close(): void;
}

export interface MachineParts {
  readonly config: Config;
  /** Where it was read from. */
  readonly configPath: string | undefined;
  readonly data: string;
  readonly version: string;
  readonly hall: Hall;
  /** Where what people found is kept. */
  readonly store: Pick<Store, 'get' | 'put'>;
  readonly outbox: Pick<Outbox, 'ready'>;
  readonly spool: Pick<Spool, 'printer' | 'print'>;
  readonly api: Pick<CaseApi, 'discover'>;
  readonly health: () => Promise<HealthWatch>;
  readonly counters: Pick<UseCounters, 'days'>;
  readonly taught: NonNullable<CheckSources['taught']>;
  /** Which engines are there. */
  readonly voice: () => { readonly hearing: boolean; readonly speaking: boolean };
  readonly services: () => readonly Service[];
  /** ISO 8601 with the zone of the hall. */
  readonly now: () => string;
  /** The unit's runtime folder (systemd), where a helper mounts sticks; elsewhere only mounted ones are offered. */
  readonly runtimeFolder: string | undefined;
  readonly log: Log;
}

export async function openMachine(parts: MachineParts): Promise<Machine> {
  const { config, data, hall, services, runtimeFolder } = parts;
  const firstHour = await openFirstHour(parts.store);
  const selfTest = selfTestOf(parts, firstHour);
  const health = async (): Promise<Health> => (await parts.health()).now();
  const saveAt: Machine['saveAt'] = async (place, own, save) => {
    if (place === 'stick' && runtimeFolder !== undefined) {
      const used = await withStick(runtimeFolder, save);
      return used.ok ? used.value : used;
    }
    return save((await sticks()).includes(place) ? place : await ownFolder(data, own));
  };
  const exportInto = async (to: string): Promise<Result<string, ExportTrouble>> => {
    const state = { health: await health(), tests: await selfTest.outcomes() };
    return exportLogs({ data, to, kiosk: config.kioskNumber, at: parts.now(), state });
  };
  return {
    firstHour,
    selfTest,
    health,
    firstHourAt: () => {
      const { answers, settled } = firstHour.read();
      if (!config.firstHour || settled !== undefined) return undefined;
      return askedChecks.find((check) => answers[check] === undefined) ?? 'report';
    },
    configured: () => ({
      hall,
      configPath: parts.configPath ?? 'kiosk.json',
      screen: {
        diagonalInches: config.screen.diagonalInches ?? usualDiagonalInches,
        isConfigured: config.screen.diagonalInches !== undefined,
      },
      senses: parts.voice(),
      ...(config.caseApi.endpoint === undefined ? {} : { caseApi: config.caseApi.endpoint }),
      keypad: config.keypad ?? usualKeypad,
    }),
    use: () => ({
      days: parts.counters.days().map(([day, counters]) => ({ day, counters })),
      questions: Object.fromEntries(
        services().flatMap(({ questions }) => questions.map(({ code, prompt }) => [code, prompt])),
      ),
    }),
    savePlaces: async () => [
      ...(runtimeFolder === undefined ? [] : [{ at: 'stick' } as const]),
      ...(await sticks()).map((path) => ({ at: 'mounted', path }) as const),
      { at: 'folder' },
    ],
    saveAt,
    exportTo: async (place) => {
      const exported = await saveAt(place, 'exports', exportInto);
      parts.log('logs.exported', { outcome: exported.ok ? 'saved' : exported.error });
      return exported;
    },
    close: () => selfTest.close(),
  };
}

/** Each morning, and whenever staff ask. */
function selfTestOf(parts: MachineParts, firstHour: FirstHourBook): SelfTester {
  const { config, data, hall, version, outbox, spool, api, voice, taught, log } = parts;
  const { hearing = true, speaking = true } = config.voice;
  return openSelfTest({
    sources: {
      data,
      diagonalInches: config.screen.diagonalInches,
      keeps: () => outbox.ready(),
      printer: () => spool.printer(),
      api,
      ...(hearing && speaking ? { models: () => Promise.resolve(voice()) } : {}),
      taught,
    },
    answers: () => firstHour.read().answers,
    hall: () => hall,
    version,
    at: config.selfTest.at,
    print: config.selfTest.print ?? false,
    printReceipt: (effect, receipt) => spool.print(effect, receipt),
    log,
  });
}

async function ownFolder(data: string, name: string): Promise<string> {
  const folder = join(data, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}
