import { beforeAll, expect, it } from 'vitest';
import type { Case } from '#main/desk/cases/case.ts';
import { after, withoutOverdue, workingDaysAfter } from '#main/desk/cases/retention.ts';
import { loadContent } from '#main/desk/content/load.ts';
import type { ServiceFile } from '#main/desk/content/schema.ts';
import { contentDir } from '../hall.ts';

let meals: ServiceFile | undefined;
beforeAll(async () => {
  const content = await loadContent(contentDir);
  meals = content.ok ? content.value.services.find((each) => each.service_code === 'meals') : undefined;
});

const ordered: Case = {
  id: 'c1',
  serviceCode: 'meals',
  locale: 'zh-CN',
  state: 'closed',
  submittedAt: '2026-01-10T08:00:00Z',
  updatedAt: '2026-01-31T08:00:00Z',
  closedAt: '2026-01-31T08:00:00Z',
  promisedBy: '2026-01-12',
  personal: { phone: '13800138000', answers: { where: 'delivered', meal: 'lunch', diet: 'halal' } },
  notes: [{ at: '2026-01-10T08:00:00Z', type: 'follow_up', text: '中午送' }],
};
const at = (instant: string) => withoutOverdue(ordered, meals, new Date(instant));

it('what is sensitive goes first, the rest when its own time is over', () => {
  expect(at('2026-04-30T00:00:00Z')).toBeUndefined();
  expect(at('2026-05-02T00:00:00Z')?.personal.answers).toEqual({ where: 'delivered', meal: 'lunch' });
  const later = at('2026-08-01T00:00:00Z');
  expect(later?.personal).toEqual({ answers: {} });
  expect(JSON.stringify(later?.notes)).not.toContain('中午送');
});

it('a case that is still open keeps everything it needs', () => {
  const { closedAt: _closed, ...open } = ordered;
  expect(withoutOverdue({ ...open, state: 'in_progress' }, meals, new Date('2030-01-01'))).toBeUndefined();
});

it('durations are counted as the calendar has them', () => {
  expect(after('P2W', '2026-11-24T08:00:00Z').toISOString()).toBe('2026-12-08T08:00:00.000Z');
  expect(after('P1Y', '2028-02-29T08:00:00Z').toISOString()).toBe('2029-03-01T08:00:00.000Z');
});

it('a promise made on a Friday skips the weekend', () => {
  expect(workingDaysAfter(1, new Date('2026-11-27T09:00:00Z'))).toBe('2026-11-30');
  expect(workingDaysAfter(0, new Date('2026-11-27T09:00:00Z'))).toBe('2026-11-27');
});
