import { usualKeypad, type KeypadKey, type KeypadTable } from '#app/keypad.ts';

/** What a physical key does. */
export type KeyMeaning =
  | { readonly does: 'keypad'; readonly key: KeypadKey }
  | { readonly does: 'digit'; readonly digit: string }
  | { readonly does: 'letter'; readonly letter: string }
  | { readonly does: 'delete' };

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
