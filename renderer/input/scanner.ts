import { parseDraftCode, parseSlip } from '#app/cases/slip-code.ts';
import { parseBadge } from '#app/staff/badge.ts';
import type { KioskStore } from '../store.ts';
import { isEditable } from './editable.ts';

/**
 * A wedge scanner types a sign every 10–14 ms (measured on an emulated one); nobody's fingers are that quick. Signs
 * further apart than this were pressed by a hand.
 */
const longestGapMs = 50;
/** Two keys struck almost at once are a hand; a slip's bar code has eight signs, its QR code 33. */
const fewestSigns = 4;

/**
 * Recognises a slip held under the scanner. Signs are held back until it is clear who typed them, and a hand's are
 * handed on; a scanner's Enter is swallowed, or it would press whatever stands in focus. By `code`, because under a
 * Chinese input method `key` is "Process".
 */
export function listenToScanner(page: Document, store: KioskStore, signal: AbortSignal): void {
  let held: readonly KeyboardEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handedOn = new WeakSet<Event>();

  const release = (): readonly KeyboardEvent[] => {
    clearTimeout(timer);
    const released = held;
    held = [];
    return released;
  };
  const handOn = (events: readonly KeyboardEvent[]): void => {
    for (const { code, repeat, ctrlKey, altKey, metaKey, target } of events) {
      const options = { code, repeat, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true };
      const again = new KeyboardEvent('keydown', options);
      handedOn.add(again);
      (target ?? page).dispatchEvent(again);
    }
  };
  /** True: it was a scanner, and is dealt with. */
  const wasScanned = (events: readonly KeyboardEvent[]): boolean => {
    if (events.length < fewestSigns) return false;
    const signs = events.map(({ code }) => signOf(code) ?? '').join('');
    const { snapshot, send, staff } = store.getState();
    const token = parseBadge(signs);
    const draft = parseDraftCode(signs);
    const slip = parseSlip(signs);
    const staffAreIn = snapshot?.turn.kind === 'staff';
    // Some other code, or ours misread: nothing is done, and it can be held there again.
    if (token !== undefined) staff({ type: 'badge', token });
    else if (slip.ok && staffAreIn) staff({ type: 'scanned', reference: slip.value.reference });
    else if (slip.ok) send({ type: 'scanned', ...slip.value });
    else if (draft !== undefined && !staffAreIn) send({ type: 'scanned-draft', code: draft });
    return true;
  };
  const settle = (): void => {
    const events = release();
    if (!wasScanned(events)) handOn(events);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (handedOn.has(event) || /^Shift/.test(event.code)) return;
    // Where a colleague is writing, what is typed is theirs; the field for searching reads slips by itself.
    if (isEditable(event.target)) return;
    if (/^(Numpad)?Enter$/.test(event.code) && held.length > 0) {
      const events = release();
      if (!wasScanned(events)) handOn(events);
      else swallow(event);
      return;
    }
    if (signOf(event.code) === undefined || event.ctrlKey || event.altKey || event.metaKey) {
      settle();
      return;
    }
    swallow(event);
    clearTimeout(timer);
    held = [...held, event];
    timer = setTimeout(settle, longestGapMs);
  };
  page.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What a key stands for in a slip's codes: letters, digits, and the colon between the parts. */
function signOf(code: string): string | undefined {
  if (code === 'Semicolon') return ':';
  return /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code)?.slice(1).join('');
}
