/** How often the session is told how long nobody has done anything. */
const tickMs = 1_000;

export interface IdleClock {
  /** The resident did something. */
  acted(): void;
  /** The kiosk or the resident is speaking: time stands still, and starts anew when it is quiet. */
  busy(is: boolean): void;
  close(): void;
}

export function followIdle(monotonicMs: () => number, idled: (forMs: number) => void): IdleClock {
  let last = monotonicMs();
  let busy = false;
  const timer = setInterval(() => {
    if (!busy) idled(monotonicMs() - last);
  }, tickMs);
  timer.unref();
  const acted = (): void => {
    last = monotonicMs();
  };
  return {
    acted,
    busy: (is) => {
      busy = is;
      acted();
    },
    close: () => clearInterval(timer),
  };
}
