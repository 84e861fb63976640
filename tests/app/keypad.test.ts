import { describe, expect, it } from 'vitest';
import { keypadKeys, keypadTrouble, usualKeypad } from '#app/keypad.ts';

describe('the keypad of a site', () => {
  it('as it usually is, has every key, none of which means anything else', () => {
    expect(keypadTrouble(usualKeypad)).toBeUndefined();
    expect(keypadKeys.filter((key) => !Object.values<string>(usualKeypad).includes(key))).toEqual([]);
  });

  it('may not take a digit, nor a letter that the scanner types', () => {
    const table = { ...usualKeypad, Digit1: 'up', Numpad5: 'select', KeyQ: 'help' } as const;
    expect(keypadTrouble(table)).toEqual({ taken: ['Digit1', 'Numpad5', 'KeyQ'], missing: [] });
  });

  it('must let somebody who does not see get through', () => {
    expect(keypadTrouble({ F1: 'up', F2: 'down', F3: 'select' })).toEqual({
      taken: [],
      missing: ['back', 'help'],
    });
  });
});
