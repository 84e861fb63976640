/** English letter names in ARPABET, for abbreviations: ID, LED, SOS. */
export const letterNames: Readonly<Record<string, string>> = {
  a: 'EY1', b: 'B IY1', c: 'S IY1', d: 'D IY1', e: 'IY1', f: 'EH1 F', g: 'JH IY1', h: 'EY1 CH', i: 'AY1', j: 'JH EY1',
  k: 'K EY1', l: 'EH1 L', m: 'EH1 M', n: 'EH1 N', o: 'OW1', p: 'P IY1', q: 'K Y UW1', r: 'AA1 R', s: 'EH1 S',
  t: 'T IY1', u: 'Y UW1', v: 'V IY1', w: 'D AH1 B AH0 L Y UW0', x: 'EH1 K S', y: 'W AY1', z: 'Z IY1',
}; // prettier-ignore

/** Letters as they are said inside Mandarin, in the phonemes of the Mandarin voice: A座, E单元. */
export const mandarinLetters: Readonly<Record<string, string>> = {
  a: 'ei→', b: 'pi↘', c: 'sei→', d: 'ti↘', e: 'i→', f: 'ɛ↗fu', g: 'ʨi→', h: 'ei↗ʨʰi', i: 'ai↘', j: 'ʨei↘', k: 'kʰei↘',
  l: 'ɛ↗lu', m: 'ɛ↗mu', n: 'ə→n', o: 'ou→', p: 'pʰi→', q: 'kʰjou→', r: 'a↘ɚ', s: 'ɛ↗sɨ', t: 'tʰi↘', u: 'jou→',
  v: 'wei→', w: 'ta↗pu ljou', x: 'ɛ↗kʰɤsɨ', y: 'wai→', z: 'ʦei↘',
}; // prettier-ignore

/** Spellings and their sounds in ARPABET, longest first; vowels without stress. Crude, for words no dictionary has. */
const spellings: readonly (readonly [string, string])[] = [
  ['tion', 'SH AH N'], ['sion', 'ZH AH N'], ['ough', 'OW'], ['igh', 'AY'], ['tch', 'CH'], ['sch', 'SH'], ['dge', 'JH'],
  ['ch', 'CH'], ['sh', 'SH'], ['th', 'TH'], ['ph', 'F'], ['wh', 'W'], ['ck', 'K'], ['ng', 'NG'], ['qu', 'K W'],
  ['ee', 'IY'], ['ea', 'IY'], ['oo', 'UW'], ['ou', 'AW'], ['ow', 'OW'], ['oi', 'OY'], ['oy', 'OY'], ['ai', 'EY'],
  ['ay', 'EY'], ['au', 'AO'], ['aw', 'AO'], ['er', 'ER'], ['ir', 'ER'], ['ur', 'ER'], ['ar', 'AA R'], ['or', 'AO R'],
  ['ce', 'S'], ['ci', 'S IH'], ['zh', 'JH'], ['kn', 'N'], ['wr', 'R'],
  ['a', 'AE'], ['b', 'B'], ['c', 'K'], ['d', 'D'], ['e', 'EH'], ['f', 'F'], ['g', 'G'], ['h', 'HH'], ['i', 'IH'],
  ['j', 'JH'], ['k', 'K'], ['l', 'L'], ['m', 'M'], ['n', 'N'], ['o', 'AA'], ['p', 'P'], ['q', 'K'], ['r', 'R'],
  ['s', 'S'], ['t', 'T'], ['u', 'AH'], ['v', 'V'], ['w', 'W'], ['x', 'K S'], ['y', 'IY'], ['z', 'Z'],
]; // prettier-ignore

/** A word as it may well sound, in ARPABET, first vowel stressed. A silent e is dropped; x and q begin Chinese names. */
export function soundedOut(word: string): string {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '').replace(/(?<=[aeiouy].*[^aeiou])e$/, ''); // prettier-ignore
  let rest = plain.replace(/^x/, 'sh').replace(/^q(?!u[aeo])/, 'ch');
  const sounds: string[] = [];
  while (rest !== '') {
    const [spelling, sound] = spellings.find(([letters]) => rest.startsWith(letters)) ?? [rest[0] ?? '', ''];
    // Twice the same consonant sounds once.
    if (sound !== '' && sound !== sounds.at(-1)) sounds.push(sound);
    rest = rest.slice(spelling.length);
  }
  let stressed = false;
  return sounds
    .join(' ')
    .split(' ')
    .map((sound) => {
      if (!/^[AEIOU]/.test(sound)) return sound;
      const mark = stressed ? '0' : '1';
      stressed = true;
      return sound + mark;
    })
    .join(' ');
}
