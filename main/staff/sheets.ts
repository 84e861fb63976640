import type { Hall } from '#app/hall.ts';
import type { StaffReceipt } from '#app/receipt/receipt.ts';
import { badgeCode } from '#app/staff/badge.ts';
import type { DayCounts } from '#app/staff/data.ts';
import { dayBars } from '#app/staff/day.ts';
import { ours, own } from '#app/text.ts';

const common = ({ name, phone, hours }: Hall, at: string) =>
  ({
    kind: 'staff',
    locale: 'zh-CN',
    hall: { name, phone, hours },
    at,
    lines: [],
    bars: [],
    notes: [],
  }) as const;

const count = (of: number) => own({ kind: 'count', count: of });

export const testPage = (hall: Hall, at: string): StaffReceipt => ({
  ...common(hall, at),
  title: ours('staff.sheet.test'),
  notes: [ours('staff.sheet.test.line')],
});

export const badgeSlip = (hall: Hall, at: string, name: string, token: string): StaffReceipt => ({
  ...common(hall, at),
  title: ours('staff.sheet.badge', { name: own({ kind: 'words', words: name }) }),
  notes: [ours('staff.sheet.badge.how'), ours('staff.sheet.badge.safe')],
  code: badgeCode(token),
});

export const daySheet = (hall: Hall, at: string, day: DayCounts): StaffReceipt => ({
  ...common(hall, at),
  title: ours('staff.day.of', { day: own({ kind: 'day', iso: day.day }) }),
  lines: (['slips', 'reprints', 'calls'] as const).map((what) => ({
    label: ours(`staff.day.${what}`),
    value: count(day[what]),
  })),
  bars: [
    ...dayBars(day),
    ...day.byService.map(({ name, count: times }) => ({
      label: own({ kind: 'words', words: name }),
      count: times,
    })),
  ].map(({ label, count: times }) => ({ label, count: times })),
});
