// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftCode, slipCode } from '#app/cases/slip-code.ts';
import { mintReference } from '#app/cases/reference.ts';
import type { DraftId, Secret } from '#app/ids.ts';
import type { ResidentEvent } from '#app/session/events.ts';
import { listenToKeys } from '#renderer/input/keyboard.ts';
import { listenToScanner } from '#renderer/input/scanner.ts';
import { createKioskStore } from '#renderer/store.ts';
import { snapshotOf } from '../../fixtures/snapshots.ts';
import { exampleTurns } from '../../fixtures/turns.ts';

const reference = mintReference(10, 42);
const secret = 'A7K2M9Q4T6W8Y3B5D7F9' as Secret;

let sent: ResidentEvent[];
let listening: AbortController;
const pressedInFocus: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  pressedInFocus.length = 0;
  const store = createKioskStore((event) => sent.push(event));
  store.getState().show(snapshotOf(exampleTurns('zh-CN').phone));
  listening = new AbortController();
  listenToScanner(document, store, listening.signal);
  listenToKeys(document, store, listening.signal);
  document.addEventListener('keydown', ({ code }) => pressedInFocus.push(code), { signal: listening.signal });
});
afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

const codeOf = (sign: string): string =>
  sign === ':' ? 'Semicolon' : /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`;

/** Signs this far apart, in milliseconds, then Enter, as the input method passes them on: by code alone. */
function typed(signs: string, gapMs: number, end: readonly string[] = ['Enter']): void {
  for (const code of [...Array.from(signs, codeOf), ...end]) {
    if (code === 'Semicolon') strike('ShiftLeft');
    strike(code);
    vi.advanceTimersByTime(gapMs);
  }
}
const strike = (code: string): void => {
  document.dispatchEvent(
    new KeyboardEvent('keydown', { code, key: 'Process', bubbles: true, cancelable: true }),
  );
};

test('the QR code of a slip opens its case, and presses nothing on the way', () => {
  typed(slipCode(reference, secret), 12);
  expect(sent).toEqual([{ type: 'scanned', reference, secret }]);
  expect(pressedInFocus.filter((code) => !code.startsWith('Shift'))).toEqual([]);
});

test('the slip of something put aside takes it up again', () => {
  const code = { draft: '7KQ2M9XT' as DraftId, key: secret };
  typed(draftCode(code), 12);
  expect(sent).toEqual([{ type: 'scanned-draft', code }]);
});

test('the bar code tells the reference alone', () => {
  typed(reference, 12);
  expect(sent).toEqual([{ type: 'scanned', reference }]);
});

test('a scanner that sends no Enter is understood as well', () => {
  typed(reference, 12, []);
  vi.advanceTimersByTime(100);
  expect(sent).toEqual([{ type: 'scanned', reference }]);
});

test('the code on a bag of rice, or a slip misread, does nothing at all', () => {
  typed('6901234567892', 12);
  typed(slipCode(reference, secret).slice(0, -1), 12);
  expect(sent).toEqual([]);
  expect(pressedInFocus.filter((code) => !code.startsWith('Shift'))).toEqual([]);
});

test('digits a hand keys in arrive as they always did', () => {
  typed('138', 400, []);
  expect(sent.map((event) => (event.type === 'keyed' ? event.digits : event.type))).toEqual([
    '138001',
    '1380013',
    '13800138',
  ]);
});

test('two keys struck almost at once by a trembling hand are keys, and so is the Enter after them', () => {
  typed('13', 20);
  vi.advanceTimersByTime(100);
  expect(pressedInFocus).toEqual(['Digit1', 'Digit3', 'Enter']);
});
