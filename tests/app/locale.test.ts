import { expect, it } from 'vitest';
import { listed } from '#app/locale.ts';

it('names in a row are written, and so breathed between, as the language does it', () => {
  expect(listed(['路灯照明', '漏水下水', '垃圾'], 'zh-CN')).toBe('路灯照明、漏水下水、垃圾');
  expect(listed(['Home repair', 'Haircut and bath at home'], 'en')).toBe(
    'Home repair, Haircut and bath at home',
  );
});
