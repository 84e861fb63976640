// @ts-check
import { rmSync } from 'node:fs';
import { note } from '../lib/say.mjs';
import { stamp } from '../lib/stamp.mjs';
import { inCache } from './models/cache.mjs';
import { keyOf, readManifest } from './models/manifest.mjs';
import { placeIn } from './models/place.mjs';
import { realMeans } from './models/sources.mjs';
import { packageFolder } from './registry.mjs';

/**
 * @typedef {import('../lib/say.mjs').Outcome} Outcome
 * @typedef {import('./models/manifest.mjs').Model} Model
 * @typedef {import('./models/sources.mjs').Means} Means
 * @typedef {ReturnType<typeof placeIn>} Place
 */

/** An optional model that could not be had is asked for again after this long, not at every start. */
const ASK_AGAIN_MS = 24 * 3600 * 1000;

/** @param {readonly string[]} [named] models to fetch that are fetched only on request
 * @returns {Promise<Outcome>} */
export async function voiceModels(named = []) {
  const { models, packages } = readManifest();
  const means = realMeans(packages);
  const place = placeIn();
  const asked = stamp('voice-models-asked');
  const there = [];
  const fresh = [];
  const missing = [];
  for (const model of models) {
    const wanted =
      model.fetch !== 'on request' || named.includes(model.name) || place.names().includes(model.name);
    if (!wanted) continue;
    const key = await keyOf(model);
    const lately =
      model.fetch === 'optional' &&
      !means.folder &&
      Date.now() - (asked.read()?.[model.name] ?? 0) < ASK_AGAIN_MS;
    try {
      if (await holds(place, model.name, key)) there.push(model.name);
      else if (lately) continue;
      else {
        await bring(model, key, means, place);
        fresh.push(model.name);
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (model.fetch === 'needed' || named.includes(model.name)) missing.push({ model, reason });
      else {
        note(`${model.name} is not to be had: ${reason}. Optional: ${model.without}.`);
        asked.write({ ...asked.read(), [model.name]: Date.now() });
      }
    }
  }
  for (const p of missing.length ? [] : packages) rmSync(packageFolder(p), { recursive: true, force: true });
  if (missing.length === 0)
    return fresh.length
      ? { state: 'done', detail: fresh.join(', ') }
      : { state: 'already', detail: there.join(', ') };
  return {
    state: 'missing',
    detail: missing.map(({ model, reason }) => `${model.name} (${reason})`).join('; '),
    stillWorks: `the kiosk runs by touch and says so; ${missing.map(({ model }) => model.without).join('; ')}`,
  };
}

/** What was tampered with is said and taken away, so that the kiosk cannot load it; then it is fetched again.
 * @param {Place} place
 * @param {string} name
 * @param {string} key */
async function holds(place, name, key) {
  try {
    return await place.holds(name, key);
  } catch (error) {
    note(`${error instanceof Error ? error.message : error}; taking it anew`);
    place.withdraw(name);
    return false;
  }
}

/** @param {Model} model
 * @param {string} key
 * @param {Means} means
 * @param {Place} place */
async function bring(model, key, means, place) {
  const { folder, made } = await inCache(model, key, means);
  place.put(model.name, key, folder, made);
}
