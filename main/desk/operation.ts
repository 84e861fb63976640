import type { z } from 'zod';
import { failed, ok, type Result } from '#app/result.ts';
import { standingOf, type Guesses } from './access.ts';
import type { Archive, Environment } from './cases/archive.ts';
import type { NoticeBoard } from './content/notice-board.ts';
import type { Content } from './content/schema.ts';
import { idempotencyKey, type Once } from './idempotency.ts';
import type { Form } from './wire/form.ts';
import { refused, type Refusal, type RefusalStatus } from './wire/refusal.ts';

/** One endpoint's world: production or practice. */
export interface Desk {
  readonly environment: Environment;
  readonly content: Content;
  readonly archive: Archive;
  readonly once: Once;
  readonly notices: NoticeBoard;
  readonly guesses: Guesses;
  readonly apiKey: string | undefined;
  readonly clock: () => Date;
  /** Where the desk is reached, without a slash at the end. */
  readonly url: () => string;
}

/** A request before its fields are looked at. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Form;
  readonly body: Form;
  readonly idempotencyKey: string | undefined;
  /** Address of the asker, for counting guesses. */
  readonly remote: string;
  /** What came in the operation's file field. */
  readonly file?: Uint8Array;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Fields = z.ZodObject;

interface Spec<Query extends Fields, Body extends Fields> {
  readonly method: 'GET' | 'POST';
  /** As in OpenAPI, without the suffix of the format. */
  readonly path: string;
  readonly summary: string;
  /** Root element of the XML answer. */
  readonly root: string;
  readonly query: Query;
  readonly body?: Body;
  /** Name of the one file field of a multipart form, and what it may hold at most. */
  readonly upload?: { readonly field: string; readonly longestBytes: number; readonly description: string };
  /** What the form must hold beyond its fields, as JSON Schema, for the document. */
  readonly constraints?: (content: Content) => Readonly<Record<string, unknown>>;
  readonly success: 200 | 201;
  readonly response: z.ZodType;
  readonly refusals: readonly RefusalStatus[];
  readonly handle: (
    input: {
      readonly params: Readonly<Record<string, string>>;
      readonly query: z.output<Query>;
      readonly body: z.output<Body>;
      readonly key: string | undefined;
      readonly remote: string;
      readonly file: Uint8Array | undefined;
    },
    desk: Desk,
  ) => Result<Reply, Refusal> | Promise<Result<Reply, Refusal>>;
}

/** One row of the desk's table: its routes and its OpenAPI document are both made from it. */
export interface Operation extends Omit<Spec<Fields, Fields>, 'handle'> {
  readonly answer: (call: Call, desk: Desk) => Promise<Result<Reply, Refusal>>;
}

/** Binds schemas and handler, so that the handler only ever sees fields that passed. */
export function operation<Query extends Fields, Body extends Fields>(spec: Spec<Query, Body>): Operation {
  const { handle, ...row } = spec;
  return {
    ...row,
    answer: async (call, desk) => {
      const query = checked(spec.query, call.query);
      const body = checked(spec.body, call.body);
      const key = idempotencyKey(call.idempotencyKey);
      const errors = [
        ...(query.ok ? [] : query.error),
        ...(body.ok ? [] : body.error),
        ...(key.ok ? [] : [key.error]),
      ];
      if (!query.ok || !body.ok || !key.ok) return refused(400, errors);
      // Whoever shows a key means it: a wrong one is told so, also where none is needed.
      const shown = { ...query.value, ...body.value }['api_key'];
      if (typeof shown === 'string' && standingOf(desk.apiKey, shown) === 'wrong-key')
        return refused(403, 'api_key: not valid');
      return handle(
        {
          params: call.params,
          query: query.value,
          body: body.value,
          key: key.value,
          remote: call.remote,
          file: call.file,
        },
        desk,
      );
    },
  };
}

function checked<S extends Fields>(
  schema: S | undefined,
  form: Form,
): Result<z.output<S>, readonly string[]> {
  if (schema === undefined) return ok({} as z.output<S>);
  const twice = form.repeated.filter((name) => name in schema.shape).map((name) => `${name}: given twice`);
  const parsed = schema.safeParse(form.fields);
  if (parsed.success && twice.length === 0) return ok(parsed.data);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map(
        ({ path, code, message }) =>
          // An absent field is reported as a wrong type; say what it is.
          `${path.map(String).join('.')}: ${code === 'invalid_type' && path.length === 1 ? 'required, as one value' : message}`,
      );
  return failed([...twice, ...wrong]);
}
