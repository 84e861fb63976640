import { pinyin } from 'pinyin-pro';
import { stemOf } from './stem.ts';

/** What is compared: a Mandarin syllable, or a word of a language written with letters. */
export type Unit = Syllable | { readonly kind: 'word'; readonly written: string; readonly stem: string };

interface Syllable {
  readonly kind: 'syllable';
  readonly written: string;
  readonly initial: string;
  readonly final: string;
  /** Initial and final with accents folded, and the vowel alone. */
  readonly folded: { readonly initial: string; readonly final: string; readonly vowel: string };
}

const INITIAL = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/;
const HAN = /\p{Script=Han}/u;

/** Syllables and words of a text; numbers must be words already, punctuation is dropped. */
export function unitsOf(text: string): readonly Unit[] {
  return (text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}'’]+/gu) ?? []).flatMap((run) =>
    HAN.test(run) ? syllablesOf(run) : [{ kind: 'word', written: run, stem: stemOf(run) } as const],
  );
}

/** The same of each of thousands of words, four times as quickly: their sounds are asked for all at once. */
export function unitsOfEach(texts: readonly string[]): readonly (readonly Unit[])[] {
  const han = texts.filter((text) => ALL_HAN.test(text));
  const sounds = soundsOf(han.join(BETWEEN));
  let at = 0;
  return texts.map((text) => {
    if (!ALL_HAN.test(text)) return unitsOf(text);
    const characters = Array.from(text);
    const from = at;
    at += characters.length + BETWEEN.length;
    return characters.map((written, i) => syllable(written, sounds[from + i]));
  });
}

/** No word goes on over it. */
const BETWEEN = '，';
const ALL_HAN = /^\p{Script=Han}+$/u;

const soundsOf = (han: string): readonly string[] =>
  pinyin(han, { toneType: 'none', type: 'array', v: true });

function syllablesOf(han: string): readonly Unit[] {
  const sounds = soundsOf(han);
  return Array.from(han).map((written, i) => syllable(written, sounds[i]));
}

function syllable(written: string, sound = ''): Syllable {
  const initial = INITIAL.exec(sound)?.[0] ?? '';
  const final = sound.slice(initial.length);
  return { kind: 'syllable', written, initial, final, folded: fold(initial, final) };
}

/**
 * Accents of Mandarin as input methods fold them (模糊音): n/l, zh/z, ch/c, sh/s, f/h, r/l and the nasal endings.
 * What folds together is heard as nearly the same.
 */
const foldedInitials: Readonly<Record<string, string>> = {
  n: 'l',
  r: 'l',
  zh: 'z',
  ch: 'c',
  sh: 's',
  f: 'h',
};

function fold(initial: string, final: string): Syllable['folded'] {
  const folded = foldedInitials[initial] ?? initial;
  // fu and hu, fei and hui, fan and huan: what follows the folded h loses its u.
  const end = (folded === 'h' ? final.replace(/^u(?=.)/, '') : final).replace(/ng$/, 'n');
  return { initial: folded, final: end, vowel: end.replace(/^[iuv](?=.)/, '').replace(/[nr]+$/, '') };
}

/** The accent-proof key of a syllable: two that share it are taken for each other. */
export const foldedSound = (unit: Unit): string =>
  unit.kind === 'word' ? unit.stem : unit.folded.initial + unit.folded.final;

/** The same character; of words, the same but for how they are inflected. */
export const isWrittenAs = (a: Unit, b: Unit): boolean =>
  a.kind === 'word' ? b.kind === 'word' && foldedSound(a) === foldedSound(b) : a.written === b.written;

/** Accent-proof keys of a text, one for each syllable. */
export const foldedKey = (text: string): readonly string[] => unitsOf(text).map(foldedSound);

// Initials that differ in breath or place only; confused in noise more often than others.
const nearInitials: readonly string[] = ['bp', 'dt', 'gkh', 'jqx', 'zcs', 'ml', 'jz', 'qc', 'xs'];
const NEAR = 0.25;
const FOLDED = 0.1;
const HALF = 0.5;

/** 0 the same sound … 1 another one altogether. */
export function unlikeness(a: Unit, b: Unit): number {
  if (a.kind === 'word' || b.kind === 'word')
    return a.kind === b.kind ? Math.min(1, 1.5 * editShare(a.written, b.written)) : 1;
  if (a.written === b.written) return 0;
  return Math.min(1, initialUnlikeness(a, b) + finalUnlikeness(a, b));
}

function initialUnlikeness(a: Syllable, b: Syllable): number {
  if (a.initial === b.initial) return 0;
  const [x, y] = [a.folded.initial, b.folded.initial];
  if (x === y) return FOLDED;
  return x !== '' && y !== '' && nearInitials.some((set) => set.includes(x) && set.includes(y)) ? NEAR : HALF;
}

function finalUnlikeness(a: Syllable, b: Syllable): number {
  if (a.final === b.final) return 0;
  if (a.folded.final === b.folded.final) return FOLDED;
  return a.folded.vowel === b.folded.vowel ? NEAR : HALF;
}

/** Share of letters that must change to make one word of the other. */
function editShare(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}
