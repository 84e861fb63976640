import type { Page } from '@playwright/test';
import type { Box } from './pixels.ts';

/** What the page holds, as its senses other than the eye have it. */
export interface Looked {
  /** Lines as the accessibility tree has them. */
  readonly lines: readonly string[];
  /** Boxes of letters that must be read, with the words for a report. */
  readonly letters: readonly (Box & { readonly words: string; readonly emPx: number })[];
  /** Boxes of parts that must be found: cards and keys. */
  readonly parts: readonly (Box & { readonly words: string })[];
  /** Places of the four fixed keys. */
  readonly keys: Readonly<Record<string, string>>;
  /** Longest line of a sentence, in ems. */
  readonly longestEms: number;
}

/** Reads the page as it stands. */
export const look = (page: Page): Promise<Looked> =>
  page.evaluate(() => {
    const hidden = (node: Element): boolean => node.closest('[aria-hidden="true"]') !== null;
    const linesIn = (node: Node): string[] => {
      if (node instanceof HTMLElement && (hidden(node) || !node.checkVisibility())) return [];
      const label = node instanceof HTMLElement ? node.getAttribute('aria-label') : null;
      if (label !== null && node.nodeName === 'OUTPUT') return [label];
      const children = [...node.childNodes];
      const isLine = children.some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
      return isLine ? [node.textContent ?? ''] : children.flatMap((child) => linesIn(child));
    };
    const boxOf = ({ left, top, width, height }: DOMRect) => ({ left, top, width, height });
    const letters: (ReturnType<typeof boxOf> & { words: string; emPx: number })[] = [];
    let longestEms = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!parent || words === '' || parent.closest('script, style') || !parent.checkVisibility()) continue;
      // A key that can do nothing just now is pale on purpose (WCAG 1.4.3 exempts it); it keeps its place.
      if (parent.closest('[aria-disabled="true"]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const em = Number.parseFloat(getComputedStyle(parent).fontSize);
      for (const line of range.getClientRects()) {
        letters.push({ ...boxOf(line), words: words.slice(0, 12), emPx: em });
        if (parent.closest('.line, .heading')) longestEms = Math.max(longestEms, line.width / em);
      }
    }
    // 工作人员 is quiet on purpose, words alone, and no resident's: the staff have F12.
    const parts = [
      ...document.querySelectorAll('button:not([aria-disabled="true"], [data-key="staff"])'),
    ].map((button) => ({
      ...boxOf(button.getBoundingClientRect()),
      words: button.textContent.slice(0, 12),
    }));
    const keys = Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('nav [data-key]')].map((key) => {
        const { left, top, width, height } = key.getBoundingClientRect();
        return [key.dataset['key'] ?? '', [left, top, width, height].map(Math.round).join(' ')];
      }),
    );
    return { lines: linesIn(document.body), letters, parts, keys, longestEms };
  });

/** Goes through the page by "down" alone, once round; what was stood on, in order, and what there is to stand on. */
export const goDown = (
  page: Page,
): Promise<{ readonly stood: readonly string[]; readonly there: readonly string[] }> =>
  page.evaluate(() => {
    const nameOf = (element: Element | null): string => {
      const { choice, key, digit } = element instanceof HTMLElement ? element.dataset : {};
      return choice ?? (key === undefined ? `digit ${digit ?? '?'}` : `key ${key}`);
    };
    const there = [
      ...document.querySelectorAll('button:not([aria-disabled="true"], [data-key="staff"])'),
    ].map(nameOf);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const stood = there.map(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowDown', bubbles: true }));
      return nameOf(document.activeElement);
    });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return { stood, there };
  });
