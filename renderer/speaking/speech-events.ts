/** Shapes of the Web Speech API draft (W3C, webaudio.github.io/web-speech-api). */
export type SpeechSynthesisErrorName =
  | 'canceled'
  | 'interrupted'
  | 'audio-busy'
  | 'audio-hardware'
  | 'network'
  | 'synthesis-unavailable'
  | 'synthesis-failed'
  | 'language-unavailable'
  | 'voice-unavailable'
  | 'text-too-long'
  | 'invalid-argument'
  | 'not-allowed';

export interface LocalSynthesisEventInit extends EventInit {
  readonly utterance: EventTarget;
  readonly charIndex?: number;
  readonly charLength?: number;
  readonly elapsedTime?: number;
  readonly name?: string;
}

export class LocalSpeechSynthesisEvent extends Event {
  readonly utterance: EventTarget;
  readonly charIndex: number;
  readonly charLength: number;
  /** Seconds since the utterance began. */
  readonly elapsedTime: number;
  readonly name: string;

  constructor(type: string, init: LocalSynthesisEventInit) {
    super(type, init);
    if (!(init.utterance instanceof EventTarget)) throw new TypeError('an utterance is needed');
    this.utterance = init.utterance;
    this.charIndex = init.charIndex ?? 0;
    this.charLength = init.charLength ?? 0;
    this.elapsedTime = init.elapsedTime ?? 0;
    this.name = init.name ?? '';
  }
}

export class LocalSpeechSynthesisErrorEvent extends LocalSpeechSynthesisEvent {
  readonly error: SpeechSynthesisErrorName;

  constructor(type: string, init: LocalSynthesisEventInit & { readonly error: SpeechSynthesisErrorName }) {
    super(type, init);
    this.error = init.error;
  }
}

type Handler = ((event: Event) => void) | null;

/** Gives a class the `on…` attributes of these events, as the platform's have them: one handler each, or null. */
export function handlerAttributes(prototype: EventTarget, types: readonly string[]): void {
  for (const type of types) {
    const handlers = new WeakMap<EventTarget, { handler: Handler }>();
    Object.defineProperty(prototype, `on${type}`, {
      configurable: true,
      enumerable: true,
      get(this: EventTarget): Handler {
        return handlers.get(this)?.handler ?? null;
      },
      set(this: EventTarget, value: unknown) {
        const handler = typeof value === 'function' ? (value as Handler) : null;
        const known = handlers.get(this);
        if (known) {
          known.handler = handler;
          return;
        }
        const slot = { handler };
        handlers.set(this, slot);
        this.addEventListener(type, (event) => slot.handler?.call(this, event));
      },
    });
  }
}
