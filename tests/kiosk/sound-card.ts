import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A sound card that the system takes for a real one: what is said into it comes out of its microphone. */
export interface SoundCard {
  /** For the kiosk, so that it has this card and no other. */
  readonly env: Readonly<Record<string, string>>;
  /** Speaks, and resolves when the last sound is out; `rate` in samples a second. */
  say(samples: Float32Array, rate: number): Promise<void>;
  close(): void;
}

export const hasSoundCards = spawnSync('pulseaudio', ['--version']).status === 0;

/** PulseAudio, for this test alone: a loudspeaker that nobody hears, and a microphone with a mouth before it. */
export async function openSoundCard(): Promise<SoundCard> {
  const folder = mkdtempSync(join(tmpdir(), 'sound-card-'));
  const socket = join(folder, 'card');
  const env = {
    PULSE_SERVER: `unix:${socket}`,
    XDG_RUNTIME_DIR: folder,
    PULSE_COOKIE: join(folder, 'cookie'),
  };
  const whole = { ...process.env, ...env };
  const control = (...words: string[]): void => void execFileSync('pactl', words, { env: whole });
  const modules = [
    `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    'module-null-sink sink_name=loudspeaker',
    'module-null-sink sink_name=mouth',
    // A monitor alone is not taken for a microphone.
    'module-remap-source source_name=microphone master=mouth.monitor',
  ];
  const daemon = spawn(
    'pulseaudio',
    [
      '-n',
      '--daemonize=no',
      '--exit-idle-time=-1',
      '--use-pid-file=no',
      ...modules.flatMap((one) => ['-L', one]),
    ],
    { env: whole, stdio: 'ignore' },
  );
  const deadline = Date.now() + 20_000;
  while (spawnSync('pactl', ['info'], { env: whole }).status !== 0) {
    if (daemon.exitCode !== null || Date.now() > deadline) {
      daemon.kill();
      throw new Error('the sound card does not start');
    }
    await new Promise((go) => setTimeout(go, 200));
  }
  control('set-default-sink', 'loudspeaker');
  control('set-default-source', 'microphone');
  return {
    env,
    say: (samples, rate) =>
      new Promise((done, fail) => {
        const player = spawn(
          'paplay',
          ['--raw', '--format=float32le', '--channels=1', `--rate=${rate}`, '--device=mouth'],
          { env: whole, stdio: ['pipe', 'ignore', 'ignore'] },
        );
        player.once('error', fail);
        player.once('exit', (code) => (code === 0 ? done() : fail(new Error(`paplay ended with ${code}`))));
        player.stdin.end(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength));
      }),
    close: () => {
      daemon.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
