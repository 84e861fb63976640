/** The elder's clock (field.md 2.15): counted from what was heard and done, never from the wall. */
export interface Clock {
  /** Listened to, or read at the pace of listening. */
  heard(words: string): void;
  thought(): void;
  /** A touch, a key, a press of the switch. */
  tapped(): void;
  /** Waited for, such as a scanner's mark. */
  waited(seconds: number): void;
  readonly seconds: number;
  readonly actions: number;
}

const charactersPerSecond = 180 / 60;
/** English words are as long as two characters take (120 words a minute, VVSG 2.0). */
const wordsPerSecond = 120 / 60;
const thinkSeconds = 1.5;
const tapSeconds = 0.95;

export function elderClock(): Clock {
  let seconds = 0;
  let actions = 0;
  return {
    heard: (words) => {
      const han = words.match(/\p{Script=Han}|\d/gu)?.length ?? 0;
      const latin = words.match(/[a-z’']+/giu)?.length ?? 0;
      seconds += han / charactersPerSecond + latin / wordsPerSecond;
    },
    thought: () => {
      seconds += thinkSeconds;
    },
    tapped: () => {
      actions += 1;
      seconds += tapSeconds;
    },
    waited: (more) => {
      seconds += more;
    },
    get seconds() {
      return seconds;
    },
    get actions() {
      return actions;
    },
  };
}
