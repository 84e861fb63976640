import type { ElectronApplication, Page } from '@playwright/test';

/** What the page has played so far, in one channel. */
export interface Recording {
  readonly samples: Float32Array;
  readonly sampleRate: number;
}

interface RecordingPage extends Window {
  /** Base64 of 16-bit samples. */
  recorded(): Promise<string>;
}

const sampleRate = 24_000;

/** Records what the page plays, without a sound daemon. Call it once the page is up, then again for all so far. */
export async function recorder(app: ElectronApplication, page: Page): Promise<() => Promise<Recording>> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    const { session } = window.webContents;
    session.setPermissionRequestHandler((_contents, _permission, answer) => answer(true));
    session.setPermissionCheckHandler(() => true);
    session.setDisplayMediaRequestHandler((request, answer) => {
      if (request.frame) answer({ video: request.frame, audio: request.frame });
    });
  });
  await page.evaluate(async (rate) => {
    const stream = await navigator.mediaDevices.getDisplayMedia({
      audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false },
      video: true,
    });
    const tape = new MediaRecorder(new MediaStream(stream.getAudioTracks()), { audioBitsPerSecond: 128_000 });
    const pieces: Blob[] = [];
    tape.ondataavailable = ({ data }) => void pieces.push(data);
    tape.start(500);
    Object.assign(window, {
      recorded: async () => {
        const bytes = await new Blob(pieces).arrayBuffer();
        const sound = await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes);
        const pcm = Int16Array.from(sound.getChannelData(0), (x) =>
          Math.round(Math.max(-1, Math.min(1, x)) * 32_767),
        );
        return btoa(Array.from(new Uint8Array(pcm.buffer), (byte) => String.fromCharCode(byte)).join(''));
      },
    });
  }, sampleRate);
  return async () => {
    const base64 = await page.evaluate(() => (window as unknown as RecordingPage).recorded());
    const bytes = Buffer.from(base64, 'base64');
    const samples = Float32Array.from(
      { length: bytes.length / 2 },
      (_, at) => bytes.readInt16LE(at * 2) / 32_767,
    );
    return { samples, sampleRate };
  };
}

/** Four thousand samples a second: enough to tell one sentence from another, few enough to slide one along a minute. */
const every = 6;

/**
 * Where in a recording a sound is heard, in seconds, and how surely (1: nothing else in it). Coarse samples are
 * slid along each other.
 */
export function whereHeard(
  recording: Recording,
  sound: Float32Array,
): { readonly at: number; readonly likeness: number } {
  const [whole, wanted] = [thinned(recording.samples), thinned(sound)];
  const power = (part: Float32Array): number => part.reduce((sum, x) => sum + x * x, 0);
  const own = power(wanted);
  let best = { at: 0, likeness: 0 };
  let beneath = power(whole.subarray(0, wanted.length));
  for (let at = 0; at + wanted.length <= whole.length; at += 1) {
    let product = 0;
    for (let index = 0; index < wanted.length; index += 1)
      product += (whole[at + index] ?? 0) * (wanted[index] ?? 0);
    const likeness = product / Math.sqrt(own * beneath + 1e-9);
    if (likeness > best.likeness) best = { at: (at * every) / recording.sampleRate, likeness };
    beneath += (whole[at + wanted.length] ?? 0) ** 2 - (whole[at] ?? 0) ** 2;
  }
  // Between two coarse places it may fit better: an eighth of a millisecond is half a wave at four kilohertz.
  const near = Math.round(best.at * recording.sampleRate);
  for (let from = Math.max(0, near - every + 1); from < near + every; from += 1) {
    const part = thinned(recording.samples.subarray(from, from + wanted.length * every));
    const product = part.reduce((sum, x, index) => sum + x * (wanted[index] ?? 0), 0);
    const likeness = product / Math.sqrt(own * power(part) + 1e-9);
    if (likeness > best.likeness) best = { at: from / recording.sampleRate, likeness };
  }
  return best;
}

/** Mean of every few samples: a low-pass good enough, and the same on both sides. */
const thinned = (samples: Float32Array): Float32Array =>
  Float32Array.from({ length: Math.floor(samples.length / every) }, (_, at) =>
    samples.subarray(at * every, (at + 1) * every).reduce((sum, x) => sum + x, 0),
  );

/** Quieter is a pause; kiosk clips have −20 LUFS. */
const leastLoud = 0.01;
/** Clauses are at least 350 ms apart; a key's own sound is shorter than a sentence. */
const [pauseS, sentenceS] = [0.3, 1];

/**
 * The first sentence of a recording, without the silence around it; undefined while it is still said.
 * @param whole there is nothing more to come
 */
export function firstSaid({ samples, sampleRate }: Recording, whole = false): Float32Array | undefined {
  const frame = Math.round(sampleRate * 0.02);
  let [begin, end] = [-1, -1];
  for (let at = 0; at + frame <= samples.length; at += frame) {
    const part = samples.subarray(at, at + frame);
    const isLoud = Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / frame) >= leastLoud;
    if (isLoud) [begin, end] = [begin < 0 ? at : begin, at + frame];
    else if (begin >= 0 && at - end >= pauseS * sampleRate) {
      if (end - begin >= sentenceS * sampleRate) return samples.subarray(begin, end);
      begin = -1;
    }
  }
  return whole && begin >= 0 ? samples.subarray(begin, end) : undefined;
}
