/**
 * Hanyu Pinyin to the Mandarin phonemes of misaki 0.9.4 (Apache-2.0), which Kokoro 1.0 was trained on. Derived from
 * and checked against that package. `0` stands where the tone mark goes: after the vowel, before a final nasal.
 */
const initials: ReadonlyMap<string, string> = new Map(Object.entries({
  zh: 'ꭧ', ch: 'ꭧʰ', sh: 'ʂ', b: 'p', p: 'pʰ', m: 'm', f: 'f', d: 't', t: 'tʰ', n: 'n', l: 'l', g: 'k', k: 'kʰ',
  h: 'x', j: 'ʨ', q: 'ʨʰ', x: 'ɕ', r: 'ɻ', z: 'ʦ', c: 'ʦʰ', s: 's',
})); // prettier-ignore

const finals: ReadonlyMap<string, string> = new Map(Object.entries({
  a: 'a0', ai: 'ai0', an: 'a0n', ang: 'a0ŋ', ao: 'au0', e: 'ɤ0', ei: 'ei0', en: 'ə0n', eng: 'ə0ŋ', i: 'i0', ia: 'ja0',
  ian: 'jɛ0n', iang: 'ja0ŋ', iao: 'jau0', ie: 'je0', in: 'i0n', iu: 'jou0', ing: 'i0ŋ', iong: 'jʊ0ŋ', ong: 'ʊ0ŋ',
  ou: 'ou0', u: 'u0', ui: 'wei0', ua: 'wa0', uai: 'wai0', uan: 'wa0n', un: 'wə0n', uang: 'wa0ŋ', ueng: 'wə0ŋ',
  uo: 'wo0', o: 'wo0', ü: 'y0', üe: 'ɥe0', üan: 'ɥɛ0n', ün: 'y0n',
})); // prettier-ignore

/** Syllables without an initial that are no plain final: interjections and syllabic nasals. */
const wholes: ReadonlyMap<string, string> = new Map(Object.entries({
  er: 'ɚ0', o: 'ɔ0', ê: 'ɛ0', yo: 'jɔ0', m: 'm0', n: 'n0', ng: 'ŋ0', hm: 'hm0', hng: 'hŋ0',
})); // prettier-ignore

/** Level, rising, low, falling; the neutral tone has no mark. */
const toneMarks = ['', '→', '↗', '↓', '↘', ''] as const;

/** zhi, chi, shi, ri, zi, ci, si: the vowel is the consonant held on. */
const held = /^(zh|ch|sh|r|z|c|s)i$/;

/** Finals as they are spelled without an initial: yi, wu, yu and so on. */
const respelled: readonly (readonly [RegExp, string])[] = [
  [/^yu/, 'ü'], [/^yi/, 'i'], [/^you$/, 'iu'], [/^y/, 'i'],
  [/^wu$/, 'u'], [/^wei$/, 'ui'], [/^wen$/, 'un'], [/^w/, 'u'],
]; // prettier-ignore

/**
 * Phonemes of one syllable such as `lou2` (neutral tone `0` or `5`; ü also as `v`).
 * `undefined` for what is no Mandarin syllable.
 */
export function syllablePhonemes(syllable: string): string | undefined {
  const parts = /^([a-zêü]+)([0-5])$/.exec(syllable.toLowerCase().replace('v', 'ü'));
  if (!parts?.[1]) return undefined;
  const [, letters, tone] = parts;
  return untoned(letters)?.replace('0', toneMarks[Number(tone)] ?? '');
}

function untoned(letters: string): string | undefined {
  const whole = wholes.get(letters);
  if (whole) return whole;
  const hold = held.exec(letters);
  if (hold?.[1]) return `${initials.get(hold[1]) ?? ''}ɨ0`;
  const initial = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?/.exec(letters)?.[1] ?? '';
  let rest = letters.slice(initial.length);
  if (initial === '') {
    for (const [spelled, final] of respelled) {
      if (!spelled.test(rest)) continue;
      rest = rest.replace(spelled, final);
      break;
    }
  } else if (/^[jqx]$/.test(initial)) {
    rest = rest.replace(/^u/, 'ü');
  }
  const final = finals.get(rest);
  return final === undefined ? undefined : (initials.get(initial) ?? '') + final;
}
