import { usualKeypad, type KeypadKey, type KeypadTable } from '#app/keypad.ts';
import type { Sense } from '#app/session/events.ts';

/** What a physical key does. */
export type KeyMeaning =
  | { readonly does: 'keypad'; readonly key: KeypadKey }
  | { readonly does: 'digit'; readonly digit: string }
  | { readonly does: 'letter'; readonly letter: string }
  | { readonly does: 'delete' };

/** What a keyboard has of its own beside the keypad's codes. */
const keyboards =
  /^(?:F1|F12|Arrow\w+|Escape|Tab|Enter|NumpadEnter|Space|Backspace|Delete|NumpadDecimal|(?:Digit|Numpad)\d|Key[A-Z])$/;

/**
 * Whose hand it was, while a helper is beside: the tactile keypad and the switches are the resident's, every key that a
 * keyboard has as well the helper's, its numeric block too. Alone, whoever presses is the resident.
 */
export const handOf = (code: string, isHelped: boolean): Sense =>
  isHelped && keyboards.test(code) ? 'helper' : 'key';

/** The helper's own two keys, wherever a helper is beside. */
export const helperKeys: Readonly<Record<string, 'form' | 'helper-leaves'>> = {
  F2: 'form',
  F4: 'helper-leaves',
};

/** By the site's own table; digits are digits everywhere. */
export function meaningOfKey(code: string, table: KeypadTable = usualKeypad): KeyMeaning | undefined {
  const key = Object.hasOwn(table, code) ? table[code] : undefined;
  if (key !== undefined) return { does: 'keypad', key };
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return { does: 'digit', digit };
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  // As on every keyboard in China: V is ü.
  if (letter !== undefined) return { does: 'letter', letter: letter === 'v' ? 'ü' : letter };
  return code === 'Backspace' || code === 'Delete' || code === 'NumpadDecimal'
    ? { does: 'delete' }
    : undefined;
}
