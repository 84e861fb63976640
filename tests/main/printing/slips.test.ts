import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '#app/receipt/compose.ts';
import { sampleReceipts, type SampleName } from '#app/receipt/samples.ts';
import { paperNames, papers } from '#main/printing/layout/paper.ts';
import { openRenderProcess } from '#main/printing/layout/process/render-process.ts';
import type { SlipRenderer } from '#main/printing/layout/renderer.ts';
import { pngOf } from '#main/printing/png.ts';
import { isBlack, rowBytes, type Raster } from '#main/printing/raster.ts';
import { emuposMissing, emuposRig } from './support/emupos.ts';
import { readPng } from './support/png.ts';
import { electronBinary } from './support/rendering.ts';

const electron = electronBinary();
const zbar = existsSync('/usr/bin/zbarimg');
const names = Object.keys(sampleReceipts) as readonly SampleName[];
const golden = (name: string) => fileURLToPath(new URL(`./golden/${name}.png`, import.meta.url));
const qr = 'HK1:40271863:K7P2M9XQ4TRV8HWD3B6N';

describe.skipIf(electron === undefined)(
  `slips as they are printed${electron ? '' : ' (not run: no Electron)'}`,
  () => {
    let renderer: SlipRenderer;
    let dir: string;
    beforeAll(async () => {
      renderer = await openRenderProcess(electron ?? '');
      dir = await mkdtemp(join(tmpdir(), 'hall-codes-'));
    }, 60_000);
    afterAll(async () => {
      await renderer.close();
      await rm(dir, { recursive: true });
    });
    const drawn = (name: SampleName, paper: (typeof paperNames)[number] = '80mm') =>
      renderer.raster(compose(sampleReceipts[name]), paper);

    /** What a scanner reads off a picture. */
    const scanned = async (png: Uint8Array): Promise<readonly string[]> => {
      const file = join(dir, 'slip.png');
      await writeFile(file, png);
      const { stdout } = spawnSync('/usr/bin/zbarimg', ['--quiet', file], { encoding: 'utf8' });
      return stdout.trim().split('\n').sort();
    };

    test.each(names)('looks as it did when it was last looked at: %s', async (name) => {
      const slip = await drawn(name);
      if (process.env['UPDATE_GOLDEN'] !== undefined) {
        await mkdir(fileURLToPath(new URL('./golden/', import.meta.url)), { recursive: true });
        await writeFile(golden(name), pngOf(slip));
      }
      const before = readPng(await readFile(golden(name)));
      expect(slip.widthDots).toBe(before.widthDots);
      // Two millimetres: another Chromium may break a line or round a height otherwise, a lost block is higher.
      expect(Math.abs(slip.heightDots - before.heightDots)).toBeLessThan(16);
      // Measured: 0 with the same Electron; two different slips differ by 0.10 and more.
      expect(difference(slip, before)).toBeLessThan(0.02);
    });

    test.each(paperNames)('every slip fills the width of its paper and no more: %s', async (paper) => {
      for (const name of names) {
        const slip = await drawn(name, paper);
        expect(slip.widthDots).toBe(papers[paper].widthMm * 8);
        expect(inkIn(slip, 0, papers[paper].marginMm * 8 - 1)).toBe(0);
        expect(inkIn(slip, slip.widthDots - papers[paper].marginMm * 8 + 1, slip.widthDots)).toBe(0);
      }
    });

    test('a slip is no longer than a hand: 180 mm of paper at most in Chinese', async () => {
      for (const name of names.filter((each) => each !== 'english')) {
        expect((await drawn(name)).heightDots).toBeLessThanOrEqual(180 * 8);
      }
    });

    test('names that no printer has in its ROM are printed as drawn, each its own shape', async () => {
      const shapes = await Promise.all(
        ['𬌗', '㐱', '䶮', '\u{10FFFD}'].map(async (character) => {
          const text = { from: 'definition', text: character, locale: 'zh-CN' } as const;
          const receipt = { ...sampleReceipts.withdrawal, lines: [{ label: text, value: text }] };
          return Buffer.from((await renderer.raster(compose(receipt), '80mm')).bits).toString('base64');
        }),
      );
      expect(new Set(shapes).size).toBe(4);
    });

    test('a sheet is a PDF of one page, and a roll a PDF as long as its slip', async () => {
      for (const paper of paperNames) {
        const pdf = Buffer.from(await renderer.pdf(compose(sampleReceipts.english), paper)).toString(
          'latin1',
        );
        expect(pdf.startsWith('%PDF-')).toBe(true);
        expect(pdf.match(/\/MediaBox/g)).toHaveLength(1);
      }
    });

    test('text that looks like a page is text: nothing of it is loaded or run', async () => {
      const text = { from: 'definition', text: '<img src=https://slip.invalid/x onerror="document.body.remove()"><script>', locale: 'zh-CN' } as const; // prettier-ignore
      const receipt = { ...sampleReceipts.case, lines: [{ label: text, value: text }] };
      expect((await renderer.raster(compose(receipt), '80mm')).heightDots).toBeGreaterThan(800);
    });

    describe.skipIf(!zbar)(`codes are read back${zbar ? '' : ' (not run: zbar-tools not installed)'}`, () => {
      test.each(paperNames)('by a scanner, on %s', async (paper) => {
        expect(await scanned(pngOf(await drawn('case', paper)))).toEqual([
          'CODE-128:40271863',
          `QR-Code:${qr}`,
        ]);
      });

      test('a slip torn and stained over 15 % of its QR code still brings its case back', async () => {
        for (const at of [0.3, 0.45, 0.6]) {
          expect(await scanned(pngOf(damaged(await drawn('case'), at)))).toContain(`QR-Code:${qr}`);
        }
      });

      test.skipIf(emuposMissing !== undefined)(
        `from the paper of an independent printer${emuposMissing ? ` (not run: ${emuposMissing})` : ''}`,
        async () => {
          const rig = await emuposRig(renderer);
          const job = { id: 'a', receipt: sampleReceipts.case };
          expect(await rig.printer.print(job, () => Promise.resolve())).toMatchObject({ ok: true });
          const [picture] = await rig.pictures();
          await rig.close();
          expect(await scanned(picture ?? new Uint8Array())).toEqual(['CODE-128:40271863', `QR-Code:${qr}`]);
        },
      );
    });
  },
);

