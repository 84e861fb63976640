import { expect, it } from 'vitest';
import { closureSign } from '#app/turn/closure-sign.ts';
import { own, ours } from '#app/text.ts';

it('what was kept has a tick; what was not heard, and a slip that did not come out, have none', () => {
  expect(closureSign(ours('closure.noted', { what: own({ kind: 'words', words: '路灯不亮' }) }))).toEqual({
    icon: 'check-circle',
    isDone: true,
  });
  for (const missed of ['miss.noise', 'miss.no-speech', 'paper.failed', 'slip.by-hand'] as const)
    expect(closureSign(ours(missed)).isDone).toBe(false);
});
