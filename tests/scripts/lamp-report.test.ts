import { expect, it } from 'vitest';
import { hallWorld } from '../../scripts/speech/hall-world.ts';
import { lampReport, turnsThrough } from '../../scripts/speech/lamp-report.ts';

it('the report that the bench of the voice makes leads from the first screen back to it, as the hall asks today', async () => {
  const turns = turnsThrough(lampReport('12', '15921476602'), await hallWorld());
  const ids = turns.map(({ id }) => id.split(':')[0]);
  expect(ids).toEqual(expect.arrayContaining(['services', 'ask', 'review', 'keeping', 'done']));
  expect(ids.at(-1)).toBe('home');
});
