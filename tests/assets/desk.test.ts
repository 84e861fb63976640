import { beforeAll, describe, expect, it } from 'vitest';
import { lintContent } from '#main/desk/content/lint.ts';
import { loadContent } from '#main/desk/content/load.ts';
import { decisionsOf } from '#main/desk/content/rules/doors.ts';
import type { Content } from '#main/desk/content/schema.ts';
import { contentDir } from '../main/desk/hall.ts';

let content: Content;
beforeAll(async () => {
  const loaded = await loadContent(contentDir);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  content = loaded.value;
});

it('what residents read and hear has no fault', () => {
  expect(lintContent(content)).toEqual([]);
});

it('everything a hall is asked for is there', () => {
  const codes = (group: string) =>
    content.services.filter((each) => each.group === group).map(({ service_code: code }) => code);
  expect(new Set(codes('report'))).toEqual(
    new Set(
      'streetlight elevator water rubbish noise parking stairwell neighbours facilities other'.split(' '),
    ),
  );
  expect(new Set(codes('apply'))).toEqual(
    new Set('repair meals escort allowance certificate legal care visits'.split(' ')),
  );
});

describe('reporting stays within its budget', () => {
  it('of seven decisions, whichever way it goes', () => {
    const reports = content.services.filter(({ group }) => group === 'report');
    expect(Math.max(...reports.map((service) => decisionsOf(content, service)))).toBe(7);
  });
});

it('the estates have the houses they have', () => {
  const { estates } = content.gazetteer;
  expect(estates.map(({ name, buildings }) => [name, buildings.length])).toEqual([
    ['幸福里', 18],
    ['和平家园', 12],
    ['枫林苑', 9],
  ]);
});
