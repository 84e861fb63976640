// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { keypadKeys, usualKeypad as keypad } from '#app/keypad.ts';
import { meaningOfKey } from '#renderer/input/keys.ts';
import { ours, own } from '#app/text.ts';
import { exampleTurns } from '../../fixtures/turns.ts';
import { snapshotOf } from '../../fixtures/snapshots.ts';
import { openPage, type KioskPage } from '../kiosk-page.tsx';

let page: KioskPage;
afterEach(() => {
  page.close();
});

describe('eyes closed, a hand on the keypad', () => {
  test('down, down, select: the second choice', () => {
    page = openPage('question');
    page.press('F18', 'F18', 'F21');
    expect(page.sent).toEqual([{ type: 'chose', id: 'lift', by: 'key' }]);
  });

  test('what is stood on is told, so that it can be spoken', () => {
    page = openPage('question');
    page.press('F18');
    expect(page.store.getState().presence.focus).toEqual({ on: 'choice', id: 'lamp' });
    page.press('F20');
    expect(page.store.getState().presence.focus).toEqual({ on: 'key', name: 'back' });
  });

  test('down alone reaches everything, in the order it is spoken, and comes round', () => {
    page = openPage('review');
    const walked = Array.from({ length: 10 }, () => {
      page.press('F18');
      const focus = page.store.getState().presence.focus;
      return focus?.on === 'choice' ? focus.id : focus?.on === 'key' ? focus.name : undefined;
    });
    expect(walked).toEqual([
      'what', 'where', 'contact', 'agree', 'back', 'repeat', 'help', 'stop', 'looks', 'what',
    ]); // prettier-ignore
  });

  test('a disabled key is passed over and does nothing', () => {
    page = openPage('home');
    page.press('F19', 'Escape');
    expect(page.sent).toEqual([]);
    page.press('F17', 'F17', 'F17');
    expect(page.store.getState().presence.focus).toEqual({ on: 'key', name: 'repeat' });
  });

  test('help is one press, wherever one stands', () => {
    page = openPage('phone');
    page.press('F22');
    expect(page.sent).toEqual([{ type: 'pressed', key: 'help', by: 'key' }]);
  });

  test('speed and volume go up a step, and from the last to the first', () => {
    page = openPage('question', { pace: 2, loudnessDb: 0 });
    page.press('F24', 'F23');
    expect(page.sent).toMatchObject([
      { type: 'preferred', settings: { pace: 0.5, loudnessDb: 0 } },
      { type: 'preferred', settings: { pace: 2, loudnessDb: 3 } },
    ]);
  });

  test('a new question is walked from its beginning', () => {
    page = openPage('question');
    page.press('F18', 'F18');
    page.show('place');
    expect(page.store.getState().presence.focus).toBeUndefined();
    page.press('F18');
    expect(page.store.getState().presence.focus).toEqual({ on: 'choice', id: 'a' });
  });

  test('any key wakes the sleeping machine, and only wakes it; the key for help calls at once', () => {
    page = openPage('welcome');
    page.press('F18');
    expect(page.sent).toEqual([{ type: 'woke', by: 'key' }]);
    page.press('F22');
    expect(page.sent.at(-1)).toEqual({ type: 'pressed', key: 'help', by: 'key' });
  });
});

describe('a numeric block', () => {
  test('a digit chooses; one that is not offered does nothing', () => {
    page = openPage('question');
    page.press('Numpad3', 'Digit7');
    expect(page.sent).toEqual([{ type: 'chose', id: 'leak', by: 'key' }]);
  });

  test('where digits are asked for it types them, and select confirms a whole number', () => {
    page = openPage('phone');
    page.press('Numpad1', 'Numpad3', 'Backspace');
    expect(page.sent.map((event) => event.type === 'keyed' && event.digits)).toEqual([
      '138001',
      '1380013',
      '138001',
    ]);
    expect(document.querySelector('.digits')?.getAttribute('aria-label')).toBe('138001');
    page.show('number');
    page.press('NumpadEnter');
    expect(page.sent.at(-1)).toEqual({ type: 'chose', id: 'look', by: 'key' });
  });
});

test('no physical key has two meanings, and the table knows every key of the keypad', () => {
  page = openPage('question');
  for (const code of Object.keys(keypad)) expect(meaningOfKey(code)).toMatchObject({ does: 'keypad' });
  expect(new Set(Object.values(keypad))).toEqual(new Set<string>(keypadKeys));
  expect(meaningOfKey('Insert')).toBeUndefined();
  expect(meaningOfKey('KeyV')).toEqual({ does: 'letter', letter: 'ü' });
});

describe('while a helper is beside', () => {
  test('the keyboard is the helper’s hand, and the tactile keypad hers', () => {
    page = openPage('question');
    const turn = exampleTurns('zh-CN').question;
    if (turn.kind !== 'guided') throw new Error('a question is guided');
    const name = own({ kind: 'words', words: '周老师' });
    page.store.getState().show(snapshotOf({ ...turn, companion: ours('companion.here', { name }) }));
    page.press('Digit1', 'Numpad2', 'F18', 'F21', 'F18', 'Enter', 'F2');
    expect(page.sent.map((event) => 'by' in event && event.by)).toEqual([
      'helper', 'helper', 'key', 'helper', 'helper',
    ]); // prettier-ignore
    expect(page.sent.at(-1)).toEqual({ type: 'pressed', key: 'form', by: 'helper' });
  });

  test('alone at the machine, a keyboard is whoever stands there', () => {
    page = openPage('question');
    page.press('Digit1', 'F2', 'F4');
    expect(page.sent).toEqual([{ type: 'chose', id: 'lamp', by: 'key' }]);
  });
});
