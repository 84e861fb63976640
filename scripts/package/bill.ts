import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../lib/hash.mjs';
import { inProject, project } from '../lib/paths.mjs';
import { lastLines, run } from '../lib/run.mjs';
import { readJson } from '../lib/stamp.mjs';
import type { Shipped } from './inspect.ts';
import type { Packed } from './electron.ts';

/** A CycloneDX component, as far as we read or write it. */
export interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly licenses?: readonly (
    { readonly license: { readonly id?: string; readonly name?: string } } | { readonly expression: string }
  )[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

export interface Bill {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Model {
  readonly name: string;
  readonly licence: string;
  readonly fetch: string;
  readonly files: readonly { readonly path: string; readonly sha256?: string }[];
}

/** Copied into our sources as shapes (renderer/theme/icon-shapes.ts), so that no import names it. */
const copied = ['@phosphor-icons/core'];

/**
 * The bill of materials (CycloneDX 1.5, written by npm itself): what lies in the archive, what is bundled into our
 * own files, the runtime, and the models of the voice package. Written beside the program as `sbom.cdx.json`.
 */
export async function billOf(
  folder: string,
  shipped: Shipped,
  { version, runtime }: Pick<Packed, 'version' | 'runtime'>,
): Promise<Bill> {
  const ran = await run('npm', ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'], { cwd: project });
  if (!ran.ok) throw new Error(`npm sbom failed:\n${lastLines(ran.output, 5)}`);
  const whole = JSON.parse(ran.output.slice(ran.output.indexOf('{'))) as Bill;
  const bundled = closure(whole, [...importedByUs(), ...copied]);
  const bill = {
    ...whole,
    components: [
      ...whole.components.filter(({ name }) => shipped.packages.has(name) || bundled.has(name)),
      electron(runtime.version),
      ...models(),
    ],
  };
  const known = new Set(bill.components.map((component) => component['bom-ref']));
  const ofThose = (refs: readonly string[] = []) => refs.filter((ref) => known.has(ref));
  const written = {
    ...bill,
    metadata: {
      component: { type: 'application', 'bom-ref': `hall-kiosk@${version}`, name: 'hall-kiosk', version },
    },
    dependencies: whole.dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: ofThose(dependsOn) })),
  };
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(written, undefined, 1)}\n`);
  return bill;
}

function importedByUs(): readonly string[] {
  const sources = ['renderer', 'app', 'main'].flatMap((part) => filesUnder(inProject(part)));
  const imports = sources
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '((?:@[\w-]+\/)?[\w-]+)/g)]);
  return [...new Set(imports.flatMap(([, name]) => name ?? []))];
}

/** Names of these packages and of all they depend on. */
function closure({ components, dependencies }: Bill, names: readonly string[]): ReadonlySet<string> {
  const nameOf = new Map(components.map((component) => [component['bom-ref'], component.name]));
  const below = new Map(dependencies.map(({ ref, dependsOn = [] }) => [nameOf.get(ref) ?? ref, dependsOn]));
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const ref of below.get(name) ?? []) add(nameOf.get(ref) ?? ref);
  };
  names.forEach(add);
  return found;
}

const electron = (version: string): Component => ({
  'bom-ref': `electron@${version}`,
  type: 'framework',
  name: 'electron',
  version,
  purl: `pkg:npm/electron@${version}`,
  licenses: [{ license: { id: 'MIT' } }],
});

/** Those that set-up always fetches; they come with the voice package. */
function models(): readonly Component[] {
  const { models: all } = readJson(inProject('voice-models', 'manifest.json')) as {
    models: readonly Model[];
  };
  return all
    .filter(({ fetch }) => fetch === 'needed')
    .map(({ name, licence, files }) => ({
      'bom-ref': `model:${name}`,
      type: 'machine-learning-model',
      name,
      version: files[0]?.sha256?.slice(0, 12) ?? 'unknown',
      licenses: [{ license: { id: licence } }],
      hashes: files.flatMap(({ sha256 }) =>
        sha256 === undefined ? [] : [{ alg: 'SHA-256', content: sha256 }],
      ),
    }));
}
