import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { ChannelError, type Channel } from './channel.ts';

// Asked this often for an answer: a blocking read of a silent printer would hold a thread for ever.
const pollMs = 10;

/** Opens a character device such as /dev/usb/lp0. Throws `ChannelError` where it is not there or not ours. */
export async function openDeviceChannel(path: string): Promise<Channel> {
  let device: FileHandle;
  try {
    device = await open(path, constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch {
    throw new ChannelError('unreachable');
  }
  const one = Buffer.alloc(1);
  return {
    write: async (bytes, withinMs) => {
      let stalledMs = 0;
      for (let at = 0; at < bytes.length;) {
        const written = await attempt(() =>
          device.write(bytes, at, Math.min(4_096, bytes.length - at), null),
        );
        if (written === 'gone') throw new ChannelError('broken');
        if (written === 'not-now') {
          if ((stalledMs += pollMs) > withinMs) throw new ChannelError('stalled');
          await pause(pollMs);
          continue;
        }
        stalledMs = 0;
        at += written.bytesWritten;
      }
    },
    read: async (withinMs) => {
      for (let waitedMs = 0; waitedMs <= withinMs; waitedMs += pollMs) {
        const got = await attempt(() => device.read(one, 0, 1, null));
        if (got === 'gone') return 'gone';
        if (got !== 'not-now' && got.bytesRead === 1) return one[0] ?? 'silence';
        await pause(pollMs);
      }
      return 'silence';
    },
    close: () => device.close(),
  };
}

async function attempt<T>(act: () => Promise<T>): Promise<T | 'not-now' | 'gone'> {
  try {
    return await act();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EAGAIN' ? 'not-now' : 'gone';
  }
}
