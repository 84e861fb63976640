/**
 * ARPABET (as in the CMU Pronouncing Dictionary) to the English phonemes of misaki 0.9.4, which Kokoro was trained on:
 * capitals stand for diphthongs (A ay, I eye, O oh, W ow, Y oy), T for the flapped t of "water".
 */
const consonants: Readonly<Record<string, string>> = {
  B: 'b', CH: 'ʧ', D: 'd', DH: 'ð', F: 'f', G: 'ɡ', HH: 'h', JH: 'ʤ', K: 'k', L: 'l', M: 'm', N: 'n', NG: 'ŋ', P: 'p',
  R: 'ɹ', S: 's', SH: 'ʃ', T: 't', TH: 'θ', V: 'v', W: 'w', Y: 'j', Z: 'z', ZH: 'ʒ',
}; // prettier-ignore
const vowels: Readonly<Record<string, string>> = {
  AA: 'ɑ', AE: 'æ', AH: 'ʌ', AO: 'ɔ', AW: 'W', AY: 'I', EH: 'ɛ', ER: 'ɜɹ', EY: 'A', IH: 'ɪ', IY: 'i', OW: 'O', OY: 'Y',
  UH: 'ʊ', UW: 'u',
}; // prettier-ignore
const reduced: Readonly<Record<string, string>> = { AH: 'ə', ER: 'əɹ' };
const stressMarks = ['', 'ˈ', 'ˌ'] as const;

const isUnstressedVowel = (sound: string | undefined): boolean => sound?.endsWith('0') ?? false;
const isVowel = (sound: string | undefined): boolean => /\d$/.test(sound ?? '');

/** Phonemes of one word given as ARPABET, such as `W AO1 T ER0`. Sounds that are not ARPABET are left out. */
export function arpabetPhonemes(arpabet: string): string {
  const sounds = arpabet.trim().split(/\s+/);
  return sounds.map((sound, at) => phoneme(sounds, sound, at)).join('');
}

function phoneme(sounds: readonly string[], sound: string, at: number): string {
  const before = sounds[at - 1];
  const after = sounds[at + 1];
  const last = at === sounds.length - 1;
  const flapped = sound === 'T' && (isVowel(before) || before === 'R') && isUnstressedVowel(after);
  // "important" keeps its t: before a syllabic n it is not flapped.
  if (flapped && !(after === 'AH0' && sounds[at + 2] === 'N')) return 'T';
  const parts = /^([A-Z]+)([012])$/.exec(sound);
  if (!parts?.[1]) return consonants[sound] ?? '';
  const [, vowel, stress] = parts;
  const syllabic =
    vowel === 'AH' && stress === '0' && at + 2 === sounds.length && (after === 'L' || after === 'N');
  if (syllabic && before !== undefined && !isVowel(before) && !last) return 'ᵊ';
  const plain = vowels[vowel] ?? '';
  return stress === '0' ? (reduced[vowel] ?? plain) : (stressMarks[Number(stress)] ?? '') + plain;
}
