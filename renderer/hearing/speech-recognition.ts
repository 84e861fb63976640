import { choiceId } from '#app/ids.ts';
import type { RecognitionEvent, RecognitionFailure, Recognizer, Utterance } from '#app/ports/recognizer.ts';
import { unreachable } from '#app/result.ts';
import type { Listening } from '#app/turn/listening.ts';
import type { AudioSource, SourceListener } from './audio-source.ts';
import { openTrack } from './audio-source.ts';
import type { RecognitionEventType } from './event-handlers.ts';
import type { Microphone } from './microphone.ts';
import { RecognitionAttributes } from './recognition-attributes.ts';
import {
  LocalSpeechRecognitionErrorEvent,
  LocalSpeechRecognitionEvent,
  resultListOf,
  resultOf,
} from './speech-events.ts';
import type { LocalResult, SpeechRecognitionErrorCode } from './speech-events.ts';

/** What stands behind the W3C shape. */
export interface HearingService {
  readonly microphone: Microphone;
  /** Undefined while the speech process is gone. */
  readonly recognizer: () => Recognizer | undefined;
  readonly openTrack?: (track: MediaStreamTrack, listener: SourceListener) => Promise<AudioSource>;
}

/** Open questions wait longer (field.md C, endpointing). */
const PATIENCE_MS = 4_000;

/**
 * `SpeechRecognition` of the Web Speech API, answered on this machine. Attributes, events and their order are the
 * draft's; `listening` is ours: the vocabulary of a turn. Without it the words of `phrases` are expected.
 */
export class LocalSpeechRecognition extends RecognitionAttributes {
  listening: Listening | undefined;

  readonly #service: HearingService;
  #session: Session | undefined;

  constructor(service: HearingService) {
    super();
    this.#service = service;
  }

  /** Not in the draft: between `start` and `end`. */
  get running(): boolean {
    return this.#session !== undefined;
  }

  /** Begins to listen. Throws InvalidStateError if it does already, or if the track is not live audio. */
  start(track?: MediaStreamTrack): void {
    if (this.#session) throw new DOMException('recognition has already started', 'InvalidStateError');
    if (track && (track.kind !== 'audio' || track.readyState !== 'live'))
      throw new DOMException('the track is not live audio', 'InvalidStateError');
    const session: Session = { started: [], results: [], stopping: false };
    this.#session = session;
    void this.#begin(session, track);
  }

  /** Hears no more and decides with what was heard. */
  stop(): void {
    const session = this.#session;
    if (!session || session.stopping) return;
    session.stopping = true;
    session.stopSound?.();
    if (session.utterance) session.utterance.stop();
    else this.#end(session);
  }

  /** Forgets what was heard. */
  abort(): void {
    if (this.#session) this.#fail(this.#session, 'aborted');
  }

  async #begin(session: Session, track: MediaStreamTrack | undefined): Promise<void> {
    const isOver = (): boolean => this.#session !== session;
    const { microphone } = this.#service;
    const trouble = track ? undefined : troubles[await microphone.open()];
    if (isOver()) return;
    if (trouble) {
      this.#fail(session, trouble);
      return;
    }
    this.#fire('start');
    const push = (block: Float32Array): void => session.utterance?.push(block);
    const lose = (): void => {
      this.#fail(session, 'audio-capture');
    };
    if (!this.#hearUtterance(session)) return;
    this.#opens(session, 'audio');
    if (!track) {
      const stopListening = microphone.listen(push);
      const stopWatching = microphone.watch((state) => {
        if (state !== 'open') lose();
      });
      session.stopSound = () => {
        stopListening();
        stopWatching();
      };
      return;
    }
    const source = await (this.#service.openTrack ?? openTrack)(track, { onBlock: push, onLost: lose }).catch(
      () => undefined,
    );
    if (!source) {
      lose();
      return;
    }
    if (isOver()) source.close();
    else
      session.stopSound = () => {
        source.close();
      };
  }

  #hearUtterance(session: Session): boolean {
    const recognizer = this.#service.recognizer();
    if (!recognizer) {
      this.#fail(session, 'service-not-allowed');
      return false;
    }
    const locale = this.lang || document.documentElement.lang;
    session.utterance = recognizer.listen(this.listening ?? this.#dictation(), locale, (event) => {
      if (this.#session === session) this.#take(session, event);
    });
    return true;
  }

  #dictation(): Listening {
    return {
      mode: 'dictation',
      phrases: this.phrases.map(({ phrase }) => ({
        answer: { type: 'choice', id: choiceId(phrase) },
        say: [phrase],
      })),
      patienceMs: PATIENCE_MS,
    };
  }

