// @ts-check
// voice-models/manifest.json says which models there are and where they come from; lock.json records the digests of
// what its publisher gives none for, and of what a conversion made.
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { hashFile, hashValue } from '../../lib/hash.mjs';
import { inProject } from '../../lib/paths.mjs';
import { readJson, writeJson } from '../../lib/stamp.mjs';

/**
 * @typedef {{ package: string, file: string }} Part
 * @typedef {{ address: string } | { join: readonly Part[] }} Source
 * @typedef {{ path: string, bytes?: number, sha256?: string, sources: readonly Source[] }} ModelFile
 * @typedef {{ by: 'whisper-to-onnx' | 'kokoro-to-float' | 'vosk-archive', script?: string, python?: readonly string[], lexicon?: string }} Conversion
 *
 * @typedef {object} Model
 * @property {string} name
 * @property {string} engine
 * @property {readonly string[]} languages
 * @property {string} purpose
 * @property {string} licence
 * @property {'needed' | 'optional' | 'on request'} fetch
 * @property {string} without what the kiosk does when it is not there
 * @property {readonly ModelFile[]} files
 * @property {Conversion} [conversion]
 *
 * @typedef {{ path: string, bytes: number, sha256: string }} Made a file as it lies in voice-models/NAME/
 * @typedef {{ packages: readonly import('../registry.mjs').Package[], models: readonly Model[] }} Manifest
 */

export const modelsFolder = inProject('voice-models');
const lockFile = join(modelsFolder, 'lock.json');

/** @returns {Manifest} */
export const readManifest = () => JSON.parse(readFileSync(join(modelsFolder, 'manifest.json'), 'utf8'));

/** @returns {Record<string, { key: string, files: readonly Made[] }>} by the name of the model */
const readLock = () => readJson(lockFile) ?? {};

/** What is recorded of a model as it is now; undefined where nothing is, or of another edition.
 * @param {string} name
 * @param {string} key */
export function recorded(name, key) {
  const entry = readLock()[name];
  return entry?.key === key ? entry.files : undefined;
}

/** Records a model's files the first time they are seen.
 * @param {string} name
 * @param {string} key
 * @param {readonly Made[]} files */
export function record(name, key, files) {
  if (!recorded(name, key)) writeJson(lockFile, { ...readLock(), [name]: { key, files } });
}

/** Changes when the files or the way of converting them do; names the model's folder in the cache.
 * @param {Model} model */
export async function keyOf({ files, conversion }) {
  const script = conversion?.script ? await hashFile(inProject(conversion.script)).catch(() => 'absent') : '';
  return hashValue([files.map(({ path, sha256 }) => [path, sha256]), conversion, script]).slice(0, 12);
}
