import type { ReactNode } from 'react';
import { halvesOf } from '#app/theme/measure.ts';
import type { Text } from '#app/text.ts';
import type { GuidedTurn, Sign as TurnSign } from '#app/turn/turn.ts';
import { linesShown } from '../content.ts';
import { mm, useView } from '../view.ts';
import { Icon } from './icon.tsx';
import { Meta } from './meta.tsx';
import { foreignLang, Sentence, Words } from './words.tsx';

/** What is asked: closure on the last answer, the question, and what is said under it; in the order it is spoken. */
export function Head({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { layout } = useView();
  return (
    <header className={turn.sign ? 'head signed' : 'head'}>
      {!layout.metaInBar && <Meta turn={turn} />}
      <Sign sign={turn.sign} />
      <Heading turn={turn} />
      <Lines turn={turn} />
    </header>
  );
}

/** A large picture of what is told, where there is room for it. */
export function Sign({ sign }: { readonly sign: TurnSign | undefined }): ReactNode {
  const { ornamentMm } = useView().arrangement;
  if (sign === undefined || ornamentMm === 0) return null;
  return (
    <span className="sign" data-tint={sign.tint} style={{ width: mm(ornamentMm), height: mm(ornamentMm) }}>
      <span className="tile">
        <Icon name={sign.icon} />
      </span>
    </span>
  );
}

export function Heading({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  return <HeadingWords text={turn.heading} />;
}

/** On two lines it parts where one would breathe, and nowhere else if that fits. */
export function HeadingWords({ text }: { readonly text: Text }): ReactNode {
  const { arrangement, words, snapshot } = useView();
  const { heading, columnMm } = arrangement;
  const halves = halvesOf(words(text), columnMm / heading.mm);
  return (
    <h1
      className="heading"
      lang={foreignLang(text, snapshot.settings.locale)}
      style={{ fontSize: mm(heading.mm) }}
    >
      {halves === undefined ? (
        <Words text={text} />
      ) : (
        halves.map((half) => (
          <span key={half} className="half">
            <Sentence words={half} />
          </span>
        ))
      )}
    </h1>
  );
}

export function Lines({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  return linesShown(turn).map((line, at) => (
    <p key={at} className="line" style={{ fontSize: mm(arrangement.bodyMm) }}>
      <Words text={line} />
    </p>
  ));
}
