import { LocalSpeechSynthesisErrorEvent, LocalSpeechSynthesisEvent } from './speech-events.ts';
import type { LocalSpeechSynthesis } from './speech-synthesis.ts';
import { LocalSpeechSynthesisUtterance, LocalSpeechSynthesisVoice } from './utterance.ts';

/** Puts the local `speechSynthesis` where pages look for it, in place of Chromium's, which in Electron is dead. */
export function installSpeechSynthesis(speechSynthesis: LocalSpeechSynthesis, page: object = window): void {
  const names = {
    speechSynthesis,
    SpeechSynthesisUtterance: LocalSpeechSynthesisUtterance,
    SpeechSynthesisEvent: LocalSpeechSynthesisEvent,
    SpeechSynthesisErrorEvent: LocalSpeechSynthesisErrorEvent,
    SpeechSynthesisVoice: LocalSpeechSynthesisVoice,
  };
  for (const [name, value] of Object.entries(names)) {
    // Chromium's own is an accessor without a setter: it is defined over, not assigned.
    Object.defineProperty(page, name, { value, configurable: true, enumerable: false, writable: true });
  }
}
