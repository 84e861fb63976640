import type { Kiosk } from './kiosk.ts';

/**
 * Pulls the network cable: the page is offline, and main reaches nobody but this machine. Returns what it tried to
 * reach since.
 */
export async function pullCable({ app }: Kiosk): Promise<() => Promise<readonly string[]>> {
  const refused = await app.evaluate(async ({ session }) => {
    session.defaultSession.enableNetworkEmulation({ offline: true });
    const { Socket } = process.getBuiltinModule('node:net');
    const { connect } = Socket.prototype;
    const tried: string[] = [];
    Object.assign(globalThis, { tried });
    Socket.prototype.connect = function (this: InstanceType<typeof Socket>, ...words: unknown[]) {
      // Node's own callers hand over one list of options and callback.
      const [first] = words.flat() as readonly { host?: string; path?: string }[];
      const host = first?.path ?? first?.host ?? 'localhost';
      if (/^(?:127\.|localhost$|::1$|\/)/.test(host)) return connect.apply(this, words as never);
      tried.push(host);
      return this.destroy(new Error('ENETUNREACH'));
    };
    // An address of no one: only to see that the cable is out.
    await fetch('http://192.0.2.1/').catch(() => undefined);
    return tried.splice(0);
  });
  if (refused[0] !== '192.0.2.1') throw new Error('the cable is still in');
  return () => app.evaluate(() => (globalThis as unknown as { tried: readonly string[] }).tried);
}
