import { Fragment, type ReactNode } from 'react';
import type { Text } from '#app/text.ts';
import { unbreakable } from '#app/theme/measure.ts';
import { useView } from '../view.ts';

/** A text; where the case API answered in another language than the resident's, it says so. */
export function Words({ text }: { readonly text: Text }): ReactNode {
  const { words, snapshot } = useView();
  const foreign = text.from === 'definition' && text.locale !== snapshot.settings.locale;
  const sentence = <Sentence words={words(text)} />;
  return foreign ? <span lang={text.locale}>{sentence}</span> : sentence;
}

/** Lines may end only between words, also in Chinese: `word-break: keep-all`, with a break offered after each. */
export function Sentence({ words }: { readonly words: string }): ReactNode {
  return unbreakable(words).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
