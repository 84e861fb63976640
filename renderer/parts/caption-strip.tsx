import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { localeRows } from '#app/locale.ts';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { clausesShown } from '#app/theme/caption.ts';
import type { IconName } from '#app/turn/icons.ts';
import type { StringKey } from '#app/strings/keys.ts';
import type { Presence } from '../store.ts';
import { mm, useOurs, useView } from '../view.ts';
import { Icon } from './icon.tsx';
import { Sentence } from './words.tsx';

const ears: Readonly<Record<Presence['hearing'], { readonly icon: IconName; readonly words: StringKey }>> = {
  off: { icon: 'speaker-high', words: 'screen.hearing.off' },
  listening: { icon: 'ear', words: 'screen.hearing.listening' },
  heard: { icon: 'ear', words: 'screen.hearing.heard' },
  deaf: { icon: 'hand-waving', words: 'screen.hearing.deaf' },
};

/** Exactly what is spoken, the clause that sounds now in yellow; at rest, how one may answer. Beside it the ear. */
export function CaptionStrip({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { store, snapshot, layout, words } = useView();
  // Chinese clauses follow one another without a space.
  const spaced = localeRows[snapshot.settings.locale].spaced;
  const hearing = useStore(store, ({ presence }) => presence.hearing);
  const caption = useStore(store, ({ presence }) => presence.caption);
  const say = useOurs();
  const hold = snapshot.paused ? 'resume' : 'pause';
  const resting = turn.hint ? [words(turn.hint)] : [];
  const { clauses, at, shrink } = clausesShown(caption ?? { clauses: resting, at: -1 }, layout.caption);
  return (
    <section
      className="strip"
      data-hearing={hearing}
      data-stacked={layout.caption.stacked}
      data-quiet={clauses.length === 0}
      aria-live="off"
      aria-label={say('screen.captions')}
    >
      {/* High up it can be read but not reached. */}
      {caption === undefined || layout.seated ? (
        <p className="ear">
          <Icon name={ears[hearing].icon} />
          <span>{say(ears[hearing].words)}</span>
          <Level />
        </p>
      ) : (
        <button type="button" className="ear ear-hold" data-key={hold} data-group="strip">
          <Icon name={hold === 'resume' ? 'play' : 'pause'} />
          <span>{say(`key.${hold}`)}</span>
          <Level />
        </button>
      )}
      <p className="caption" style={{ fontSize: mm(layout.textMm * shrink) }}>
        {clauses.map((clause, index) => (
          <span key={index} className={index === at ? 'clause clause-now' : 'clause'}>
            {index > 0 && (spaced ? ' ' : <wbr />)}
            <Sentence words={clause} />
          </span>
        ))}
      </p>
    </section>
  );
}

/** Five bars that move with the voice: the machine hears. */
function Level() {
  const { store } = useView();
  const level = useStore(store, ({ presence }) =>
    presence.hearing === 'off' || presence.hearing === 'deaf' ? undefined : presence.level,
  );
  if (level === undefined) return null;
  return (
    <span className="level" aria-hidden="true">
      {[0.5, 0.8, 1, 0.7, 0.4].map((weight, at) => (
        <span
          key={at}
          style={{ height: `${Math.round(25 + 75 * weight * Math.min(1, Math.max(0, level)))}%` }}
        />
      ))}
    </span>
  );
}
