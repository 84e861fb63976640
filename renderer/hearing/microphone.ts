import { openMicrophone } from './audio-source.ts';
import type { AudioSource, SourceListener } from './audio-source.ts';

export type MicrophoneState = 'closed' | 'opening' | 'open' | 'missing' | 'not-allowed';

/** What the microphone needs of the world; tests bring their own. */
export interface MicrophoneWorld {
  open(listener: SourceListener): Promise<AudioSource>;
  /** Calls back when devices come or go. */
  onDevicesChanged(listener: () => void): void;
}

const browser: MicrophoneWorld = {
  open: openMicrophone,
  onDevicesChanged: (listener) => {
    navigator.mediaDevices.addEventListener('devicechange', listener);
  },
};

/** 0.5 s kept from before anyone listened: who answers before the question has ended is heard whole. */
const PRE_ROLL_BLOCKS = 8;

/**
 * The one microphone of the page. A missing or lost one is a state to be shown, never an exception, and it opens by
 * itself when it is plugged in again.
 */
export class Microphone {
  readonly #world: MicrophoneWorld;
  readonly #blockListeners = new Set<(block: Float32Array) => void>();
  readonly #stateListeners = new Set<(state: MicrophoneState) => void>();
  #state: MicrophoneState = 'closed';
  #watching = false;
  #source: AudioSource | undefined;
  #preRoll: readonly Float32Array[] = [];

  constructor(world: MicrophoneWorld = browser) {
    this.#world = world;
  }

  get state(): MicrophoneState {
    return this.#state;
  }

  /** Opens it, if it is not open; resolves with what became of it. */
  async open(): Promise<MicrophoneState> {
    if (this.#state === 'open' || this.#state === 'opening') return this.#state;
    this.#watchDevices();
    this.#become('opening');
    try {
      const source = await this.#world.open({
        onBlock: (block) => {
          this.#hear(block);
        },
        onLost: () => {
          this.#lose();
        },
      });
      // Closed while it was opening.
      if (this.state !== 'opening') source.close();
      else {
        this.#source = source;
        this.#become('open');
      }
    } catch (cause) {
      this.#become(
        cause instanceof DOMException && cause.name === 'NotAllowedError' ? 'not-allowed' : 'missing',
      );
    }
    return this.#state;
  }

  close(): void {
    this.#source?.close();
    this.#source = undefined;
    this.#preRoll = [];
    this.#become('closed');
  }

  /** Blocks from now on, after those just before; returns how to stop. Keep no block longer than needed. */
  listen(onBlock: (block: Float32Array) => void): () => void {
    this.#preRoll.forEach(onBlock);
    this.#blockListeners.add(onBlock);
    return () => void this.#blockListeners.delete(onBlock);
  }

  /** Called at every change of state; returns how to stop. */
  watch(onState: (state: MicrophoneState) => void): () => void {
    this.#stateListeners.add(onState);
    return () => void this.#stateListeners.delete(onState);
  }

  /** Only once a microphone is wanted: watching starts Chromium's two capture processes (35 MiB). */
  #watchDevices(): void {
    if (this.#watching) return;
    this.#watching = true;
    this.#world.onDevicesChanged(() => {
      if (this.#state === 'missing' || this.#state === 'not-allowed') void this.open();
    });
  }

  #hear(block: Float32Array): void {
    this.#preRoll = [...this.#preRoll, block].slice(-PRE_ROLL_BLOCKS);
    for (const listener of this.#blockListeners) listener(block);
  }

  #lose(): void {
    this.#source?.close();
    this.#source = undefined;
    this.#preRoll = [];
    this.#become('missing');
    // Another microphone may be there; if not, the state stays and a plug brings it back.
    void this.open();
  }

  #become(state: MicrophoneState): void {
    if (this.#state === state) return;
    this.#state = state;
    for (const listener of this.#stateListeners) listener(state);
  }
}
