import type { Reference, Secret } from '#app/ids.ts';

/** Between the drill and the kiosk process it kills. */
export type ToKiosk =
  | {
      readonly do: 'start';
      readonly dir: string;
      readonly endpoint: string;
      readonly apiKey?: string;
      readonly jumpYears: number;
    }
  | { readonly do: 'keep'; readonly n: number; readonly service: string }
  | { readonly do: 'amend'; readonly n: number; readonly reference: Reference; readonly secret: Secret }
  | { readonly do: 'skip-day' | 'hurry' | 'items' };

export type FromKiosk =
  | { readonly type: 'ready' | 'started' }
  | { readonly type: 'kept'; readonly n: number; readonly reference: Reference; readonly secret: Secret }
  | { readonly type: 'amended'; readonly n: number }
  | { readonly type: 'not-kept'; readonly n: number; readonly why: string }
  | { readonly type: 'items'; readonly items: readonly Item[] };

export interface Item {
  readonly reference: Reference;
  readonly kind: 'submission' | 'update' | 'media' | 'damaged';
  readonly at: string;
}

export interface ToDesk {
  readonly dataDir: string;
  readonly contentDir: string;
  readonly port: number;
  readonly apiKey: string;
}
