import { failed, type Result } from '#app/result.ts';

/** What the desk refuses, as GeoReport has it: an array of errors and a status. Holds no resident's words. */
export interface Refusal {
  readonly status: RefusalStatus;
  readonly errors: readonly { readonly code: number; readonly description: string }[];
  readonly headers?: Readonly<Record<string, string>>;
}

export const refusalStatuses = [400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503] as const;
export type RefusalStatus = (typeof refusalStatuses)[number];

export const refuse = (
  status: RefusalStatus,
  descriptions: string | readonly string[],
  headers?: Readonly<Record<string, string>>,
): Refusal => ({
  status,
  errors: [descriptions].flat().map((description) => ({ code: status, description })),
  ...(headers === undefined ? {} : { headers }),
});

export const refused = (...args: Parameters<typeof refuse>): Result<never, Refusal> =>
  failed(refuse(...args));
