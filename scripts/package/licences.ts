import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../lib/paths.mjs';
import type { Bill, Component } from './bill.ts';

/** What may ship: permissive licences, and the font's. No GPL, AGPL or LGPL among what is linked into ours. */
const allowed = new Set([
  'MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'CC0-1.0', 'Unlicense', 'BlueOak-1.0.0',
]); // prettier-ignore

/** Whether an SPDX expression can be met by allowed licences alone: all of an AND, one of an OR. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isAllowed);
  return allowed.has(bare);
}

export const licenceOf = ({ licenses }: Component): string | undefined => {
  const named = licenses?.map((entry) =>
    'expression' in entry ? entry.expression : (entry.license.id ?? entry.license.name),
  );
  return named?.length === 1 ? named[0] : named?.join(' AND ');
};

export interface Licences {
  readonly names: readonly string[];
  readonly troubles: readonly string[];
}

/** Checks every component and writes all texts into one `THIRD-PARTY.txt` beside the program. */
export function licencesOf(folder: string, { components }: Bill): Licences {
  const refused = components.flatMap((component) => {
    const licence = licenceOf(component);
    if (licence !== undefined && isAllowed(licence)) return [];
    return [`${component.name} ${component.version}: licence ${licence ?? 'unknown'} may not ship`];
  });
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), [preamble, ...components.map(textOf)].join(`\n${line}\n`));
  const names = [...new Set(components.flatMap((component) => licenceOf(component) ?? []))].sort();
  return { names, troubles: [...refused, ...ffmpeg(folder)] };
}

const line = '─'.repeat(78);
const preamble = `Hall Kiosk is Apache-2.0. It ships with the works below, each under its own licence.

Electron and Chromium: LICENSE.electron.txt and LICENSES.chromium.html in this folder.
FFmpeg (LGPL-2.1-or-later), as Electron builds it, without its GPL parts: libffmpeg.so is a shared library of its own
in this folder and may be replaced by another build of the same version; nothing of it is linked into our code.
ONNX Runtime contains further permissive works; they are listed in ThirdPartyNotices.txt of its source release.
`;

/** LGPL is met by a library that stands alone and says of itself that it holds no GPL part. */
function ffmpeg(folder: string): readonly string[] {
  const file = join(folder, 'libffmpeg.so');
  if (!existsSync(file)) return ['libffmpeg.so does not stand alone: the LGPL asks that it can be replaced'];
  const says = readFileSync(file).toString('latin1');
  return says.includes('libavcodec license: LGPL version 2.1') && !says.includes('--enable-gpl')
    ? []
    : ['libffmpeg.so is not an LGPL build'];
}

function textOf(component: Component): string {
  const home = inProject('node_modules', component.name);
  const texts = existsSync(home)
    ? readdirSync(home)
        .filter((name) => /^(licen[cs]e|notice|copying|ofl|third_party)/i.test(name))
        .map((name) => join(home, name))
        .filter((file) => !file.endsWith('LICENSES'))
        .map((file) => readFileSync(file, 'utf8').trim())
    : [];
  const own =
    texts.length > 0 ? texts.join('\n\n') : '(its package holds no text; the licence is the one named above)';
  return `${component.name} ${component.version}\n${licenceOf(component) ?? 'unknown'}\n\n${own}\n`;
}
