import type { ScreenGeometry } from '#app/bridge/snapshot.ts';
import { matterRow } from '#app/companion/companion.ts';
import { staffRows } from '#app/staff/capacity.ts';
import { turnOf } from '#app/turn/turn-of.ts';
import type { Turn } from '#app/turn/turn.ts';
import { visitor } from '../app/session/visitor.ts';
import { world } from '../fixtures/hall.ts';
import { staffScreens, staffTurn } from '../fixtures/staff.ts';

/** What is read at the desk, and beside a resident, by name. */
export const deskTurns = (screen: ScreenGeometry): Readonly<Record<string, Turn>> => ({
  ...Object.fromEntries(
    staffScreens.map((name) => [`staff-${name}`, staffTurn(name, staffRows(screen))] as const),
  ),
  form: formOf([]),
  'form-place': formOf([[matterRow, { choice: 'streetlight' }]]),
  'form-filled': formOf([
    [matterRow, { choice: 'meals' }],
    ['kiosk:where', { choice: '幸福里' }],
    ['kiosk:where', { digits: '3' }],
    ['kiosk:where', { digits: '501' }],
    ['kiosk:contact', { digits: '13800138000' }],
  ]),
  beside: besideOf(),
});

type Filled = Extract<Parameters<ReturnType<typeof visitor>['happen']>[0], { type: 'row-filled' }>;

function formOf(filled: readonly (readonly [string, Filled['typed']])[]): Turn {
  const her = helped();
  her.happen({ type: 'pressed', key: 'form', by: 'helper' });
  for (const [row, typed] of filled) her.happen({ type: 'row-filled', row, typed });
  return turnOf(her.state(), world);
}

function besideOf(): Turn {
  const her = helped();
  her.choose('反映问题');
  return turnOf(her.state(), world);
}

function helped() {
  const her = visitor();
  her.happen({ type: 'companion-came', who: { id: 'zhou', name: '周老师' } });
  return her;
}
