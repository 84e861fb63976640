import type { KioskStore } from '../store.ts';
import { act, targetAt } from './act.ts';
import { Touch, type Finger, type TouchOutcome } from './touch.ts';

/** Connects the glass (or a mouse) to the page. */
export function listenToTouch(page: Document, store: KioskStore, signal: AbortSignal): void {
  const on = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ): void => {
    // The staff's screens and the helper's form are a desk's: plain buttons and fields, answered by themselves.
    const unlessDesk = (event: DocumentEventMap[Type]): void => {
      const kind = store.getState().snapshot?.turn.kind;
      if (kind !== 'staff' && kind !== 'form') listener(event);
    };
    page.addEventListener(type, unlessDesk, { signal });
  };
  const touch = new Touch<HTMLElement>((target) => target.dataset['digit'] !== undefined);
  const pxPerMm = (): number => store.getState().snapshot?.screen.pxPerMm ?? 1;

  const finger = (event: PointerEvent): Finger<HTMLElement> => ({
    id: event.pointerId,
    at: event.timeStamp,
    xMm: event.clientX / pxPerMm(),
    yMm: event.clientY / pxPerMm(),
    target: targetAt(page.elementFromPoint(event.clientX, event.clientY)),
  });

  const perform = (outcome: TouchOutcome<HTMLElement>): void => {
    if (outcome.type === 'nothing') return;
    // Set on the element itself, not through React: the answer to a finger must be seen within 100 ms.
    outcome.target.toggleAttribute('data-pressed', outcome.type === 'pressed');
    if (outcome.type === 'acted') act(store, outcome.target, 'touch');
  };

  on('pointerdown', (event) => {
    // No focus ring under a finger, no text selection, no long-press menu.
    event.preventDefault();
    if (wakes(store, event) || lifts(store)) return;
    const { innerWidth, innerHeight } = window;
    perform(
      touch.down(finger(event), { widthMm: innerWidth / pxPerMm(), heightMm: innerHeight / pxPerMm() }),
    );
  });
  on('pointerup', (event) => {
    perform(touch.up(finger(event)));
  });
  on('pointercancel', (event) => {
    perform(touch.cancel(event.pointerId));
  });
  for (const unwanted of ['contextmenu', 'dragstart', 'selectstart'] as const) {
    on(unwanted, (event) => {
      event.preventDefault();
    });
  }
  // Assistive technology clicks without a pointer; a pointer's own click was answered above.
  on('click', (event) => {
    const target = event.detail === 0 ? targetAt(event.target) : undefined;
    if (target) act(store, target, 'key');
  });
}

/** Nothing is pressed that nobody sees: a touch on the dark screen shows it again. */
function lifts(store: KioskStore): boolean {
  const settings = store.getState().snapshot?.settings;
  if (settings?.curtain !== true) return false;
  store.getState().send({ type: 'preferred', settings: { ...settings, curtain: false }, by: 'touch' });
  return true;
}

/** On the attract screen a touch anywhere begins; only 找人帮忙 is itself, as on every turn. */
function wakes(store: KioskStore, { button, target }: PointerEvent): boolean {
  const turn = store.getState().snapshot?.turn;
  if (button !== 0 || turn?.kind !== 'guided' || turn.scene !== 'welcome') return false;
  if (targetAt(target)?.dataset['key'] === 'help') return false;
  store.getState().send({ type: 'woke', by: 'touch' });
  return true;
}
