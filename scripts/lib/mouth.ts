/// <reference lib="DOM" />
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';

const modelFolder = resolve(import.meta.dirname, '../../voice-models/kokoro');

/** Someone who speaks into the microphone; not in the kiosk's own voice. */
export interface Mouth {
  /** Speaks, and resolves when the last sound is out. */
  say(words: string): Promise<void>;
  /** Plays a recording; `rate` in samples a second. */
  play(samples: Float32Array, rate: number): Promise<void>;
  /** Coughs, clatter: half a second of noise. */
  clatter(): Promise<void>;
  /** A machine that hums all the time, louder than a quiet hall; it begins, and goes on for so long. */
  hum(seconds: number): void;
  /** The plug is pulled, and none can be opened. */
  unplug(): Promise<void>;
  plugIn(): Promise<void>;
}

interface PageWithMouth {
  /** Plays samples (base64 of float32) into what the page takes for its microphone. */
  speakIntoMicrophone(samples: string, rate: number): Promise<void>;
  plug(isIn: boolean): void;
}

/** Puts a mouth in place of the microphone. The page is loaded anew, as after a crash. */
export async function openMouth(page: Page): Promise<Mouth> {
  // tsx wraps functions that have a name into a helper of its own, which the page has not.
  await page.addInitScript('globalThis.__name = (of) => of');
  await page.addInitScript(() => {
    const context = new AudioContext({ sampleRate: 24_000 });
    const microphone = context.createMediaStreamDestination();
    let isIn = true;
    const given: MediaStreamTrack[] = [];
    navigator.mediaDevices.getUserMedia = async () => {
      if (!isIn) throw new DOMException('no microphone', 'NotFoundError');
      await context.resume();
      const tracks = microphone.stream.getAudioTracks().map((track) => track.clone());
      given.push(...tracks);
      return new MediaStream(tracks);
    };
    Object.assign(window, {
      plug: (plugged: boolean) => {
        isIn = plugged;
        // A track that ends by itself tells its owner; one that is stopped does not.
        if (!isIn) for (const track of given.splice(0)) track.dispatchEvent(new Event('ended'));
        navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
      },
      speakIntoMicrophone: async (samples: string, rate: number) => {
        const bytes = Uint8Array.from(atob(samples), (char) => char.charCodeAt(0));
        const floats = new Float32Array(bytes.buffer);
        const buffer = context.createBuffer(1, floats.length, rate);
        buffer.copyToChannel(floats, 0);
        const source = context.createBufferSource();
        source.buffer = buffer;
        source.connect(microphone);
        await new Promise<void>((ended) => {
          source.onended = () => ended();
          source.start();
        });
      },
    });
  });
  await page.reload();
  await page.waitForSelector('[data-hearing="listening"]', { timeout: 60_000 });
  const play = async (samples: Float32Array, rate = 24_000): Promise<void> => {
    const base64 = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).toString('base64');
    await page.evaluate(
      ([sound, speed]) => (window as unknown as PageWithMouth).speakIntoMicrophone(sound, speed),
      [base64, rate] as const,
    );
  };
  const plug = (isIn: boolean): Promise<void> =>
    page.evaluate((plugged) => (window as unknown as PageWithMouth).plug(plugged), isIn);
  return {
    unplug: () => plug(false),
    plugIn: () => plug(true),
    say: async (words) => play(await spoken(words)),
    play,
    clatter: () => play(noise(12_000, 0.3)),
    // −39 dBFS: a voice at arm's length lies 15 dB above.
    hum: (seconds) => void play(noise(seconds * 8_000, 0.04), 8_000).catch(() => undefined),
  };
}

const noise = (length: number, amplitude: number): Float32Array =>
  Float32Array.from({ length }, (_, at) => (((at * 7919) % 1000) / 1000 - 0.5) * amplitude);

const engine = createKokoro(modelFolder);
const known = new Map<string, Float32Array>();

/** Rendered ahead, so that the test's own voice does not compete with the kiosk for the two cores. */
export async function rehearse(...lines: readonly string[]): Promise<void> {
  for (const line of lines) await spoken(line);
}

/** How the mouth says it, 24,000 samples a second. */
export async function spoken(text: string): Promise<Float32Array> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = await engine.render({ text, locale: 'zh-CN', voice: 'zm_yunxi', speed: 0.9 });
  if (!made.ok) throw new Error(`the test cannot speak: ${made.error}`);
  known.set(text, made.value.samples);
  return made.value.samples;
}
