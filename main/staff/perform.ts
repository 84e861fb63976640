import type { StaffEffect } from '#app/staff/effects.ts';
import type { StaffWorldEvent } from '#app/staff/events.ts';
import type { Said } from '#app/staff/state.ts';
import { ours } from '#app/text.ts';
import { deedsOf } from './deeds.ts';
import type { StaffHands } from './hands.ts';
import type { People } from './people.ts';
import { subjectOf } from './subject.ts';
import { toldBy } from './told.ts';

const failed: Said = { tone: 'bad', text: ours('staff.failed') };

/** Performs the staff's effects; each comes back as one event, and each deed is written down before it is done. */
export function staffPerformer(hands: StaffHands) {
  const { people, audit, log } = hands;
  const [fetched, done] = [toldBy(hands), deedsOf(hands)];

  const outcomeOf = async (effect: StaffEffect): Promise<StaffWorldEvent | undefined> => {
    switch (effect.type) {
      case 'look-at-door': {
        const known = people.list().filter(({ hasPin }) => hasPin);
        // Before there is a colleague, the first one is asked for; helpers alone could not add any.
        const shown = known.some(({ role }) => role === 'staff')
          ? known.map(({ id, name }) => ({ id, name }))
          : [];
        return { type: 'door-told', effect: effect.id, people: shown, lockedMs: people.lockedMs() };
      }
      case 'set-first-pin': {
        // Somebody else was quicker, or a page pretends: then there is a PIN, and it is asked.
        if (people.list().some(({ role, hasPin }) => role === 'staff' && hasPin))
          return { type: 'done', effect: effect.id, said: failed };
        await audit.write({ who: effect.name, what: 'staff.first-pin' });
        return {
          type: 'let-in',
          effect: effect.id,
          person: await people.add(effect.name, 'staff', effect.pin),
        };
      }
      case 'check-pin':
        return admitted(effect.id, await people.verifyPin(effect.person, effect.pin));
      case 'check-badge':
        return admitted(effect.id, people.verifyBadge(effect.token));
      case 'sign-out':
        await audit.write({
          who: effect.who.name,
          what: effect.why === 'idle' ? 'staff.timed-out' : 'staff.out',
        });
        return undefined;
      case 'fetch':
        if (effect.opens !== undefined && effect.wanted.of === 'case')
          await audit.write({ who: effect.opens.name, what: 'case.opened', reference: effect.wanted.key });
        return { type: 'told', effect: effect.id, data: await fetched(effect.wanted) };
      default: {
        const reference = subjectOf(effect);
        const line = { who: effect.who.name, what: effect.type, ...reference } as const;
        await audit.write(line);
        const said = await done(effect);
        // What went wrong afterwards is written down too: the line above says only that it was begun.
        if (said.tone === 'bad') await audit.write({ ...line, outcome: 'failed' });
        return { type: 'done', effect: effect.id, said };
      }
    }
  };

  const admitted = async (
    effect: StaffEffect['id'],
    who: Awaited<ReturnType<People['verifyPin']>>,
  ): Promise<StaffWorldEvent> => {
    if (!who.ok) {
      await audit.write({ who: 'unknown', what: 'staff.refused', to: who.error.why });
      return { type: 'refused', effect, refusal: who.error };
    }
    if (who.value.role === 'helper') return { type: 'helper', effect, person: who.value };
    await audit.write({ who: who.value.name, what: 'staff.in' });
    return { type: 'let-in', effect, person: who.value };
  };

  return (effect: StaffEffect, dispatch: (event: StaffWorldEvent) => void): void => {
    outcomeOf(effect).then(
      (event) => {
        if (event !== undefined) dispatch(event);
      },
      () => {
        log('fault', { code: 'effect-failed', where: `staff:${effect.type}` });
        dispatch({ type: 'done', effect: effect.id, said: failed });
      },
    );
  };
}
