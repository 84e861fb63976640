import type { Ears, Served } from '#app/engines.ts';
import type { Recognizer } from '#app/ports/recognizer.ts';

/** The recognisers of the page: the speech process's line, and Vosk for each model, opened when first wanted. */
export interface Engines {
  /** The speech process's recogniser has come, or is gone. */
  attach(native: Recognizer | undefined): void;
  /** What hears a language just now; undefined where nothing does. */
  engineFor(locale: string): Recognizer | undefined;
  /** All of them as one, each language by its own. */
  readonly together: Recognizer;
}

export function enginesOf(ears: () => Ears, openVosk: (served: Served) => Recognizer): Engines {
  const vosk = new Map<string, Recognizer>();
  let native: Recognizer | undefined;
  const voskFor = (served: Served): Recognizer => {
    const key = `${served.model} ${served.edition}`;
    const known = vosk.get(key) ?? openVosk(served);
    vosk.set(key, known);
    return known;
  };
  const engineFor = (locale: string): Recognizer | undefined => {
    const served = Object.values(ears()).find((one) => one.locale === locale);
    return served?.engine === 'vosk' ? voskFor(served) : served && native;
  };
  return {
    attach: (recognizer) => {
      native = recognizer;
    },
    engineFor,
    together: {
      engine: 'by-language',
      listen(listening, locale, on) {
        const engine = engineFor(locale);
        if (engine) return engine.listen(listening, locale, on);
        queueMicrotask(() => {
          on({ type: 'failed', code: 'language-not-served' });
        });
        return { push: () => undefined, stop: () => undefined, abort: () => undefined };
      },
      async close() {
        for (const engine of vosk.values()) await engine.close();
      },
    },
  };
}
