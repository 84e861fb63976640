import { dirname, join } from 'node:path';
import { withProgress } from '../lib/progress.mjs';
import { lastLines, run } from '../lib/run.mjs';

/** Runs a tool that is there on every Debian; its last lines are the error. */
export async function must(label: string, command: string, args: readonly string[]): Promise<string> {
  const ran = await withProgress(label, {}, () => run(command, args));
  if (!ran.ok) throw new Error(`${label}: ${command} failed:\n${lastLines(ran.output, 10)}`);
  return ran.output;
}

/** The program's folder as one file; owner and order are fixed, so that the same files give the same archive. */
export async function tarball(
  out: string,
  folder: string,
  version: string,
  /** Of gzip, 1 quick to 9 small. */
  level = 6,
): Promise<string> {
  const name = `hall-kiosk-${version}`;
  const file = join(out, `${name}-linux-x64.tar.gz`);
  await must('tar.gz', 'tar', [
    ...['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '--mtime=@0'],
    ...['--transform', `s,^linux-unpacked,${name},`],
    ...['-C', dirname(folder), '-I', `gzip -${level} -n`, '-cf', file, 'linux-unpacked'],
  ]);
  return file;
}
