import { connect } from 'node:net';
import { ChannelError, incoming, type Channel } from './channel.ts';

// A printer on the same wire answers within milliseconds; three seconds bear a switch that is just waking up.
const connectWithinMs = 3_000;

/** Opens a raw connection, port 9100 by custom. Throws `ChannelError` where nobody answers. */
export function openTcpChannel(host: string, port: number): Promise<Channel> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    const received = incoming();
    const timer = setTimeout(() => socket.destroy(new ChannelError('timeout')), connectWithinMs);
    socket.on('data', (chunk: Buffer) => {
      received.push(chunk);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      received.end();
      reject(new ChannelError('unreachable'));
    });
    socket.once('connect', () => {
      clearTimeout(timer);
      resolve({
        write: (bytes, withinMs) =>
          new Promise((sent, broken) => {
            const patience = setTimeout(() => {
              broken(new ChannelError('stalled'));
            }, withinMs);
            socket.write(bytes, (error) => {
              clearTimeout(patience);
              if (error) broken(new ChannelError('broken'));
              else sent();
            });
          }),
        read: (withinMs) => received.read(withinMs),
        close: async () => {
          socket.end();
          // What the printer does not take within a second more, it never will.
          const patience = setTimeout(() => socket.destroy(), 1_000);
          if (!socket.closed) await new Promise((closed) => socket.once('close', closed));
          clearTimeout(patience);
        },
      });
    });
  });
}
