import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'hall-kiosk-house-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) {
    cpSync(join(project, file), join(house, file));
  }
  symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'));
  for (const folder of ['app', 'main', 'renderer']) mkdirSync(join(house, folder));
  put('app/thing.ts', 'export const thing = 1;');
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function put(path: string, code: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), code);
}

/** Names of the rules that the house breaks. */
function broken(): readonly string[] {
  const args = ['app', 'main', 'renderer', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const report = run(join(project, 'node_modules/.bin/depcruise'), args);
  const { summary } = JSON.parse(report) as { summary: { violations: { rule: { name: string } }[] } };
  return summary.violations.map(({ rule }) => rule.name);
}

function run(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { cwd: house, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('the walls of the house bite', () => {
  it.each([
    ['app-is-pure', 'app/bad.ts', "import { useState } from 'react';\nexport const x = useState;"],
    ['app-is-pure', 'app/bad.ts', "import { app } from 'electron';\nexport const x = app;"],
    [
      'app-has-no-node',
      'app/bad.ts',
      "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
    ],
    ['app-is-pure', 'app/bad.ts', "import { y } from '../main/y.ts';\nexport const x = y;"],
    ['main-knows-no-page', 'main/bad.ts', "import { y } from '../renderer/y.ts';\nexport const x = y;"],
    ['page-knows-no-main', 'renderer/bad.ts', "import { y } from '../main/y.ts';\nexport const x = y;"],
    [
      'page-has-no-node',
      'renderer/bad.ts',
      "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
    ],
    [
      'preload-stays-tiny',
      'main/preload/bad.ts',
      "import { thing } from '../../app/thing.ts';\nexport const x = thing;",
    ],
    ['no-circles', 'app/bad.ts', "import { z } from './z.ts';\nexport const x = () => z;"],
  ])('%s', (rule, path, code) => {
    put('main/y.ts', 'export const y = 1;');
    put('renderer/y.ts', 'export const y = 1;');
    put('app/z.ts', "import { x } from './bad.ts';\nexport const z = () => x;");
    put(path, code);
    expect(broken()).toContain(rule);
  });

  it('and let through what is allowed', () => {
    put('main/good.ts', "import { thing } from '../app/thing.ts';\nexport const x = thing;");
    put('renderer/good.ts', "import { thing } from '../app/thing.ts';\nexport const x = thing;");
    expect(broken()).toEqual([]);
  });

  it.each([
    ['the page in app', 'app', 'export const x = document.title;', "Cannot find name 'document'"],
    ['Node in app', 'app', 'export const x = process.pid;', "Cannot find name 'process'"],
    ['the page in main', 'main', 'export const x = document.title;', "Cannot find name 'document'"],
    ['Node in the page', 'renderer', 'export const x = process.pid;', "Cannot find name 'process'"],
  ])('types: %s does not compile', (_what, folder, code, complaint) => {
    cpSync(join(project, folder, 'tsconfig.json'), join(house, folder, 'tsconfig.json'));
    put(`${folder}/bad.ts`, code);
    writeFileSync(
      join(house, folder, 'tsconfig.test.json'),
      JSON.stringify({ extends: './tsconfig.json', files: ['bad.ts'], include: [], references: [] }),
    );
    expect(run(join(project, 'node_modules/.bin/tsc'), ['-p', `${folder}/tsconfig.test.json`])).toContain(
      complaint,
    );
  });
});
