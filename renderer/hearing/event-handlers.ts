/** Events of the draft, in the order they may come. */
export const recognitionEventTypes = [
  'start', 'audiostart', 'soundstart', 'speechstart', 'result', 'nomatch', 'speechend', 'soundend', 'audioend',
  'error', 'end',
] as const; // prettier-ignore
export type RecognitionEventType = (typeof recognitionEventTypes)[number];

type Handler = ((event: Event) => void) | null;

/** Event handler attributes, as the DOM has them: null, or one listener that is replaced. */
export class RecognitionEventTarget extends EventTarget {
  declare onstart: Handler;
  declare onaudiostart: Handler;
  declare onsoundstart: Handler;
  declare onspeechstart: Handler;
  declare onresult: Handler;
  declare onnomatch: Handler;
  declare onspeechend: Handler;
  declare onsoundend: Handler;
  declare onaudioend: Handler;
  declare onerror: Handler;
  declare onend: Handler;
}

for (const type of recognitionEventTypes) {
  const handlers = new WeakMap<EventTarget, (event: Event) => void>();
  Object.defineProperty(RecognitionEventTarget.prototype, `on${type}`, {
    enumerable: true,
    configurable: true,
    get(this: EventTarget): Handler {
      return handlers.get(this) ?? null;
    },
    set(this: EventTarget, handler: unknown) {
      const before = handlers.get(this);
      if (before) this.removeEventListener(type, before);
      handlers.delete(this);
      if (typeof handler !== 'function') return;
      const listener = handler as (event: Event) => void;
      handlers.set(this, listener);
      this.addEventListener(type, listener);
    },
  });
}
