import { choiceId } from '#app/ids.ts';
import type { World } from '#app/session/world.ts';
import { after, atRest, reference, type Act } from './walker.ts';

/** Acts until it is told how a matter stands: the slip under the scanner, with or without the door, or its number. */
export function progressActions(world: World): number {
  const scanned = { type: 'scanned', reference } as const;
  const ways: readonly (readonly Act[])[] = [
    [{ name: 'slip', event: scanned, decisions: 1 }],
    [door, { name: 'slip', event: scanned, decisions: 1 }],
    [
      door,
      { name: 'number', event: { type: 'keyed', digits: reference, by: 'touch' }, decisions: 1 },
      { name: 'enter', event: { type: 'chose', id: choiceId('enter'), by: 'touch' }, decisions: 0 },
    ],
    [door, { name: 'said', event: { type: 'said-digits', digits: reference }, decisions: 1 }],
  ];
  return Math.max(
    ...ways.map((way) => {
      const end = way.reduce((moment, { event }) => after(moment, event, world), atRest('zh-CN', world));
      if (end.state.stage.at !== 'found') return Infinity;
      return way.reduce((sum, { decisions }) => sum + decisions, 0);
    }),
  );
}

const door: Act = {
  name: 'progress',
  event: { type: 'chose', id: choiceId('progress'), by: 'touch' },
  decisions: 1,
};
