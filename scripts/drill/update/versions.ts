import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackageWithOptions, extractAll } from '@electron/asar';
import { run } from '../../lib/run.mjs';

/** What a version's main process does: as built, ends at once, or stands there and shows nothing. */
export type Fault = 'none' | 'crashes' | 'silent';

const faults: Readonly<Record<Exclude<Fault, 'none'>, string>> = {
  crashes: `throw new Error('a broken package, for the drill');\n`,
  silent: `import { app } from 'electron';\nvoid app.whenReady();\n`,
};

/** A copy of a packaged kiosk under another version, broken on purpose or not. */
export async function makeVersion(from: string, to: string, version: string, fault: Fault): Promise<void> {
  // Linked, not copied: 300 MB each; what is changed below is written anew.
  const copied = await run('cp', ['-al', from, to]);
  if (!copied.ok) await run('cp', ['-a', from, to]);
  const archive = join(to, 'resources', 'app.asar');
  const scratch = mkdtempSync(join(tmpdir(), 'hall-kiosk-asar-'));
  try {
    extractAll(archive, scratch);
    const manifest = join(scratch, 'package.json');
    const content = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
    writeFileSync(manifest, JSON.stringify({ ...content, version }));
    if (fault !== 'none') writeFileSync(join(scratch, 'out/main/index.js'), faults[fault]);
    rmSync(archive);
    rmSync(`${archive}.unpacked`, { recursive: true });
    await createPackageWithOptions(scratch, archive, { unpack: '**/onnxruntime-node/bin/**' });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
