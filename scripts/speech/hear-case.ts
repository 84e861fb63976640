import { setTimeout as wait } from 'node:timers/promises';
import type { Hypothesis, RecognitionFailure, Recognizer } from '#app/ports/recognizer.ts';
import type { Service } from '#app/services/service.ts';
import { routeWords } from '#app/understanding/route.ts';
import type { Route } from '#app/understanding/route.ts';
import { actsAtOnce, understand } from '#app/understanding/understand.ts';
import type { Understood } from '#app/understanding/understand.ts';
import { listeningOf } from './cases.ts';
import type { Case } from './cases.ts';

export interface Heard {
  readonly outcome: 'accepted' | 'ask' | 'rejected';
  readonly answer: string | null;
  readonly text: string;
  readonly confidence: number;
  /** From the last voiced frame to the outcome; null where the sound was fed faster than it was spoken. */
  readonly ms: number | null;
  /** For measuring only. */
  readonly hypothesis?: Hypothesis;
  readonly routes?: readonly Route[];
  readonly failure?: RecognitionFailure;
}

export interface Pace {
  readonly realTime: boolean;
  /** Where the voice ends in the recording, in milliseconds. */
  readonly voiceEndMs: number;
}

/** 64 ms, as the page sends them. */
const BLOCK = 1024;
const BLOCK_MS = 64;
/** More than any patience: the room after the recording, silent. */
const SILENCE_MS = 9_000;

/** One recording through recognition and understanding, as the kiosk would: it acts on the first clear hypothesis. */
export async function hearCase(
  recognizer: Recognizer,
  item: Case,
  samples: Float32Array,
  services: readonly Service[],
  { realTime, voiceEndMs }: Pace,
): Promise<Heard> {
  const listening = listeningOf(item);
  const begun = performance.now();
  let over = false;
  const heard = new Promise<Heard>((resolve) => {
    let last: Heard = nothing;
    const decide = (result: Heard): void => {
      if (over) return;
      over = true;
      resolve({ ...result, ms: realTime ? Math.round(performance.now() - begun - voiceEndMs) : null });
      utterance.abort();
    };
    const utterance = recognizer.listen(listening, item.locale, (event) => {
      if (event.type === 'hypothesis') {
        const understood = understand(event.hypothesis, listening, item.locale, services);
        last = resultOf(understood, event.hypothesis, item, services);
        if (event.final || actsAtOnce(understood, listening)) decide(last);
      } else if (event.type === 'no-speech' || event.type === 'ended') decide(last);
      else if (event.type === 'failed') decide({ ...nothing, failure: event.code });
    });
    void feed(utterance.push.bind(utterance), samples, realTime, begun, () => over);
  });
  return heard;
}

const nothing: Heard = { outcome: 'rejected', answer: null, text: '', confidence: 0, ms: null };

/** Hands a recording over in blocks, then silence, until it is `over`. */
export async function feed(
  push: (block: Float32Array) => void,
  samples: Float32Array,
  realTime: boolean,
  begun: number,
  over: () => boolean,
): Promise<void> {
  const blocks = Math.ceil(samples.length / BLOCK) + Math.ceil(SILENCE_MS / BLOCK_MS);
  for (let i = 0; i < blocks && !over(); i += 1) {
    const block = new Float32Array(BLOCK);
    block.set(samples.subarray(i * BLOCK, (i + 1) * BLOCK));
    // A block can be handed over only once its last sample was spoken.
    if (realTime) await wait(Math.max(0, begun + (i + 1) * BLOCK_MS - performance.now()));
    push(block);
  }
}

function resultOf(
  understood: Understood,
  hypothesis: Hypothesis,
  item: Case,
  services: readonly Service[],
): Heard {
  const base = { ...nothing, text: hypothesis.text, hypothesis };
  if (understood.outcome === 'rejected') return base;
  const { confidence } = understood;
  if (understood.outcome === 'ask')
    return {
      ...base,
      outcome: 'ask',
      answer: understood.answer.type === 'choice' ? understood.answer.id : null,
      confidence,
    };
  if ('answer' in understood) {
    const { answer } = understood;
    return { ...base, outcome: 'accepted', answer: answer.type === 'choice' ? answer.id : null, confidence };
  }
  if ('digits' in understood) return { ...base, outcome: 'accepted', answer: understood.digits, confidence };
  if ('place' in understood) return base;
  if (item.mode !== 'route') return { ...base, outcome: 'accepted', answer: understood.words, confidence };
  const routes = routeWords(understood.words, services);
  const [best, second] = routes;
  if (!best) return { ...base, routes };
  // As at home: clear, or else up to three are offered.
  const clear = best.score >= 0.6 && best.score - (second?.score ?? 0) >= 0.15;
  return { ...base, outcome: clear ? 'accepted' : 'ask', answer: best.code, confidence: best.score, routes };
}
