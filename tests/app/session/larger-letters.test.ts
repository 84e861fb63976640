import { expect, it } from 'vitest';
import { choiceId, questionCode } from '#app/ids.ts';
import { nothingYet } from '#app/questions/answer.ts';
import { ask, take } from '#app/questions/kinds.ts';
import type { Question } from '#app/services/service.ts';
import { world } from '../../fixtures/hall.ts';

const name: Question = {
  kind: 'name',
  code: questionCode('name'),
  prompt: '怎么称呼您？',
  purpose: '好安排',
  required: true,
  dataClass: 'person',
};
const roomy = { locale: 'zh-CN', estates: [], now: world.now } as const;
const narrow = { ...roomy, letters: false };

it('larger letters chosen in the middle of a name leave no room for its keys: it is asked as at first, and what is written waits', () => {
  const begun = { digits: '', spelling: { written: '王', letters: '', rest: [] } };
  const unwritten = ask(name, nothingYet, narrow);
  expect(ask(name, begun, narrow)).toEqual(unwritten);
  const bySurname = { type: 'choice', id: unwritten.choices[0]?.id ?? choiceId('none') } as const;
  expect(take(name, begun, bySurname, narrow)?.took).toBe('part');
  expect(ask(name, begun, roomy).entry).toMatchObject({ written: '王' });
});
