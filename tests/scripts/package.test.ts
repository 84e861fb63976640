import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/package/licences.ts';

describe('what may ship', () => {
  it.each([
    'MIT',
    'Apache-2.0',
    'MIT AND Apache-2.0',
    '(MIT OR CC0-1.0)',
    '(GPL-3.0-only OR MIT)',
    'OFL-1.1',
  ])('%s may', (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });
  it.each(['GPL-3.0-only', 'AGPL-3.0', 'LGPL-2.1', 'MIT AND GPL-2.0', 'UNKNOWN', 'SEE LICENSE IN x', ''])(
    '「%s」 may not',
    (licence) => {
      expect(isAllowed(licence)).toBe(false);
    },
  );
});

it('every fuse that lets another program in is off', () => {
  const config = readFileSync(resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8');
  for (const fuse of ['runAsNode', 'enableNodeOptionsEnvironmentVariable', 'enableNodeCliInspectArguments'])
    expect(config).toContain(`${fuse}: false`);
  for (const fuse of ['onlyLoadAppFromAsar', 'enableEmbeddedAsarIntegrityValidation'])
    expect(config).toContain(`${fuse}: true`);
});
