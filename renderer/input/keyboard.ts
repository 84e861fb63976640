import { unreachable } from '#app/result.ts';
import { loudnessStepsDb, paces, type Settings } from '#app/session/settings.ts';
import type { Sense } from '#app/session/events.ts';
import type { GuidedTurn } from '#app/turn/turn.ts';
import type { KioskStore } from '../store.ts';
import { act, keyIn, press, targetAt } from './act.ts';
import { step, stepGroup } from './focus.ts';
import { choiceId } from '#app/ids.ts';
import type { KeypadKey } from '#app/keypad.ts';
import { handOf, helperKeys, meaningOfKey, type KeyMeaning } from './keys.ts';
import { openScanner, type Scanner } from './switch.ts';
import { doubleStrikeMs } from './touch.ts';

/** Connects the tactile keypad, a numeric block and a keyboard to the page, until `signal` says otherwise. */
export function listenToKeys(page: Document, store: KioskStore, signal: AbortSignal): void {
  let last: { readonly code: string; readonly at: number } | undefined;
  let scanner: Scanner | undefined;
  const onSwitch = (key: SwitchKey): void => {
    // Who has a second switch moves the mark with it; without one it moves by itself.
    if (key === 'switch-move' && scanner?.switches !== 'two') {
      scanner?.stop();
      scanner = openScanner(page, store, 'two');
    } else scanner ??= openScanner(page, store, 'one');
    if (key === 'switch') scanner.take();
    else scanner.move();
  };
  signal.addEventListener('abort', () => scanner?.stop());
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const turn = store.getState().snapshot?.turn;
    if (turn?.kind === 'staff') return;
    const isHelped = turn?.kind === 'form' || (turn?.kind === 'guided' && turn.companion !== undefined);
    const own = isHelped ? helperKeys[event.code] : undefined;
    const meaning = meaningOfKey(event.code, store.getState().snapshot?.keypad);
    if (own !== undefined && !event.repeat) press(store, own, 'helper');
    if (!meaning || own !== undefined) return;
    const by = handOf(event.code, isHelped);
    if (turn?.kind === 'form') {
      // The form has a keyboard of its own; the bell is everybody's.
      if (meaning.does === 'keypad' && meaning.key === 'help') press(store, 'help', by);
      return;
    }
    event.preventDefault();
    // Held down or struck twice by a tremor: one press (EN 301 549 5.7, 5.8). Moving may be quick.
    const twice = last?.code === event.code && event.timeStamp - last.at < doubleStrikeMs;
    if (event.repeat || (twice && !isMove(meaning))) return;
    last = { code: event.code, at: event.timeStamp };
    if (turn?.kind !== 'guided') return;
    const isHelp = meaning.does === 'keypad' && meaning.key === 'help';
    if (turn.scene === 'welcome' && !isHelp) store.getState().send({ type: 'woke', by });
    else if (meaning.does !== 'keypad') perform(store, turn, meaning, by);
    // With a switch one leaves where keys are tried, as any turn.
    else if (isSwitch(meaning.key)) onSwitch(meaning.key);
    else if (turn.id === 'practice') practise(store, meaning.key);
    else onKeypad(page, store, turn, meaning.key, by);
  };
  page.addEventListener('keydown', onKey, { signal });
}

type SwitchKey = 'switch' | 'switch-move';
const isSwitch = (key: KeypadKey): key is SwitchKey => key === 'switch' || key === 'switch-move';

/** Its name, and nothing else; twice 确定 goes back to what was under way. */
function practise(store: KioskStore, key: KeypadKey): void {
  const { presence, send, sense } = store.getState();
  const before = presence.focus;
  if (key === 'select' && before?.on === 'keypad' && before.key === 'select')
    send({ type: 'chose', id: choiceId('go-on'), by: 'key' });
  else sense({ focus: { on: 'keypad', key } });
}

const isMove = (meaning: KeyMeaning): boolean =>
  meaning.does === 'keypad' && (meaning.key === 'up' || meaning.key === 'down' || meaning.key === 'next');

function perform(
  store: KioskStore,
  turn: GuidedTurn,
  meaning: Exclude<KeyMeaning, { does: 'keypad' }>,
  by: Sense,
): void {
  if (meaning.does === 'digit' && turn.entry?.kind !== 'digits')
    chooseNth(store, turn, Number(meaning.digit), by);
  else if (meaning.does === 'letter' && turn.entry?.kind === 'letters') keyIn(store, meaning.letter, by);
  else if (meaning.does === 'digit') keyIn(store, meaning.digit, by);
  else if (meaning.does === 'delete' && turn.entry) keyIn(store, 'delete', by);
}

function onKeypad(
  page: Document,
  store: KioskStore,
  turn: GuidedTurn,
  key: Exclude<KeypadKey, SwitchKey>,
  by: Sense,
): void {
  switch (key) {
    case 'up':
      step(page, -1);
      break;
    case 'down':
      step(page, 1);
      break;
    case 'next':
      stepGroup(page);
      break;
    case 'select':
      select(page, store, turn, by);
      break;
    case 'back':
      if (turn.keys.some(({ name, enabled }) => name === 'back' && enabled)) press(store, 'back', by);
      break;
    case 'where':
    case 'help':
    case 'staff':
      press(store, key, by);
      break;
    case 'volume':
      prefer(store, by, (now) => ({ ...now, loudnessDb: nextOf(loudnessStepsDb, now.loudnessDb) }));
      break;
    case 'speed':
      prefer(store, by, (now) => ({ ...now, pace: nextOf(paces, now.pace) }));
      break;
    case 'curtain':
      prefer(store, by, (now) => ({ ...now, curtain: !now.curtain }));
      break;
    default:
      unreachable(key);
  }
}

/** What is stood on; with a whole number keyed in and nothing stood on, the way forward. */
function select(page: Document, store: KioskStore, turn: GuidedTurn, by: Sense): void {
  const target = targetAt(page.activeElement);
  const forward = turn.choices.find(({ primary }) => primary) ?? turn.choices[0];
  if (target) act(store, target, by);
  else if (turn.entry?.complete && forward) store.getState().send({ type: 'chose', id: forward.id, by });
}

function chooseNth(store: KioskStore, turn: GuidedTurn, ordinal: number, by: Sense): void {
  const choice = turn.choices[ordinal - 1];
  if (choice) store.getState().send({ type: 'chose', id: choice.id, by });
}

function prefer(store: KioskStore, by: Sense, change: (settings: Settings) => Settings): void {
  const settings = store.getState().snapshot?.settings;
  if (settings) store.getState().send({ type: 'preferred', settings: change(settings), by });
}

/** Up by one step, and from the last to the first: one key is enough. */
const nextOf = <T>(steps: readonly T[], current: T): T =>
  steps[(steps.indexOf(current) + 1) % steps.length] ?? current;
