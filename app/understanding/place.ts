import type { SaidPlace } from '../questions/answer.ts';
import { find } from './match.ts';
import { figuresToWords, numeralValue } from './numerals.ts';
import { unitsOf } from './syllables.ts';

/** What buildings, units and rooms are counted in; dictation writes 号 as 好, 楼 as 漏. */
const BUILDING = /([零一幺二两三四五六七八九十百]+)(?:号?[楼栋幢]|[号好]楼)/u;
const UNIT = /([一幺二两三四五六七八九十]+)(?:单元|门洞)/u;
const ROOM = /([零一幺二两三四五六七八九十百]+)(?:室|房|号房)?$/u;
/** Estates are names, and names may be misheard: one syllable of three by an accent and a half. */
const ESTATE_FIT = 0.78;

/** 「幸福里三号楼二单元五零一」. Undefined where neither an estate nor a building was said. */
export function placeIn(text: string, estates: readonly string[]): SaidPlace | undefined {
  const words = figuresToWords(text).replace(/ /g, '');
  const estate = estateIn(words, estates);
  const rest = estate ? words.slice(estate.to) : words;
  const building = valueOf(BUILDING, rest);
  const afterBuilding = rest.replace(new RegExp(`^.*?${BUILDING.source}`, 'u'), '');
  const unit = building === undefined ? undefined : valueOf(UNIT, afterBuilding);
  const room = building === undefined ? undefined : roomIn(afterBuilding.replace(UNIT, ''));
  if (!estate && building === undefined) return undefined;
  return {
    ...(estate && { estate: estate.name }),
    ...(building !== undefined && { building }),
    ...(unit !== undefined && { unit }),
    ...(room !== undefined && { room }),
  };
}

/** The estate whose name lies in the words, by sound. */
function estateIn(
  words: string,
  estates: readonly string[],
): { readonly name: string; readonly to: number } | undefined {
  const units = unitsOf(words);
  return estates
    .map((name) => ({ name, match: find(unitsOf(name), units) }))
    .filter(({ match }) => match.fit >= ESTATE_FIT)
    .sort((a, b) => b.match.fit * b.name.length - a.match.fit * a.name.length)
    .map(({ name, match }) => ({ name, to: match.to }))[0];
}

function valueOf(pattern: RegExp, text: string): number | undefined {
  const numeral = pattern.exec(text)?.[1];
  return numeral === undefined ? undefined : numeralValue(numeral);
}

/** 「五零一」 and 「五百零一」 are room 501; what has fewer than three digits is no room. */
function roomIn(text: string): string | undefined {
  const numeral = ROOM.exec(text)?.[1];
  const value = numeral === undefined ? undefined : numeralValue(numeral);
  return value === undefined || value < 100 ? undefined : String(value);
}
