import { describe, expect, it } from 'vitest';
import type { ClientMessage } from '@lichess-org/vosk-browser';
import { choiceId } from '#app/ids.ts';
import type { RecognitionEvent } from '#app/ports/recognizer.ts';
import type { Listening } from '#app/turn/listening.ts';
import { understand } from '#app/understanding/understand.ts';
import { hypothesisOf } from '#renderer/hearing/vosk/evidence.ts';
import { grammarOf, knownSays, lexiconOf } from '#renderer/hearing/vosk/lexicon.ts';
import { voskRecognizer } from '#renderer/hearing/vosk/recognizer.ts';
import { voiceGate } from '#renderer/hearing/vosk/voiced.ts';

const choice = (id: string, ...say: string[]): Listening['phrases'][number] => ({
  answer: { type: 'choice', id: choiceId(id) },
  say,
});
const listening: Listening = {
  mode: 'choice',
  phrases: [choice('lamp', '가로등'), choice('help', '도와주세요', '직원 불러 주세요')],
  patienceMs: 640,
};
const lexicon = lexiconOf(
  ['가로등', '네', '직원', '불러', '주세요', '路', '灯', '路灯', '三', '号', '楼'].join('\n'),
);

describe('what of a turn the model can hear', () => {
  it('a phrase with a word it does not know is left out, never forced onto another', () => {
    expect(grammarOf(knownSays(listening, 'ko', lexicon), false)).toBe('["가로등","직원 불러 주세요"]');
  });

  it('Chinese is cut into its words, figures are said, and anything else has a word of its own', () => {
    const chinese = { ...listening, phrases: [choice('lamp', '路灯'), choice('third', '3号楼')] };
    expect(grammarOf(knownSays(chinese, 'zh-CN', lexicon), true)).toBe('["路灯","三 号 楼","[unk]"]');
  });

  it('a word inside a longer one is not that word', () => {
    expect(lexiconOf('가로등불\n네').has('가로등')).toBe(false);
  });
});

describe('an engine that cannot reject', () => {
  const says = knownSays(listening, 'ko', lexicon);

  it('is asked about, however clear it was', () => {
    const heard = hypothesisOf('가로등', says, 'ko', 600, true);
    expect(understand(heard, listening, 'ko')).toMatchObject({
      outcome: 'ask',
      answer: { type: 'choice', id: 'lamp' },
    });
  });

  it('is believed where the turn asks whether it was meant', () => {
    const heard = hypothesisOf('가로등', says, 'ko', 600, true);
    expect(understand(heard, { ...listening, confirms: true }, 'ko').outcome).toBe('accepted');
  });

  it('with a word for anything else it acts at once, as every engine', () => {
    const heard = hypothesisOf('가로등', says, 'ko', 600, false);
    expect(understand(heard, listening, 'ko').outcome).toBe('accepted');
  });

  it('half of a phrase among other words is none', () => {
    const heard = hypothesisOf('네 불러 네 네', says, 'ko', 600, true);
    expect(understand(heard, listening, 'ko').outcome).not.toBe('accepted');
  });
});

describe('a voice told by its loudness', () => {
  const hum = (amplitude: number): Float32Array =>
    new Float32Array(512).map((_, i) => amplitude * Math.sin(i / 3));

  it('speech above the hall’s hum is a voice, the hum is none', () => {
    const gate = voiceGate();
    for (let i = 0; i < 50; i += 1) expect(gate.voiced(hum(0.01))).toBe(false);
    expect(gate.noisy).toBe(true);
    expect(gate.voiced(hum(0.1))).toBe(true);
  });
});

/** A worker that loads as it is told to, and hears one word in whatever it is given. */
function workerInHall(loads: boolean | 'never', answers = true) {
  let tell: (message: unknown) => void = () => undefined;
  let terminated = 0;
  const reply = (message: ClientMessage): void => {
    if (message.action === 'load' && loads !== 'never') tell({ event: 'load', result: loads });
    if (!answers) return;
    if (message.action === 'create') tell(undefined);
    if (message.action === 'audioChunk') tell({ event: 'partialresult', recognizerId: '1', result: {} });
    if (message.action === 'retrieveFinalResult' || message.action === 'remove')
      tell({ event: 'result', recognizerId: message.recognizerId, result: { text: '가로등' } });
  };
  return {
    open: () => ({
      postMessage: (message: ClientMessage) => {
        queueMicrotask(() => {
          reply(message);
        });
      },
      onMessage: (listener: (message: unknown) => void) => void (tell = listener),
      terminate: () => void (terminated += 1),
    }),
    terminated: () => terminated,
  };
}

const loud = new Float32Array(16_000).map((_, i) => 0.3 * Math.sin(i / 5));
const quiet = new Float32Array(16_000);

function hears(
  worker: ReturnType<typeof workerInHall>,
  timer: (run: () => void, delayMs: number) => () => void,
  words: string | undefined = '가로등',
): Promise<readonly RecognitionEvent[]> {
  const recognizer = voskRecognizer({
    locale: 'ko',
    rejects: false,
    modelUrl: 'model',
    wasmUrl: 'wasm',
    openWorker: worker.open,
    readWords: () => Promise.resolve(words),
    later: timer,
  });
  return new Promise((resolve) => {
    const events: RecognitionEvent[] = [];
    const utterance = recognizer.listen(listening, 'ko', (event) => {
      events.push(event);
      if (event.type === 'ended' || event.type === 'failed') resolve(events);
    });
    for (const sound of [quiet, loud, quiet]) utterance.push(sound);
  });
}
const never = (): (() => void) => () => undefined;

describe('whatever becomes of the worker', () => {
  it('a word said is told at the pause, and is the end where it is a whole phrase', async () => {
    const events = await hears(workerInHall(true), never);
    expect(events.map(({ type }) => type)).toEqual(['speech-start', 'hypothesis', 'ended']);
    expect(events[1]).toMatchObject({ final: true, hypothesis: { text: '가로등', forced: true } });
  });

  it('a model that does not load is said to be damaged, and its worker is ended', async () => {
    const worker = workerInHall(false);
    expect((await hears(worker, never)).at(-1)).toEqual({ type: 'failed', code: 'model-damaged' });
    expect(worker.terminated()).toBe(1);
  });

  it('words that are not there are a missing model; no worker is begun', async () => {
    const worker = workerInHall(true);
    expect((await hears(worker, never, '')).at(-1)).toMatchObject({ type: 'ended' });
    const none = voskRecognizer({
      locale: 'ko', rejects: false, modelUrl: '', wasmUrl: '', openWorker: worker.open,
      readWords: () => Promise.reject(new Error('404')), later: never,
    }); // prettier-ignore
    const code = await new Promise((resolve) => none.listen(listening, 'ko', resolve));
    expect(code).toEqual({ type: 'failed', code: 'model-missing' });
  });

  it('a worker that never answers is ended when time is out', async () => {
    const worker = workerInHall('never');
    // For loading time is out at once; the memory is given back later.
    const timer = (run: () => void, delayMs: number): (() => void) => {
      if (delayMs <= 90_000) queueMicrotask(run);
      return () => undefined;
    };
    expect((await hears(worker, timer)).at(-1)).toEqual({ type: 'failed', code: 'model-damaged' });
    expect(worker.terminated()).toBe(1);
  });
});
