import type { Locale } from '../locale.ts';
import { render, type ValueTo } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import type { Text } from '../text.ts';
import type { Value } from '../value.ts';
import { masked } from './masked.ts';
import { normalise } from './normalise.ts';
import { breathsOf, spokenValue } from './spoken-value.ts';

/** What is said in one breath, as it stands in the caption and as the voice is given it. */
export interface Clause {
  readonly caption: string;
  readonly spoken: string;
  /** The language it is spoken in; Chinese words inside another language are said by the Chinese voice. */
  readonly locale: Locale;
  /** True for fixed strings only: their sound may be kept on disk. A resident's words never are. */
  readonly keep: boolean;
  /** Silence after it, in milliseconds. */
  readonly pauseAfterMs: number;
}

/** Who may be listening: everyone in the hall, or only the one with the handset or headphone. */
export type Audience = 'hall' | 'resident';

/** Pause at a clause: at least 350 ms (issue 6; slow listeners need the time, not a slower voice). */
export const clausePauseMs = 350;

/**
 * Private-use characters stand for values, so that they pass through splitting whole and unread: the hall's own inside
 * a clause, a resident's own as a piece by itself, a resident's words between two marks.
 */
const wordsBegin = '\uE000';
const wordsEnd = '\uE001';
/** Between the groups of a number: a space to the eye, a breath to the ear. */
const groupEnd = '\uE002';
const firstOfHall = 0xe100;
const firstOwn = 0xf000;
const privateUse = /[\uE000-\uF8FF]/g;
const ownRuns = /(\uE000[^\uE001]*\uE001|[\uF000-\uF8FF])/;

/** Clauses end at these; a Latin mark ends one only before a space or the end, so 8:30 and 1,000 hold together. */
const clause =
  /(?:[^，。！？；：…—.!?;:,]|[.!?;:,](?!\s|$))+(?:[，。！？；：…—]|[.!?;:,](?=\s|$)|[」』”’）)])*/gu;

const leadingMarks = /^[\uE002，。！？；：…—.!?;:,」』”’）)\s]+/u;
const endsInMark = /[，。！？；：…—.!?;:,]$/u;

/**
 * More characters than this at once, and a voice working live lets one wait for the first sound; cut to `breath`. What
 * no clip can hold is cut shorter: seven syllables are rendered while their carrier sounds.
 */
const chinese = { longest: 20, breath: 12, ownLongest: 10, ownBreath: 7 } as const;
const latin = { longest: 100, breath: 60, ownLongest: 40, ownBreath: 25 } as const;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

interface Atom {
  readonly shown: string;
  readonly spoken: string;
}

/** What is said in one go. */
interface Piece {
  /** Still with its atoms. */
  readonly text: string;
  /** A resident's own: its sound is never kept. */
  readonly own: boolean;
  readonly pauseAfterMs: number;
}

/**
 * A text in clauses. Caption and speech are cut at the same places, because they are cut before the values go in. What
 * is the resident's own is a clause by itself: its carrier is a clip, and sounds while the rest is made.
 */
