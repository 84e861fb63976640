// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { iconNames } from '#app/turn/icons.ts';
import { iconShapes } from '#renderer/theme/icon-shapes.ts';
import { exampleNames } from '../fixtures/turns.ts';
import { openPage, type KioskPage } from './kiosk-page.tsx';

let page: KioskPage;
afterEach(() => {
  page.close();
});

const all = (selector: string): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];
const words = (selector: string): readonly string[] => all(selector).map((element) => element.textContent);

describe.each(exampleNames)('every turn is built the same way: %s', (name) => {
  test('one heading, a language, every button says what it shows', () => {
    page = openPage(name);
    expect(all('h1')).toHaveLength(1);
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(all('[data-turn]')).toHaveLength(1);
    for (const button of all('button')) expect(button.textContent.trim()).not.toBe('');
  });
});

describe('the four fixed keys', () => {
  const places = () => all('[data-key]').map(({ dataset }) => dataset['key']);

  test('stand in the same order on every guided turn, disabled or not', () => {
    page = openPage('home');
    for (const name of exampleNames.filter((example) => example !== 'fault')) {
      page.show(name);
      // Where the staff's own key stands too, it is before 换个样子 and moves nothing.
      expect(places().filter((key) => key !== 'staff')).toEqual(['back', 'repeat', 'help', 'stop', 'looks']);
    }
  });
});

test('the caption is what is spoken, word for word, the clause of the moment marked', () => {
  page = openPage('question');
  act(() => {
    page.store.getState().sense({ caption: { clauses: ['路灯不亮，', '按一。', '电梯坏了，'], at: 1 } });
  });
  expect(words('.caption')).toEqual(['路灯不亮，按一。电梯坏了，']);
  expect(words('.clause-now')).toEqual(['按一。']);
});

test('at rest the strip says how one may answer', () => {
  page = openPage('home');
  expect(words('.caption')).toEqual(['点一下，或者直接说：「楼下路灯不亮」。']);
});

test('the ear tells whether it hears, and its bars only move when it does', () => {
  page = openPage('home');
  expect(words('.ear')).toEqual(['请听']);
  expect(all('.level')).toHaveLength(0);
  act(() => {
    page.store.getState().sense({ hearing: 'listening', level: 0.5 });
  });
  expect(words('.ear')).toEqual(['我在听']);
  expect(all('.level')).toHaveLength(1);
  act(() => {
    page.store.getState().sense({ hearing: 'deaf' });
  });
  expect(words('.ear')).toEqual(['请用手点']);
});

test('the number is large, in two groups of four, and not written twice', () => {
  page = openPage('done');
  expect(words('.reference span')).toEqual(['4027', '1855']);
  expect(words('.line').join()).not.toContain('4027');
});

test('a foreign definition says its language; everything else is in the resident’s', () => {
  page = openPage('question', { locale: 'en' });
  expect(document.documentElement.lang).toBe('en');
  expect(all('[lang="zh-CN"]')).toHaveLength(0);
});

test('a fault speaks in two voices: a way on for the resident, the code for the staff', () => {
  page = openPage('fault');
  expect(words('h1')).toEqual(['这台机器要歇一下，请找人帮忙。']);
  expect(words('.fault-staff').join()).toContain('config');
});

test('every icon of the table is taken along', () => {
  page = openPage('home');
  for (const name of iconNames) expect(iconShapes[name]).toContain('<svg');
});
