import { join } from 'node:path';
import type { Matter } from '#app/cases/submission.ts';
import type { EffectId } from '#app/ids.ts';
import type { Log } from '#app/log.ts';
import type { Result } from '#app/result.ts';
import type { Service } from '#app/services/service.ts';
import type { About } from '../config/about.ts';
import { freePort } from '../desk/free-port.ts';
import { localIso } from '../printing/local-time.ts';
import { faultReporter } from './report-faults.ts';
import { serveHealth } from './server.ts';
import { watchHealth, type HealthSources, type HealthWatch } from './watch.ts';

/** Beside the embedded desk's 8311. */
const usualPort = 8_312;

/** Looks at the machine every minute, tells on the loopback, and tells the hall of what lasts. */
export async function openHealth(options: {
  readonly sources: About & Omit<HealthSources, 'runtime' | 'now' | 'localIso' | 'uptimeS' | 'version'>;
  readonly config: { readonly port?: number | undefined; readonly service?: string | undefined };
  readonly hall: string;
  readonly kiosk: number;
  readonly services: () => readonly Service[];
  readonly keep: (matter: Matter, effect: EffectId) => Promise<Result<unknown, string>>;
  readonly log: Log;
}): Promise<HealthWatch> {
  const { sources, config, log } = options;
  const now = (): Date => new Date();
  const reporter = await faultReporter({
    ...options,
    file: join(sources.data, 'health', 'faults.json'),
    service: config.service,
    now,
    localIso,
  });
  const watch = watchHealth(
    {
      ...sources,
      runtime: `Electron ${sources.electron} ${sources.runtime}`,
      now,
      localIso,
      uptimeS: () => performance.now() / 1_000,
    },
    (faults) => void reporter.looked(faults),
  );
  const server = await serveHealth(await freePort(config.port ?? usualPort), () => watch.now());
  log('health.started', { port: server.port });
  return {
    now: () => watch.now(),
    close: () => {
      watch.close();
      server.close();
    },
  };
}
