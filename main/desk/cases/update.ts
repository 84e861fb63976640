import { failed, ok, type Result } from '#app/result.ts';
import { erased, type Case, type DeskState, type Note, type Personal } from './case.ts';
import { geoReportStatus, nextStates } from './states.ts';

/** A change to a case. */
export type Update =
  | { readonly type: 'follow_up'; readonly text: string }
  | { readonly type: 'correct'; readonly personal: Partial<Personal>; readonly text?: string }
  | { readonly type: 'withdraw' | 'delete' }
  | {
      readonly type: 'feedback';
      readonly score?: number;
      readonly solved?: boolean;
      readonly text?: string;
    }
  | { readonly type: 'state'; readonly state: DeskState; readonly text?: string }
  | { readonly type: 'rotate_secret'; readonly secretHash: string };

/** Why a case cannot be changed so. */
export type UpdateTrouble = 'erased' | 'finished' | 'not-finished' | 'no-such-step';

/** The case after the update; the case itself is not changed. `at` is an instant in UTC. */
export function updated(before: Case, update: Update, at: string): Result<Case, UpdateTrouble> {
  const finished = geoReportStatus(before.state) === 'closed';
  const after = (change: Partial<Case>, type: Note['type'], text?: string): Result<Case, never> => {
    const note: Note = { at, type, ...(text === undefined ? {} : { text }) };
    return ok(dated({ ...before, ...change, updatedAt: at, notes: [...before.notes, note] }, at));
  };
  if (before.erasedAt !== undefined && update.type !== 'state') return failed('erased');
  switch (update.type) {
    case 'follow_up':
      return after(
        before.state === 'awaiting_resident' ? { state: 'in_progress' } : {},
        'follow_up',
        update.text,
      );
    case 'correct': {
      if (finished) return failed('finished');
      const answers = { ...before.personal.answers, ...update.personal.answers };
      return after({ personal: { ...before.personal, ...update.personal, answers } }, 'correct', update.text);
    }
    case 'withdraw':
      return finished ? failed('finished') : after({ state: 'closed' }, 'withdraw');
    case 'delete': {
      const gone = after({ state: finished ? before.state : 'closed' }, 'delete');
      return gone.ok ? ok(erased(gone.value, at)) : gone;
    }
    case 'feedback': {
      const { score, solved } = update;
      // How it goes may be judged at any time, whether it is solved only when it is finished.
      if (!finished && solved !== undefined) return failed('not-finished');
      const state: DeskState =
        solved === false ? 'in_progress' : before.state === 'resolved' ? 'closed' : before.state;
      return after(
        {
          state,
          rating: { ...(score === undefined ? {} : { score }), ...(solved === undefined ? {} : { solved }) },
        },
        'feedback',
        update.text,
      );
    }
    case 'state':
      return nextStates[before.state].includes(update.state)
        ? after({ state: update.state }, update.state, update.text)
        : failed('no-such-step');
    case 'rotate_secret':
      return after({ secretHash: update.secretHash }, 'rotate_secret');
  }
}

/** Retention counts from the day a case is closed; a case taken up again is not closed. */
function dated({ closedAt, ...kept }: Case, at: string): Case {
  return geoReportStatus(kept.state) === 'closed' ? { ...kept, closedAt: closedAt ?? at } : kept;
}
