import { nothingYet, type Partial } from '../questions/answer.ts';
import type { Question, Service } from '../services/service.ts';
import type { Place } from '../value.ts';
import { where, type Answers } from './journey.ts';

/**
 * What was told before, as this service needs it: a public place ends at the building, whatever else is known; a home
 * without its door is asked for the door.
 */
export function fittedTo({ location }: Service, known: Answers): Answers {
  const told = known[where];
  if (told?.kind !== 'place') return known;
  if (location === 'public') return { ...known, [where]: { kind: 'place', place: publicPart(told.place) } };
  if (location !== 'home' || told.place.room !== undefined || told.place.building === undefined) return known;
  const { [where]: _, ...rest } = known;
  return rest;
}

/** Where a question begins: a home's estate and building are not asked again for its door. */
export function begunFrom({ kind, code }: Question, known: Answers): Partial {
  const told = known[where];
  if (kind !== 'address' || code !== where || told?.kind !== 'place' || told.place.building === undefined)
    return nothingYet;
  const { estate, building } = told.place;
  return { digits: '', estate, building };
}

/** It names the building, never the door. */
export const publicPart = ({ estate, building }: Place): Place =>
  building === undefined ? { estate } : { estate, building };
