import { choiceId } from '#app/ids.ts';
import type { ResidentEvent, Sense } from '#app/session/events.ts';
import { pressableKeys, type PressableKey } from '#app/turn/turn.ts';
import type { Focused, KioskStore } from '../store.ts';
import { typing } from './typing.ts';

/** Everything that can be touched says so in its data attributes; nothing else can be. */
export const targetSelector = '[data-choice], [data-key], [data-digit]';

/** The target an event hit, if any: a card is a target as a whole. */
export function targetAt(node: EventTarget | null): HTMLElement | undefined {
  const target = node instanceof Element ? node.closest<HTMLElement>(targetSelector) : null;
  return target && target.getAttribute('aria-disabled') !== 'true' ? target : undefined;
}

/** What a target stands for. */
export function meaningOf({ dataset }: HTMLElement): Focused | undefined {
  const { choice, key, digit } = dataset;
  if (choice !== undefined) return { on: 'choice', id: choiceId(choice) };
  if (key !== undefined && isPressable(key)) return { on: 'key', name: key };
  return digit === undefined ? undefined : { on: 'digit', digit };
}

/** Does what a target stands for, whichever sense asked. */
export function act(store: KioskStore, target: HTMLElement, by: Sense): void {
  const meaning = meaningOf(target);
  if (meaning?.on === 'digit') keyIn(store, meaning.digit, by);
  else if (meaning && meaning.on !== 'keypad') store.getState().send(eventOf(meaning, by));
}

/** A key of the pad on the screen or of a keyboard: a digit or a letter, `tone`, `delete`. */
export function keyIn(store: KioskStore, key: string, by: Sense): void {
  const { typing: before, snapshot } = store.getState();
  const entry = snapshot?.turn.kind === 'guided' ? snapshot.turn.entry : undefined;
  if (entry === undefined) return;
  const after = typing.keyed(before, key, entry.kind);
  if (after === before) return;
  store.setState({ typing: after });
  store
    .getState()
    .send(
      entry.kind === 'digits'
        ? { type: 'keyed', digits: after.keyed, by }
        : { type: 'spelled', letters: after.keyed, by },
    );
}

export function press(store: KioskStore, key: PressableKey, by: Sense): void {
  store.getState().send({ type: 'pressed', key, by });
}

const eventOf = (meaning: Exclude<Focused, { on: 'digit' | 'keypad' }>, by: Sense): ResidentEvent =>
  meaning.on === 'choice'
    ? { type: 'chose', id: meaning.id, by }
    : { type: 'pressed', key: meaning.name, by };

const isPressable = (name: string): name is PressableKey =>
  (pressableKeys as readonly string[]).includes(name);
