import type { Estate } from '../hall.ts';
import type { Place } from '../value.ts';

/** A place as it is written to the city, 幸福里3号楼2单元501室, taken apart; `undefined` where it names no estate here. */
export function placeOf(written: string, estates: readonly Estate[]): Place | undefined {
  const estate = estates
    .filter(({ name }) => written.startsWith(name))
    .reduce<Estate | undefined>(
      (longest, one) => (longest === undefined || one.name.length > longest.name.length ? one : longest),
      undefined,
    );
  if (estate === undefined) return undefined;
  const parts = /^(?:(\d{1,3})号楼)?(?:(\d{1,2})单元)?(?:(\d{3,4})室)?$/.exec(
    written.slice(estate.name.length),
  );
  if (parts === null) return undefined;
  const [, building, unit, room] = parts;
  return {
    estate: estate.name,
    ...(building === undefined ? {} : { building: Number(building) }),
    ...(unit === undefined ? {} : { unit: Number(unit) }),
    ...(room === undefined ? {} : { room }),
  };
}
