import { LocalSpeechRecognition } from './speech-recognition.ts';
import type { HearingService } from './speech-recognition.ts';
import {
  LocalSpeechGrammarList,
  LocalSpeechRecognitionErrorEvent,
  LocalSpeechRecognitionEvent,
  LocalSpeechRecognitionPhrase,
} from './speech-events.ts';

interface AvailabilityOptions {
  readonly langs: readonly string[];
  readonly processLocally?: boolean;
}

/**
 * Puts the local `SpeechRecognition` where pages look for it, in place of Chromium's, which in Electron has no
 * service behind it. `locales` are those the engines serve.
 */
export function installSpeechRecognition(
  service: HearingService,
  locales: () => readonly string[],
  page: object = window,
): void {
  const serves = (langs: readonly string[]): boolean =>
    langs.length > 0 && langs.every((lang) => locales().includes(Intl.getCanonicalLocales(lang)[0] ?? lang));

  class SpeechRecognition extends LocalSpeechRecognition {
    constructor() {
      super(service);
    }

    /** Nothing is ever sent away, so local and remote are the same question. */
    static available({ langs }: AvailabilityOptions): Promise<'available' | 'unavailable'> {
      return Promise.resolve(serves(langs) ? 'available' : 'unavailable');
    }

    /** Models are fetched at set-up, never from the page. */
    static install({ langs }: AvailabilityOptions): Promise<boolean> {
      return Promise.resolve(serves(langs));
    }
  }

  Object.assign(page, {
    SpeechRecognition,
    webkitSpeechRecognition: SpeechRecognition,
    SpeechRecognitionEvent: LocalSpeechRecognitionEvent,
    SpeechRecognitionErrorEvent: LocalSpeechRecognitionErrorEvent,
    SpeechRecognitionPhrase: LocalSpeechRecognitionPhrase,
    SpeechGrammarList: LocalSpeechGrammarList,
  });
}
