import { Fragment, type ReactNode } from 'react';
import type { Locale } from '#app/locale.ts';
import type { Text } from '#app/text.ts';
import { gapsIn, unbreakable } from '#app/theme/measure.ts';
import { useView } from '../view.ts';

/** A text; where the case API answered in another language than the resident's, it says so. */
export function Words({ text }: { readonly text: Text }): ReactNode {
  const { words, snapshot } = useView();
  const lang = foreignLang(text, snapshot.settings.locale);
  const sentence = <Sentence words={words(text)} />;
  return lang === undefined ? sentence : <span lang={lang}>{sentence}</span>;
}

export const foreignLang = (text: Text, locale: Locale): Locale | undefined =>
  text.from === 'definition' && text.locale !== locale ? text.locale : undefined;

/** Lines may end only between words, also in Chinese: `word-break: keep-all`, with a break offered after each. */
export function Sentence({ words }: { readonly words: string }): ReactNode {
  const pieces = unbreakable(words);
  return pieces.map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      <Spaced piece={piece} before={pieces[at - 1] ?? ''} after={pieces[at + 1] ?? ''} />
    </Fragment>
  ));
}

/**
 * Air between scripts, after the one so that no line begins with it; and none twice where two full-width marks meet:
 * 「：「」 is as wide as one and a half.
 */
function Spaced({
  piece,
  before,
  after,
}: {
  readonly piece: string;
  readonly before: string;
  readonly after: string;
}): ReactNode {
  const start = before.slice(-1).length;
  const context = before.slice(-1) + piece + after.slice(0, 1);
  const end = start + piece.length;
  const airs = new Set(gapsIn(context).filter((at) => at > start));
  const tucks = new Set(tucksIn(context).filter((at) => at < end));
  const inner = [...airs, ...tucks].filter((at) => at > start && at < end);
  if (airs.size === 0 && tucks.size === 0) return piece;
  const cuts = [start, ...new Set(inner)].sort((a, b) => a - b);
  return cuts.map((from, at) => {
    const to = cuts[at + 1] ?? end;
    const classes = [...(tucks.has(from) ? ['tucked'] : []), ...(airs.has(to) ? ['aired'] : [])];
    return (
      <span key={from} className={classes.join(' ') || undefined}>
        {context.slice(from, to)}
      </span>
    );
  });
}

const tucksIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<=[，。：；！？、」』）])(?=[「『（])/gu)].map(({ index }) => index);
