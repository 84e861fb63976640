// @vitest-environment happy-dom
import { act, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { matterRow, type HelperEvent, type Typed } from '#app/companion/companion.ts';
import { turnOf } from '#app/turn/turn-of.ts';
import { App } from '#renderer/app.tsx';
import { createKioskStore } from '#renderer/store.ts';
import { snapshotOf } from '../../fixtures/snapshots.ts';
import { world } from '../../fixtures/hall.ts';
import { visitor } from '../../app/session/visitor.ts';

let close: () => void = () => undefined;
afterEach(() => close());

/** The page and the session behind it: what the form sends comes back as the next turn. */
function helperAt(...typed: readonly (readonly [row: string, typed: Typed])[]) {
  const her = visitor();
  const sent: HelperEvent[] = [];
  const tokens: unknown[] = [];
  const show = (): void => store.getState().show(snapshotOf(turnOf(her.state(), world)));
  const store = createKioskStore(
    (event) => {
      her.happen(event);
      show();
    },
    (event) => tokens.push(event),
    (event) => {
      sent.push(event);
      her.happen(event);
      show();
    },
  );
  her.happen({ type: 'companion-came', who: { id: 'zhou', name: '周老师' } });
  her.happen({ type: 'pressed', key: 'form', by: 'helper' });
  for (const [row, each] of typed) her.happen({ type: 'row-filled', row, typed: each });
  act(show);
  const { unmount } = render(<App store={store} />);
  close = unmount;
  return {
    sent,
    tokens,
    types: (...codes: readonly string[]) => {
      for (const code of codes)
        act(() => {
          const target = document.activeElement ?? document;
          target.dispatchEvent(
            new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true }),
          );
        });
    },
    open: () => document.querySelector('[data-open]')?.getAttribute('data-row'),
    options: () =>
      [...document.querySelectorAll('[data-option]')].map((each) => each.getAttribute('data-option')),
  };
}

const lampRows = [[matterRow, { choice: 'streetlight' }]] as const;

describe('the form, by keyboard alone', () => {
  it('finds the matter by a few letters, a choice by its digit, a place by letters and digits', () => {
    const helper = helperAt();
    helper.types('KeyL', 'KeyD');
    expect(helper.options()).toEqual(['streetlight']);
    helper.types('Enter', 'Digit1');
    expect(helper.open()).toBe('kiosk:where');
    helper.types('KeyX', 'KeyF', 'Enter', 'Digit3', 'Enter');
    expect(helper.open()).toBe('kiosk:contact');
    helper.types('Digit1', 'Digit3', ...Array.from('800138000', (digit) => `Numpad${digit}`), 'Enter');
    helper.types('Enter');
    expect(helper.sent.at(-1)).toEqual({ type: 'handed-to-resident' });
    expect(document.querySelector('h1')?.textContent).toContain('可以吗');
  });

  it('Tab walks the rows, Backspace and Escape take back what was typed', () => {
    const helper = helperAt(...lampRows);
    expect(helper.open()).toBe('trouble');
    helper.types('Tab');
    expect(helper.open()).toBe('kiosk:where');
    helper.types('KeyH', 'KeyQ', 'Backspace');
    expect(document.querySelector('[data-typed]')?.getAttribute('data-typed')).toBe('h');
    helper.types('Escape');
    expect(document.querySelector('[data-typed]')?.getAttribute('data-typed')).toBe('');
  });

  it('arrows choose where nothing is typed', () => {
    const helper = helperAt(...lampRows);
    helper.types('ArrowDown', 'ArrowDown', 'Enter');
    expect(helper.sent).toEqual([{ type: 'row-filled', row: 'trouble', typed: { choice: 'flicker' } }]);
  });

  it('a number that is no telephone stays to be mended', () => {
    const helper = helperAt(...lampRows, ['trouble', { choice: 'out' }], ['kiosk:where', { choice: 'open' }]);
    helper.types('Digit1', 'Digit2', 'Enter');
    expect(helper.open()).toBe('kiosk:contact');
    expect(document.querySelector('.form-said')?.textContent).not.toBe('');
  });
});
