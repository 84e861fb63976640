import { describe, expect, it } from 'vitest';
import { en } from '#app/strings/en.ts';
import { ko } from '#app/strings/ko.ts';
import { render } from '#app/strings/render.ts';
import { zhCN } from '#app/strings/zh-CN.ts';

const han = /\p{Script=Han}/u;
const others = { en, ko };

describe('every string of ours, in every language', () => {
  it.each(Object.entries(others))('%s has no Chinese left in it, and no value taken over', (_, strings) => {
    for (const [key, value] of Object.entries(strings)) {
      expect(han.test(value), `${key}: ${value}`).toBe(false);
      expect(value, key).not.toBe(zhCN[key as keyof typeof zhCN]);
    }
  });

  it.each(Object.entries(others))('%s names the same values', (_, strings) => {
    const named = (text: string): string[] =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
    for (const [key, value] of Object.entries(strings)) {
      expect(named(value), key).toEqual(named(zhCN[key as keyof typeof zhCN]));
    }
  });

  it('a Chinese sentence has at most 20 characters', () => {
    for (const [key, value] of Object.entries(zhCN)) {
      if (key.startsWith('fault.staff')) continue;
      for (const sentence of value.replace(/\{\{\w+\}\}/g, '某某').split(/[。？！]/)) {
        expect((sentence.match(/\p{Script=Han}/gu) ?? []).length, `${key}: ${sentence}`).toBeLessThanOrEqual(
          20,
        );
      }
    }
  });

  it('who works in the hall reads Chinese where a resident read Korean', () => {
    const text = { from: 'ours', key: 'key.staff' } as const;
    expect(render(text, 'ko', () => '')).toBe(zhCN['key.staff']);
    expect(Object.hasOwn(ko, 'key.staff')).toBe(false);
  });
});
