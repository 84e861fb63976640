import { handlerAttributes } from './speech-events.ts';

/** A voice as pages see it. */
export class LocalSpeechSynthesisVoice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService = true;
  readonly default: boolean;

  constructor(engine: string, lang: string, isDefault: boolean) {
    this.voiceURI = `urn:hall-kiosk:${engine}:${lang}`;
    this.name = `${engine} ${lang}`;
    this.lang = lang;
    this.default = isDefault;
  }
}

const within = (value: unknown, least: number, most: number): number => {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new TypeError('the value is not a finite number');
  return Math.min(most, Math.max(least, number));
};

/** What is to be said (W3C `SpeechSynthesisUtterance`). The pitch is kept as an attribute; the voices have one pitch. */
export class LocalSpeechSynthesisUtterance extends EventTarget {
  lang = '';
  #text: string;
  #voice: LocalSpeechSynthesisVoice | null = null;
  #volume = 1;
  #rate = 1;
  #pitch = 1;

  constructor(text?: string | null) {
    super();
    this.#text = text === undefined ? '' : String(text);
  }

  get text(): string {
    return this.#text;
  }
  set text(value: unknown) {
    this.#text = String(value);
  }
  get voice(): LocalSpeechSynthesisVoice | null {
    return this.#voice;
  }
  set voice(value: LocalSpeechSynthesisVoice | null | undefined) {
    if (value !== null && value !== undefined && !(value instanceof LocalSpeechSynthesisVoice)) {
      throw new TypeError('a voice comes from getVoices()');
    }
    this.#voice = value ?? null;
  }
  get volume(): number {
    return this.#volume;
  }
  set volume(value: unknown) {
    this.#volume = within(value, 0, 1);
  }
  get rate(): number {
    return this.#rate;
  }
  set rate(value: unknown) {
    this.#rate = within(value, 0.1, 10);
  }
  get pitch(): number {
    return this.#pitch;
  }
  set pitch(value: unknown) {
    this.#pitch = within(value, 0, 2);
  }
}
handlerAttributes(LocalSpeechSynthesisUtterance.prototype, [
  'start',
  'end',
  'error',
  'pause',
  'resume',
  'mark',
  'boundary',
]);
