/** Runs something once a day at this hour and minute of the wall's clock, also after the clock was set. */
export function eachMorning(
  at: { readonly hour: number; readonly minute: number },
  now: () => Date,
  run: () => void,
): { close(): void } {
  /** A clock may be set, a machine may sleep: looked at each half minute rather than slept until. */
  const lookEveryMs = 30_000;
  const due = (time: Date): boolean => time.getHours() === at.hour && time.getMinutes() === at.minute;
  let ranOn = '';
  const timer = setInterval(() => {
    const time = now();
    const day = time.toDateString();
    if (!due(time) || ranOn === day) return;
    ranOn = day;
    run();
  }, lookEveryMs);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
