import type { SpokenClause } from '../ports/synthesizer.ts';
import type { State } from '../session/state.ts';
import { step } from '../session/step.ts';
import type { World } from '../session/world.ts';
import { turnOf } from '../turn/turn-of.ts';
import type { Audience } from './clauses.ts';
import { utterancesOf } from './utterances.ts';

/** What a visit says of its own in one turn is a number, a place, a sentence: some seconds of rendering. */
const most = 12;

/**
 * What may be said next and no clip can hold: the clauses of the resident's own on every turn that one answer leads
 * to. The session itself foretells it, so that it has no other source than the turn.
 */
export function foreseen(state: State, world: World, audience: Audience): readonly SpokenClause[] {
  const turn = turnOf(state, world);
  if (turn.kind !== 'guided') return [];
  const said = new Map<string, SpokenClause>();
  for (const { id } of turn.choices) {
    const { state: next } = step(state, { type: 'chose', id, by: 'touch' }, world);
    const { locale } = next.settings;
    for (const { clauses } of utterancesOf(turnOf(next, world), locale, audience))
      for (const { spoken: text, locale: tongue, keep } of clauses)
        if (!keep) said.set(`${tongue} ${text}`, { text, locale: tongue, rate: 1, keep });
  }
  return [...said.values()].slice(0, most);
}
