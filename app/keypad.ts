/** Keys of the tactile keypad, and of switches beside it, as they are named. */
export const keypadKeys = [
  'up', 'down', 'back', 'next', 'select', 'help', 'volume', 'speed',
  'where', 'curtain', 'switch', 'switch-move', 'staff',
] as const; // prettier-ignore
export type KeypadKey = (typeof keypadKeys)[number];

/** Which physical key does what, by `event.code`: what it is, wherever it sits and whatever is printed on it. */
export type KeypadTable = Readonly<Record<string, KeypadKey>>;

/** The usual site: F13–F24, which no keyboard has, and a keyboard's own keys beside them. */
export const usualKeypad = {
  F13: 'switch',
  F14: 'switch-move',
  F15: 'curtain',
  F16: 'where',
  F17: 'up',
  F18: 'down',
  F19: 'back',
  F20: 'next',
  F21: 'select',
  F22: 'help',
  F23: 'volume',
  F24: 'speed',
  F1: 'where',
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
} as const satisfies KeypadTable;

/** Taken: digits are keyed in with these, slips are typed by the scanner with those. */
const taken =
  /^(?:Digit|Numpad)\d$|^Key[A-Z]$|^(?:Backspace|Delete|NumpadDecimal|Semicolon)$|^(?:Shift|Control|Alt|Meta)/;
/** Without these somebody who does not see could not get through (EN 301 549 5.1; 8.4). */
const needed: readonly KeypadKey[] = ['up', 'down', 'back', 'select', 'help'];

export interface KeypadTrouble {
  /** Codes that already mean something else. */
  readonly taken: readonly string[];
  readonly missing: readonly KeypadKey[];
}

/** What is wrong with a site's own table; `undefined` where nothing is. */
export function keypadTrouble(table: KeypadTable): KeypadTrouble | undefined {
  const keys = Object.values(table);
  const trouble = {
    taken: Object.keys(table).filter((code) => taken.test(code)),
    missing: needed.filter((key) => !keys.includes(key)),
  };
  return trouble.taken.length + trouble.missing.length === 0 ? undefined : trouble;
}
