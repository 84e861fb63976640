import type { Page } from '@playwright/test';
import type { ScreenGeometry } from '#app/bridge/snapshot.ts';
import type { Reach } from '#app/session/settings.ts';
import { seatedShare } from '#app/theme/layout.ts';

/** What one shown turn measures on the glass, in millimetres, and everything wrong with it. */
export interface Geometry {
  readonly wrong: readonly string[];
  readonly smallestTextMm: number;
  readonly smallestTargetMm: number;
  readonly smallestGapMm: number;
}

/** Measures the page as it stands: nothing clipped, covered or scrolled; targets as large and as far apart as promised. */
export const measure = (
  page: Page,
  { pxPerMm }: ScreenGeometry,
  reach: Reach = 'standing',
): Promise<Geometry> =>
  page.evaluate(
    ([scale, highestShare]) => {
      const wrong: string[] = [];
      const slackPx = 1;
      const name = (element: Element): string =>
        `${element.className || element.tagName} "${element.textContent.slice(0, 12)}"`;
      const inside = (inner: DOMRect, outer: DOMRect): boolean =>
        inner.left >= outer.left - slackPx &&
        inner.top >= outer.top - slackPx &&
        inner.right <= outer.right + slackPx &&
        inner.bottom <= outer.bottom + slackPx;

      const screen = new DOMRect(0, 0, window.innerWidth, window.innerHeight);
      const { scrollWidth, scrollHeight } = document.documentElement;
      if (scrollWidth > screen.width || scrollHeight > screen.height) wrong.push('the page scrolls');

      // Every line of every text stays inside the card, key or strip it is written on, and on the screen.
      let smallestText = Infinity;
      const texts: { readonly rect: DOMRect; readonly box: Element; readonly of: Element }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !node.textContent?.trim() || parent.closest('script, style')) continue;
        if (!parent.checkVisibility({ visibilityProperty: true })) continue;
        smallestText = Math.min(smallestText, Number.parseFloat(getComputedStyle(parent).fontSize) / scale);
        const box = parent.closest('button, .strip, .content, .top-bar, footer') ?? document.body;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) {
          // A line box of Noto is taller than its letters: what counts is the em square in its middle.
          const em = Number.parseFloat(getComputedStyle(parent).fontSize);
          const middle = (line.top + line.bottom) / 2;
          const rect = new DOMRect(line.left, middle - em / 2, line.width, em);
          texts.push({ rect, box, of: parent });
          if (!inside(rect, screen)) wrong.push(`off the screen: ${name(parent)}`);
          if (!inside(rect, box.getBoundingClientRect()))
            wrong.push(`out of its ${box.className}: ${name(parent)}`);
        }
      }
      // No two texts on one another.
      texts.forEach((one, at) => {
        for (const other of texts.slice(at + 1)) {
          // Marks that share their air stand within their own sentence.
          if (one.of.contains(other.of) || other.of.contains(one.of)) continue;
          const [a, b] = [one.rect, other.rect];
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > slackPx && down > slackPx)
            wrong.push(`on one another: ${name(one.of)} and ${name(other.of)}`);
        }
      });

      // Blocks of the content follow one another and end inside it.
      for (const block of document.querySelectorAll('.content, .column')) {
        let bottom = block.getBoundingClientRect().top - slackPx;
        for (const child of block.children) {
          const rect = child.getBoundingClientRect();
          if (!inside(rect, block.getBoundingClientRect())) wrong.push(`out of the content: ${name(child)}`);
          if (rect.top < bottom - slackPx) wrong.push(`over what is above: ${name(child)}`);
          bottom = rect.bottom;
        }
        for (const head of block.querySelectorAll('.head')) {
          const last = head.lastElementChild?.getBoundingClientRect();
          if (last && !inside(last, head.getBoundingClientRect())) wrong.push(`too tall: ${name(head)}`);
        }
      }

      const targets = [...document.querySelectorAll('button')].map((target) => ({
        target,
        rect: target.getBoundingClientRect(),
      }));
      let smallestTarget = Infinity;
      let smallestGap = Infinity;
      targets.forEach(({ target, rect }, at) => {
        const least = target.matches('.card-primary') ? 30 : 20;
        const [width, height] = [rect.width / scale, rect.height / scale];
        smallestTarget = Math.min(smallestTarget, width, height);
        if (width < 20 - 0.1 || height < least - 0.1) wrong.push(`too small a target: ${name(target)}`);
        const edge =
          Math.min(rect.left, rect.top, screen.width - rect.right, screen.height - rect.bottom) / scale;
        if (rect.top < screen.height * highestShare - slackPx) wrong.push(`out of reach: ${name(target)}`);
        if (edge < 10 - 0.1) wrong.push(`in the dead edge: ${name(target)}`);
        for (const other of targets.slice(at + 1)) {
          const across = Math.max(other.rect.left - rect.right, rect.left - other.rect.right);
          const down = Math.max(other.rect.top - rect.bottom, rect.top - other.rect.bottom);
          const gap = Math.max(across, down) / scale;
          smallestGap = Math.min(smallestGap, gap);
          if (gap < 5 - 0.1) wrong.push(`too close: ${name(target)} and ${name(other.target)}`);
        }
      });
      return {
        wrong,
        smallestTextMm: smallestText,
        smallestTargetMm: smallestTarget,
        smallestGapMm: smallestGap,
      };
    },
    [pxPerMm, reach === 'seated' ? 1 - seatedShare : 0] as const,
  );
