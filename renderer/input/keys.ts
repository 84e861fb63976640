/** Keys of the tactile keypad, as it names them. */
export type KeypadKey = 'up' | 'down' | 'back' | 'next' | 'select' | 'help' | 'volume' | 'speed' | 'staff';

/** What a physical key does, by `event.code`: what it is, wherever it sits and whatever is printed on it. */
export type KeyMeaning =
  | { readonly does: 'keypad'; readonly key: KeypadKey }
  | { readonly does: 'digit'; readonly digit: string }
  | { readonly does: 'delete' };

/** The one table of the site: F19–F24 and F17, F18 of the tactile keypad, a keyboard's own keys beside them. */
export const keypad = {
  F17: 'up',
  F18: 'down',
  F19: 'back',
  F20: 'next',
  F21: 'select',
  F22: 'help',
  F23: 'volume',
  F24: 'speed',
  F12: 'staff',
  ArrowUp: 'up',
  ArrowLeft: 'up',
  ArrowDown: 'down',
  ArrowRight: 'down',
  Escape: 'back',
  Tab: 'next',
  Enter: 'select',
  NumpadEnter: 'select',
  Space: 'select',
} as const satisfies Readonly<Record<string, KeypadKey>>;

export function meaningOfKey(code: string): KeyMeaning | undefined {
  if (Object.hasOwn(keypad, code)) return { does: 'keypad', key: keypad[code as keyof typeof keypad] };
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return { does: 'digit', digit };
  return code === 'Backspace' || code === 'Delete' || code === 'NumpadDecimal'
    ? { does: 'delete' }
    : undefined;
}
