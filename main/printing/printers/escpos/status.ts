import type { PrinterTrouble } from '#app/ports/printer.ts';

// Bits of the Epson ESC/POS reference, "DLE EOT" and "GS r".

/** An answer to DLE EOT: bits 1 and 4 set, bits 0 and 7 clear. */
export const isRealTimeAnswer = (byte: number): boolean => (byte & 0b1001_0011) === 0b0001_0010;
/** An answer to GS r: bits 4 and 7 clear. */
export const isOrderedAnswer = (byte: number): boolean => (byte & 0b1001_0000) === 0;

/** DLE EOT 1: is it on line? */
export const isOffline = (byte: number): boolean => (byte & 0b0000_1000) !== 0;

/** DLE EOT 2: why it is off line, where it says so. */
export function offlineCause(byte: number): PrinterTrouble | undefined {
  if (byte & 0b0000_0100) return 'cover_open';
  if (byte & 0b0010_0000) return 'needs_paper';
  // An error of the knife or the head: staff see that it does not print, and how to switch it off and on.
  return byte & 0b0100_0000 ? 'offline' : undefined;
}

/** DLE EOT 4: the two paper sensors. */
export const isPaperOut = (byte: number): boolean => (byte & 0b0110_0000) !== 0;
export const isPaperLow = (byte: number): boolean => (byte & 0b0000_1100) !== 0;

/** GS r 1: paper gone by the time the slip was through. */
export const wasPaperOut = (byte: number): boolean => (byte & 0b0000_1100) !== 0;
