import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Snapshot } from '#app/bridge/snapshot.ts';
import type { HelperEvent } from '#app/companion/companion.ts';
import type { ChoiceId, TurnId } from '#app/ids.ts';
import type { KeypadKey } from '#app/keypad.ts';
import type { ResidentEvent } from '#app/session/events.ts';
import type { StaffEvent } from '#app/staff/events.ts';
import type { PressableKey } from '#app/turn/turn.ts';
import { typing, type Typing } from './input/typing.ts';

/** What changes many times a second and is nobody's answer: the senses at work. */
export interface Presence {
  /** off: the microphone rests · listening · heard: someone is speaking · deaf: it cannot hear. */
  readonly hearing: 'off' | 'listening' | 'heard' | 'deaf';
  /** Loudness at the microphone, 0…1. */
  readonly level: number;
  /** The utterance being spoken, clause by clause, and which clause sounds now. */
  readonly caption?: Caption | undefined;
  /** What the keypad or the scanner stands on; spoken when it changes. */
  readonly focus?: Focused | undefined;
}

export interface Caption {
  readonly clauses: readonly string[];
  readonly at: number;
}

export type Focused =
  | { readonly on: 'choice'; readonly id: ChoiceId }
  | { readonly on: 'key'; readonly name: PressableKey }
  | { readonly on: 'digit'; readonly digit: string }
  /** A key that says its name where keys are tried. */
  | { readonly on: 'keypad'; readonly key: KeypadKey };

export interface KioskState {
  readonly snapshot?: Snapshot;
  readonly presence: Presence;
  /** Digits as the fingers see them, ahead of the session's answer. */
  readonly typing: Typing;
  readonly send: (event: ResidentEvent) => void;
  /** What a colleague did in the staff area, or at its door. */
  readonly staff: (event: StaffEvent) => void;
  /** What a helper did in the form. */
  readonly help: (event: HelperEvent) => void;
  /** What the camera took on that turn, JPEG; without it, it did not open. */
  readonly pictured: (turn: TurnId, photo?: Uint8Array) => void;
  readonly show: (snapshot: Snapshot) => void;
  readonly sense: (presence: Partial<Presence>) => void;
}

export type KioskStore = StoreApi<KioskState>;

/** Mirrors the session; holds nothing that could be lost with the page. */
export const createKioskStore = (
  send: (event: ResidentEvent) => void,
  staff: (event: StaffEvent) => void = () => undefined,
  help: (event: HelperEvent) => void = () => undefined,
  pictured: KioskState['pictured'] = () => undefined,
): KioskStore =>
  createStore<KioskState>()((set) => ({
    presence: { hearing: 'off', level: 0 },
    typing: typing.none,
    send,
    staff,
    help,
    pictured,
    show: (snapshot) => {
      set((state) => ({
        snapshot,
        typing: typing.answered(state.typing, snapshot.turn),
        // What was stood on belongs to the turn before; what is being said may go on, as with the printer's news.
        ...(snapshot.turn.id !== state.snapshot?.turn.id && {
          presence: { ...state.presence, focus: undefined },
        }),
      }));
    },
    sense: (presence) => {
      set((state) => ({ presence: { ...state.presence, ...presence } }));
    },
  }));