/** Mean difference of blackness over squares of one millimetre: strokes may move by a dot, blocks may not. */
function difference(a: Raster, b: Raster): number {
  const [columns, rows] = [a.widthDots / 8, Math.floor(Math.min(a.heightDots, b.heightDots) / 8)];
  let sum = 0;
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) sum += Math.abs(black(a, x, y) - black(b, x, y));
  }
  return sum / (columns * rows);
}

function black(slip: Raster, x: number, y: number): number {
  let dots = 0;
  for (let dot = 0; dot < 64; dot++) dots += isBlack(slip, x * 8 + (dot & 7), y * 8 + (dot >> 3)) ? 1 : 0;
  return dots / 64;
}

function inkIn(slip: Raster, from: number, to: number): number {
  let dots = 0;
  for (let y = 0; y < slip.heightDots; y++)
    for (let x = from; x < to; x++) dots += isBlack(slip, x, y) ? 1 : 0;
  return dots;
}

/** A hole of 15 % of the QR code's area between its corners, half of it torn off, half blackened. */
function damaged(slip: Raster, at: number): Raster {
  const bits = Uint8Array.from(slip.bits);
  const side = 29 * 7;
  const left = 8;
  const top = qrTop(slip);
  const hole = Math.round(side * Math.sqrt(0.15));
  for (let y = 0; y < hole; y++) {
    for (let x = 0; x < hole; x++) {
      const [column, row] = [left + Math.round(side * 0.31) + x, top + Math.round(side * at) + y];
      const byte = row * rowBytes(slip.widthDots) + (column >> 3);
      const bit = 0x80 >> (column & 7);
      bits[byte] = x < hole / 2 ? (bits[byte] ?? 0) & ~bit : (bits[byte] ?? 0) | bit;
    }
  }
  return { ...slip, bits };
}

/** The first row in which the upper left finder pattern begins: seven modules of black, then one of white. */
function qrTop(slip: Raster): number {
  const row = (y: number, from: number, to: number, wanted: boolean) => {
    for (let x = from; x < to; x++) if (isBlack(slip, x, y) !== wanted) return false;
    return true;
  };
  for (let y = 0; y < slip.heightDots; y++) if (row(y, 8, 57, true) && row(y, 57, 64, false)) return y;
  throw new Error('there is no QR code on this slip');
}
