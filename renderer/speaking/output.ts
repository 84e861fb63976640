import type { Sound } from '#app/ports/synthesizer.ts';

/** Sound on its way to an ear. */
export interface Sounding {
  /** When it can be heard. */
  readonly audible: Promise<void>;
  /** `lost`: the device went away, or never came. */
  readonly ended: Promise<'ended' | 'lost'>;
  /** Silence at once. */
  stop(): void;
}

/** Where speech is played. */
export interface Output {
  play(sound: Sound, gainDb: number): Sounding;
  pause(): void;
  resume(): void;
  /** From now on on this device; `undefined`: on the system's own. */
  route(deviceId: string | undefined): void;
}

/** Fading out this long, a stop does not click; far below the 100 ms within which speech must stop. */
const fadeSeconds = 0.01;
/** A sound this much overdue will not end by itself: the device is gone. */
const overdueMs = 1_000;

const amplitude = (db: number): number => 10 ** (db / 20);

/** Web Audio, on a context of its own, so that pausing speech pauses nothing else. A lost device is looked for anew. */
export function createWebAudioOutput(open: () => AudioContext = () => new AudioContext()): Output {
  let context: AudioContext | undefined;
  let paused = false;
  let device: string | undefined;

  const opened = (): AudioContext | undefined => {
    try {
      if (context === undefined || context.state === 'closed') {
        context = open();
        if (device !== undefined) send(context, device);
      }
      if (context.state !== 'running' && !paused) void context.resume().catch(() => undefined);
      return context;
    } catch {
      return undefined;
    }
  };
  const lose = (): void => {
    void context?.close().catch(() => undefined);
    context = undefined;
  };

  return {
    play: (sound, gainDb) => {
      const audio = opened();
      return audio ? playOn(audio, sound, gainDb, () => paused, lose) : silence;
    },
    pause: () => {
      paused = true;
      void context?.suspend().catch(() => undefined);
    },
    resume: () => {
      paused = false;
      void context?.resume().catch(() => undefined);
    },
    route: (deviceId) => {
      if (deviceId === device) return;
      device = deviceId;
      if (context) send(context, deviceId ?? '');
    },
  };
}

/** Chromium's own (W3C Audio Output Devices), in no list of types yet. A device that is gone leaves the sound where it was. */
function send(context: AudioContext & { setSinkId?: (id: string) => Promise<void> }, deviceId: string): void {
  void context.setSinkId?.(deviceId).catch(() => undefined);
}

const silence: Sounding = {
  audible: Promise.resolve(),
  ended: Promise.resolve('lost'),
  stop: () => undefined,
};

function playOn(
  audio: AudioContext,
  sound: Sound,
  gainDb: number,
  paused: () => boolean,
  lose: () => void,
): Sounding {
  const buffer = audio.createBuffer(1, Math.max(1, sound.samples.length), sound.sampleRate);
  buffer.copyToChannel(Float32Array.from(sound.samples), 0);
  const source = audio.createBufferSource();
  source.buffer = buffer;
  const gain = audio.createGain();
  gain.gain.value = amplitude(gainDb);
  source.connect(gain);
  if (gainDb > 0) gain.connect(limiter(audio)).connect(audio.destination);
  else gain.connect(audio.destination);
  source.start();

  // What is handed to the device now is heard after its latency: the caption waits for it.
  const audible = new Promise<void>((heard) =>
    setTimeout(heard, (audio.outputLatency || audio.baseLatency || 0) * 1000),
  );
  const ended = new Promise<'ended' | 'lost'>((done) => {
    let lastTime = audio.currentTime;
    const watch = setInterval(() => {
      if (paused() || audio.currentTime > lastTime) {
        lastTime = audio.currentTime;
        return;
      }
      clearInterval(watch);
      lose();
      done('lost');
    }, overdueMs);
    source.onended = () => {
      clearInterval(watch);
      done('ended');
    };
  });
  const stop = (): void => {
    gain.gain.setTargetAtTime(0, audio.currentTime, fadeSeconds / 3);
    source.stop(audio.currentTime + fadeSeconds);
  };
  return { audible, ended, stop };
}

/** Louder than the clips were made (−1 dBTP), peaks would be cut off: they are held instead. */
function limiter(audio: AudioContext): DynamicsCompressorNode {
  return new DynamicsCompressorNode(audio, {
    threshold: -3,
    knee: 0,
    ratio: 20,
    attack: 0.002,
    release: 0.1,
  });
}
