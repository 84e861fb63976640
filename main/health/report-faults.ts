import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Matter } from '#app/cases/submission.ts';
import type { FaultCode } from '#app/health/health.ts';
import { lookedAgain, type KnownFaults } from '#app/health/lasting.ts';
import { effectId, serviceCode, type EffectId } from '#app/ids.ts';
import type { Log } from '#app/log.ts';
import type { Result } from '#app/result.ts';
import type { Service } from '#app/services/service.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { ours, own } from '#app/text.ts';

export interface FaultReporter {
  /** What a look has found; tells the hall of what has lasted. */
  looked(faults: readonly FaultCode[]): Promise<void>;
}

/**
 * A fault that lasts becomes a case for the hall itself, through the outbox like any other: once, however often the
 * kiosk restarts, until it is gone. Without a `service` it is only logged.
 */
export async function faultReporter(options: {
  /** Where known faults are remembered. */
  readonly file: string;
  /** Code of the service that takes such cases. */
  readonly service: string | undefined;
  readonly services: () => readonly Service[];
  readonly hall: string;
  readonly kiosk: number;
  readonly keep: (matter: Matter, effect: EffectId) => Promise<Result<unknown, string>>;
  readonly log: Log;
  readonly now: () => Date;
  readonly localIso: (date: Date) => string;
}): Promise<FaultReporter> {
  const { file, log, now, localIso } = options;
  let known = await read(file);
  const matterOf = (code: FaultCode, since: string): Matter | undefined => {
    const service = options.services().find((offered) => offered.code === options.service);
    if (service === undefined || options.service === undefined) return undefined;
    const words = (text: string) => own({ kind: 'words', words: text });
    const text = ours('machine.report', {
      kiosk: own({ kind: 'count', count: options.kiosk }),
      fault: ours(`health.fault.${code}`),
      since: words(since.slice(0, 16).replace('T', ' ')),
    });
    return {
      service: serviceCode(options.service),
      serviceName: service.name,
      locale: 'zh-CN',
      answers: {},
      description: render(text, 'zh-CN', shownValue),
      addressString: options.hall,
    };
  };
  const tell = async (code: FaultCode, since: string): Promise<void> => {
    log('fault', { code: `lasting-${code}`, where: 'health' });
    const matter = matterOf(code, since);
    // The fault names the effect: asked again, the outbox keeps it once.
    if (matter !== undefined) await options.keep(matter, effectId(`fault:${code}:${since}`));
  };
  return {
    looked: async (faults) => {
      const { known: next, report } = lookedAgain(known, faults, {
        iso: localIso(now()),
        ms: now().getTime(),
      });
      for (const code of report) await tell(code, next[code]?.since ?? '');
      known = next;
      await write(file, known);
    },
  };
}

/** What cannot be read is forgotten: at worst a fault is told twice. */
async function read(file: string): Promise<KnownFaults> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KnownFaults;
  } catch {
    return {};
  }
}

/** A full disk is one of the faults. */
async function write(file: string, known: KnownFaults): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.next`, JSON.stringify(known));
    await rename(`${file}.next`, file);
  } catch {
    return;
  }
}
