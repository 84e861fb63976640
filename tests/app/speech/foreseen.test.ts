import { describe, expect, it } from 'vitest';
import { foreseen } from '#app/speech/foreseen.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { world } from '../../fixtures/hall.ts';
import { visitor } from '../session/visitor.ts';

type Guest = ReturnType<typeof visitor>;
const ahead = (guest: Guest, audience: 'hall' | 'resident' = 'hall'): readonly string[] =>
  foreseen(guest.state(), world, audience).map(({ text }) => text);
/** What of the turn no clip can hold. */
const own = (guest: Guest): readonly string[] =>
  utterancesOf(guest.turn(), 'zh-CN')
    .flatMap(({ clauses }) => clauses)
    .filter(({ keep }) => !keep)
    .map(({ spoken }) => spoken);

describe('what may be said next is known before it is asked for', () => {
  function atThePhone(): Guest {
    const guest = visitor();
    for (const label of ['反映问题', '路灯照明', '不亮', '幸福里']) guest.choose(label);
    guest.key('3');
    guest.choose('对的');
    guest.key('13800138000');
    return guest;
  }

  it('a telephone number keyed in: its ending, before 「可以」 is touched; and all of it to the handset', () => {
    const guest = atThePhone();
    expect(ahead(guest)).toContain('尾号八零零零');
    expect(ahead(guest, 'resident')).toEqual(expect.arrayContaining(['幺三八', '零零幺三', '八零零零']));
    guest.choose('可以');
    const said = own(guest).filter((text) => text !== '幸福里三号楼');
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) expect(ahead(atThePhone())).toContain(text);
  });

  it('nothing, while nothing is the resident’s own', () => {
    expect(ahead(visitor())).toEqual([]);
  });

  it('never what may be kept, and never more than some sentences', () => {
    const guest = atThePhone();
    const all = foreseen(guest.state(), world, 'resident');
    expect(all.every(({ keep }) => !keep)).toBe(true);
    expect(all.length).toBeLessThanOrEqual(12);
  });
});
