import { expect, it } from 'vitest';
import { createIdleness } from '#main/speech/idleness.ts';

/** An hour that passes when it is told to. */
function quietHour() {
  const timers = new Set<() => void>();
  const idleness = createIdleness((run) => {
    timers.add(run);
    return () => timers.delete(run);
  });
  const rested: string[] = [];
  const rest = (name: string) => void idleness.rest().then(() => rested.push(name));
  const pass = async () => {
    for (const run of [...timers]) run();
    timers.clear();
    await Promise.resolve();
  };
  return { idleness, rested, rest, pass };
}

it('rendering ahead begins at once in an empty hall', async () => {
  const { rested, rest } = quietHour();
  rest('prompt');
  await Promise.resolve();
  expect(rested).toEqual(['prompt']);
});

it('waits until the resident has spoken and the hall is quiet again', async () => {
  const { idleness, rested, rest, pass } = quietHour();
  const heard = idleness.begin();
  const answered = idleness.begin();
  rest('prompt');
  heard();
  await pass();
  expect(rested).toEqual([]);
  answered();
  const again = idleness.begin();
  await pass();
  expect(rested).toEqual([]);
  again();
  again();
  await pass();
  expect(rested).toEqual(['prompt']);
});
