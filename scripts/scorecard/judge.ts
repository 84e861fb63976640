import type { Claim, Shown } from './claims.ts';
import type { Evidence } from './evidence.ts';

export interface Judged {
  readonly claim: Claim;
  readonly verdict: 'shown' | 'failed' | 'without test' | 'not run';
  /** What was measured, or which test. */
  readonly measured: string;
}

/** Each claim against what was measured; what has no test is no claim. */
export const judged = (claims: readonly Claim[], evidence: Evidence): readonly Judged[] =>
  claims.map((claim) => ({ claim, ...verdictOf(claim.shownBy, evidence) }));

function verdictOf(shown: Shown, { senses, personas, test }: Evidence): Omit<Judged, 'claim'> {
  switch (shown.by) {
    case 'senses': {
      if (senses === undefined) return { verdict: 'not run', measured: '' };
      const value = senses[shown.figure];
      if (typeof value !== 'number') return { verdict: 'without test', measured: shown.figure };
      const holds = 'atMost' in shown ? value <= shown.atMost : value >= shown.atLeast;
      return { verdict: holds ? 'shown' : 'failed', measured: `${shown.figure} ${value}` };
    }
    case 'personas': {
      if (personas === undefined) return { verdict: 'not run', measured: '' };
      const one = personas[shown.name];
      if (one === undefined) return { verdict: 'not run', measured: shown.name };
      const holds = one.completed === one.runs && one.wrong_submissions === 0;
      const clock = Object.entries(one.elder_clock_s).map(([name, seconds]) => `${name} ${seconds} s`);
      return {
        verdict: holds ? 'shown' : 'failed',
        measured: [`${shown.name}: ${one.completed} of ${one.runs}`, ...clock].join(', '),
      };
    }
    case 'test': {
      const holds = test(shown.file)?.includes(shown.says) === true;
      return { verdict: holds ? 'shown' : 'without test', measured: `${shown.file} “${shown.says}”` };
    }
  }
}
