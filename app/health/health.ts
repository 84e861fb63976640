import type { PrinterTrouble } from '../ports/printer.ts';

/** How the machine is, as far as anyone may know: numbers and states, never a resident's word or number. */
export interface Health {
  readonly version: string;
  readonly runtime: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly uptimeS: number;
  /** How often each part had to be started anew since the kiosk started. */
  readonly restarts: { readonly page: number; readonly speech: number; readonly desk: number };
  readonly outbox: { readonly waiting: number; readonly stuck: number; readonly oldestS: number };
  readonly printer: { readonly trouble?: PrinterTrouble; readonly paperLow: boolean };
  readonly hearing: boolean;
  readonly speaking: boolean;
  /** Whether the microphone itself gives sound; absent where nobody has looked. */
  readonly microphone?: boolean;
  /** Whether a case could be kept now. */
  readonly keeps: boolean;
  readonly diskFreeBytes: number;
  readonly servicesKnown: number;
}

export const faultCodes = [
  'storage',
  'disk',
  'printer',
  'outbox',
  'hearing',
  'speaking',
  'services',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** A month of cases of a busy hall are 20 MB, logs of 180 days 200; below this the staff should act. */
const diskLowBytes = 500_000_000;
/** A city that has not taken a case for a day, or refused one, is for a person to look at. */
const oldestAllowedS = 24 * 3_600;

/** What is wrong, in the order of how much it keeps from residents. */
export function faultsOf(health: Health): readonly FaultCode[] {
  const wrong: Readonly<Record<FaultCode, boolean>> = {
    storage: !health.keeps,
    disk: health.diskFreeBytes < diskLowBytes,
    printer: health.printer.trouble !== undefined,
    outbox: health.outbox.stuck > 0 || health.outbox.oldestS > oldestAllowedS,
    hearing: !health.hearing || health.microphone === false,
    speaking: !health.speaking,
    services: health.servicesKnown === 0,
  };
  return faultCodes.filter((code) => wrong[code]);
}
