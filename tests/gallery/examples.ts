import type { ScreenGeometry } from '#app/bridge/snapshot.ts';
import type { Locale } from '#app/locale.ts';
import { paged } from '#app/session/paging.ts';
import { readBackPage } from '#app/session/read-back.ts';
import type { Settings } from '#app/session/settings.ts';
import { restChoice } from '#app/session/stages/review.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { capacityOf } from '#app/turn/capacity.ts';
import type { Choice, GuidedTurn, Turn } from '#app/turn/turn.ts';
import { exampleTurns, type ExampleName } from '../fixtures/turns.ts';

/** What of the settings decides what a turn may offer. */
export type Shape = Pick<Settings, 'textMm'> & Partial<Pick<Settings, 'reach' | 'pictures' | 'steps'>>;

/** An example as the session would give it to this screen: in pages where it does not fit, without notes in words alone. */
export function fixtureOf(name: ExampleName, locale: Locale, screen: ScreenGeometry, shape: Shape): Turn {
  const turn = exampleTurns(locale)[name];
  if (turn.kind !== 'guided') return turn;
  const { choices, doors } = capacityOf(screen, {
    ...shape,
    ...(name === 'several' && { steps: 'express' }),
  });
  const fitting: GuidedTurn = {
    ...turn,
    choices: paged(turn.choices, 0, turn.scene === 'home' ? doors : choices).map((choice) =>
      shape.pictures === false ? plainly(choice) : choice,
    ),
  };
  if (!turn.review) return fitting;
  const { lines, isLast } = readBackPage(
    turn.review,
    { page: 0, choices: turn.choices.length },
    locale,
    capacityOf(screen, shape),
  );
  return { ...fitting, review: lines, ...(!isLast && { choices: [restChoice] }) };
}

/** A name is not spelled where no alphabet fits. */
export const isShown = (name: ExampleName, screen: ScreenGeometry, shape: Shape): boolean => {
  const turn = exampleTurns('zh-CN')[name];
  return (
    turn.kind !== 'guided' || turn.entry?.kind !== 'letters' || capacityOf(screen, shape).letters === true
  );
};

const plainly = ({ note: _, ...choice }: Choice): Choice => choice;

/** What is spoken, in the clauses of the captions. */
export const utteranceOf = (turn: Turn, locale: Locale): readonly string[] =>
  utterancesOf(turn, locale).flatMap(({ clauses }) => clauses.map(({ caption }) => caption));
