import { reaches } from '#app/session/settings.ts';
import type { World } from '#app/session/world.ts';
import { capacityOf, heldSizes } from '#app/turn/capacity.ts';

/** Panels that halls have: pixels and inches. */
const resolutions = [[1920, 1080], [1080, 1920], [1366, 768], [1280, 1024]] as const; // prettier-ignore
const diagonals = [15.6, 21.5, 27, 32] as const;

/** What can differ between screens, text sizes and reaches for the session: how much fits. Each kind once. */
export function profilesOf(world: World): readonly World[] {
  const kinds = new Map<string, World>([[keyOf(world), world]]);
  for (const [widthPx, heightPx] of resolutions) {
    for (const inches of diagonals) {
      const screen = { widthPx, heightPx, pxPerMm: Math.hypot(widthPx, heightPx) / (inches * 25.4) };
      const textSizes = heldSizes(screen);
      for (const reach of reaches) {
        for (const textMm of textSizes[reach]) {
          const profile = { ...world, capacity: capacityOf(screen, { textMm, reach }), textSizes };
          if (!kinds.has(keyOf(profile))) kinds.set(keyOf(profile), profile);
        }
      }
    }
  }
  return [...kinds.values()];
}

/** Where a read-back turns its page depends on its words and on where they stand. */
const keyOf = ({ capacity }: World): string => JSON.stringify(capacity);
