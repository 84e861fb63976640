import { describe, expect, it } from 'vitest';
import type { SpokenClause, Synthesizer } from '#app/ports/synthesizer.ts';

const clause = (more: Partial<SpokenClause> = {}): SpokenClause => ({
  text: '路灯不亮',
  locale: 'zh-CN',
  rate: 1,
  keep: false,
  ...more,
});

/** What every synthesizer keeps to; the real one and the fake. */
export function synthesizerContract(name: string, open: () => Synthesizer): void {
  // Patience for a model on a busy machine; nothing here depends on it.
  describe(`${name} keeps to the synthesizer's contract`, { timeout: 120_000 }, () => {
    const synthesizer = open();

    it('turns a clause into mono sound between −1 and 1, as long as it takes to say', async () => {
      const made = await synthesizer.synthesize(clause());
      if (!made.ok) throw new Error(made.error);
      const seconds = made.value.samples.length / made.value.sampleRate;
      expect(seconds).toBeGreaterThan(0.5);
      expect(seconds).toBeLessThan(3);
      expect(made.value.samples.every((x) => Math.abs(x) <= 1)).toBe(true);
    });

    it('is slower when asked', async () => {
      const [usual, slow] = [
        await synthesizer.synthesize(clause()),
        await synthesizer.synthesize(clause({ rate: 0.5 })),
      ];
      if (!usual.ok || !slow.ok) throw new Error('not spoken');
      expect(slow.value.samples.length).toBeGreaterThan(usual.value.samples.length * 1.5);
    });

    it('speaks English and the dialects of a language it has', async () => {
      expect((await synthesizer.synthesize(clause({ text: 'Step two of four.', locale: 'en' }))).ok).toBe(
        true,
      );
      expect((await synthesizer.synthesize(clause({ text: 'Hello.', locale: 'en-GB' }))).ok).toBe(true);
    });

    it('says plainly that a language is not served', async () => {
      expect(await synthesizer.synthesize(clause({ locale: 'ko' }))).toEqual({
        ok: false,
        error: 'language-not-served',
      });
    });

    it('does not begin what was cancelled', async () => {
      const cancelled = AbortSignal.abort();
      expect(await synthesizer.synthesize(clause(), cancelled)).toEqual({ ok: false, error: 'aborted' });
    });

    it('survives a clause with nothing to say', async () => {
      expect((await synthesizer.synthesize(clause({ text: '……' }))).ok).toBe(true);
    });
  });
}
