import { beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '#app/services/service.ts';
import { routeWords } from '#app/understanding/route.ts';
import { deskHall, type DeskHall } from '../../../scripts/walk/desk-hall.ts';
import { scoreIntents } from '../../../scripts/walk/intents.ts';
import { allLists, localeOf, readPhrases } from '../../../scripts/walk/phrases.ts';

let hall: DeskHall;
let services: readonly Service[];
beforeAll(async () => {
  hall = await deskHall();
  services = hall.services['zh-CN'];
});

const first = (words: string): string | undefined => routeWords(words, services)[0]?.code;

describe('key words', () => {
  it('a longer one hides the shorter in it: 楼道灯 is a lamp, not the stairwell', () => {
    expect(first('楼道灯')).toBe('streetlight');
    expect(first('楼道里全是杂物')).toBe('stairwell');
  });

  it('are heard through a wrong character, but not through two', () => {
    expect(first('点梯又停了')).toBe('elevator');
    const codes = routeWords('煤气费在哪里交', services).map(({ code }) => code);
    expect(codes).not.toContain('streetlight');
  });

  it('are what is shown as the reason, in the resident’s own words', () => {
    expect(routeWords('我要去医院没人陪', services)[0]?.because).toContain('医院');
  });
});

it.each(allLists)('phrases that were written before find their service, and talk finds none: %s', (list) => {
  const read = readPhrases(list);
  if (!read.ok) throw new Error(read.error);
  const known = hall.services[localeOf(list)];
  const says = new Set(known.flatMap((service) => [...service.says, ...(service.keywords ?? [])]));
  expect(read.value.filter(({ phrase }) => says.has(phrase))).toEqual([]);
  const { score } = scoreIntents(read.value, known, () => 0);
  expect(score.n).toBeGreaterThanOrEqual(80);
  expect(score.top1).toBeGreaterThanOrEqual(0.9);
  expect(score.top3).toBeGreaterThanOrEqual(0.95);
  expect(score.other_when_unknown).toBeGreaterThanOrEqual(0.7);
  expect(score.emergency_recall).toBeGreaterThanOrEqual(0.99);
  expect(score.emergency_false_alarms).toBe(0);
});