  #take(session: Session, event: RecognitionEvent): void {
    switch (event.type) {
      case 'speech-start':
        this.#opens(session, 'sound');
        this.#opens(session, 'speech');
        return;
      case 'hypothesis': {
        if (!event.final && !this.interimResults) return;
        const result = resultOf(event.hypothesis, event.final);
        const results = resultListOf([...session.results, result]);
        const nothing = event.final && event.hypothesis.text === '' && event.hypothesis.scores.length === 0;
        const init = { resultIndex: session.results.length, results };
        this.dispatchEvent(new LocalSpeechRecognitionEvent(nothing ? 'nomatch' : 'result', init));
        if (event.final && !nothing) session.results.push(result);
        return;
      }
      case 'no-speech':
        // Whoever stopped it knows that nothing was said; who goes on listening is not told each time.
        if (session.stopping) this.#end(session);
        else if (!this.continuous) this.#fail(session, 'no-speech', event.noisy ? 'noise' : 'silence');
        return;
      case 'ended':
        if (this.continuous && !session.stopping) {
          this.#closes(session, ['speech', 'sound']);
          this.#hearUtterance(session);
        } else this.#end(session);
        return;
      case 'failed':
        this.#fail(session, failures[event.code], event.code);
        return;
      default:
        unreachable(event);
    }
  }

  #fail(session: Session, error: SpeechRecognitionErrorCode, message = ''): void {
    if (this.#session !== session) return;
    session.utterance?.abort();
    this.#closes(session, ['speech', 'sound', 'audio']);
    if (this.#session !== session) return;
    this.dispatchEvent(new LocalSpeechRecognitionErrorEvent('error', { error, message }));
    this.#end(session);
  }

  #end(session: Session): void {
    if (this.#session !== session) return;
    session.stopSound?.();
    this.#closes(session, ['speech', 'sound', 'audio']);
    this.#session = undefined;
    this.#fire('end');
  }

  #opens(session: Session, what: Stage): void {
    if (session.started.includes(what)) return;
    session.started.push(what);
    this.#fire(`${what}start`);
  }

  /** Innermost first: speechend, soundend, audioend; only what had started. */
  #closes(session: Session, stages: readonly Stage[]): void {
    for (const what of stages) {
      if (!session.started.includes(what)) continue;
      session.started = session.started.filter((stage) => stage !== what);
      this.#fire(`${what}end`);
    }
  }

  #fire(type: RecognitionEventType): void {
    this.dispatchEvent(new Event(type));
  }
}

type Stage = 'audio' | 'sound' | 'speech';

interface Session {
  started: Stage[];
  readonly results: LocalResult[];
  stopping: boolean;
  utterance?: Utterance;
  stopSound?: () => void;
}

const troubles: Readonly<Partial<Record<string, SpeechRecognitionErrorCode>>> = {
  missing: 'audio-capture',
  closed: 'audio-capture',
  'not-allowed': 'not-allowed',
};

const failures: Readonly<Record<RecognitionFailure, SpeechRecognitionErrorCode>> = {
  'model-missing': 'service-not-allowed',
  'model-damaged': 'service-not-allowed',
  'engine-lost': 'service-not-allowed',
  'language-not-served': 'language-not-supported',
};