export function clausesOf(text: Text, locale: Locale, audience: Audience): readonly Clause[] {
  const atoms = new Map<string, Atom>([[groupEnd, { shown: ' ', spoken: '' }]]);
  const atom = (from: number, said: Atom): string => {
    const mark = String.fromCharCode(from + atoms.size);
    atoms.set(mark, said);
    return mark;
  };
  const ofHall = new Set(bareValues(text));
  const toMark: ValueTo = (value) => {
    const from = ofHall.has(value) ? firstOfHall : firstOwn;
    const open = audience === 'hall' ? masked(value) : value;
    if ('from' in open) {
      const by = (valueTo: ValueTo): string => render(open, locale, valueTo);
      return atom(from, { shown: by(shownValue), spoken: by(spokenValue) });
    }
    if (open.kind === 'words') return wordsBegin + open.words.replace(privateUse, '') + wordsEnd;
    return breathsOf(open, locale)
      .map((breath) => atom(from, breath))
      .join(isNumber(open) ? groupEnd : '');
  };
  const fill = (piece: string, how: keyof Atom): string =>
    piece.replace(privateUse, (mark) => atoms.get(mark)?.[how] ?? '');

  const clauses: Clause[] = [];
  for (const piece of piecesOf(render(text, locale, toMark))) {
    const shown = fill(piece.text, 'shown').trimStart();
    const caption = piece.text.endsWith(groupEnd) ? shown : shown.trimEnd();
    const bare = piece.text.replaceAll(wordsBegin, '').replaceAll(wordsEnd, '');
    const tongue: Locale = /\p{Script=Han}/u.test(bare) ? 'zh-CN' : locale;
    const spoken = fill(normalise(bare, tongue), 'spoken');
    const last = clauses.at(-1);
    if (/[\p{L}\p{N}]/u.test(spoken))
      clauses.push({ caption, spoken, locale: tongue, keep: !piece.own, pauseAfterMs: piece.pauseAfterMs });
    else if (last) {
      const pauseAfterMs = Math.max(last.pauseAfterMs, piece.pauseAfterMs);
      clauses.splice(-1, 1, { ...last, caption: last.caption + caption, pauseAfterMs });
    }
  }
  return clauses;
}

const isNumber = ({ kind }: Value): boolean => kind === 'phone' || kind === 'reference';

/** Values that a sentence of ours holds without saying whose: the hall's days, counts, hours. */
const bareValues = (text: Text): readonly Value[] =>
  text.from === 'ours'
    ? Object.values(text.values ?? {}).flatMap((value) => ('from' in value ? bareValues(value) : [value]))
    : [];

/** Clauses, and inside them what is the resident's own apart from the rest. */
function piecesOf(marked: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const run of marked.split(ownRuns)) {
    const own = run.search(privateUse) === 0 && run.charCodeAt(0) !== firstOfHall && ownRuns.test(run);
    const [marks = ''] = own ? [] : (leadingMarks.exec(run) ?? []);
    const last = pieces.at(-1);
    // Marks belong to what they end.
    if (last && marks !== '')
      pieces.splice(-1, 1, { ...last, text: last.text + marks, pauseAfterMs: clausePauseMs });
    for (const text of run.slice(marks.length).match(clause) ?? [])
      pieces.push({ text, own, pauseAfterMs: endsInMark.test(text) ? clausePauseMs : 0 });
  }
  const last = pieces.at(-1);
  if (last) pieces.splice(-1, 1, { ...last, pauseAfterMs: clausePauseMs });
  return pieces.reduce(joined, []).flatMap(cutLong);
}

/** Fewer letters than this are not said alone: 「王」 and 「阿姨」, 「最晚」 and the day. */
const leastLetters = 3;
const isScrap = ({ text }: Piece): boolean =>
  text.search(/[\uE100-\uF8FF]/) < 0 && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < leastLetters;

function joined(before: readonly Piece[], piece: Piece): readonly Piece[] {
  const last = before.at(-1);
  if (last?.pauseAfterMs !== 0 || !(isScrap(last) || isScrap(piece))) return [...before, piece];
  return [...before.slice(0, -1), { ...piece, text: last.text + piece.text, own: last.own || piece.own }];
}

/** Words without punctuation, as a recogniser writes them, cut between words into what is said in one breath. */
function cutLong(piece: Piece): readonly Piece[] {
  const { text, own, pauseAfterMs } = piece;
  const { longest, breath, ownLongest, ownBreath } = /\p{Script=Han}/u.test(text) ? chinese : latin;
  if (text.length <= (own ? ownLongest : longest)) return [piece];
  const parts = [''];
  for (const { segment } of words.segment(text)) {
    const last = parts.length - 1;
    const grown = (parts[last] ?? '') + segment;
    if (grown.length > (own ? ownBreath : breath) && parts[last] !== '') parts.push(segment);
    else parts[last] = grown;
  }
  return parts.map((part, at) => ({
    text: part,
    own,
    pauseAfterMs: at === parts.length - 1 ? pauseAfterMs : 0,
  }));
}
