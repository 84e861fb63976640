import { describe, expect, it } from 'vitest';
import { faultsOf, type FaultCode, type Health } from '#app/health/health.ts';
import { lookedAgain, type KnownFaults } from '#app/health/lasting.ts';

const well: Health = {
  version: '1.0.0', runtime: 'Electron', at: '2026-11-24T09:00:00+08:00', uptimeS: 60,
  restarts: { page: 0, speech: 0, desk: 0 },
  outbox: { waiting: 0, stuck: 0, oldestS: 0 },
  printer: { paperLow: false },
  hearing: true, speaking: true, keeps: true, diskFreeBytes: 50e9, servicesKnown: 17,
}; // prettier-ignore

describe('what is wrong with the machine', () => {
  it('nothing, on a good day; paper that runs low is no fault yet', () => {
    expect(faultsOf(well)).toEqual([]);
    expect(faultsOf({ ...well, printer: { paperLow: true } })).toEqual([]);
  });

  it.each<[string, Partial<Health>, FaultCode]>([
    ['no paper', { printer: { trouble: 'needs_paper', paperLow: false } }, 'printer'],
    ['a case the city refuses', { outbox: { waiting: 1, stuck: 1, oldestS: 60 } }, 'outbox'],
    ['a case nobody took for two days', { outbox: { waiting: 1, stuck: 0, oldestS: 172_800 } }, 'outbox'],
    ['a microphone that gives nothing', { microphone: false }, 'hearing'],
    ['a disk nearly full', { diskFreeBytes: 1e8 }, 'disk'],
    ['nothing that can be done here', { servicesKnown: 0 }, 'services'],
  ])('%s', (_what, change, code) => {
    expect(faultsOf({ ...well, ...change })).toEqual([code]);
  });
});

describe('a fault that lasts', () => {
  const start = Date.parse('2026-11-24T09:00:00+08:00');
  /** Looks every minute; what is seen at each. The minutes at which the hall is told. */
  function told(minutes: number, seenAt: (minute: number) => readonly FaultCode[], before: KnownFaults = {}) {
    let known = before;
    const at: number[] = [];
    for (let minute = 0; minute < minutes; minute += 1) {
      const ms = start + minute * 60_000;
      const looked = lookedAgain(known, seenAt(minute), { iso: new Date(ms).toISOString(), ms });
      known = looked.known;
      if (looked.report.length > 0) at.push(minute);
    }
    return { at, known };
  }

  it('is told after a quarter of an hour, once, however long it stays', () => {
    expect(told(600, () => ['printer']).at).toEqual([15]);
  });

  it('is not told where paper was changed in time', () => {
    expect(told(600, (minute) => (minute < 12 ? ['printer'] : [])).at).toEqual([]);
  });

  it('that comes and goes every few minutes is one fault', () => {
    expect(told(240, (minute) => (minute % 5 < 2 ? ['printer'] : [])).at).toEqual([15]);
  });

  it('that was mended and came back the next hour is told again', () => {
    expect(told(120, (minute) => (minute < 30 || minute > 60 ? ['printer'] : [])).at).toEqual([15, 76]);
  });

  it('is not told a second time after a restart', () => {
    const { known } = told(20, () => ['printer']);
    const remembered = JSON.parse(JSON.stringify(known)) as KnownFaults;
    expect(told(20, () => ['printer'], remembered).at).toEqual([]);
  });
});
