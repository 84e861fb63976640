import type { KioskStore } from '../store.ts';
import { meaningOf, targetSelector } from './act.ts';

/**
 * What can be stood on, in the order it is spoken: the page is written in that order. The staff's key is no stop on a
 * resident's way; they have F12.
 */
export const targetsOf = (page: Document): readonly HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>(targetSelector)].filter(
    (target) => target.getAttribute('aria-disabled') !== 'true' && target.dataset['key'] !== 'staff',
  );

/** One step on or back, round and round; the first step lands on the first (or last) target. */
export function step(page: Document, by: 1 | -1): void {
  const targets = targetsOf(page);
  const at = targets.findIndex((target) => target === page.activeElement);
  const next = at === -1 ? (by === 1 ? 0 : targets.length - 1) : (at + by + targets.length) % targets.length;
  targets[next]?.focus();
}

/** On to the next group: choices, digits, the fixed keys, the top. */
export function stepGroup(page: Document): void {
  const targets = targetsOf(page);
  const at = targets.findIndex((target) => target === page.activeElement);
  const group = (target: HTMLElement | undefined): Element | null | undefined =>
    target?.closest('[data-group]');
  const here = group(targets[at]);
  const next = targets.slice(at + 1).find((target) => group(target) !== here) ?? targets[0];
  next?.focus();
}

/** Tells the store what is stood on, so that it can be spoken. */
export function followFocus(page: Document, store: KioskStore, signal: AbortSignal): void {
  const stand = (target: EventTarget | null): void => {
    store.getState().sense({ focus: target instanceof HTMLElement ? meaningOf(target) : undefined });
  };
  page.addEventListener(
    'focusin',
    ({ target }) => {
      stand(target);
    },
    { signal },
  );
  page.addEventListener(
    'focusout',
    () => {
      stand(null);
    },
    { signal },
  );
}
