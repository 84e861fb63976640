import type { Answer, AskedCheck } from '#app/self-test/answers.ts';
import type { Person } from '#app/staff/person.ts';
import type { Said } from '#app/staff/state.ts';
import { ours, own } from '#app/text.ts';
import type { StaffHands } from './hands.ts';
import { bad, good } from './said.ts';

interface MachineDeeds {
  noted(check: AskedCheck, found: Pick<Answer, 'outcome' | 'why'>, by: string): Promise<Said>;
  /** The machine looks now; what it finds is noted under whoever asked. */
  tried(check: AskedCheck, by: string): Promise<Said>;
  badgeRead(token: string, who: Person): Promise<Said>;
  /** With a printed report the first hour is over. */
  tested(print: boolean, by: string): Promise<Said>;
  putOff(by: string): Promise<Said>;
  exported(to: string): Promise<Said>;
}

/** What a colleague does to the machine: its first hour, its self-test, its logs. */
export function machineDeeds({ machine, people, now }: StaffHands): MachineDeeds {
  const noted: MachineDeeds['noted'] = async (check, { outcome, why }, by) => {
    const answer: Answer = { outcome, at: now(), by, ...(why === undefined ? {} : { why }) };
    await machine.firstHour.note(check, answer);
    const text = ours('staff.said.noted', {
      what: ours(`self-test.${check}`),
      outcome: ours(`self-test.${outcome}`),
    });
    // It was noted, whatever was found.
    return outcome === 'failed' ? { tone: 'plain', text } : good(text);
  };
  return {
    noted,
    tried: async (check, by) => {
      const { outcome, why } = await machine.selfTest.look(check);
      return noted(
        check,
        { outcome: outcome === 'passed' ? 'passed' : 'failed', ...(why === undefined ? {} : { why }) },
        by,
      );
    },
    badgeRead: async (token, who) => {
      const read = people.verifyBadge(token);
      if (!read.ok || read.value.id !== who.id) return bad(ours('staff.said.badge-other'));
      await noted('badge', { outcome: 'passed' }, who.name);
      return good(ours('staff.said.badge-read'));
    },
    tested: async (print, by) => {
      const { test, printed } = await machine.selfTest.run(print);
      if (print) await machine.firstHour.settle({ how: 'reported', at: now(), by });
      if (!printed.ok) return bad(ours(`staff.printer.${printed.error}`));
      return test.passed ? good(ours('staff.said.ready')) : bad(ours('staff.said.not-ready'));
    },
    putOff: async (by) => {
      await machine.firstHour.settle({ how: 'put-off', at: now(), by });
      return good(ours('staff.said.put-off'));
    },
    exported: async (to) => {
      const saved = await machine.exportTo(to);
      if (saved.ok)
        return good(ours('staff.said.saved-to', { path: own({ kind: 'words', words: saved.value }) }));
      return bad(ours(saved.error === 'broken' ? 'staff.said.not-saved' : `staff.said.${saved.error}`));
    },
  };
}
