import type { Locale } from '#app/locale.ts';
import type { World } from '#app/session/world.ts';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { actsOn, after, atRest, shownAt, type Moment } from './walker.ts';

/** Every turn that can be come to by touch and keys, once each. */
export function turnsOf(locale: Locale, world: World): readonly GuidedTurn[] {
  const seen = new Map<string, GuidedTurn>();
  const ahead: Moment[] = [atRest(locale, world)];
  for (let moment = ahead.pop(); moment !== undefined; moment = ahead.pop()) {
    const shown = shownAt(moment);
    if (seen.has(shown)) continue;
    seen.set(shown, moment.turn);
    const here = moment;
    ahead.push(
      ...actsOn(here, world).map(({ event }) => after(here, event, world)),
      ...(['help', 'looks', 'stop'] as const).map((key) =>
        after(here, { type: 'pressed', key, by: 'touch' }, world),
      ),
    );
  }
  return [...seen.values()];
}
