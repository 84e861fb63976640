import { localeRows, type Locale } from '../locale.ts';
import type { Hypothesis } from '../ports/recognizer.ts';
import type { Service } from '../services/service.ts';
import type { Listening } from '../turn/listening.ts';
import { unreachable } from '../result.ts';
import { choose } from './choose.ts';
import type { Chosen } from './choose.ts';
import { digitsIn, isNumeric } from './digits.ts';
import { evidenceFor } from './evidence.ts';
import { placeIn } from './place.ts';
import { accepted, rejected } from './understood.ts';
import type { Understood } from './understood.ts';

export type { Meaning, Understood } from './understood.ts';

/** At 0.6 the development recordings gave 0.6 % wrong and 93 % of what was offered right; at 0.5, 0.9 % and 95 %. */
const ACT = 0.6;
/** Below 0.3 a question would be wrong more often than right. */
const ASK = 0.3;
/** Beside free words a phrase counts only if it was nearly all that was said. */
const ALONE = 0.8;
const ACT_BESIDE_WORDS = 0.9;
/** Shorter is a click or a breath; the shortest answer measured (对) has 160 ms. */
const LEAST_VOICED_MS = 90;
/** Free words below this are noise that was made into sentences. */
const LEAST_WORDS_CONFIDENCE = 0.25;

/**
 * What an utterance means on this turn; `services` are what the hall knows of, for stories told instead of an answer.
 * Pure; the same evidence always means the same.
 */
export function understand(
  hypothesis: Hypothesis,
  listening: Listening,
  locale: Locale,
  services: readonly Service[] = [],
): Understood {
  if (listening.mode === 'off' || hypothesis.voicedMs < LEAST_VOICED_MS) return rejected;
  const best = choose(evidenceFor(hypothesis, listening, services));
  if (hypothesis.forced) return listening.confirms ? fromChoice(best) : askedAbout(best);
  switch (listening.mode) {
    case 'choice': {
      const chosen = fromChoice(best);
      // 「不对，是幺三九…」 in place of a yes: what follows counts.
      const said = chosen.outcome === 'accepted' ? undefined : digitsIn(hypothesis, listening);
      return said && isNumeric(hypothesis.text) ? accepted({ digits: said.digits }, said.confidence) : chosen;
    }
    case 'digits': {
      const said = digitsIn(hypothesis, listening);
      if (best && saidAlone(best)) return fromChoice(best);
      return said ? accepted({ digits: said.digits }, said.confidence) : rejected;
    }
    case 'place': {
      const place = placeIn(hypothesis.text, listening.estates ?? []);
      if (best && saidAlone(best)) return fromChoice(best);
      if (place) return accepted({ place }, hypothesis.confidence);
      return fromChoice(best);
    }
    case 'route':
    case 'dictation':
      return best && saidAlone(best) ? fromChoice(best) : freeWords(hypothesis, locale);
    default:
      return unreachable(listening.mode);
  }
}

function fromChoice(best: Chosen | undefined): Understood {
  if (!best || best.probability < ASK) return rejected;
  const { answer, ambiguous } = best.evidence;
  // 「一二三四的四，还是九后面的十？」 is for a question, whatever the sound seemed to be.
  return best.probability >= ACT && !ambiguous
    ? accepted({ answer }, best.probability)
    : { outcome: 'ask', answer, confidence: best.probability };
}

/** What an engine made that cannot reject: whether it was meant is for the resident to say. */
function askedAbout(best: Chosen | undefined): Understood {
  if (!best || best.probability < ASK) return rejected;
  return { outcome: 'ask', answer: best.evidence.answer, confidence: best.probability };
}

const saidAlone = ({ evidence, probability }: Chosen): boolean =>
  probability >= ACT_BESIDE_WORDS && evidence.coverage >= ALONE && evidence.fit >= ALONE;

function freeWords({ text, confidence }: Hypothesis, locale: Locale): Understood {
  const long = localeRows[locale].spaced ? text.split(' ').length >= 2 : Array.from(text).length >= 2;
  return long && confidence >= LEAST_WORDS_CONFIDENCE ? accepted({ words: text }, confidence) : rejected;
}

/**
 * May an interim hypothesis be acted upon, or must the resident be given time to go on? Clear answers and numbers of
 * full length: at once. Doubts, open words and numbers that may grow: when patience has run out.
 */
export function actsAtOnce(understood: Understood, listening: Listening): boolean {
  if (understood.outcome !== 'accepted') return false;
  if ('answer' in understood) return true;
  return 'digits' in understood && understood.digits.length === listening.digits?.max;
}
