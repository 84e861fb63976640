import { usualLocales } from '#app/locale.ts';
import { usualIdle, type World } from '#app/session/world.ts';
import { deskHall } from './desk-hall.ts';

/** The hall of a content folder on a usual screen, on a usual morning. */
export const usualWorld = async (dir?: string): Promise<World> => ({
  ...(await deskHall(dir)),
  languages: usualLocales,
  now: '2026-11-24T09:00:00+08:00',
  capacity: { choices: 4, doors: 6, reviewLines: 6 },
  textSizes: { standing: [6, 8, 12, 16], seated: [6, 8, 12, 16] },
  idle: usualIdle,
  canKeep: true,
});
