import { z } from 'zod';
import type { Content } from './content/schema.ts';
import type { Operation } from './operation.ts';
import { errorsAnswer } from './wire/answers.ts';
import { text } from './wire/fields.ts';
import type { RefusalStatus } from './wire/refusal.ts';

type Json = Readonly<Record<string, unknown>>;

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly Json[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: Json;
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Readonly<Record<string, Json>>;
}

/** The OpenAPI 3.1 document of the table: the same schemas that check what comes in. */
export function openApiDocument(operations: readonly Operation[], content: Content): OpenApiDocument {
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  for (const operation of operations) {
    for (const format of ['json', 'xml'] as const) {
      const path = `${operation.path}.${format}`;
      paths[path] = {
        ...paths[path],
        [operation.method.toLowerCase()]: described(operation, format, content),
      };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Case desk of the hall',
      version: '1',
      description:
        'Open311 GeoReport v2 with the hall profile (extension hall-1). An empty parameter counts as absent; ' +
        'unknown ones are ignored. /test is for practice: the same, with cases of its own.',
    },
    servers: [{ url: '/' }, { url: '/test' }],
    paths,
    components: { schemas: { Errors: schemaOf(errorsAnswer, 'output') } },
  };
}

function described(operation: Operation, format: 'json' | 'xml', hall: Content): OpenApiOperation {
  const {
    constraints = () => ({}),
    upload,
    method,
    path,
    summary,
    query,
    body,
    success,
    response,
    refusals,
  } = operation;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  }));
  const inQuery = Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !isOptional(schema),
    schema: parameter(schema as z.ZodType),
  }));
  return {
    operationId: `${method.toLowerCase()}${path.replace(/\W+/g, '_')}_${format}`,
    summary,
    ...(method === 'POST' ? { description: aboutKeys } : {}),
    parameters: [...inPath, ...inQuery],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            description: inWords(body),
            required: true,
            content:
              upload === undefined
                ? {
                    'application/x-www-form-urlencoded': { schema: { ...form(body), ...constraints(hall) } },
                  }
                : { 'multipart/form-data': { schema: withFile(form(body), upload) } },
          },
        }),
    responses: {
      [success]: {
        description: 'Done',
        content:
          format === 'json'
            ? { 'application/json': { schema: schemaOf(response, 'output') } }
            : { 'text/xml': { schema: { type: 'string' } } },
      },
      ...Object.fromEntries(
        [...refusals, ...(method === 'POST' ? ([413, 415] as const) : []), 500 as const, 503 as const].map(
          (status) => [status, refusalIn(format, status)],
        ),
      ),
    },
  };
}

/** In words: that a key is a fresh one each time is more than a schema can say. */
const aboutKeys =
  'Header Idempotency-Key: a UUID in quotes, a fresh one for each request. The same key with the same content is ' +
  'answered again (Idempotency-Replayed: true), with other content refused (422), while worked on refused (409).';

const meanings: Readonly<Record<RefusalStatus, string>> = {
  400: 'The request is malformed, incomplete or a duplicate',
  403: 'The key or the secret is missing or wrong',
  404: 'Not known here',
  405: 'The method is not served here',
  409: 'A request with this key is being worked on',
  413: 'Too large',
  415: 'Not a form',
  422: 'The key was used for another request',
  429: 'Too many wrong guesses',
  500: 'Unexpected',
  503: 'The storage does not take anything at the moment',
};

const refusalIn = (format: 'json' | 'xml', status: RefusalStatus): Json => ({
  description: meanings[status],
  content:
    format === 'json'
      ? { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } }
      : { 'text/xml': { schema: { type: 'string' } } },
});

interface FormSchema extends Json {
  readonly required: readonly string[];
  readonly properties: Json;
}

/** A form; fields that hold fields stand there as `attribute[code]` and `attribute[code][]`. */
function form(body: z.ZodObject): FormSchema {
  const fields = Object.entries(body.shape)
    .map(([name, schema]) => [name, schema as z.ZodType] as const)
    .filter(([, schema]) => !isToldInWords(schema));
  const flat = fields.flatMap(([name, schema]) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    if (inner instanceof z.ZodObject) {
      return Object.keys(inner.shape).map((key) => [`${name}[${key}]`, oneText] as const);
    }
    return inner instanceof z.ZodRecord ? [] : [[name, schema] as const];
  });
  const maps = fields.filter(
    ([, schema]) => schema instanceof z.ZodOptional && schema.unwrap() instanceof z.ZodRecord,
  );
  return {
    type: 'object',
    required: flat.filter(([, schema]) => !isOptional(schema)).map(([name]) => name),
    properties: Object.fromEntries(flat.map(([name, schema]) => [name, parameter(schema)])),
    patternProperties: Object.fromEntries(
      maps.map(([name, schema]) => [
        `^${name}\\[[A-Za-z0-9_-]{1,60}\\](\\[\\])?$`,
        { ...schemaOf(text(4000), 'input'), description: schema.meta()?.description },
      ]),
    ),
  };
}

/** A form with the one file it cannot do without. */
const withFile = (schema: FormSchema, { field, description }: NonNullable<Operation['upload']>): Json => ({
  ...schema,
  required: [...schema.required, field],
  properties: { ...schema.properties, [field]: { type: 'string', format: 'binary', description } },
});
const oneText = text(100).optional();

const inWords = (body: z.ZodObject): string =>
  Object.entries(body.shape)
    .map(([name, schema]) => [name, schema as z.ZodType] as const)
    .filter(([, schema]) => isToldInWords(schema))
    .map(([name, schema]) => `${name}: ${schema.meta()?.description ?? ''}`)
    .join(' ');

const isToldInWords = (schema: z.ZodType): boolean => schema.meta()?.['toldInWords'] === true;
const isOptional = (schema: unknown): boolean => (schema as z.ZodType).safeParse(undefined).success;

/** A parameter; one that may be absent may be empty too, which is the same. */
export const parameter = (schema: z.ZodType): Json =>
  isOptional(schema)
    ? { anyOf: [schemaOf(schema, 'input'), { type: 'string', maxLength: 0 }] }
    : schemaOf(schema, 'input');

export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}
