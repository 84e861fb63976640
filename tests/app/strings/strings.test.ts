import { describe, expect, it } from 'vitest';
import { en } from '#app/strings/en.ts';
import { zhCN } from '#app/strings/zh-CN.ts';

const han = /\p{Script=Han}/u;
/** The one string that names another language in its own script. */
const ownScript = new Set(['looks.language']);

describe('every string of ours, in every language', () => {
  it('English has no Chinese left in it, and no value taken over', () => {
    for (const [key, value] of Object.entries(en)) {
      if (ownScript.has(key)) continue;
      expect(han.test(value), `${key}: ${value}`).toBe(false);
      expect(value, key).not.toBe(zhCN[key as keyof typeof zhCN]);
    }
  });

  it('both languages name the same values', () => {
    const named = (text: string): string[] =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
    for (const [key, value] of Object.entries(zhCN)) {
      expect(named(en[key as keyof typeof en]), key).toEqual(named(value));
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
});
