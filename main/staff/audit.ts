import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failed, ok, type Result } from '#app/result.ts';
import { readIfThere, syncFolder, writeNew } from '../store/files.ts';
import { seal, unseal } from '../store/sealing.ts';

/** What is written down of what somebody did; there is no place for anybody's words. */
export interface Deed {
  /** Name of a colleague; `resident`, `kiosk`, or `unknown` at the door. */
  readonly who: string;
  readonly what: DeedName;
  /** Which case, slip, call, notice or person. */
  readonly reference?: string;
  /** A state, or a reason out of a closed list. */
  readonly to?: string;
  readonly outcome?: 'done' | 'failed';
}

export type DeedName =
  | 'audit.begun' | 'audit.resumed' | 'helper.called' | 'helper.came' | 'helper.left' | 'helper.wrote' | 'agreed' | 'handed-over' | 'staff.first-pin' | 'staff.in' | 'staff.refused' | 'staff.out'
  | 'staff.timed-out' | 'case.opened' | 'move-case' | 'reprint' | 'retry' | 'give-up' | 'is-there' | 'looked'
  | 'cancel-slip' | 'print-copy' | 'test-page' | 'answer-call' | 'print-day' | 'save-day' | 'save-notice'
  | 'remove-notice' | 'add-person' | 'remove-person' | 'change-pin' | 'teach-badge' | 'revoke-badge' | 'quit'
  | 'note-check' | 'try-check' | 'try-badge' | 'self-test' | 'put-off' | 'export-logs'; // prettier-ignore

export interface Audit {
  /** Durable when it returns. Throws where it cannot be written: then the deed must not be done. */
  write(deed: Deed): Promise<void>;
  close(): Promise<void>;
}

const fileName = 'audit.jsonl';
const headName = 'head';

/** The sealed end of the chain: how many lines there are, and the hash of the last. `next`: about to be written. */
const headSchema = z.object({
  lines: z.number().int().min(0),
  hash: z.string(),
  next: z.string().optional(),
});
type Head = z.infer<typeof headSchema>;
const empty: Head = { lines: 0, hash: '' };

const hashOf = (line: string): string => createHash('sha256').update(line).digest('hex');

/**
 * An append-only file, each line with the hash of the line before; its end is sealed beside it with the kiosk's key, so
 * that lines cut off at the end are missed too.
 */
export async function openAudit(dir: string, key: Uint8Array, now: () => string): Promise<Audit> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const sealed = await readHead(dir, key);
  await dropTornLine(dir);
  const lines = await linesIn(dir);
  const found = lines.length === 0 ? empty : { lines: lines.length, hash: hashOf(lines.at(-1) ?? '') };
  let head: Head = found;
  let last: Promise<unknown> = Promise.resolve();

  const append = async (deed: Deed): Promise<void> => {
    const line = JSON.stringify({ n: head.lines + 1, at: now(), ...deed, prev: head.hash });
    const hash = hashOf(line);
    await writeHead(dir, key, { ...head, next: hash });
    const file = await open(join(dir, fileName), 'a', 0o600);
    try {
      await file.appendFile(`${line}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    head = { lines: head.lines + 1, hash };
    await writeHead(dir, key, head);
  };
  const write = (deed: Deed): Promise<void> => {
    const turn = last.then(() => append(deed));
    last = turn.catch(() => undefined);
    return turn;
  };

  // What does not fit its sealed end goes on, or nothing more would be written down; that it broke stays visible.
  const fits = sealed !== 'none' && sealed !== 'unreadable' && matches(sealed, found);
  if (lines.length === 0 && sealed === 'none') await write({ who: 'kiosk', what: 'audit.begun' });
  else if (!fits) await write({ who: 'kiosk', what: 'audit.resumed', outcome: 'failed' });
  else if (sealed.next !== undefined) await write({ who: 'kiosk', what: 'audit.resumed', outcome: 'done' });
  return {
    write,
    close: async () => {
      await last;
    },
  };
}

/** A kiosk that died between sealing and writing: the line that was coming may be there, or not. */
const matches = ({ lines, hash, next }: Head, found: Head): boolean =>
  (found.lines === lines && found.hash === hash) ||
  (next !== undefined && found.lines === lines + 1 && found.hash === next);

export type AuditTrouble =
  | { readonly code: 'none' | 'unreadable' }
  /** The first line that does not follow from the one before. */
  | { readonly code: 'broken'; readonly line: number }
  /** The chain holds, but its end is not the sealed one: `expected` lines were there. */
  | { readonly code: 'cut'; readonly lines: number; readonly expected: number }
  /** Begun again after something was wrong. */
  | { readonly code: 'mended'; readonly line: number }
  | { readonly code: 'no-head'; readonly lines: number };

/** Checks the whole file. @param key of the sealed end; without it only the chain can be checked (`no-head`). */
export async function verifyAudit(
  dir: string,
  key: Uint8Array | undefined,
): Promise<Result<{ readonly lines: number }, AuditTrouble>> {
  const lines = await linesIn(dir).catch(() => undefined);
  const head = await readHead(dir, key);
  if (lines === undefined) return failed({ code: 'unreadable' });
  if (lines.length === 0 && head === 'none') return failed({ code: 'none' });
  let before = '';
  for (const [at, line] of lines.entries()) {
    const read = lineSchema.safeParse(parsed(line));
    if (!read.success || read.data.n !== at + 1 || read.data.prev !== before)
      return failed({ code: 'broken', line: at + 1 });
    if (read.data.what === 'audit.resumed' && read.data.outcome === 'failed')
      return failed({ code: 'mended', line: at + 1 });
    before = hashOf(line);
  }
  if (head === 'none' || head === 'unreadable') return failed({ code: 'no-head', lines: lines.length });
  return matches(head, { lines: lines.length, hash: before })
    ? ok({ lines: lines.length })
    : failed({ code: 'cut', lines: lines.length, expected: head.lines });
}

const lineSchema = z.looseObject({
  n: z.number(),
  prev: z.string(),
  what: z.string(),
  outcome: z.string().optional(),
});

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function linesIn(dir: string): Promise<readonly string[]> {
  const text = await readFile(join(dir, fileName), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** A line that the power cut off in the middle was never acknowledged. */
async function dropTornLine(dir: string): Promise<void> {
  const content = await readIfThere(join(dir, fileName));
  if (content === undefined || content.length === 0 || content.at(-1) === 0x0a) return;
  await truncate(join(dir, fileName), content.lastIndexOf(0x0a) + 1);
}

async function readHead(dir: string, key: Uint8Array | undefined): Promise<Head | 'none' | 'unreadable'> {
  const sealed = await readIfThere(join(dir, headName));
  if (sealed === undefined) return 'none';
  const plain = key === undefined ? undefined : unseal(key, headName, sealed);
  const head = headSchema.safeParse(plain === undefined ? undefined : parsed(plain.toString('utf8')));
  return head.success ? head.data : 'unreadable';
}

async function writeHead(dir: string, key: Uint8Array, head: Head): Promise<void> {
  const draft = join(dir, `${headName}.part`);
  await rm(draft, { force: true });
  await writeNew(draft, seal(key, headName, Buffer.from(JSON.stringify(head))));
  await rename(draft, join(dir, headName));
  await syncFolder(dir);
}
