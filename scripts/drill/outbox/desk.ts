import { openDesk } from '#main/desk/desk.ts';
import type { ToDesk } from './talk.ts';

/** The embedded case desk in a process of its own; it is killed at random instants, too. */
process.once('message', (options: ToDesk) => {
  void openDesk({ ...options, key: Buffer.alloc(32, 1) }).then(({ url }) => process.send?.({ url }));
});
process.once('disconnect', () => process.exit());
process.send?.({ ready: true });
