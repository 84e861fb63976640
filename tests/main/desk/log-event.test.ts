import { expect, it } from 'vitest';
import type { LogEvent } from '#app/log.ts';
import { logDeskEvent } from '#main/desk/log-event.ts';
import type { DeskEvent } from '#main/desk/desk.ts';

it('what the desk tells stands in the kiosk’s log, and names no record', () => {
  const rows: [LogEvent, unknown][] = [];
  const told: readonly DeskEvent[] = [
    { event: 'desk-open', url: 'http://127.0.0.1:8311', services: 18 },
    { event: 'record-damaged', record: 'production/reference/10000016' },
    { event: 'retention-swept', cases: 2, keys: 5 },
    { event: 'desk-failed', error: 'TypeError', where: 'submit.ts:80:3' },
  ];
  for (const event of told) logDeskEvent((row, fields) => rows.push([row, fields]), event);
  expect(rows).toEqual([
    ['store.quarantined', { store: 'desk', count: 1 }],
    ['desk.swept', { cases: 2, keys: 5 }],
    ['desk.failed', { error: 'TypeError', where: 'submit.ts:80:3' }],
  ]);
});
