import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHall } from './hall.ts';

describe.skipIf(process.platform !== 'linux')('the watchdog of a hall', () => {
  let hall: ReturnType<typeof openHall>;
  beforeEach(() => {
    hall = openHall();
    hall.put('1.0.0', 'well');
    hall.want('1.0.0');
  });
  afterEach(() => hall.close());

  /** The first version has run well for a while. */
  async function settled(): Promise<void> {
    hall.start();
    await hall.until(() => hall.good() === '1.0.0');
  }

  it.each(['crashes', 'silent', 'fault'] as const)(
    'a new version that %s is left for the last good one, and not tried again',
    async (behaviour) => {
      await settled();
      hall.put('1.1.0', behaviour);
      hall.want('1.1.0');
      await hall.until(() => hall.started().join() === '1.0.0,1.1.0,1.0.0');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(hall.started()).toEqual(['1.0.0', '1.1.0', '1.0.0']);
      expect(hall.good()).toBe('1.0.0');
      expect(hall.shown()).toBe('');
    },
  );

  it('a new version that stays well is the good one from then on', async () => {
    await settled();
    hall.put('1.1.0', 'well');
    hall.want('1.1.0');
    await hall.until(() => hall.good() === '1.1.0');
    expect(hall.started()).toEqual(['1.0.0', '1.1.0']);
  });

  it('a new version waits while somebody stands there', async () => {
    await settled();
    hall.put('2.0.0', 'busy');
    hall.want('2.0.0');
    await hall.until(() => hall.good() === '2.0.0');
    hall.put('2.1.0', 'well');
    hall.want('2.1.0');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(hall.started()).toEqual(['1.0.0', '2.0.0']);
  });

  it('after three failures it shows the picture, with what happened for the staff, and goes on trying', async () => {
    hall.put('1.0.0', 'crashes');
    hall.start();
    await hall.until(() => hall.shown() !== '');
    expect(hall.started()).toHaveLength(3);
    expect(hall.shown()).toContain('out-of-order.png');
    expect(hall.fault()).toContain('1.0.0  crashed 3');
    hall.put('1.0.0', 'well');
    await hall.until(() => hall.good() === '1.0.0');
  });
});
