import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { DeskError, openDesk } from '#main/desk/desk.ts';
import { storeKey } from '#main/store/store-key.ts';

/** `npm run desk -- --port 8311 --data DIR [--content DIR] [--host H] [--api-key K]`: the case desk alone. */
const usage =
  'npm run desk -- --port 8311 --data DIR [--content assets/desk] [--host 127.0.0.1] [--api-key K]\n' +
  'Without --api-key anyone on this machine may hand in, and only slips open what was handed in.';

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8311' },
        data: { type: 'string' },
        content: { type: 'string', default: 'assets/desk' },
        host: { type: 'string', default: '127.0.0.1' },
        'api-key': { type: 'string' },
      },
    });
    const port = Number(values.port);
    return values.data === undefined || !Number.isInteger(port) || port < 0 || port > 65_535
      ? undefined
      : { ...values, data: resolve(values.data), port };
  } catch {
    return undefined;
  }
}

async function run(): Promise<void> {
  const given = options();
  if (given === undefined) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const key = await storeKey({ dir: given.data });
  if (!key.ok) throw new DeskError('storage', `the key of the store cannot be had: ${key.error}`);
  const apiKey = given['api-key'];
  const desk = await openDesk({
    dataDir: given.data,
    contentDir: resolve(given.content),
    key: key.value.key,
    port: given.port,
    host: given.host,
    ...(apiKey === undefined ? {} : { apiKey }),
    log: (event) => {
      console.error(JSON.stringify(event));
    },
  });
  console.log(desk.url);
  const stop = (): void => void desk.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof DeskError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
