import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PrintPhase } from '#app/ports/printer.ts';
import { sampleReceipts } from '#app/receipt/samples.ts';
import { emuposMissing, emuposRig } from './support/emupos.ts';
import { ippMissing, ippRig } from './support/ippeveprinter.ts';
import { stubRenderer } from './support/rendering.ts';
import { escposRig, fakeRig, fileRig, type Rig } from './support/rigs.ts';

const rigs: readonly { name: string; missing: string | undefined; open: () => Promise<Rig> }[] = [
  { name: 'fake', missing: undefined, open: fakeRig },
  { name: 'file', missing: undefined, open: fileRig },
  { name: 'ESC/POS, our own emulator', missing: undefined, open: escposRig },
  { name: 'ESC/POS, emupos', missing: emuposMissing, open: () => emuposRig(stubRenderer()) },
  {
    name: 'ESC/POS over a device, emupos',
    missing: emuposMissing,
    open: () => emuposRig(stubRenderer(), 'device'),
  },
  { name: 'IPP, ippeveprinter', missing: ippMissing, open: ippRig },
];

const never = () => Promise.resolve();
const slip = (id: string) => ({ id, receipt: sampleReceipts.case });

describe.each(rigs)('a printer keeps its word: $name', ({ missing, open }) => {
  if (missing !== undefined) {
    test.skip(`not run: ${missing}`, () => undefined);
    return;
  }
  let rig: Rig;
  let before: number;
  beforeAll(async () => {
    rig = await open();
  }, 60_000);
  beforeEach(async () => {
    before = await rig.tray();
  });
  afterAll(() => rig.close());

  test('all is well, the slip comes out, and only then it is called printed', async () => {
    expect(await rig.printer.state()).toEqual({ paperLow: false });
    const phases: PrintPhase[] = [];
    const result = await rig.printer.print(slip('a'), (phase) => Promise.resolve(void phases.push(phase)));
    expect(result).toEqual({ ok: true, value: { confirmed: true } });
    expect(phases).toEqual(['sending', 'awaiting_confirm']);
    expect(await rig.tray()).toBe(before + 1);
  });

  test('what the spool could not write down beforehand is not sent', async () => {
    const broken = () => Promise.reject(new Error('the disk is full'));
    await expect(rig.printer.print(slip('a'), broken)).rejects.toThrow('the disk is full');
    expect(await rig.tray()).toBe(before);
    expect(await rig.printer.print(slip('b'), never)).toMatchObject({ ok: true });
  });

  test('three slips, one after the other, are three slips', async () => {
    for (const id of ['a', 'b', 'c'])
      expect(await rig.printer.print(slip(id), never)).toMatchObject({ ok: true });
    expect(await rig.tray()).toBe(before + 3);
  });

  test('in trouble it says which, sends nothing, and makes up for nothing once all is well', async () => {
    for (const [trouble, set] of Object.entries(rig.troubles)) {
      const before = await rig.tray();
      await set(true);
      const phases: PrintPhase[] = [];
      expect(await rig.printer.state()).toMatchObject({ trouble });
      const result = await rig.printer.print(slip(trouble), (phase) =>
        Promise.resolve(void phases.push(phase)),
      );
      expect(result).toEqual({ ok: false, error: trouble });
      expect(phases).toEqual([]);
      await set(false);
      expect(await rig.printer.state()).toEqual({ paperLow: false });
      expect(await rig.tray()).toBe(before);
      expect(await rig.printer.print(slip(`${trouble} over`), never)).toMatchObject({ ok: true });
      expect(await rig.tray()).toBe(before + 1);
    }
  });
});
