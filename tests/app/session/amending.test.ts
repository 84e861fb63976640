import { describe, expect, it } from 'vitest';
import type { CaseStatus } from '#app/cases/submission.ts';
import type { Reference, Secret } from '#app/ids.ts';
import type { World } from '#app/session/world.ts';
import { keyPhrases } from '#app/understanding/phrases.ts';
import { soundDistance } from '#main/desk/content/sound.ts';
import { world } from '../../fixtures/hall.ts';
import { visitor } from './visitor.ts';

const reference = '10000016' as Reference;
const secret = 'A7K2M9Q4T6W8Y3B5D7F9' as Secret;
const filed: CaseStatus = {
  state: 'filed', reference, serviceName: '路灯照明', notes: [], may: ['withdraw'],
}; // prettier-ignore

/** Someone whose slip was read, and whose case stands so. */
const withSlip = (
  status: CaseStatus = filed,
  shown: { readonly secret?: Secret } = { secret },
  hall: World = world,
) => {
  const guest = visitor(hall);
  guest.happen({ type: 'scanned', reference, ...shown });
  const asked = guest.effects.findLast(({ type }) => type === 'look-up');
  if (asked?.type !== 'look-up') throw new Error('nothing was looked up');
  guest.happen({ type: 'status-found', effect: asked.id, status });
  const amend = () => {
    const effect = guest.effects.findLast(({ type }) => type === 'amend');
    if (effect?.type !== 'amend') throw new Error('nothing was changed');
    return effect;
  };
  return {
    ...guest,
    amend,
    /** The outbox has the change on disk. */
    amended: () => {
      const kept = { effect: amend().id, reference, secret, keptAt: '2026-11-24T09:00:00+08:00' };
      guest.happen({ type: 'amended', kept });
    },
    printing: () => guest.effects.findLast(({ type }) => type === 'print'),
  };
};

