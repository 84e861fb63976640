import type { SessionEvent, Sense } from '#app/session/events.ts';
import type { Draft } from '#app/session/draft.ts';
import type { Effect } from '#app/session/effects.ts';
import { choiceId, visitId, type DraftId, type Reference, type Secret } from '#app/ids.ts';
import { freshState, type State } from '#app/session/state.ts';
import { step } from '#app/session/step.ts';
import type { World } from '#app/session/world.ts';
import type { GuidedTurn, PressableKey } from '#app/turn/turn.ts';
import { turnOf } from '#app/turn/turn-of.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { world as usual } from '../../fixtures/hall.ts';

const draftCode = { draft: '7KQ2M9XT' as DraftId, key: 'K7P2M9XQ4TRV8HWD3B6N' as Secret };

/** Someone at the machine: does things, and sees what any resident would see. */
export function visitor(world: World = usual) {
  let state: State = freshState(visitId('visit-1'));
  let visits = 1;
  const effects: Effect[] = [];
  const happen = (event: SessionEvent): void => {
    const moved = step(state, event, world);
    state = moved.state;
    effects.push(...moved.effects);
    if (moved.effects.some(({ type }) => type === 'forget')) {
      visits += 1;
      happen({ type: 'visit-opened', visit: visitId(`visit-${visits}`) });
    }
  };
  const turn = (): GuidedTurn => {
    const now = turnOf(state, world);
    if (now.kind !== 'guided') throw new Error('a fault is shown');
    return now;
  };
  const words = (text: Parameters<typeof render>[0]): string =>
    render(text, state.settings.locale, shownValue);
  return {
    happen,
    turn,
    effects,
    state: () => state,
    /** The question, as read. */
    asked: () => words(turn().heading),
    /** What stands under the question, as read. */
    lines: () => turn().lines.map(words),
    /** What can be chosen, as read. */
    offered: () => turn().choices.map(({ label }) => words(label)),
    closure: () => (turn().closure === undefined ? undefined : words(turn().closure as never)),
    readBack: () => (turn().review ?? []).map(({ label, value }) => `${words(label)}：${words(value)}`),
    /** Touches what is labelled so; fails where it is not on the screen. */
    choose: (label: string, by: Sense = 'touch') => {
      const choice = turn().choices.find((one) => words(one.label) === label);
      if (choice === undefined)
        throw new Error(
          `「${label}」 is not offered, but ${turn()
            .choices.map((one) => words(one.label))
            .join(' · ')}`,
        );
      happen({ type: 'chose', id: choice.id, by });
    },
    change: (label: string) => {
      const line = turn().review?.find((one) => words(one.label) === label);
      happen({ type: 'chose', id: line?.id ?? choiceId('nothing'), by: 'touch' });
    },
    press: (key: PressableKey) => happen({ type: 'pressed', key, by: 'touch' }),
    key: (digits: string) => happen({ type: 'keyed', digits, by: 'touch' }),
    spell: (letters: string) => happen({ type: 'spelled', letters, by: 'touch' }),
    /** Sealed and on disk; the slip's code is what is seen of it. */
    putAside: () => {
      const park = effects.findLast(({ type }) => type === 'park');
      if (park?.type !== 'park') throw new Error('nothing was put aside');
      happen({
        type: 'parked',
        effect: park.id,
        code: draftCode,
        until: '2026-11-25T05:00:00+08:00',
      });
      return park.draft;
    },
    /** The parked slip under the scanner, and what the store then hands out. */
    resume: (draft: Draft | undefined) => {
      happen({ type: 'scanned-draft', code: draftCode });
      const unpark = effects.findLast(({ type }) => type === 'unpark');
      if (unpark?.type !== 'unpark') return;
      happen({ type: 'unparked', effect: unpark.id, ...(draft === undefined ? {} : { draft }) });
    },
    /** The outbox has it on disk. */
    keep: () => {
      const keep = effects.findLast(({ type }) => type === 'keep');
      if (keep?.type !== 'keep') throw new Error('nothing was handed over');
      happen({
        type: 'kept',
        kept: {
          effect: keep.id,
          reference: '40271835' as Reference,
          secret: 'SECRET' as Secret,
          keptAt: '2026-11-24T09:00:00+08:00',
        },
      });
      return keep.matter;
    },
  };
}
