import type { JobSummary } from '#main/printing/spool.ts';

/** Between the drill and the kiosk it kills. */
export type ToKiosk =
  | { readonly do: 'start'; readonly dir: string; readonly port: number }
  /** Prints the original of a case; the reference is the case. */
  | { readonly do: 'print'; readonly reference: string }
  | { readonly do: 'looked'; readonly reference: string; readonly cameOut: boolean }
  | { readonly do: 'reprint'; readonly reference: string }
  | { readonly do: 'jobs' };

export type FromKiosk =
  | { readonly type: 'ready' | 'started' }
  /** `outcome`: printed, or the trouble the resident is told of. */
  | { readonly type: 'settled'; readonly outcome: string }
  | { readonly type: 'jobs'; readonly jobs: readonly JobSummary[] };
