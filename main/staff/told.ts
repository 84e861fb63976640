import type { Reference } from '#app/ids.ts';
import { unreachable } from '#app/result.ts';
import type { CaseRow, DayCounts, StaffData, Wanted } from '#app/staff/data.ts';
import { countDay } from '#app/staff/day.ts';
import { dayIn } from '#app/staff/when.ts';
import { openCase, outboxRows, todaysCases } from './cases.ts';
import type { StaffHands } from './hands.ts';

/** What a screen shows of the world. */
export const toldBy =
  (hands: StaffHands) =>
  async (wanted: Wanted): Promise<StaffData> => {
    const { outbox, spool, calls, api, now } = hands;
    const cases = { outbox, api: api.staff, now };
    switch (wanted.of) {
      case 'cases':
        return todaysCases(cases);
      case 'case':
        return openCase(wanted.key, cases);
      case 'outbox':
        return { of: 'outbox', rows: outboxRows(outbox) };
      case 'slips': {
        const jobs = await spool.jobs();
        const rows = jobs.map(({ id, reference, kind, state, copy, queuedAtMs }) => ({
          job: id,
          ...(reference === undefined ? {} : { reference: reference as Reference }),
          kind,
          state,
          copy,
          at: new Date(queuedAtMs).toISOString(),
        }));
        return { of: 'slips', rows, printer: { kind: hands.printerKind, ...(await spool.printer()) } };
      }
      case 'calls':
        return { of: 'calls', rows: calls.list() };
      case 'day':
        return { of: 'day', day: await counted(hands), places: await hands.machine.savePlaces() };
      case 'notices': {
        const [told, english] = [await api.bulletin('zh-CN'), await api.bulletin('en')];
        const rows = told.ok ? told.value.notices : [];
        const inEnglish = english.ok ? english.value.notices : [];
        return {
          of: 'notices',
          rows: rows.map((notice) => {
            const en = inEnglish.find(({ id }) => id === notice.id);
            return en === undefined ? notice : { ...notice, en: { title: en.title, lines: en.lines } };
          }),
          apiSilent: !told.ok,
        };
      }
      case 'machine': {
        const { machine } = hands;
        const [health, tests, places] = await Promise.all([
          machine.health(),
          machine.selfTest.outcomes(),
          machine.savePlaces(),
        ]);
        const last = tests.at(-1);
        return { of: 'machine', health, firstHour: machine.firstHour.read(), places, ...(last && { last }) };
      }
      case 'use':
        return { of: 'use', ...hands.machine.use() };
      case 'first-hour': {
        const { machine } = hands;
        const last = (await machine.selfTest.outcomes()).at(-1);
        const mine = hands.people.list().find(({ id }) => id === wanted.person);
        if (mine === undefined) throw new Error('nobody of this name is in any more');
        return {
          of: 'first-hour',
          ...machine.configured(),
          firstHour: machine.firstHour.read(),
          printer: { kind: hands.printerKind, ...(await spool.printer()) },
          mine,
          ...(last && { last }),
        };
      }
      case 'people':
        return { of: 'people', rows: hands.people.list() };
      default:
        return unreachable(wanted);
    }
  };

/** Today's cases, each once. */
export const today = async (hands: StaffHands): Promise<readonly CaseRow[]> =>
  (await todaysCases({ outbox: hands.outbox, api: hands.api.staff, now: hands.now })).rows;
/** The day in numbers. */
export const counted = async (hands: StaffHands): Promise<DayCounts> => {
  const now = hands.now();
  const day = now.slice(0, 10);
  const jobs = (await hands.spool.jobs()).filter(
    ({ queuedAtMs, state, kind }) =>
      state === 'printed' && kind !== 'staff' && dayIn(new Date(queuedAtMs).toISOString(), now) === day,
  );
  const calls = hands.calls.list().filter(({ at }) => dayIn(at, now) === day).length;
  const reprints = jobs.filter(({ copy }) => copy > 0).length;
  return countDay(day, await today(hands), { slips: jobs.length - reprints, reprints, calls });
};
