import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { protocol } from 'electron';
import { mediaTypeOf } from '#app/cases/media.ts';

/** The page's own origin; the only one the kiosk ever shows. */
export const origin = 'app://kiosk';

/** Must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Nothing from elsewhere, no inline script; WebAssembly only for the offline recogniser. */
const policyOf = (...scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
const policy = policyOf();
/**
 * Vosk's worker, and it alone, makes functions of its own: emscripten's embind does so in two places, and without
 * leave it hangs silently. The page stays strict.
 */
const workerPolicy = policyOf("'unsafe-eval'");
const voskWorker = /^\/assets\/vosk\.worker-[\w-]+\.js$/;
/** A model of the page's own recogniser; its edition only keeps the page from using an old one. */
const voskModel = /^\/voice-models\/([\w.-]+)\/[\w-]+\/(model\.tar\.gz|words\.txt)$/;

/** A photo or sound of the visit under way, out of main's memory. */
const visitMedia = /^\/media\/([\w-]{36})$/;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.gz': 'application/gzip',
};

/** The file a path names; `undefined` where it leads out of `root`, or is no path at all. */
function fileIn(root: string, pathname: string): string | undefined {
  try {
    const path = normalize(join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    return path.startsWith(root + sep) && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Serves the built page from `root`, what it hears with from `models`, this visit's media, and nothing outside them. */
export function serveApp(root: string, models: string, media: (id: string) => Uint8Array | undefined): void {
  protocol.handle('app', (request) => {
    const { host, pathname } = new URL(request.url);
    const [, medium] = visitMedia.exec(pathname) ?? [];
    if (request.method === 'GET' && host === 'kiosk' && medium !== undefined)
      return answerMedia(media(medium));
    const [, model, file] = voskModel.exec(pathname) ?? [];
    const path =
      model === undefined || file === undefined
        ? fileIn(root, pathname)
        : fileIn(models, `/${model}/${file}`);
    const stat = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
    if (request.method !== 'GET' || host !== 'kiosk' || path === undefined || !stat?.isFile()) {
      return new Response('not found', { status: 404 });
    }
    // 1 MiB blocks: reading a model whole stalls main for 100 ms (speech.md).
    const body = Readable.toWeb(createReadStream(path, { highWaterMark: 1024 * 1024 })) as ReadableStream;
    return new Response(body, {
      headers: {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-length': String(stat.size),
        'content-security-policy': voskWorker.test(pathname) ? workerPolicy : policy,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

/** A copy, never to be kept: the visit's own is wiped with it. */
const answerMedia = (content: Uint8Array | undefined): Response =>
  content === undefined
    ? new Response('not found', { status: 404 })
    : new Response(Uint8Array.from(content), {
        headers: {
          'content-type': mediaTypeOf(content) ?? 'application/octet-stream',
          'cache-control': 'no-store',
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
        },
      });
