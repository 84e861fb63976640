import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parseForm, type Form } from './form.ts';

/** Beside the file itself: its fields and the lines between the parts. */
const overheadBytes = 81_920;

/** A form with a file. */
export interface FileForm {
  readonly form: Form;
  /** `undefined` where the field is absent, or holds words. */
  readonly file: Uint8Array | undefined;
}

/** Makes these routes read `multipart/form-data`, and no other body. */
export function takeFiles(
  routes: FastifyInstance,
  { field, longestBytes }: { readonly field: string; readonly longestBytes: number },
): void {
  routes.removeAllContentTypeParsers();
  routes.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: longestBytes + overheadBytes },
    (request: FastifyRequest, body: Buffer) =>
      parseMultipart(body, request.headers['content-type'] ?? '', field),
  );
}

/** Reads it with the platform's own reader (RFC 7578, in Node's `Response`); throws with status 400 where it is none. */
export async function parseMultipart(
  body: Uint8Array,
  contentType: string,
  field: string,
): Promise<FileForm> {
  const parts = await partsOf(body, contentType);
  const words = new URLSearchParams();
  let file: Uint8Array | undefined;
  for (const [name, value] of parts) {
    if (typeof value === 'string') words.append(name, value);
    else if (name === field && file === undefined) file = new Uint8Array(await value.arrayBuffer());
    // Two files, or one under another name: nobody knows which is meant.
    else throw unreadable();
  }
  return { form: parseForm(words.toString()), file };
}

async function partsOf(body: Uint8Array, contentType: string): Promise<FormData> {
  try {
    // Deprecated for servers because it holds everything in memory; here the body is bounded and there already.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return await new Response(Buffer.from(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw unreadable();
  }
}

const unreadable = (): Error => Object.assign(new Error('not a multipart form'), { statusCode: 400 });
