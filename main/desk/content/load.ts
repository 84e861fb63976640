import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { failed, ok, type Result } from '#app/result.ts';
import {
  gazetteer,
  groups,
  notice,
  questionKinds,
  service,
  type Content,
  type ServiceFile,
} from './schema.ts';

/** What is wrong with which file, and where in it. */
export interface ContentFault {
  /** Relative to the content folder. */
  readonly file: string;
  readonly message: string;
}

/** A file larger than this is no content: 256 KiB is thirty times the largest service here. */
const largestFileBytes = 262_144;

/**
 * Reads a content folder: `groups.json`, `gazetteer.json`, `services/*.json`, `notices/*.json`. All faults of all files
 * come back together; one that cannot be read is a fault, never an exception.
 * @param ownNotices folder of notices that take the place of the content's own; it may be empty.
 */
export async function loadContent(
  dir: string,
  ownNotices?: string,
): Promise<Result<Content, readonly ContentFault[]>> {
  const faults: ContentFault[] = [];
  const noticesIn = ownNotices ?? join(dir, 'notices');
  const hash = createHash('sha256');

  const read = async <S extends z.ZodType>(file: string, schema: S): Promise<z.output<S> | undefined> => {
    const json = await readJson(
      file.startsWith('notices/') ? join(noticesIn, file.slice(8)) : join(dir, file),
    );
    if (!json.ok) {
      faults.push({ file, message: json.error });
      return undefined;
    }
    hash.update(file).update(JSON.stringify(json.value));
    const parsed = schema.safeParse(json.value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      faults.push({
        file,
        message: `${issue.path.map(String).join('.') || 'the file'}: ${whatToWrite(issue)}`,
      });
    }
    return undefined;
  };
  const readAll = async <S extends z.ZodType>(folder: string, schema: S): Promise<z.output<S>[]> => {
    const names = await readdir(folder === 'notices' ? noticesIn : join(dir, folder)).catch(() => []);
    if (names.length === 0 && !(folder === 'notices' && ownNotices !== undefined))
      faults.push({ file: folder, message: 'no files here; put one JSON file per entry' });
    const files: z.output<S>[] = [];
    for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
      const file = await read(`${folder}/${name}`, schema);
      if (file !== undefined) files.push(file);
    }
    return files;
  };

  const doors = await read('groups.json', groups);
  const places = await read('gazetteer.json', gazetteer);
  const services = await readAll('services', service);
  const notices = await readAll('notices', notice);
  for (const [name, count] of counted(services.map((each) => each.service_code))) {
    if (count > 1) faults.push({ file: 'services', message: `service_code ${name} is used ${count} times` });
  }
  if (doors === undefined || places === undefined || faults.length > 0) return failed(faults);
  return ok({
    services: [...services].sort(byDoor(doors.groups)),
    groups: doors.groups,
    gazetteer: places,
    notices: notices.toSorted((a, b) => b.date.localeCompare(a.date)),
    // Twelve hexadecimal digits tell any two states of a folder apart.
    changeset: hash.digest('hex').slice(0, 12),
  });
}

/** What to write instead, where the schema itself only says that it does not fit. */
function whatToWrite(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `“${key}”`).join(', ');
    const voice = issue.keys.includes('voice') ? '; “voice” goes with "kind": "dictation"' : '';
    return `${names} has no place here; check the spelling, or leave it out${voice}`;
  }
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind')
    return `no such kind of question; write one of ${questionKinds.join(', ')}`;
  return issue.message;
}

async function readJson(path: string): Promise<Result<unknown, string>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return failed('the file cannot be read; is it there, and may this user read it?');
  }
  if (bytes.length > largestFileBytes) return failed('larger than 256 KiB; split it or shorten it');
  try {
    return ok(JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')));
  } catch (error) {
    return failed(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}

const byDoor = (doors: Content['groups']) => (a: ServiceFile, b: ServiceFile) =>
  place(doors, a) - place(doors, b) || a.order - b.order || a.service_code.localeCompare(b.service_code);

function place(doors: Content['groups'], { group, subgroup }: ServiceFile): number {
  const order = doors.flatMap((door) => [
    door.code,
    ...door.subgroups.map((sub) => `${door.code}/${sub.code}`),
  ]);
  const index = order.indexOf(subgroup === undefined ? group : `${group}/${subgroup}`);
  return index === -1 ? order.length : index;
}

export function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
