import { describe, expect, it } from 'vitest';
import { world } from '../../fixtures/hall.ts';
import { visitor } from './visitor.ts';

const small = [...world.hall.estates, { name: '小院', buildings: 6, say: [] }];
const which = '一二三四的四，还是九后面的十？';
function atTheBuilding(estate: string) {
  const guest = visitor();
  for (const label of ['反映问题', '路灯照明', '不亮', estate]) guest.choose(label);
  return guest;
}

describe('四 or 十', () => {
  it('is asked where either is a building here, in words that cannot be confused', () => {
    for (const [label, building] of [
      ['一二三四的四', 4],
      ['九后面的十', 10],
    ] as const) {
      const guest = atTheBuilding('幸福里');
      guest.happen({ type: 'said-place', place: { building: 10 } });
      expect(guest.asked()).toBe(which);
      guest.choose(label, 'voice');
      expect(guest.closure()).toContain(`幸福里${building}号楼`);
    }
  });
  it('is not asked of any other number', () => {
    const guest = atTheBuilding('幸福里');
    guest.happen({ type: 'said-place', place: { building: 14 } });
    expect(guest.closure()).toContain('14号楼');
  });
  it('is not asked where only one of them would do, nor of what was keyed', () => {
    const said = visitor({ ...world, hall: { ...world.hall, estates: small } });
    for (const label of ['反映问题', '路灯照明', '不亮', '小院']) said.choose(label);
    said.happen({ type: 'said-place', place: { building: 4 } });
    expect(said.closure()).toContain('小院4号楼');
    const keyed = atTheBuilding('幸福里');
    keyed.key('4');
    keyed.choose('对的');
    expect(keyed.closure()).toContain('4号楼');
  });
  it('返回 asks for the building again', () => {
    const guest = atTheBuilding('幸福里');
    const { asked } = guest;
    const before = asked();
    guest.happen({ type: 'said-place', place: { building: 4 } });
    guest.press('back');
    expect(asked()).toBe(before);
  });
});
