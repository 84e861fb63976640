// What Electron runs when it is given the path of an app: the official runtime carries such a file, the one from the
// registry does not. An ES module with a top-level await, so that the app's first lines run before Electron is ready
// (registerSchemesAsPrivileged must); a CommonJS file that calls import() would lose that race.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const TAKES_A_VALUE = new Set(['-r', '--require']);

/** @param {readonly string[]} args */
function parse(args) {
  const preload = [];
  for (let i = 0; i < args.length; i++) {
    if (TAKES_A_VALUE.has(args[i])) preload.push(args[++i]);
    else if (!args[i].startsWith('-')) return { preload, path: args[i] };
  }
  return { preload, path: undefined };
}

/** @param {string} path */
function readPackage(path) {
  try {
    return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  } catch {
    return {};
  }
}

const { preload, path } = parse(process.argv.slice(1));
if (path === undefined) {
  console.error('electron: give the folder of an app');
  process.exit(1);
}
const folder = resolve(path);
const { name, productName, version } = readPackage(folder);
process.defaultApp = true;
if (productName ?? name) app.setName(productName ?? name);
if (version) app.setVersion(version);
app.setAppPath(folder);
for (const file of preload) Module.createRequire(pathToFileURL(join(folder, 'package.json')))(file);
await import(pathToFileURL(Module._resolveFilename(folder, null, true)).href);
