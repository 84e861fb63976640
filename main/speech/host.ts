import type { SpokenClause } from '#app/ports/synthesizer.ts';
import type { SenseState } from '#app/bridge/speech.ts';
import type { SpeechOrder } from './messages.ts';

/** A speech process as the host sees it; Electron's utility process, or a test's. */
export interface SpeechProcess<Page extends SpeechPage = SpeechPage> {
  /** Opens a line between the process and a page. */
  connect(page: Page): void;
  order(order: SpeechOrder): void;
  onState(listener: (state: SpeechState) => void): void;
  /** A message from the page was none of ours. */
  onRefused(listener: () => void): void;
  /** The only reliable sign of death: an uncaught throw raises nothing else (measured). */
  onExit(listener: (code: number) => void): void;
  kill(): void;
}

/** A page that speaks and listens. Its port gets no `close` when the process dies, so it must be told. */
export interface SpeechPage {
  lost(): void;
}

export interface SpeechState {
  readonly hearing: SenseState;
  readonly speaking: SenseState;
}

export interface SpeechHost<Page extends SpeechPage = SpeechPage> {
  /** From now on this page can speak and listen, also after the process was replaced. */
  connect(page: Page): void;
  disconnect(page: Page): void;
  /** Clauses to be rendered ahead, nearest first; also by a process that takes this one's place. */
  prepare(clauses: readonly SpokenClause[]): void;
  /** What the visit may say next, rendered at once; a process that takes this one's place begins without it. */
  foresee(clauses: readonly SpokenClause[]): void;
  /** The visit is over. */
  forget(): void;
  close(): void;
}

export interface SpeechHostOptions<Page extends SpeechPage> {
  readonly launch: () => SpeechProcess<Page>;
  readonly onState: (state: SpeechState) => void;
  readonly onLost: (code: number) => void;
  readonly onRefused: () => void;
  readonly later: (run: () => void, delayMs: number) => () => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** A fresh process stands after 1.3 s (measured); waiting much less between tries would only heat the machine. */
const firstDelayMs = 250;
const longestDelayMs = 30_000;
/** Having lived this long it was well; the next death starts the count anew. */
const wellAfterMs = 60_000;

/** How long to wait before the n-th restart in a row, n from 1. */
export const restartDelayMs = (deaths: number): number =>
  Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(16, deaths - 1));

const lostSense: SenseState = { engine: 'none', locales: [], trouble: 'engine-lost' };

/** Keeps one speech process alive and its pages connected to it. */
export function createSpeechHost<Page extends SpeechPage>(
  options: SpeechHostOptions<Page>,
): SpeechHost<Page> {
  const pages = new Set<Page>();
  let current: SpeechProcess<Page> | undefined;
  let deaths = 0;
  let cancelRestart: (() => void) | undefined;
  let closed = false;
  let prompts: readonly SpokenClause[] = [];

  const start = (): void => {
    const begunAt = options.now();
    const launched = options.launch();
    current = launched;
    launched.onState((state) => {
      if (current === launched) options.onState(state);
    });
    launched.onRefused(() => {
      options.onRefused();
    });
    launched.onExit((code) => {
      if (current !== launched) return;
      current = undefined;
      if (closed) return;
      deaths = options.now() - begunAt >= wellAfterMs ? 1 : deaths + 1;
      for (const page of pages) page.lost();
      options.onState({ hearing: lostSense, speaking: lostSense });
      options.onLost(code);
      cancelRestart = options.later(start, restartDelayMs(deaths));
    });
    for (const page of pages) launched.connect(page);
    if (prompts.length > 0) launched.order({ type: 'prepare', clauses: prompts });
  };

  start();
  return {
    connect: (page) => {
      pages.add(page);
      current?.connect(page);
    },
    disconnect: (page) => {
      pages.delete(page);
    },
    prepare: (clauses) => {
      prompts = clauses;
      current?.order({ type: 'prepare', clauses });
    },
    foresee: (clauses) => {
      current?.order({ type: 'foresee', clauses });
    },
    forget: () => {
      current?.order({ type: 'forget' });
    },
    close: () => {
      closed = true;
      cancelRestart?.();
      current?.kill();
    },
  };
}
