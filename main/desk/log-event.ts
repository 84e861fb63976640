import type { Log } from '#app/log.ts';
import { unreachable } from '#app/result.ts';
import type { DeskEvent } from './desk.ts';

/** What the desk tells, as rows of the kiosk's log. */
export function logDeskEvent(log: Log, event: DeskEvent): void {
  switch (event.event) {
    case 'desk-open':
      // Logged as `desk.started` where the host hears the address.
      return;
    case 'record-damaged':
      return log('store.quarantined', { store: 'desk', count: 1 });
    case 'retention-swept':
      return log('desk.swept', { cases: event.cases, keys: event.keys });
    case 'desk-failed':
      return log('desk.failed', { error: event.error, where: event.where });
    default:
      return unreachable(event);
  }
}
