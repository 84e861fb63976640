import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Touch, type Finger } from '#renderer/input/touch.ts';

const glass = { widthMm: 598, heightMm: 336 };
const finger = (
  target: string | undefined,
  at: number,
  more: Partial<Finger<string>> = {},
): Finger<string> => ({
  id: 1,
  at,
  xMm: 200,
  yMm: 200,
  target,
  ...more,
});

describe('an old hand on the glass', () => {
  test('gives an answer by letting go inside the card it pressed', () => {
    const touch = new Touch<string>();
    expect(touch.down(finger('lamp', 0), glass)).toEqual({ type: 'pressed', target: 'lamp' });
    expect(touch.up(finger('lamp', 300))).toEqual({ type: 'acted', target: 'lamp' });
  });

  test('takes it back by sliding off before letting go', () => {
    const touch = new Touch<string>();
    touch.down(finger('lamp', 0), glass);
    expect(touch.up(finger('lift', 300))).toEqual({ type: 'let-go', target: 'lamp' });
  });

  test('trembles and strikes twice: the second strike is no second answer', () => {
    const touch = new Touch<string>();
    touch.down(finger('lamp', 0), glass);
    touch.up(finger('lamp', 100));
    expect(touch.down(finger('yes', 350), glass)).toEqual({ type: 'nothing' });
    expect(touch.up(finger('yes', 450))).toEqual({ type: 'nothing' });
    // Half a second after the answer it is meant.
    expect(touch.down(finger('yes', 600), glass)).toEqual({ type: 'pressed', target: 'yes' });
    expect(touch.up(finger('yes', 700))).toEqual({ type: 'acted', target: 'yes' });
  });

  test('rests a second finger beside the first: the first one counts', () => {
    const touch = new Touch<string>();
    touch.down(finger('lamp', 0), glass);
    expect(touch.down(finger('lift', 50, { id: 2 }), glass)).toEqual({ type: 'nothing' });
    expect(touch.up(finger('lift', 100, { id: 2 }))).toEqual({ type: 'nothing' });
    expect(touch.up(finger('lamp', 150))).toEqual({ type: 'acted', target: 'lamp' });
  });

  test('leans a sleeve on the frame while the other hand answers', () => {
    const touch = new Touch<string>();
    expect(touch.down(finger('stop', 0, { id: 9, yMm: 330 }), glass)).toEqual({ type: 'nothing' });
    expect(touch.down(finger('lamp', 50), glass)).toEqual({ type: 'pressed', target: 'lamp' });
  });

  test('types 13 8: different digits may follow at once, the same digit only after half a second', () => {
    const touch = new Touch<string>((target) => /^\d$/.test(target));
    touch.down(finger('1', 0), glass);
    touch.up(finger('1', 80));
    expect(touch.down(finger('3', 200), glass)).toEqual({ type: 'pressed', target: '3' });
    touch.up(finger('3', 280));
    expect(touch.down(finger('3', 400), glass)).toEqual({ type: 'nothing' });
  });

  test('loses its finger to the system: the card is let go, nothing is answered', () => {
    const touch = new Touch<string>();
    touch.down(finger('lamp', 0), glass);
    expect(touch.cancel(1)).toEqual({ type: 'let-go', target: 'lamp' });
    expect(touch.up(finger('lamp', 300))).toEqual({ type: 'nothing' });
  });
});

test('whatever hands do, no two answers come within half a second', () => {
  const step = fc.record({
    kind: fc.constantFrom('down' as const, 'up' as const, 'cancel' as const),
    id: fc.integer({ min: 1, max: 3 }),
    target: fc.constantFrom('lamp', 'lift', undefined),
    wait: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const touch = new Touch<string>();
      const answers: number[] = [];
      let now = 0;
      for (const { kind, id, target, wait } of steps) {
        now += wait;
        const at = finger(target, now, { id });
        const outcome =
          kind === 'down' ? touch.down(at, glass) : kind === 'up' ? touch.up(at) : touch.cancel(id);
        if (outcome.type === 'acted') answers.push(now);
      }
      answers.slice(1).forEach((answer, before) => {
        expect(answer - (answers[before] ?? 0)).toBeGreaterThanOrEqual(500);
      });
    }),
  );
});
