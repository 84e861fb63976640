import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, inProject } from '../lib/paths.mjs';
import { filesUnder } from '../lib/hash.mjs';
import { neededClips } from './clips.ts';
import { must } from './tarball.ts';

const install = (...parts: string[]): string => inProject('assets', 'install', ...parts);

/** Halls run Debian, UOS and Kylin: their older dpkg knows no zstd; xz is a sixth smaller and ten times as slow. */
const compression = ['-Zgzip', '-z6'];

/** What Electron links to (`t64` on newer systems), fonts for rare names, a screen, and what shows the picture. */
const depends = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libasound2 | libasound2t64',
  'libgbm1',
  'fonts-noto-cjk',
  'xserver-xorg-core | cage',
  'xserver-xorg-input-libinput | cage',
  'xinit | xwayland',
  'feh',
  'passwd',
];

/** The program, the locked session and what watches over it. */
export async function kioskDeb(
  out: string,
  folder: string,
  version: string,
  /** Folder of the Electron that was packed. */
  runtime: string,
  /** PEM; without it the hall takes no update but by deb. */
  updateKey: string | undefined,
): Promise<string> {
  const root = join(out, 'deb');
  const at = (...parts: string[]): string => join(root, ...parts);
  const program = at('opt/hall-kiosk/versions', version);
  cpSync(folder, program, { recursive: true, verbatimSymlinks: true });
  const lib = at('usr/lib/hall-kiosk');
  const doc = at('usr/share/doc/hall-kiosk');
  for (const dir of [lib, doc, at('lib/systemd/system'), at('lib/udev/rules.d'), at('etc/hall-kiosk')])
    mkdirSync(dir, { recursive: true });
  cpSync(join(runtime, 'chrome-sandbox'), join(lib, 'chrome-sandbox'));
  for (const script of ['watchdog', 'session', 'usb', 'update']) {
    cpSync(install(script), join(lib, script));
    chmodSync(join(lib, script), 0o755);
  }
  cpSync(install('out-of-order.png'), join(lib, 'out-of-order.png'));
  for (const unit of [
    'hall-kiosk.service',
    'hall-kiosk-update.path',
    'hall-kiosk-update.service',
    'hall-kiosk-export.path',
    'hall-kiosk-export.service',
  ])
    // prettier-ignore
    cpSync(install(unit), at('lib/systemd/system', unit));
  cpSync(install('70-hall-kiosk.rules'), at('lib/udev/rules.d/70-hall-kiosk.rules'));
  cpSync(install('kiosk.json'), at('etc/hall-kiosk/kiosk.json'));
  cpSync(install('README.md'), join(doc, 'README.md'));
  cpSync(install('pictures'), join(doc, 'pictures'), { recursive: true });
  writeFileSync(join(doc, 'copyright'), readFileSync(join(folder, 'THIRD-PARTY.txt')));
  if (updateKey !== undefined) writeFileSync(at('etc/hall-kiosk/update.pub'), updateKey);
  return deb(out, root, {
    Package: 'hall-kiosk',
    Version: version,
    Depends: depends.join(', '),
    Recommends: 'hall-kiosk-voice, libpam-systemd, pulseaudio | pipewire-pulse',
    Description:
      'voice kiosk for the service hall of a community\n Say it or touch it, and leave with a slip.',
  });
}

/** Models and sentences spoken ahead: they change seldom, and an update of the program need not carry them. */
export async function voiceDeb(out: string, version: string): Promise<string> {
  const root = join(out, 'deb-voice');
  const voice = join(root, 'opt/hall-kiosk/voice');
  for (const model of ['silero-vad', 'whisper-base', 'kokoro']) {
    const from = inProject('voice-models', model);
    if (!existsSync(from))
      throw new Error(`the model ${model} is not there: npm run setup, or --without-voice`);
    cpSync(from, join(voice, 'models', model), { recursive: true, dereference: true });
  }
  const clips = join(voice, 'clips');
  mkdirSync(clips, { recursive: true });
  for (const file of await neededClips()) cpSync(join(cacheFolder(), 'clips', file), join(clips, file));
  return deb(out, root, {
    Package: 'hall-kiosk-voice',
    Version: version,
    Enhances: 'hall-kiosk',
    Description:
      'voice models of the hall kiosk\n Mandarin and English speech, heard and spoken with no network.',
  });
}

async function deb(out: string, root: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const { Package: name = '', Version: version = '' } = fields;
  const control = join(root, 'DEBIAN');
  mkdirSync(control, { recursive: true });
  const kib = Math.ceil(filesUnder(root).reduce((sum, file) => sum + statSync(file).size, 0) / 1024);
  const { Description: description = '', ...rest } = fields;
  const lines = {
    ...rest,
    Architecture: 'amd64',
    Section: 'misc',
    Priority: 'optional',
    Maintainer: 'Hall Kiosk <kiosk@localhost>',
    'Installed-Size': String(kib),
    Description: description,
  };
  writeFileSync(join(control, 'control'), `${Object.entries(lines).map(([key, value]) => `${key}: ${value}`).join('\n')}\n`); // prettier-ignore
  if (name === 'hall-kiosk') {
    writeFileSync(join(control, 'conffiles'), '/etc/hall-kiosk/kiosk.json\n');
    for (const script of ['postinst', 'prerm', 'postrm']) {
      const text = readFileSync(install('deb', script), 'utf8').replaceAll('@VERSION@', version);
      writeFileSync(join(control, script), text, { mode: 0o755 });
    }
  }
  const file = join(out, `${name}_${version}_amd64.deb`);
  await must(`${name} deb`, 'dpkg-deb', ['--root-owner-group', ...compression, '--build', root, file]);
  rmSync(root, { recursive: true, force: true });
  return file;
}
