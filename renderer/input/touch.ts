/** One finger on the glass. Times in milliseconds, places in millimetres from the top left corner. */
export interface Finger<Target> {
  readonly id: number;
  readonly at: number;
  readonly xMm: number;
  readonly yMm: number;
  readonly target: Target | undefined;
}

export interface Glass {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What the page should do about a touch. */
export type TouchOutcome<Target> =
  | { readonly type: 'nothing' }
  /** Shown as pressed, at once. */
  | { readonly type: 'pressed'; readonly target: Target }
  | { readonly type: 'let-go'; readonly target: Target }
  /** Released inside what was pressed: this is an answer. */
  | { readonly type: 'acted'; readonly target: Target };

/** A tremor's second strike is no second answer (EN 301 549 5.8: at least 0.5 s). */
export const doubleStrikeMs = 500;
/** Sleeves, palms and bags rest on the frame. */
const deadEdgeMm = 10;

/**
 * What hands that tremble mean: the first finger counts until it leaves; an answer is given by letting go inside
 * the target, and taken back by sliding off; what comes within half a second of an answer is not one. Digits differ:
 * one types them in a row, so only the same digit twice is a tremor.
 */
export class Touch<Target> {
  #first: Finger<Target> | undefined;
  #last: { readonly at: number; readonly target: Target } | undefined;
  readonly #quick: (target: Target) => boolean;

  /** `quick` tells targets that may follow one another faster, such as digits. */
  constructor(quick: (target: Target) => boolean = () => false) {
    this.#quick = quick;
  }

  down(finger: Finger<Target>, glass: Glass): TouchOutcome<Target> {
    if (this.#first || onEdge(finger, glass)) return { type: 'nothing' };
    this.#first = finger;
    if (finger.target === undefined || this.#isTremor(finger.at, finger.target)) {
      this.#first = { ...finger, target: undefined };
      return { type: 'nothing' };
    }
    return { type: 'pressed', target: finger.target };
  }

  up(finger: Finger<Target>): TouchOutcome<Target> {
    const first = this.#first;
    if (first?.id !== finger.id) return { type: 'nothing' };
    this.#first = undefined;
    if (first.target === undefined) return { type: 'nothing' };
    if (first.target !== finger.target) return { type: 'let-go', target: first.target };
    this.#last = { at: finger.at, target: first.target };
    return { type: 'acted', target: first.target };
  }

  /** The system took the finger away. */
  cancel(id: number): TouchOutcome<Target> {
    const first = this.#first;
    if (first?.id !== id) return { type: 'nothing' };
    this.#first = undefined;
    return first.target === undefined ? { type: 'nothing' } : { type: 'let-go', target: first.target };
  }

  #isTremor(at: number, target: Target): boolean {
    if (!this.#last || at - this.#last.at >= doubleStrikeMs) return false;
    return !(this.#quick(target) && this.#quick(this.#last.target) && target !== this.#last.target);
  }
}

const onEdge = ({ xMm, yMm }: Finger<unknown>, { widthMm, heightMm }: Glass): boolean =>
  Math.min(xMm, yMm, widthMm - xMm, heightMm - yMm) < deadEdgeMm;
