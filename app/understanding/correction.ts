import type { Unit } from './syllables.ts';

/** Taking back what was just said, by sound: dictation writes 不对 as 部队 as often as not. */
const MANDARIN_CUES = ['bu dui', 'shuo cuo', 'gao cuo', 'nong cuo', 'o bu', 'e bu', 'bu bu', 'bu shi'];
/** 哦不 is as often written 我不, which begins many a sentence: only after a whole answer does it take that back. */
const LATE_CUES = ['wo bu'];
const LATE = 3;
const ENGLISH_CUES = ['no wait', 'no sorry', 'i mean', 'scratch that', 'make that', 'sorry'];
/** Between the cue and what counts: 不对了，是三号楼; sorry, it's number three. */
const FILLERS = new Set(['le', 'a', 'shi', 'o', 'en', "it's", 'its', 'the', 'no']);

const soundOf = (unit: Unit): string => (unit.kind === 'word' ? unit.written : unit.initial + unit.final);

/** 「二号楼，不对，是三号楼」: what follows the last cue counts. Undefined where nothing was taken back. */
export function afterCorrection(units: readonly Unit[]): readonly Unit[] | undefined {
  const sounds = units.map(soundOf);
  const endsOf = (cue: string, from = 0): readonly number[] => {
    const wanted = cue.split(' ');
    return sounds.flatMap((_, at) =>
      at >= from && wanted.every((sound, i) => sounds[at + i] === sound) ? [at + wanted.length] : [],
    );
  };
  const ends = [
    ...[...MANDARIN_CUES, ...ENGLISH_CUES].flatMap((cue) => endsOf(cue)),
    ...LATE_CUES.flatMap((cue) => endsOf(cue, LATE)),
  ];
  if (ends.length === 0) return undefined;
  let from = Math.max(...ends);
  while (FILLERS.has(sounds[from] ?? '') && units[from]?.written !== '十') from += 1;
  // One syllable after a cue is an echo of it.
  return units.length - from >= 2 ? units.slice(from) : undefined;
}

/** Does the turn offer the correcting words themselves, such as 不对的 for an answer? */
export const isCue = (units: readonly Unit[]): boolean => {
  const said = units.map(soundOf).join(' ');
  return MANDARIN_CUES.some((cue) => said.startsWith(cue));
};
