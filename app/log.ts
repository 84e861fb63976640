/**
 * What is logged: one row per event, with the fields it may carry. No row has a place for a resident's words,
 * answers, name, number or address; what has no row cannot be logged.
 */
export interface LogEvents {
  'kiosk.started': { readonly version: string; readonly runtime: string };
  'kiosk.stopped': Record<never, never>;
  'config.used': { readonly path: string };
  'desk.started': { readonly port: number };
  'desk.lost': { readonly code: number };
  'services.fetched': { readonly count: number; readonly locale: string };
  'services.failed': { readonly code: string };
  'page.lost': { readonly reason: string };
  'page.refused': { readonly channel: string };
  'speech.state': { readonly hearing: string; readonly speaking: string };
  'speech.lost': { readonly code: number };
  'case.kept': { readonly effect: string };
  'case.not-kept': { readonly why: string };
  'case.delivered': { readonly effect: string };
  'case.trouble': { readonly code: string };
  'slip.printed': { readonly effect: string };
  'slip.trouble': { readonly why: string };
  'helper.called': { readonly from: string };
  'visit.ended': { readonly visit: string };
  'store.quarantined': { readonly store: string; readonly count: number };
  'fault': { readonly code: string; readonly where: string };
}
export type LogEvent = keyof LogEvents;
export type Log = <E extends LogEvent>(event: E, fields: LogEvents[E]) => void;
