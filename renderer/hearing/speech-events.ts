import type { Hypothesis } from '#app/ports/recognizer.ts';

/** Shapes of the Web Speech API draft (W3C, webaudio.github.io/web-speech-api), with the evidence as an extra. */
export const recognitionErrors = [
  'no-speech',
  'aborted',
  'audio-capture',
  'network',
  'not-allowed',
  'service-not-allowed',
  'language-not-supported',
  'phrases-not-supported',
] as const;
export type SpeechRecognitionErrorCode = (typeof recognitionErrors)[number];

export interface LocalAlternative {
  readonly transcript: string;
  readonly confidence: number;
}

export interface LocalResult extends ArrayLike<LocalAlternative> {
  readonly isFinal: boolean;
  item(index: number): LocalAlternative | undefined;
  /** Not in the draft: all the evidence, for understanding. */
  readonly hypothesis: Hypothesis;
}

export interface LocalResultList extends ArrayLike<LocalResult> {
  item(index: number): LocalResult | undefined;
}

export function resultOf(hypothesis: Hypothesis, isFinal: boolean): LocalResult {
  const alternative: LocalAlternative = { transcript: hypothesis.text, confidence: hypothesis.confidence };
  return {
    0: alternative,
    length: 1,
    isFinal,
    hypothesis,
    item: (index) => (index === 0 ? alternative : undefined),
  };
}

export function resultListOf(results: readonly LocalResult[]): LocalResultList {
  return {
    ...Object.fromEntries(results.entries()),
    length: results.length,
    item: (index) => results[index],
  };
}

export class LocalSpeechRecognitionEvent extends Event {
  readonly resultIndex: number;
  readonly results: LocalResultList;

  constructor(
    type: string,
    init: EventInit & { readonly resultIndex?: number; readonly results: LocalResultList },
  ) {
    super(type, init);
    requires(typeof init.results === 'object', 'results');
    this.resultIndex = init.resultIndex ?? 0;
    this.results = init.results;
  }
}

export class LocalSpeechRecognitionErrorEvent extends Event {
  readonly error: SpeechRecognitionErrorCode;
  readonly message: string;

  constructor(
    type: string,
    init: EventInit & { readonly error: SpeechRecognitionErrorCode; readonly message?: string },
  ) {
    super(type, init);
    requires(recognitionErrors.includes(init.error), 'error');
    this.error = init.error;
    this.message = init.message ?? '';
  }
}

/** What the draft calls required, a page that knows no types may leave out. */
function requires(there: boolean, what: string): void {
  if (!there) throw new TypeError(`${what} is required`);
}

/** Deprecated in the draft, and only there so that pages which fill it do not break; nothing is made of it. */
export class LocalSpeechGrammarList {
  readonly #grammars: { src: string; weight: number }[] = [];

  get length(): number {
    return this.#grammars.length;
  }

  item(index: number): { src: string; weight: number } | undefined {
    return this.#grammars[index];
  }

  addFromUri(src: string, weight = 1): void {
    this.#grammars.push({ src, weight });
  }

  addFromString(grammar: string, weight = 1): void {
    this.#grammars.push({ src: grammar, weight });
  }
}

/** A phrase to be expected. `boost` is kept, as the draft wants, and not used: scoring needs no weights. */
export class LocalSpeechRecognitionPhrase {
  readonly phrase: string;
  readonly boost: number;

  constructor(phrase: string, boost = 1) {
    if (phrase.trim() === '') throw new DOMException('a phrase must have words', 'SyntaxError');
    if (!(boost >= 0 && boost <= 10)) throw new DOMException('boost lies between 0 and 10', 'SyntaxError');
    this.phrase = phrase;
    this.boost = boost;
  }
}
