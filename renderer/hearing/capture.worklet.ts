// Runs on the audio thread: gathers 128-sample quanta into blocks and hands copies over.

/** 64 ms at 16 kHz: two windows of voice activity; a tenth of a second of delay is not felt, a message a quantum is. */
const BLOCK = 1024;

class Capture extends AudioWorkletProcessor {
  #block = new Float32Array(BLOCK);
  #filled = 0;

  override process([input]: Float32Array[][]): boolean {
    const quantum = input?.[0];
    if (!quantum) return true;
    for (const sample of quantum) {
      this.#block[this.#filled] = sample;
      this.#filled += 1;
      if (this.#filled === BLOCK) {
        this.port.postMessage(this.#block, [this.#block.buffer]);
        this.#block = new Float32Array(BLOCK);
        this.#filled = 0;
      }
    }
    return true;
  }
}

registerProcessor('capture', Capture);
