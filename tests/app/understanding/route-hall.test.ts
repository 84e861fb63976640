import { beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '#app/services/service.ts';
import { routeWords } from '#app/understanding/route.ts';
import { deskHall } from '../../../scripts/walk/desk-hall.ts';
import { scoreIntents } from '../../../scripts/walk/intents.ts';
import { listsIn, readPhrases } from '../../../scripts/walk/phrases.ts';

let services: readonly Service[];
let english: readonly Service[];
beforeAll(async () => {
  const hall = await deskHall();
  services = hall.services['zh-CN'];
  english = hall.services.en;
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

/** What phrases of a list find; none of them is in the definitions themselves. */
function measured(list: string, known: readonly Service[]) {
  const read = readPhrases(list);
  if (!read.ok) throw new Error(read.error);
  const says = new Set(known.flatMap((service) => [...service.says, ...(service.keywords ?? [])]));
  expect(read.value.filter(({ phrase }) => says.has(phrase))).toEqual([]);
  const { score } = scoreIntents(read.value, known, () => 0);
  expect(score.n).toBeGreaterThanOrEqual(80);
  expect(score.emergency_recall).toBeGreaterThanOrEqual(0.99);
  expect(score.emergency_false_alarms).toBe(0);
  return score;
}

it.each(listsIn('zh-CN'))(
  'phrases that were written before find their service, and talk finds none: %s',
  (list) => {
    const score = measured(list, services);
    expect(score.top1).toBeGreaterThanOrEqual(0.9);
    expect(score.top3).toBeGreaterThanOrEqual(0.95);
    expect(score.other_when_unknown).toBeGreaterThanOrEqual(0.7);
  },
);

describe('in English', () => {
  it.each(listsIn('en'))(
    'phrases that were written before find their service, and talk finds none: %s',
    (list) => {
      const score = measured(list, english);
      expect(score.top1).toBeGreaterThanOrEqual(0.95);
      expect(score.top3).toBeGreaterThanOrEqual(0.98);
      expect(score.other_when_unknown).toBeGreaterThanOrEqual(0.8);
    },
  );

  it.each(['Good morning', 'Thank you very much, bye', 'I have lost my cat', 'Hello, can you hear me'])(
    'what asks for nothing finds nothing: %s',
    (words) => {
      expect(routeWords(words, english)).toEqual([]);
    },
  );

  it('the reason is in the resident’s own words', () => {
    expect(routeWords("The lift's out again", english)[0]?.because).toContain("lift's");
    expect(routeWords('it is pitch black round the back', english)[0]?.because).toContain('pitch black');
  });
});
