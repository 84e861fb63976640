import type { Log } from '#app/log.ts';
import type { Card } from './card.ts';

/** A start is over, and somebody who came at once has been served. */
const afterMs = 60_000;

/** The picture for a day on which nothing of this starts any more; drawn once, and its code loaded only for that. */
export function drawCardLater(folder: string, card: Card, log: Log): void {
  const drawing = setTimeout(() => {
    void import('./card.ts')
      .then(({ drawCard }) => drawCard(folder, card))
      .catch(() => log('fault', { code: 'card', where: 'health' }));
  }, afterMs);
  drawing.unref();
}
