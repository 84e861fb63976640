import { randomUUID } from 'node:crypto';
import { effectId, type Reference } from '#app/ids.ts';
import type { ApiError } from '#app/ports/case-api.ts';
import type { Receipt } from '#app/receipt/receipt.ts';
import { unreachable } from '#app/result.ts';
import { dayCsv } from '#app/staff/day.ts';
import type { StaffDeed } from '#app/staff/effects.ts';
import type { Said } from '#app/staff/state.ts';
import { zhCN } from '#app/strings/zh-CN.ts';
import { ours, own } from '#app/text.ts';
import { localIso } from '../printing/local-time.ts';
import { bad, good } from './said.ts';
import { saveDay } from './day-file.ts';
import type { StaffHands } from './hands.ts';
import { machineDeeds } from './machine-deeds.ts';
import { reprintCase } from './reprint.ts';
import { badgeSlip, daySheet, testPage } from './sheets.ts';
import { counted, today } from './told.ts';

/** Does what a colleague asked for, and says in plain words what came of it. */
export function deedsOf(hands: StaffHands): (deed: StaffDeed) => Promise<Said> {
  const { people, log } = hands;
  /** Prints something of the staff's own, as a job of its own. */
  const print = async (receipt: Receipt, then: Said): Promise<Said> => {
    const job = effectId(`staff-${randomUUID()}`);
    const printed = await hands.spool.print(job, receipt);
    return printed.ok ? then : bad(ours(`staff.printer.${printed.error}`));
  };
  const of = (done: boolean, said: Said): Said => (done ? said : bad(ours('staff.said.changed-meanwhile')));

  const reprint = async (reference: Reference, by: string): Promise<Said> => {
    const { outbox, spool, api, store, hall, now } = hands;
    const outcome = await reprintCase(reference, by, { outbox, api: api.staff, spool, store, hall, now });
    switch (outcome) {
      case 'reprinted':
      case 'reprinted-bare':
        return good(ours(`staff.said.${outcome}`));
      case 'on-its-way':
      case 'rotated-not-printed':
      case 'silent':
        return bad(ours(`staff.said.${outcome}`));
      case 'not-printed':
        return bad(ours('staff.printer.offline'));
      case 'unknown':
        return bad(ours('staff.case.unknown'));
      default:
        return unreachable(outcome);
    }
  };

  const teach = async (person: string): Promise<Said> => {
    const name = people.list().find(({ id }) => id === person)?.name;
    if (name === undefined) return bad(ours('staff.said.changed-meanwhile'));
    const token = await people.teachBadge(person);
    const job = effectId(`staff-${randomUUID()}`);
    const printed = await hands.spool.print(job, badgeSlip(hands.hall, hands.now(), name, token));
    // Only a hash of it is kept: the job must not keep it either.
    await hands.spool.forget(job);
    return printed.ok ? good(ours('staff.said.badge-taught')) : bad(ours(`staff.printer.${printed.error}`));
  };

  const machine = machineDeeds(hands);

  return async (deed: StaffDeed): Promise<Said> => {
    const { outbox, spool, calls, api, hall, now } = hands;
    const by = deed.who.name;
    switch (deed.type) {
      case 'move-case': {
        const moved = await api.staff.move(deed.case.id, deed.to, deed.note, randomUUID());
        return moved.ok ? good(ours('staff.said.moved')) : bad(ours(troubleKey(moved.error)));
      }
      case 'reprint':
        return reprint(deed.reference, by);
      case 'retry': {
        const again = await outbox.resend(deed.reference);
        // What only waits for the network is simply tried now.
        if (!again) outbox.hurry();
        return good(ours('staff.said.retried'));
      }
      case 'give-up':
        return of(await outbox.giveUp(deed.reference), good(ours('staff.said.given-up')));
      case 'is-there':
        return of(await outbox.settle(deed.reference, deed.server.trim()), good(ours('staff.said.settled')));
      case 'looked':
        await spool.looked(deed.job, deed.cameOut);
        return good(ours('staff.said.looked'));
      case 'cancel-slip':
        await spool.cancel(deed.job);
        return good(ours('staff.said.cancelled'));
      case 'print-copy': {
        const receipt = await spool.receiptOf(deed.job);
        // A case's slip is never copied with the secret of the one that was lost.
        if (receipt?.kind === 'case') return reprint(receipt.reference, by);
        const printed = await spool.reprint(deed.job, by);
        if (printed.ok) return good(ours('staff.said.printed'));
        return bad(ours(printed.error === 'unknown-job' ? 'staff.failed' : `staff.printer.${printed.error}`));
      }
      case 'test-page':
        return print(testPage(hall, now()), good(ours('staff.said.printed')));
      case 'answer-call':
        return of(await calls.answer(deed.call, by), good(ours('staff.said.answered')));
      case 'print-day':
        return print(daySheet(hall, now(), await counted(hands)), good(ours('staff.said.printed')));
      case 'save-day': {
        const head = (['reference', 'what', 'state', 'at'] as const).map((of) => zhCN[`staff.column.${of}`]);
        const word = (row: { readonly state: string }): string =>
          zhCN[`staff.state.${row.state}` as keyof typeof zhCN];
        const rows = (await today(hands)).map((row) => ({
          ...row,
          at: localIso(new Date(row.at)).slice(0, 16).replace('T', ' '),
        }));
        const saved = await hands.machine.saveAt(deed.to, 'days', (folder) =>
          saveDay(folder, now().slice(0, 10), dayCsv(rows, head, word)),
        );
        return saved.ok
          ? good(ours('staff.said.saved-to', { path: own({ kind: 'words', words: saved.value }) }))
          : bad(ours(`staff.said.${saved.error}`));
      }
      case 'save-notice':
      case 'remove-notice': {
        const told =
          deed.type === 'save-notice'
            ? await api.staff.saveNotice(deed.notice, randomUUID())
            : await api.staff.removeNotice(deed.notice, randomUUID());
        if (told.ok) hands.retell();
        if (told.ok)
          return good(
            ours(deed.type === 'save-notice' ? 'staff.said.notice-saved' : 'staff.said.notice-removed'),
          );
        return bad(ours(told.error.code === 'rejected' ? 'staff.said.notice-unfit' : troubleKey(told.error)));
      }
      case 'add-person':
        await people.add(deed.name, deed.role, deed.pin);
        return good(ours('staff.said.person-added'));
      case 'remove-person':
        await people.remove(deed.person);
        return good(ours('staff.said.person-removed'));
      case 'change-pin':
        await people.changePin(deed.person, deed.pin);
        return good(ours('staff.said.pin-changed'));
      case 'teach-badge':
        return teach(deed.person);
      case 'revoke-badge':
        await people.revokeBadge(deed.person);
        return good(ours('staff.said.badge-revoked'));
      case 'note-check':
        return machine.noted(deed.check, deed, by);
      case 'try-check':
        return machine.tried(deed.check, by);
      case 'try-badge':
        return machine.badgeRead(deed.token, deed.who);
      case 'self-test':
        return machine.tested(deed.print, by);
      case 'put-off':
        return machine.putOff(by);
      case 'export-logs':
        return machine.exported(deed.to);
      case 'quit':
        log('staff.quit', { why: deed.why });
        hands.quit(deed.why);
        return good(ours('staff.said.quitting'));
      default:
        return unreachable(deed);
    }
  };
}

const troubleKey = ({ code }: ApiError) =>
  code === 'unsupported'
    ? 'staff.said.no-profile'
    : code === 'unreachable' || code === 'unknown' || code === 'garbled'
      ? 'staff.said.silent'
      : 'staff.said.not-moved';
