import { pinyin } from 'pinyin-pro';
import { characters } from './characters.ts';
import { givenWords, surnameWords } from './name-words.ts';

/** Characters under each syllable with its tone; taken apart when it is first asked for. */
let table: ReadonlyMap<string, string> | undefined;
const sounding = (): ReadonlyMap<string, string> =>
  (table ??= new Map(
    characters.split(' ').map((row) => {
      const tone = row.search(/\d/);
      return [row.slice(0, tone + 1), row.slice(tone + 1)];
    }),
  ));

const toneless = (sound: string): string => sound.replace(/\d$/, '');

/** Whether some character begins to be spelled so. */
export const isSpelling = (letters: string): boolean =>
  [...sounding().keys()].some((sound) => sound.startsWith(letters));

/** Letters that may come next; whatever else is keyed leads nowhere. */
export const lettersAfter = (letters: string): string => {
  const next = [...sounding().keys()].flatMap((sound) =>
    sound.startsWith(letters) ? [sound.charAt(letters.length)] : [],
  );
  return [...new Set(next)].filter((letter) => /[a-zü]/.test(letter)).join('');
};

/** Whether a tone may be told already: the letters are a whole syllable. */
export const takesTone = (letters: string): boolean =>
  letters !== '' && [1, 2, 3, 4].some((tone) => sounding().has(toneless(letters) + String(tone)));

/**
 * Characters spelled so, those that names have first: of surnames for the first one. A syllable not whole yet brings
 * only these.
 */
export function charactersOf(letters: string, first: boolean): readonly string[] {
  if (letters === '') return [];
  const whole = [...sounding()].filter(([sound]) => sound === letters || toneless(sound) === letters);
  const found = whole.length > 0 ? whole : [...sounding()].filter(([sound]) => sound.startsWith(letters));
  const all = new Set(found.flatMap(([, row]) => Array.from(row)));
  const named = [...(first ? [surnameWords] : [givenWords, surnameWords])].flatMap((words) =>
    [...words.keys()].filter((character) => all.has(character)),
  );
  return [...new Set([...named, ...(whole.length > 0 ? all : [])])];
}

/** 木子李 or 「兰花的兰」: which of those that sound the same it is; undefined where only its look tells. */
export const told = (character: string): string | undefined =>
  surnameWords.get(character) ?? givenWords.get(character);

/** How a Chinese name is spelled, a syllable for each character; undefined where another script is in it. */
export function spellingOf(name: string): readonly string[] | undefined {
  if (!/^\p{Script=Han}{2,6}$/u.test(name)) return undefined;
  const sounds = pinyin(name, { toneType: 'none', type: 'array', v: true, mode: 'surname' }).map((sound) =>
    sound.replace('v', 'ü'),
  );
  return sounds.every((sound) => takesTone(sound)) ? sounds : undefined;
}
