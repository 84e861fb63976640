import { expect, it } from 'vitest';
import { hallWorld } from '../../scripts/speech/hall-world.ts';
import { lampReport } from '../../scripts/speech/lamp-report.ts';
import { visitor } from '../app/session/visitor.ts';

it('the report that the bench of the voice makes leads from the first screen back to it, as the hall asks today', async () => {
  const guest = visitor(await hallWorld());
  const first = guest.asked();
  for (const act of lampReport('12', '15921476602')) {
    if ('key' in act) guest.key(act.key);
    else guest.choose(act.choose);
    if ('choose' in act && act.choose === '对的，交给社区')
      expect(guest.keep()).toMatchObject({ service: 'streetlight' });
  }
  expect(guest.asked()).toBe(first);
});