describe('the lamp was mended by a neighbour: she takes her case back', () => {
  it('with the slip held under the scanner, asked once, and leaves with a slip that says so', () => {
    const guest = withSlip();
    expect(guest.offered()).toEqual(['办好了', '撤回这件事', '再查一个']);
    guest.choose('撤回这件事');
    expect(guest.asked()).toBe('真的要撤回吗？');
    expect(guest.effects.some(({ type }) => type === 'amend')).toBe(false);
    guest.choose('确定撤掉');
    expect(guest.amend().amendment).toEqual({ reference, secret, type: 'withdraw' });
    expect(guest.asked()).toBe('正在记下……');
    guest.amended();
    expect(guest.asked()).toBe('已经撤回了。');
    expect(guest.printing()).toMatchObject({ receipt: { kind: 'withdrawal', reference } });
    expect(JSON.stringify(guest.printing())).not.toContain(secret);
  });

  it('hears when the slip is out, or that the number must do', () => {
    const guest = withSlip();
    guest.choose('撤回这件事');
    guest.choose('确定撤掉');
    guest.amended();
    const print = guest.printing();
    if (print?.type !== 'print') throw new Error('no slip');
    guest.happen({ type: 'not-printed', effect: print.id, why: 'needs_paper' });
    expect(guest.closure()).toBe('小票没打出来，请记下编号。');
    guest.happen({ type: 'printed', effect: print.id });
    expect(guest.closure()).toBe('小票打好了，请拿好。');
    guest.choose('办好了');
    expect(JSON.stringify(guest.state())).not.toMatch(/10000016|A7K2M9/);
  });

  it('and may think better of it', () => {
    const guest = withSlip();
    guest.choose('撤回这件事');
    guest.choose('接着办');
    expect(guest.asked()).toBe('已经立案了。');
    expect(guest.effects.some(({ type }) => type === 'amend')).toBe(false);
    expect(guest.offered()).toContain('撤回这件事');
  });

  it('is told where it could not be kept, and nothing is claimed', () => {
    const guest = withSlip();
    guest.choose('撤回这件事');
    guest.choose('确定撤掉');
    guest.happen({ type: 'not-amended', effect: guest.amend().id, why: 'disk-full' });
    expect(guest.closure()).toBe('这台机器现在记不下来。');
    expect(guest.asked()).toBe('已经立案了。');
    expect(guest.printing()).toBeUndefined();
  });

  it('by ear: what confirms is like nothing else that can be said there', () => {
    const guest = withSlip();
    guest.choose('撤回这件事');
    const [leave, sure] = guest.offered();
    const keys = keyPhrases('zh-CN').flatMap(({ say }) => say);
    // Nearer than half the syllables is mistaken (confusability lint of the services).
    for (const other of [leave ?? '', ...keys])
      expect(soundDistance(sure ?? '', other)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('who may not', () => {
  it.each([
    ['knows the number alone', filed, {}],
    ['holds the slip of a server that takes no changes', { ...filed, may: [] }, { secret }],
    [
      'holds the slip of a case taken back before',
      { ...filed, state: 'closed', withdrawn: true, may: [] },
      { secret },
    ],
  ] as const)('whoever %s', (_who, status, shown) => {
    expect(withSlip(status, shown).offered()).toEqual(['办好了', '再查一个']);
  });

  it('and a touch that comes too late does nothing', () => {
    const guest = withSlip();
    const withdraw = guest.turn().choices[1];
    guest.choose('再查一个');
    guest.happen({ type: 'chose', id: withdraw?.id as never, by: 'touch' });
    expect(guest.effects.some(({ type }) => type === 'amend')).toBe(false);
  });
});

it('a case taken back says so, and promises nothing', () => {
  const guest = withSlip({ ...filed, state: 'closed', withdrawn: true, promisedBy: '2026-11-27', may: [] });
  expect(guest.asked()).toBe('这件事撤回了。');
  expect(JSON.stringify(guest.turn().lines)).not.toContain('2026-11-27');
});

it('it was said to be done, and the lamp is dark: not content, taken up again', () => {
  const guest = withSlip({ ...filed, state: 'resolved', may: ['reopen'] });
  expect(guest.offered()).toEqual(['办好了', '办得怎么样', '不满意，再办', '再查一个']);
  guest.choose('不满意，再办');
  guest.choose('没弄好');
  expect(guest.amend().amendment).toEqual({
    reference,
    secret,
    type: 'feedback',
    solved: false,
    description: '没弄好',
  });
  guest.amended();
  expect(guest.asked()).toBe('好的，再办一回。');
  expect(guest.printing()).toBeUndefined();
});

it('where the screen holds two choices, what she came for is one of them', () => {
  const guest = visitor({ ...world, capacity: { ...world.capacity, choices: 2 } });
  guest.happen({ type: 'scanned', reference, secret });
  const asked = guest.effects.find(({ type }) => type === 'look-up');
  if (asked?.type !== 'look-up') throw new Error('nothing was looked up');
  guest.happen({ type: 'status-found', effect: asked.id, status: filed });
  expect(guest.offered()).toEqual(['办好了', '撤回这件事']);
});

it('finished, it is rated from where it says so', () => {
  const guest = withSlip({ ...filed, state: 'closed', promisedBy: '2026-11-27', may: [] });
  expect(JSON.stringify(guest.turn().lines)).not.toContain('2026-11-27');
  guest.choose('办得怎么样');
  guest.press('back');
  expect(guest.asked()).toBe('已经办完了。');
  guest.choose('办得怎么样');
  guest.choose('还不错');
  expect(guest.amend().amendment).toEqual({ reference, secret, type: 'feedback', score: 4 });
});

describe('her old slip spares her the telling', () => {
  const told: CaseStatus = { ...filed, addressString: '幸福里3号楼', phone: '13800138000' };
  const report = (guest: ReturnType<typeof withSlip>, service: string) => {
    guest.choose('反映问题');
    guest.choose(service);
  };

  it('asked once whether it is all as before, then nothing of it again', () => {
    const guest = withSlip(told);
    guest.choose('再报一件');
    expect(guest.asked()).toBe('还是幸福里3号楼吗？');
    expect(guest.lines()).toEqual(['电话还打138 0013 8000，可以吗？']);
    guest.choose('可以，照旧');
    expect(guest.closure()).toBe('好的，都照旧。');
    report(guest, '电梯');
    expect(guest.readBack()).toEqual(['事情：电梯', '地方：幸福里3号楼', '电话：138 0013 8000']);
    guest.choose('对的，交给社区');
    const matter = guest.keep();
    expect(matter).toMatchObject({ addressString: '幸福里3号楼', phone: '13800138000' });
    expect(matter.consents?.map(({ purpose }) => purpose)).toEqual(['contact']);
  });

  it('what has changed is told anew', () => {
    const guest = withSlip(told);
    guest.choose('再报一件');
    guest.choose('换一个');
    report(guest, '电梯');
    expect(guest.asked()).toBe('在哪个小区？');
    expect(JSON.stringify(guest.state().visit)).not.toContain('13800138000');
  });

  it('of a home, a report of a public place takes the building only', () => {
    const guest = withSlip({ ...told, addressString: '幸福里3号楼2单元501室' });
    guest.choose('再报一件');
    guest.choose('可以，照旧');
    report(guest, '电梯');
    expect(guest.readBack()).toContain('地方：幸福里3号楼');
    guest.choose('对的，交给社区');
    expect(guest.keep().addressString).toBe('幸福里3号楼');
  });

  it('for help at home only the door is asked', () => {
    const guest = withSlip(told);
    guest.choose('再报一件');
    guest.choose('可以，照旧');
    guest.choose('申请服务');
    guest.choose('老年餐');
    guest.choose('可以');
    expect(guest.asked()).toBe('哪一室？');
    guest.key('501');
    guest.choose('对的');
    expect(guest.readBack()).toContain('地方：幸福里3号楼501室');
  });

  it.each([
    ['the number alone', told, {}],
    ['a case of another place, without a number', { ...filed, addressString: '解放路1号' }, { secret }],
  ] as const)('is not offered for %s', (_what, status, shown) => {
    expect(withSlip(status, shown).offered()).not.toContain('再报一件');
  });
});
