import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { openDisplay } from '../lib/display.mjs';
import { keyAttempts, pageAttempts, pointerAttempts } from './escape/attempts.ts';
import { openHand } from './escape/hand.ts';
import { openLocked, size } from './escape/kiosk.ts';
import { mutations, slippedIn } from './escape/messages.ts';

/**
 * Tries to leave the kiosk: by real keys and pointers (XTest), from inside the page, by files dropped on it, by a
 * second instance, and by mutated messages on the bridge. `npm run drill -- escape [--json]`; exit 0 where none did.
 * The kiosk must be built.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    messages: { type: 'string', default: '100000' },
  },
  allowPositionals: true,
});
const messages = Number(values.messages);
if (!Number.isInteger(messages) || messages < 0) throw new Error('--messages N: a whole number');
/** Of the mutated messages, how many go over the real bridge as well: each takes a turn of main. */
const overTheBridge = Math.min(messages, 5_000);

// A display of its own: real keys go to whatever is on top of the screen.
delete process.env['DISPLAY'];
delete process.env['WAYLAND_DISPLAY'];
const display = await openDisplay(`${size.width}x${size.height}`);
const env = { ...process.env, ...display.env };
let kiosk = await openLocked(env);
const hand = openHand(env);
const alone = await hand.do('windows');

const escapes: string[] = [];
/** Led away from its page, and back by itself. */
let comebacks = 0;
const counts: Record<string, number> = {};
/** One attempt; after a breach a new kiosk, so that each is counted once and for itself. */
async function attempt(kind: string, name: string, act: () => Promise<string | undefined>): Promise<void> {
  counts[kind] = (counts[kind] ?? 0) + 1;
  const within = await act().catch(() => undefined);
  const windows = await hand.do('windows');
  const breach =
    within ?? (windows === alone ? undefined : `${windows} windows on the screen`) ?? (await kiosk.breach());
  if (breach === undefined) return;
  escapes.push(`${kind} ${name}: ${breach}`);
  if (!values.json) console.error(escapes.at(-1));
  comebacks += kiosk.comebacks();
  await kiosk.close().catch(() => undefined);
  kiosk = await openLocked(env);
}

/** Looked at after every few acts: nothing that got out comes back by itself. */
const actsAtOnce = 8;
async function byHand(kind: string, acts: readonly string[]): Promise<void> {
  for (let at = 0; at < acts.length; at += actsAtOnce) {
    const some = acts.slice(at, at + actsAtOnce);
    counts[kind] = (counts[kind] ?? 0) + some.length - 1;
    await attempt(kind, some.join(' · '), async () => {
      for (const act of some) await hand.do(act);
      return undefined;
    });
  }
}

// Keys go to the window under the pointer: there is no window manager, as in a hall.
await hand.do(`click ${size.width / 2} ${Math.round(size.height * 0.22)} 1`);
await byHand('key', keyAttempts);
await byHand('pointer', pointerAttempts(size.width, size.height));
for (const { name, script } of pageAttempts) {
  await attempt('page', name, async () => {
    const answer = await Promise.race([
      kiosk.page.evaluate(script),
      new Promise((done) => setTimeout(done, 1_000, undefined)),
    ]);
    return answer === true ? 'it was allowed' : undefined;
  });
}
for (const file of ['/etc/passwd', import.meta.filename]) {
  await attempt('drop', file, async () => {
    const devtools = await kiosk.page.context().newCDPSession(kiosk.page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 200, data });
    await devtools.detach();
    return undefined;
  });
}
await attempt('instance', 'a second kiosk', () => {
  const { status } = spawnSync(kiosk.binary, [...kiosk.args], { env, timeout: 30_000 });
  return Promise.resolve(status === 0 ? undefined : 'a second kiosk stayed');
});

/** Playwright carries plain data only. */
const plain = (message: unknown): unknown =>
  JSON.parse(
    JSON.stringify([message], (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  );

let slipped = 0;
let sent: unknown[] = [];
const overBridge = async (): Promise<void> => {
  await attempt('bridge', 'mutated messages', async () => {
    await kiosk.page.evaluate((batch) => {
      const { kiosk: bridge } = window as unknown as { kiosk: { send(message: unknown): void } };
      for (const message of batch) {
        try {
          bridge.send(message);
        } catch {
          // What cannot be cloned goes nowhere.
        }
      }
    }, sent);
    return undefined;
  });
  sent = [];
};
let at = 0;
for (const message of mutations(messages, 75)) {
  if (slippedIn(message)) {
    slipped += 1;
    escapes.push(`message ${at}: more came through than is known`);
  }
  if (at < overTheBridge) sent.push(plain(message));
  if (sent.length === 500) await overBridge();
  at += 1;
}

comebacks += kiosk.comebacks();
hand.close();
await kiosk.close();
await display.close();
const attempts = Object.values(counts).reduce((sum, count) => sum + count, 0);
const report = {
  attempts,
  escapes: escapes.length,
  comebacks,
  attempts_by_kind: counts,
  bridge_messages: messages,
  bridge_messages_over_ipc: overTheBridge,
  bridge_messages_slipped: slipped,
  escaped: escapes.slice(0, 50),
};
console.log(values.json ? JSON.stringify(report) : JSON.stringify(report, undefined, 2));
process.exitCode = escapes.length === 0 && attempts >= 200 ? 0 : 1;
