import type { Hypothesis, Recognizer } from '#app/ports/recognizer.ts';
import type { Listening } from '#app/turn/listening.ts';
import { Microphone } from './microphone.ts';
import type { MicrophoneState } from './microphone.ts';
import { levelOf } from './sound-level.ts';
import { LocalSpeechRecognitionErrorEvent, LocalSpeechRecognitionEvent } from './speech-events.ts';
import { LocalSpeechRecognition } from './speech-recognition.ts';

/** Whether the kiosk can hear just now; all of them are shown, none is an exception. */
export type EarState = 'resting' | 'listening' | 'no-microphone' | 'not-allowed' | 'no-engine';

export interface EarListener {
  /** What was heard; `final` when no more is awaited of this utterance. The ear goes on listening until told otherwise. */
  readonly onHypothesis: (hypothesis: Hypothesis, final: boolean) => void;
  /** Nothing but silence or noise until patience ran out. */
  readonly onMissed: (why: 'no-speech' | 'noise') => void;
  /** 0…1, about sixteen times a second while the microphone is open. */
  readonly onLevel: (level: number) => void;
  readonly onState: (state: EarState) => void;
}

/** Listens to one turn after another; whatever breaks, it comes back by itself when the cause is gone. */
export class Ear {
  readonly #microphone: Microphone;
  readonly #on: EarListener;
  readonly #recognition: LocalSpeechRecognition;
  #recognizer: Recognizer | undefined;
  #followed: { readonly listening: Listening; readonly locale: string } | undefined;
  #state: EarState = 'resting';
  /** Starting again would fail again, until something changes. */
  #broken = false;

  constructor(on: EarListener, microphone: Microphone = new Microphone()) {
    this.#on = on;
    this.#microphone = microphone;
    this.#recognition = new LocalSpeechRecognition({ microphone, recognizer: () => this.#recognizer });
    this.#recognition.interimResults = true;
    this.#recognition.addEventListener('result', (event) => {
      this.#hear(event);
    });
    this.#recognition.addEventListener('error', (event) => {
      this.#miss(event);
    });
    this.#recognition.addEventListener('end', () => {
      this.#again();
    });
    microphone.listen((block) => {
      on.onLevel(levelOf(block));
    });
    microphone.watch((state) => {
      if (state === 'open') this.#broken = false;
      this.#again();
    });
  }

  get state(): EarState {
    return this.#state;
  }

  /** The speech process is there, or gone (undefined). */
  connect(recognizer: Recognizer | undefined): void {
    this.#recognizer = recognizer;
    this.#afresh();
  }

  /** Expects the vocabulary of this turn from now on; what was under way is forgotten. */
  follow(listening: Listening, locale: string): void {
    this.#followed = listening.mode === 'off' ? undefined : { listening, locale };
    this.#afresh();
  }

  /** Hears nothing until the next `follow`; the microphone stays open, so that the next first word is not lost. */
  rest(): void {
    this.#followed = undefined;
    this.#afresh();
  }

  #afresh(): void {
    this.#broken = false;
    this.#recognition.abort();
    this.#again();
  }

  #again(): void {
    this.#show();
    if (!this.#followed || !this.#recognizer || this.#broken || this.#recognition.running) return;
    this.#recognition.listening = this.#followed.listening;
    this.#recognition.lang = this.#followed.locale;
    this.#recognition.start();
  }

  #hear(event: Event): void {
    if (!(event instanceof LocalSpeechRecognitionEvent)) return;
    const result = event.results[event.resultIndex];
    if (result) this.#on.onHypothesis(result.hypothesis, result.isFinal);
  }

  #miss(event: Event): void {
    if (!(event instanceof LocalSpeechRecognitionErrorEvent)) return;
    if (event.error === 'no-speech') this.#on.onMissed(event.message === 'noise' ? 'noise' : 'no-speech');
    else if (event.error !== 'aborted') this.#broken = true;
  }

  #show(): void {
    const state =
      this.#followed === undefined
        ? 'resting'
        : this.#recognizer
          ? stateOf[this.#microphone.state]
          : 'no-engine';
    if (state === this.#state) return;
    this.#state = state;
    this.#on.onState(state);
  }
}

const stateOf: Readonly<Record<MicrophoneState, EarState>> = {
  // Until it is open nothing is heard: whoever were told otherwise would lose the first word.
  closed: 'resting',
  opening: 'resting',
  open: 'listening',
  missing: 'no-microphone',
  'not-allowed': 'not-allowed',
};
