/** A full disk is known before a resident begins, at the latest this long after it filled. */
const lookEveryMs = 10_000;

/** Whether a case could be kept, as last looked: the session needs the answer at once. */
export function followReadiness(
  ready: () => Promise<boolean>,
  changed: () => void,
): { now(): boolean; close(): void } {
  let can = true;
  const look = async (): Promise<void> => {
    const before = can;
    can = await ready();
    if (can !== before) changed();
  };
  void look();
  const timer = setInterval(() => void look(), lookEveryMs);
  return { now: () => can, close: () => clearInterval(timer) };
}
