// @ts-check
// The user's cache holds every model ready to use, so that a second clone fetches and converts nothing.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../lib/paths.mjs';
import { note } from '../../lib/say.mjs';
import { readJson, writeJson } from '../../lib/stamp.mjs';
import { check } from './check.mjs';
import { convert } from './convert.mjs';
import { record, recorded } from './manifest.mjs';
import { obtain } from './sources.mjs';

/**
 * @typedef {import('./manifest.mjs').Model} Model
 * @typedef {import('./manifest.mjs').Made} Made
 * @typedef {import('./sources.mjs').Means} Means
 * @typedef {{ folder: string, made: readonly Made[], fresh: boolean }} Ready
 */

/** @param {Model} model
 * @param {string} key
 * @param {Means} means
 * @returns {Promise<Ready>} */
export async function inCache(model, key, means) {
  const folder = join(cacheFolder(), 'models', `${model.name}-${key}`);
  const list = `${folder}.json`;
  const before = /** @type {Made[] | undefined} */ (readJson(list));
  if (before && (await whole(folder, before, model.name))) return { folder, made: before, fresh: false };
  const made = await make(model, key, folder, means);
  writeJson(list, made);
  return { folder, made, fresh: true };
}

/** Is everything as it was when it was put here? What is not, is taken away.
 * @param {string} folder
 * @param {readonly Made[]} made
 * @param {string} name */
async function whole(folder, made, name) {
  let right = true;
  for (const file of made) {
    const path = join(folder, file.path);
    try {
      await check(path, file, `the cached ${name}/${file.path}`);
    } catch (error) {
      if (existsSync(path)) note(error instanceof Error ? error.message : String(error));
      rmSync(path, { force: true });
      right = false;
    }
  }
  return right;
}

/** @param {Model} model
 * @param {string} key
 * @param {string} folder
 * @param {Means} means */
async function make(model, key, folder, means) {
  if (!model.conversion) return obtainAll(model, key, folder, means);
  const converted = await fromFolder(model, key, folder, means);
  if (converted) return converted;
  const raw = join(cacheFolder(), 'raw', model.name);
  await obtainAll(model, key, raw, means);
  mkdirSync(join(cacheFolder(), 'models'), { recursive: true });
  const staging = mkdtempSync(join(cacheFolder(), 'models', `.half-${model.name}-`));
  try {
    const made = await convert(model.name, model.conversion, raw, join(staging, key));
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(staging, key), folder);
    const known = recorded(model.name, key);
    if (known && JSON.stringify(known) !== JSON.stringify(made))
      note(`${model.name}: this machine converts to other bytes than lock.json records; its own are used`);
    record(model.name, key, made);
    return made;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** @param {Model} model
 * @param {string} key
 * @param {string} folder
 * @param {Means} means
 * @returns {Promise<Made[]>} */
async function obtainAll(model, key, folder, means) {
  const entry = model.conversion ? `${model.name} (as published)` : model.name;
  const before = recorded(entry, key) ?? [];
  const made = [];
  for (const file of model.files) {
    const known = { ...before.find(({ path }) => path === file.path), ...file };
    const to = join(folder, file.path);
    const there = known.sha256 ? await check(to, known, file.path).catch(() => undefined) : undefined;
    made.push(there ? { path: file.path, ...there } : await obtain(model.name, known, to, means));
  }
  if (model.files.some(({ sha256 }) => !sha256)) record(entry, key, made);
  return made;
}

/** A stick may carry what another machine converted, if it is what lock.json says.
 * @param {Model} model
 * @param {string} key
 * @param {string} folder
 * @param {Means} means
 * @returns {Promise<Made[] | undefined>} */
async function fromFolder(model, key, folder, means) {
  const known = recorded(model.name, key);
  if (!means.folder || !known) return undefined;
  try {
    for (const file of known)
      await obtain(model.name, { ...file, sources: [] }, join(folder, file.path), means);
    return [...known];
  } catch {
    return undefined;
  }
}
