/**
 * What is logged: one row per event, with the fields it may carry. No row has a place for a resident's words,
 * answers, name, number or address; what has no row cannot be logged.
 */
export interface LogEvents {
  'kiosk.started': { readonly version: string; readonly runtime: string };
  'kiosk.stopped': object;
  'self-test': { readonly passed: boolean; readonly failed: string };
  'logs.exported': { readonly outcome: string };
  'health.started': { readonly port: number };
  'config.used': { readonly path: string };
  'desk.started': { readonly port: number };
  'desk.lost': { readonly code: number };
  'desk.swept': { readonly cases: number; readonly keys: number };
  'desk.failed': { readonly error: string; readonly where: string };
  'services.fetched': { readonly count: number; readonly locale: string };
  'services.failed': { readonly code: string };
  'page.lost': { readonly reason: string };
  'page.refused': { readonly channel: string };
  'speech.state': { readonly hearing: string; readonly speaking: string };
  'voice.silent': { readonly why: string };
  /** Which engine hears a language, and why not those before it in the table. */
  'hearing.engine': { readonly locale: string; readonly engine: string; readonly passed: string };
  'speech.lost': { readonly code: number };
  'case.kept': { readonly effect: string };
  'case.amended': { readonly effect: string; readonly type: string };
  'case.not-kept': { readonly why: string };
  'case.delivered': { readonly effect: string };
  'case.trouble': { readonly code: string };
  'draft.parked': { readonly effect: string };
  'draft.scanned': { readonly found: boolean };
  'draft.swept': { readonly count: number };
  'slip.printed': { readonly effect: string };
  'slip.trouble': { readonly why: string };
  'helper.called': { readonly from: string };
  'staff.in': { readonly came: boolean };
  'staff.quit': { readonly why: string };
  'practice.begun': object;
  'practice.left': object;
  'visit.rated': { readonly score: number };
  'visit.ended': { readonly visit: string };
  'store.key': { readonly origin: string };
  'store.quarantined': { readonly store: string; readonly count: number };
  fault: { readonly code: string; readonly where: string };
}
export type LogEvent = keyof LogEvents;
export type Log = <E extends LogEvent>(event: E, fields: LogEvents[E]) => void;
