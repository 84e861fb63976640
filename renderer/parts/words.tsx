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
      <Spaced piece={piece} before={pieces[at - 1] ?? ''} />
    </Fragment>
  ));
}

/** Air between scripts, and none twice where two full-width marks meet: 「：「」 is as wide as one and a half. */
function Spaced({ piece, before }: { readonly piece: string; readonly before: string }): ReactNode {
  const context = before.slice(-1) + piece;
  const start = context.length - piece.length;
  const seams = new Map([
    ...gapsIn(context).map((at) => [at, 'aired'] as const),
    ...tucksIn(context).map((at) => [at, 'tucked'] as const),
  ]);
  const cuts = [...seams.keys()].filter((at) => at > start).sort((a, b) => a - b);
  if (cuts.length === 0 && !seams.has(start)) return piece;
  return [start, ...cuts].map((from, at) => (
    <span key={from} className={seams.get(from)}>
      {context.slice(from, cuts[at])}
    </span>
  ));
}

const tucksIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<=[，。：；！？、」』）])(?=[「『（])/gu)].map(({ index }) => index);
