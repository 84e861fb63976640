import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { cacheFolder } from '../../lib/paths.mjs';
import { withProgress } from '../../lib/progress.mjs';
import { lastLines, run } from '../../lib/run.mjs';

/** A fresh Debian in a folder: what an electrician has before he installs anything. */
export interface Root {
  readonly folder: string;
  /** Runs a command inside, as root; its output. Throws where it fails. */
  inside(label: string, command: string, ...args: readonly string[]): Promise<string>;
  /** Copies a file in, and says where it is there. */
  put(file: string): string;
  close(): Promise<void>;
}

async function must(label: string, command: string, args: readonly string[]): Promise<string> {
  const ran = await withProgress(label, {}, () => run(command, args));
  if (!ran.ok) throw new Error(`${label}: ${lastLines(ran.output, 12)}`);
  return ran.output;
}

/** Where apt here gets Debian from; never written down. */
async function mirror(): Promise<{ readonly site: string; readonly suite: string }> {
  const format = '$(ORIGIN) $(LABEL) $(CODENAME) $(REPO_URI)';
  const listed = await must('apt', 'apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
  const [, suite, site] = /^Debian Debian ([a-z]+) (\S+)$/m.exec(listed) ?? [];
  if (suite === undefined || site === undefined)
    throw new Error('apt here has no Debian archive: run apt-get update');
  return { site, suite };
}

/** Made once by debootstrap; every drill works on a copy-on-write layer over it. */
async function base(): Promise<string> {
  const { site, suite } = await mirror();
  const folder = join(cacheFolder(), `debian-${suite}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder(), { recursive: true });
  const half = mkdtempSync(join(cacheFolder(), '.half-'));
  await must(`Debian ${suite}`, 'debootstrap', [
    '--variant=minbase',
    '--include=ca-certificates',
    suite,
    half,
    site,
  ]);
  copyFileSync('/etc/resolv.conf', join(half, 'etc/resolv.conf'));
  renameSync(half, folder);
  return folder;
}

export async function openRoot(): Promise<Root> {
  const lower = await base();
  const scratch = mkdtempSync(join(tmpdir(), 'hall-kiosk-root-'));
  const [upper, work, folder] = ['upper', 'work', 'root'].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  for (const dir of [upper, work, folder]) mkdirSync(dir);
  const mounted: string[] = [];
  const mount = async (at: string, ...args: readonly string[]): Promise<void> => {
    mkdirSync(at, { recursive: true });
    await must('mount', 'mount', [...args, at]);
    mounted.unshift(at);
  };
  const close = async (): Promise<void> => {
    for (const at of mounted) await run('umount', ['--recursive', '--lazy', at]);
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    await mount(
      folder,
      '-t',
      'overlay',
      'overlay',
      '-o',
      `lowerdir=${lower},upperdir=${upper},workdir=${work}`,
    );
    await mount(join(folder, 'proc'), '-t', 'proc', 'proc');
    await mount(join(folder, 'sys'), '-t', 'sysfs', 'sysfs');
    await mount(join(folder, 'dev'), '--rbind', '/dev');
    mkdirSync('/tmp/.X11-unix', { recursive: true });
    // What was downloaded once need not be again.
    const archives = join(cacheFolder(), 'apt-archives');
    mkdirSync(join(archives, 'partial'), { recursive: true });
    await mount(join(folder, 'var/cache/apt/archives'), '--bind', archives);
    await mount(join(folder, 'tmp/.X11-unix'), '--bind', '/tmp/.X11-unix');
  } catch (error) {
    await close();
    throw error;
  }
  // No service starts while packages are installed: no init runs in here.
  writeFileSync(join(folder, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return {
    folder,
    inside: (label, command, ...args) =>
      must(label, 'chroot', [
        folder,
        'env',
        'DEBIAN_FRONTEND=noninteractive',
        'LC_ALL=C.UTF-8',
        command,
        ...args,
      ]),
    put: (file) => {
      copyFileSync(file, join(folder, 'root', basename(file)));
      return `/root/${basename(file)}`;
    },
    close,
  };
}

/** What Chromium's sandbox really is, from the kernel: the page's process is filtered, and in a namespace of its own. */
export function sandboxOf(pids: readonly number[]): 'namespace' | 'filtered' | 'off' {
  const statuses = pids.flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return line.includes('--type=renderer') ? [readFileSync(`/proc/${pid}/status`, 'utf8')] : [];
    } catch {
      return [];
    }
  });
  if (statuses.length === 0 || !statuses.every((status) => /^Seccomp:\s+2$/m.test(status))) return 'off';
  return statuses.every((status) => /^NSpid:\s+\d+\s+\d+/m.test(status)) ? 'namespace' : 'filtered';
}
