import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFrom, plusDays, weekdayOf } from '#app/calendar.ts';
import { dateIn } from '#app/understanding/dates.ts';

/** A Tuesday. */
const today = '2026-11-24';

describe('a day, as old neighbours say it', () => {
  it.each([
    ['今天下午吧', '2026-11-24', 'pm'],
    ['明天上午', '2026-11-25', 'am'],
    ['明儿早上来', '2026-11-25', 'am'],
    ['后天', '2026-11-26', undefined],
    ['大后天下午', '2026-11-27', 'pm'],
    ['星期三', '2026-11-25', undefined],
    ['礼拜天上午', '2026-11-29', 'am'],
    ['这个星期五', '2026-11-27', undefined],
    ['下星期三上午', '2026-12-02', 'am'],
    ['下个礼拜一', '2026-11-30', undefined],
    ['下周二下午', '2026-12-01', 'pm'],
    ['下下星期一', '2026-12-07', undefined],
    ['二十五号', '2026-11-25', undefined],
    ['3号上午', '2026-12-03', 'am'],
    ['十二月五号', '2026-12-05', undefined],
    ['一月二号', '2027-01-02', undefined],
    ['三天以后', '2026-11-27', undefined],
    ['过两天再说', '2026-11-26', undefined],
    ['tomorrow morning', '2026-11-25', 'am'],
    ['the day after tomorrow', '2026-11-26', undefined],
    ['next Wednesday afternoon', '2026-12-02', 'pm'],
    ['on Friday', '2026-11-27', undefined],
  ] as const)('「%s」 is %s', (words, day, half) => {
    expect(dateIn(words, today)).toEqual({ day, ...(half === undefined ? {} : { half }) });
  });

  it('half a day alone leaves the day to what was said before', () => {
    expect(dateIn('上午', today)).toEqual({ half: 'am' });
    expect(dateIn('下午都行', today)).toEqual({ half: 'pm' });
  });

  it.each(['路灯不亮', '随便', '等人来问我'])('「%s」 is no day', (words) => {
    expect(dateIn(words, today)).toBeUndefined();
  });

  it('what is named by its number or weekday is never over', () => {
    const days = fc.integer({ min: 0, max: 3_000 }).map((ahead) => plusDays(today, ahead));
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom(...Array.from('一二三四五六日')),
        (now, day, weekday) => {
          const byNumber = dateIn(`${day}号`, now)?.day;
          if (byNumber !== undefined) {
            expect(Number(byNumber.slice(8))).toBe(day);
            expect(daysFrom(now, byNumber)).toBeGreaterThanOrEqual(0);
          }
          const byWeekday = dateIn(`星期${weekday}`, now)?.day ?? '';
          expect(weekdayOf(byWeekday)).toBe('一二三四五六日'.indexOf(weekday) + 1);
          expect(daysFrom(now, byWeekday)).toBeGreaterThanOrEqual(0);
          expect(daysFrom(now, byWeekday)).toBeLessThan(7);
        },
      ),
    );
  });
});
