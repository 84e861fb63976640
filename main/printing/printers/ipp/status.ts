import type { Printed, PrinterState, PrinterTrouble } from '#app/ports/printer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import type { IppAttributes } from './codec.ts';

// RFC 8011: printer-state 5.4.11, printer-state-reasons 5.4.12, job-state 5.3.7.
const stopped = 5;
const completed = 9;
const firstOver = 7;

/** Reasons that keep a slip from coming out. */
const reasons: Readonly<Record<string, PrinterTrouble>> = {
  'media-empty': 'needs_paper',
  'media-needed': 'needs_paper',
  'cover-open': 'cover_open',
  'door-open': 'cover_open',
  'interlock-open': 'cover_open',
  'media-jam': 'offline',
  paused: 'offline',
  shutdown: 'offline',
  'spool-area-full': 'storage_full',
};

/** What an answer to Get-Printer-Attributes means. */
export function printerState(attributes: IppAttributes): PrinterState {
  const said = (attributes['printer-state-reasons'] ?? []).map(String);
  const blocking = said.flatMap((reason) => {
    const [, name = '', severity] = /^(.*?)(-(?:report|warning|error))?$/.exec(reason) ?? [];
    // Some only warn that paper is needed, and then wait for it (ippeveprinter does).
    const blocks = severity === undefined || severity === '-error' || name === 'media-needed';
    return (blocks && reasons[name]) || [];
  });
  const refuses =
    attributes['printer-state']?.[0] === stopped || attributes['printer-is-accepting-jobs']?.[0] === false;
  const paperLow = said.some((reason) => /^media-(low|empty)/.test(reason));
  const trouble =
    blocking[0] ?? (traysAreEmpty(attributes) ? 'needs_paper' : refuses ? 'offline' : undefined);
  return trouble ? { trouble, paperLow } : { paperLow };
}

/** Of the trays that know how much they hold (PWG 5100.13 printer-input-tray; -3: some), none holds a sheet. */
function traysAreEmpty(attributes: IppAttributes): boolean {
  const levels = (attributes['printer-input-tray'] ?? []).flatMap((tray) => {
    const level = Number(/(?:^|;)level=(-?\d+)/.exec(String(tray))?.[1] ?? unknownLevel);
    return level === unknownLevel || level === unlimitedLevel ? [] : [level];
  });
  return levels.length > 0 && levels.every((level) => level === 0);
}

const unlimitedLevel = -1;
const unknownLevel = -2;

/** Canceled, aborted or completed. */
export const isOver = (job: IppAttributes): boolean => Number(job['job-state']?.[0] ?? 0) >= firstOver;

/** How it ended. A job that was aborted half way may have left half a slip. */
export const jobEnd = (job: IppAttributes): Result<Printed, PrinterTrouble> =>
  job['job-state']?.[0] === completed ? ok({ confirmed: true }) : failed('unconfirmed');
