import { expect, test } from 'vitest';
import { countDay, dayCsv } from '#app/staff/day.ts';
import { badgeCode, parseBadge } from '#app/staff/badge.ts';
import { parseSlip } from '#app/cases/slip-code.ts';
import { when } from '#app/staff/when.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { caseRows } from '../../fixtures/staff.ts';

test('a day is counted by where each case stands, and by service', () => {
  const day = countDay('2026-11-24', caseRows, { slips: 14, reprints: 2, calls: 3 });
  expect(day).toMatchObject({ waiting: 1, sent: 3, underWay: 5, closed: 4 });
  expect(day.byService).toHaveLength(13);
});

test('as a table: no spreadsheet takes a cell for a formula or a comma for another column', () => {
  const [first] = caseRows;
  if (first === undefined) throw new Error('no cases');
  const rows = [{ ...first, serviceName: '=HYPERLINK("http://a","路灯,照明")' }];
  expect(dayCsv(rows, ['编号', '事项', '状态', '时间'], () => '待送出')).toBe(
    '\uFEFF编号,事项,状态,时间\r\n10271831,"\'=HYPERLINK(""http://a"",""路灯,照明"")",待送出,2026-11-24T15:40:00+08:00\r\n',
  );
});

test('a badge is no slip and a slip no badge, whatever the scanner makes of case and colon', () => {
  const token = 'K7P2M9XQ4TRV8HWD3B6N';
  expect(parseBadge(badgeCode(token).toLowerCase().replace(':', ';'))).toBe(token);
  expect(parseSlip(badgeCode(token)).ok).toBe(false);
  expect(parseBadge(`HK1:10271836:${token}`)).toBeUndefined();
  expect(parseBadge('HB1:SHORT')).toBeUndefined();
});

test('when: the hall’s own clock, whatever zone the server writes in', () => {
  const now = '2026-11-24T15:43:00+08:00';
  const read = (iso: string): string => render(when(iso, now), 'zh-CN', shownValue);
  expect(read('2026-11-24T07:05:00Z')).toBe('15:05');
  expect(read('2026-11-23T16:30:00Z')).toBe('0:30');
  expect(read('2026-11-23T10:00:00Z')).toBe('11月23日 18:00');
  expect(read('yesterday')).toBe('不清楚');
});
