import { RecognitionEventTarget } from './event-handlers.ts';
import { LocalSpeechGrammarList, LocalSpeechRecognitionPhrase } from './speech-events.ts';

/** Attributes of `SpeechRecognition` as the DOM has them: what is assigned becomes what it should be, or throws. */
export class RecognitionAttributes extends RecognitionEventTarget {
  declare grammars: LocalSpeechGrammarList;
  declare lang: string;
  declare continuous: boolean;
  declare interimResults: boolean;
  /** Kept because the draft has it; no punctuation is written. */
  declare unspokenPunctuation: boolean;
  declare maxAlternatives: number;
  /** Either way: nothing is ever sent away. */
  declare processLocally: boolean;
  declare phrases: LocalSpeechRecognitionPhrase[];
}

const unsignedLong = (value: unknown): number => Number(value) >>> 0;

const attributes: Readonly<
  Record<string, { readonly first: () => unknown; readonly convert: (value: unknown) => unknown }>
> = {
  grammars: { first: () => new LocalSpeechGrammarList(), convert: grammars },
  lang: { first: () => '', convert: String },
  continuous: { first: () => false, convert: Boolean },
  interimResults: { first: () => false, convert: Boolean },
  unspokenPunctuation: { first: () => false, convert: Boolean },
  maxAlternatives: { first: () => 1, convert: unsignedLong },
  processLocally: { first: () => false, convert: Boolean },
  phrases: { first: () => phrases([]), convert: phrases },
};

for (const [name, { first, convert }] of Object.entries(attributes)) {
  const values = new WeakMap<object, unknown>();
  Object.defineProperty(RecognitionAttributes.prototype, name, {
    enumerable: true,
    configurable: true,
    get(this: object): unknown {
      if (!values.has(this)) values.set(this, first());
      return values.get(this);
    },
    set(this: object, value: unknown) {
      values.set(this, convert(value));
    },
  });
}

function grammars(value: unknown): LocalSpeechGrammarList {
  if (value instanceof LocalSpeechGrammarList) return value;
  throw new TypeError('grammars is a SpeechGrammarList');
}

/** An observable array: a copy of what was assigned, and whatever is put into it later is checked, too. */
function phrases(value: unknown): LocalSpeechRecognitionPhrase[] {
  const list = new Proxy<LocalSpeechRecognitionPhrase[]>([], {
    set(target, key, one) {
      if (key !== 'length' && !(one instanceof LocalSpeechRecognitionPhrase))
        throw new TypeError('phrases are of SpeechRecognitionPhrase');
      return Reflect.set(target, key, one);
    },
  });
  list.push(...(value as Iterable<LocalSpeechRecognitionPhrase>));
  return list;
}
