import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { talkLeading } from '#app/theme/arrange.ts';
import type { Text } from '#app/text.ts';
import { Heading, Sign } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Words } from '../parts/words.tsx';
import { mm, useView } from '../view.ts';

/** Nobody is here: shows, silently, how one speaks to the machine. Any touch, key or word begins. */
export function Welcome({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  const pairs = pairsOf(turn.lines);
  return (
    <div className="head welcome">
      <Sign sign={{ icon: 'ear', tint: 'pine' }} />
      <Heading turn={turn} />
      {/* Three talks take turns; fewer stand still. */}
      <div className="talks" data-turns={pairs.length === 3} style={{ fontSize: mm(arrangement.talkMm) }}>
        {pairs.map(([said, answered], at) => (
          <div key={at} className="talk" aria-hidden={at > 0}>
            <Bubble className="said" icon="person" text={said} />
            <Bubble className="answered" icon="check-circle" text={answered} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Bubble(props: {
  readonly className: string;
  readonly icon: 'person' | 'check-circle';
  readonly text: Text;
}): ReactNode {
  return (
    <p className={`bubble ${props.className}`} style={{ lineHeight: talkLeading }}>
      <Icon name={props.icon} />
      <span>
        <Words text={props.text} />
      </span>
    </p>
  );
}

const pairsOf = (lines: readonly Text[]): readonly (readonly [Text, Text])[] =>
  lines.flatMap((said, at) => {
    const answered = lines[at + 1];
    return at % 2 === 0 && answered !== undefined ? [[said, answered] as const] : [];
  });
