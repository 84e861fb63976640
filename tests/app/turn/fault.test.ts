import { expect, test } from 'vitest';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { faultCodes, faultTurn } from '#app/turn/fault.ts';

test.each(faultCodes)('%s: the resident is told a way on and no code; the staff what to do', (code) => {
  const { resident, wayOn, staff } = faultTurn(code, ['hall.phone']);
  const words = [resident, wayOn].map((text) => render(text, 'zh-CN', shownValue)).join('');
  expect(words).toContain('找人帮忙');
  expect(words).not.toMatch(/[A-Za-z0-9]/);
  const told = render(staff, 'zh-CN', shownValue).split('\n');
  expect(told[0]).toContain(code);
  expect(told[1]).toMatch(/请|改/);
  expect(told[2]).toBe('hall.phone');
});
