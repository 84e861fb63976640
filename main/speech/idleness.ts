/** Whether anything more urgent is going on: a resident being heard, a clause awaited. */
export interface Idleness {
  /** Something urgent has begun; call what is returned when it is over. More than once does nothing. */
  begin(): () => void;
  /** Resolves once nothing has been urgent for a while. */
  rest(): Promise<void>;
}

/** A visit has gaps of a second or two between turns; longer than this, nobody waits. */
const restMs = 1_500;

export function createIdleness(
  later: (run: () => void, delayMs: number) => () => void = (run, delayMs) => {
    const timer = setTimeout(run, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
): Idleness {
  const waiting: (() => void)[] = [];
  let urgent = 0;
  let cancel: (() => void) | undefined;
  let isResting = true;

  const settle = (): void => {
    isResting = true;
    cancel = undefined;
    for (const go of waiting.splice(0)) go();
  };
  return {
    begin: () => {
      let over = false;
      urgent += 1;
      isResting = false;
      cancel?.();
      cancel = undefined;
      return () => {
        if (over) return;
        over = true;
        urgent -= 1;
        if (urgent === 0) cancel = later(settle, restMs);
      };
    },
    rest: () =>
      isResting
        ? Promise.resolve()
        : new Promise((go) => {
            waiting.push(go);
          }),
  };
}
