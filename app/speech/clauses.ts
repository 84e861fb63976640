import type { Locale } from '../locale.ts';
import { render, type ValueTo } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import type { Text } from '../text.ts';
import { masked } from './masked.ts';
import { normalise } from './normalise.ts';
import { spokenValue } from './spoken-value.ts';

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

/** Private-use characters, so that a value passes through splitting whole and unread. */
const wordsBegin = '\uE000';
const wordsEnd = '\uE001';
const firstAtom = 0xe100;
const privateUse = /[\uE000-\uF8FF]/g;

/** Clauses end at these; a Latin mark ends one only before a space or the end, so 8:30 and 1,000 hold together. */
const clause =
  /(?:[^，。！？；：…—.!?;:,]|[.!?;:,](?!\s|$))+(?:[，。！？；：…—]|[.!?;:,](?=\s|$)|[」』”’）)])*/gu;

/** More characters than this at once, and a voice working live lets one wait for the first sound; cut to `breath`. */
const chinese = { longest: 20, breath: 12 } as const;
const latin = { longest: 100, breath: 60 } as const;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A text in clauses. Caption and speech are cut at the same places, because they are cut before the values go in.
 */
export function clausesOf(text: Text, locale: Locale, audience: Audience): readonly Clause[] {
  const atoms: { readonly shown: string; readonly spoken: string }[] = [];
  const toMark: ValueTo = (value) => {
    const open = audience === 'hall' ? masked(value) : value;
    if ('kind' in open && open.kind === 'words') {
      return wordsBegin + open.words.replace(privateUse, '') + wordsEnd;
    }
    const by = (valueTo: ValueTo): string =>
      'from' in open ? render(open, locale, valueTo) : valueTo(open, locale);
    atoms.push({ shown: by(shownValue), spoken: by(spokenValue) });
    return String.fromCharCode(firstAtom + atoms.length - 1);
  };
  const marked = render(text, locale, toMark);

  const clauses: Clause[] = [];
  let insideWords = false;
  for (const part of (marked.match(clause) ?? []).flatMap(cutLong)) {
    const keep = !insideWords && part.text.search(privateUse) < 0;
    const begun = part.text.lastIndexOf(wordsBegin);
    const ended = part.text.lastIndexOf(wordsEnd);
    if (begun !== ended) insideWords = begun > ended;
    const fill = (piece: string, how: 'shown' | 'spoken'): string =>
      piece.replace(privateUse, (mark) => atoms[mark.charCodeAt(0) - firstAtom]?.[how] ?? '');
    const caption = fill(part.text, 'shown').trim();
    const bare = part.text.replaceAll(wordsBegin, '').replaceAll(wordsEnd, '');
    const tongue: Locale = /\p{Script=Han}/u.test(bare) ? 'zh-CN' : locale;
    const spoken = fill(normalise(bare, tongue), 'spoken');
    const last = clauses.at(-1);
    if (/[\p{L}\p{N}]/u.test(spoken))
      clauses.push({ caption, spoken, locale: tongue, keep, pauseAfterMs: part.pauseAfterMs });
    else if (last) clauses.splice(-1, 1, { ...last, caption: last.caption + caption });
  }
  return clauses;
}

/** Words without punctuation, as a recogniser writes them, cut between words into what is said in one breath. */
function cutLong(text: string): readonly { readonly text: string; readonly pauseAfterMs: number }[] {
  const { longest, breath } = /\p{Script=Han}/u.test(text) ? chinese : latin;
  if (text.length <= longest) return [{ text, pauseAfterMs: clausePauseMs }];
  const parts = [''];
  for (const { segment } of words.segment(text)) {
    const last = parts.length - 1;
    const grown = (parts[last] ?? '') + segment;
    if (grown.length > breath && parts[last] !== '') parts.push(segment);
    else parts[last] = grown;
  }
  return parts.map((part, at) => ({ text: part, pauseAfterMs: at === parts.length - 1 ? clausePauseMs : 0 }));
}
