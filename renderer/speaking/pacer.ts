/** Waiting that can be held and given up. */
export class Pacer {
  readonly #waits = new Set<Wait>();
  #resumed: Promise<void> = Promise.resolve();
  #resume: (() => void) | undefined;
  #ended = false;

  /** Resolves after so many milliseconds, not counting the time held; at once when given up. */
  wait(ms: number): Promise<undefined> {
    if (this.#ended || ms <= 0) return Promise.resolve(undefined);
    return new Promise((done) => {
      const wait: Wait = {
        leftMs: ms,
        since: 0,
        timer: undefined,
        done: () => {
          this.#finish(wait, done);
        },
      };
      this.#waits.add(wait);
      if (!this.#resume) begin(wait);
    });
  }

  /** Resolves while not held. */
  running(): Promise<void> {
    return this.#resumed;
  }

  pause(): void {
    if (this.#resume || this.#ended) return;
    this.#resumed = new Promise((resume) => {
      this.#resume = resume;
    });
    for (const wait of this.#waits) {
      clearTimeout(wait.timer);
      wait.leftMs -= performance.now() - wait.since;
    }
  }

  resume(): void {
    this.#resume?.();
    this.#resume = undefined;
    for (const wait of this.#waits) begin(wait);
  }

  /** Gives up: everything that waits goes on. */
  end(): void {
    this.#ended = true;
    this.#resume?.();
    this.#resume = undefined;
    for (const wait of [...this.#waits]) wait.done();
  }

  #finish(wait: Wait, done: (value: undefined) => void): void {
    clearTimeout(wait.timer);
    this.#waits.delete(wait);
    done(undefined);
  }
}

interface Wait {
  leftMs: number;
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly done: () => void;
}

function begin(wait: Wait): void {
  clearTimeout(wait.timer);
  wait.since = performance.now();
  wait.timer = setTimeout(wait.done, Math.max(0, wait.leftMs));
}
