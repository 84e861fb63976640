// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { turnId } from '#app/ids.ts';
import type { Turn } from '#app/turn/turn.ts';
import { exampleTurns } from '../../fixtures/turns.ts';
import { snapshotOf } from '../../fixtures/snapshots.ts';
import { openPage, type KioskPage } from '../kiosk-page.tsx';

let page: KioskPage;
beforeEach(() => {
  page = openPage('called');
  const turn: Turn = { ...exampleTurns('zh-CN').called, id: turnId('practice') };
  act(() => page.store.getState().show(snapshotOf(turn)));
});
afterEach(() => {
  page.close();
});

test('where keys are tried, each says its name and does nothing', () => {
  page.press('F22');
  expect(page.store.getState().presence.focus).toEqual({ on: 'keypad', key: 'help' });
  page.press('F24', 'F15');
  expect(page.store.getState().presence.focus).toEqual({ on: 'keypad', key: 'curtain' });
  expect(page.sent).toEqual([]);
});

test('确定 twice goes back to what was under way', () => {
  page.press('F21');
  expect(page.sent).toEqual([]);
  page.press('F21');
  expect(page.sent).toEqual([{ type: 'chose', id: 'go-on', by: 'key' }]);
});
