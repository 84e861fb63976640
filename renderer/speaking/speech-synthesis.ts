import { locales, type Locale } from '#app/locale.ts';
import type { Silence } from '#app/ports/synthesizer.ts';
import { clausesOf } from '#app/speech/clauses.ts';
import { defined } from '#app/text.ts';
import { play, type Line, type Means, type Playing } from './play.ts';
import {
  handlerAttributes,
  LocalSpeechSynthesisErrorEvent,
  LocalSpeechSynthesisEvent,
  type SpeechSynthesisErrorName,
} from './speech-events.ts';
import { LocalSpeechSynthesisUtterance, LocalSpeechSynthesisVoice } from './utterance.ts';

/** More than this is a book, not an announcement; in characters. */
const longestText = 32_767;

const errorNames: Readonly<Record<Silence, SpeechSynthesisErrorName>> = {
  'model-missing': 'synthesis-unavailable',
  'model-damaged': 'synthesis-unavailable',
  'language-not-served': 'language-unavailable',
  'engine-lost': 'synthesis-failed',
  'aborted': 'interrupted',
  'no-device': 'audio-hardware',
  'late': 'synthesis-failed',
}; // prettier-ignore

interface Speaking {
  readonly utterance: LocalSpeechSynthesisUtterance;
  readonly startedAt: number;
  readonly playing: Playing;
}

/** The local `speechSynthesis` (W3C draft): a queue of utterances over the kiosk's own voice. Chromium's is dead. */
export class LocalSpeechSynthesis extends EventTarget {
  readonly #means: Means;
  readonly #language: () => string;
  #voices: readonly LocalSpeechSynthesisVoice[] = [];
  #queue: LocalSpeechSynthesisUtterance[] = [];
  #current: Speaking | undefined;
  #paused = false;

  /** `language` is what an utterance without one is spoken in: the page's. */
  constructor(means: Means, language: () => string) {
    super();
    this.#means = means;
    this.#language = language;
  }

  get pending(): boolean {
    return this.#queue.length > 0;
  }
  get speaking(): boolean {
    return this.#current !== undefined;
  }
  get paused(): boolean {
    return this.#paused;
  }

  getVoices(): readonly LocalSpeechSynthesisVoice[] {
    return [...this.#voices];
  }

  /** The speech process has said what it speaks. */
  serve(engine: string, served: readonly string[]): void {
    this.#voices = served.map((lang, at) => new LocalSpeechSynthesisVoice(engine, lang, at === 0));
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: LocalSpeechSynthesisUtterance): void {
    if (!(utterance instanceof LocalSpeechSynthesisUtterance)) throw new TypeError('not an utterance');
    this.#queue.push(utterance);
    this.#next();
  }

  cancel(): void {
    const [interrupted, dropped] = [this.#current, this.#queue];
    this.#queue = [];
    this.#current = undefined;
    interrupted?.playing.stop();
    if (interrupted) this.#fail(interrupted.utterance, 'interrupted', interrupted.startedAt);
    for (const utterance of dropped) this.#fail(utterance, 'canceled');
  }

  pause(): void {
    if (this.#paused) return;
    this.#paused = true;
    if (!this.#current) return;
    this.#current.playing.pause();
    this.#means.output.pause();
    this.#tell('pause', this.#current);
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#means.output.resume();
    if (this.#current) {
      this.#current.playing.resume();
      this.#tell('resume', this.#current);
    } else this.#next();
  }

  #next(): void {
    if (this.#paused || this.#current) return;
    const utterance = this.#queue.shift();
    if (utterance === undefined) return;
    if (utterance.text.length > longestText) {
      this.#fail(utterance, 'text-too-long');
      this.#next();
      return;
    }
    void this.#say(utterance);
  }

  async #say(utterance: LocalSpeechSynthesisUtterance): Promise<void> {
    const startedAt = performance.now();
    const { lines, places } = clausesIn(
      utterance,
      utterance.voice?.lang ?? (utterance.lang || this.#language()),
    );
    let trouble: SpeechSynthesisErrorName | undefined;
    let started = false;
    const begin = (): void => {
      if (started) return;
      started = true;
      this.#tell('start', speaking);
    };
    const playing = play(lines, this.#means, {
      gainDb: utterance.volume === 0 ? -Infinity : 20 * Math.log10(utterance.volume),
      onLine: (index) => {
        if (this.#current !== speaking || trouble) return;
        begin();
        const place = places[index];
        if (place) this.#tell('boundary', speaking, { ...place, name: 'sentence' });
      },
      onSilent: (_, why) => {
        trouble ??= errorNames[why];
        playing.stop();
      },
    });
    const speaking: Speaking = { utterance, startedAt, playing };
    this.#current = speaking;
    await playing.done;
    // Cancelled meanwhile: its error was told, and something else may be speaking.
    if (this.#current !== speaking) return;
    this.#current = undefined;
    if (trouble) this.#fail(utterance, trouble, startedAt);
    else {
      begin();
      this.#tell('end', speaking, { charIndex: utterance.text.length });
    }
    this.#next();
  }

  #tell(
    type: string,
    { utterance, startedAt }: Speaking,
    more: { charIndex?: number; charLength?: number; name?: string } = {},
  ): void {
    const elapsedTime = (performance.now() - startedAt) / 1000;
    utterance.dispatchEvent(new LocalSpeechSynthesisEvent(type, { utterance, elapsedTime, ...more }));
  }

  #fail(
    utterance: LocalSpeechSynthesisUtterance,
    error: SpeechSynthesisErrorName,
    startedAt = performance.now(),
  ): void {
    const elapsedTime = (performance.now() - startedAt) / 1000;
    utterance.dispatchEvent(new LocalSpeechSynthesisErrorEvent('error', { utterance, error, elapsedTime }));
  }
}
handlerAttributes(LocalSpeechSynthesis.prototype, ['voiceschanged']);

interface Place {
  readonly charIndex: number;
  readonly charLength: number;
}

function clausesIn(
  utterance: LocalSpeechSynthesisUtterance,
  lang: string,
): { readonly lines: readonly Line[]; readonly places: readonly Place[] } {
  const language = lang.toLowerCase().split('-')[0];
  const served = locales.find((known) => known.split('-')[0] === language);
  const locale: Locale = served ?? 'en';
  const places: Place[] = [];
  let from = 0;
  const lines = clausesOf(defined(utterance.text, locale), locale, 'resident').map((clause): Line => {
    const charIndex = Math.max(from, utterance.text.indexOf(clause.caption, from));
    from = charIndex + clause.caption.length;
    places.push({ charIndex, charLength: clause.caption.length });
    // The kiosk's paces end at half and double speed.
    const rate = Math.min(2, Math.max(0.5, utterance.rate));
    const tongue = served ? clause.locale : lang;
    return {
      clause: { text: clause.spoken, locale: tongue, rate, keep: false },
      pauseAfterMs: clause.pauseAfterMs,
    };
  });
  return { lines, places };
}
