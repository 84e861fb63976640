import { expect, test } from 'vitest';
import type { ScreenGeometry } from '#app/bridge/snapshot.ts';
import { choiceId } from '#app/ids.ts';
import { locales } from '#app/locale.ts';
import { readBackPage } from '#app/session/read-back.ts';
import type { Capacity } from '#app/session/world.ts';
import { reaches } from '#app/session/settings.ts';
import { defined, ours, own, type Text } from '#app/text.ts';
import { layoutOf, type Sizing } from '#app/theme/layout.ts';
import { textSizesFor } from '#app/turn/capacity.ts';
import type { ReviewLine } from '#app/turn/turn.ts';
import { screenOf, screens } from '../../fixtures/screens.ts';

const small = screenOf(1366, 768, 15.6);
const hall = screenOf(1920, 1080, 27);

const line = (id: string, label: Text, value: Text): ReviewLine => ({ id: choiceId(id), label, value });
const lamp = line('what', ours('review.what'), defined('路灯不亮', 'zh-CN'));
const phone = line('contact', ours('review.contact'), own({ kind: 'phone', digits: '13800138000' }));
const place = line(
  'where',
  ours('review.where'),
  own({ kind: 'place', place: { estate: '幸福里', building: 3 } }),
);
const since = line('since', ours('review.detail'), defined('晚上', 'zh-CN'));
const story = line(
  'words',
  ours('review.detail'),
  own({ kind: 'words', words: '三号楼门口那盏灯从上个礼拜就不亮了，晚上出门倒垃圾看不见台阶，差点摔一跤。' }),
);

const capacityOn = (screen: ScreenGeometry, sizing: Sizing): Capacity => ({
  choices: 4,
  doors: 6,
  reviewLines: 6,
  layout: layoutOf(screen, sizing),
});

/** How many lines stand on each page, one after the other. */
function pages(
  lines: readonly ReviewLine[],
  screen = small,
  sizing: Partial<Sizing> = {},
): readonly number[] {
  const capacity = capacityOn(screen, { textMm: 8, ...sizing });
  const counts: number[] = [];
  for (let page = 0; page < lines.length; page += 1) {
    const shown = readBackPage(lines, { page, choices: 1 }, 'zh-CN', capacity);
    counts.push(shown.lines.length);
    if (shown.isLast) break;
  }
  return counts;
}

test('what has words of its own leaves room for fewer lines, and nothing is left out', () => {
  expect(pages([lamp, place, phone, since])).toEqual([4]);
  expect(pages([lamp, place, phone, since], small, { reach: 'seated' })).toEqual([4]);
  expect(pages([lamp, place, story, phone], small, { reach: 'seated' })).toEqual([3, 1]);
  expect(pages([lamp, place, story, phone], hall)).toEqual([4]);
});

test('a report of four lines is read back on one page of every panel, from a wheelchair, too', () => {
  const report: Readonly<Record<(typeof locales)[number], readonly string[]>> = {
    'zh-CN': ['其他的事', '等人来问我'],
    en: ['Something else', 'Have a person ask me'],
    ko: ['기타', '나중에 사람이 물어봐 주세요'],
  };
  for (const locale of locales) {
    const [what = '', detail = ''] = report[locale];
    const lines = [
      line('what', ours('review.what'), defined(what, locale)),
      line('detail', ours('review.detail'), defined(detail, locale)),
      place,
      phone,
    ];
    for (const [name, screen] of Object.entries(screens))
      for (const reach of reaches)
        for (const textMm of textSizesFor(screen, reach)) {
          const { isLast } = readBackPage(
            lines,
            { page: 0, choices: 1 },
            locale,
            capacityOn(screen, { textMm, reach }),
          );
          expect(isLast, `${name} ${textMm} mm ${reach} ${locale}`).toBe(true);
        }
  }
});
