import { describe, expect, it } from 'vitest';
import { utterancesOf } from '#app/speech/utterances.ts';
import { world as streetlightWorld } from '../../fixtures/hall.ts';
import { visitor } from './visitor.ts';

const streetlight = () => {
  const guest = visitor();
  guest.choose('反映问题');
  guest.choose('路灯照明');
  guest.choose('不亮');
  guest.choose('幸福里');
  guest.key('3');
  guest.choose('对的');
  return guest;
};

describe('an old woman reports a dark street lamp', () => {
  it('is asked one thing at a time, and hears each answer noted', () => {
    const guest = visitor();
    expect(guest.asked()).toBe('您想办什么事？');
    guest.choose('反映问题');
    guest.choose('路灯照明');
    expect(guest.closure()).toBe('记下了：路灯照明');
    expect(guest.asked()).toBe('路灯怎么了？');
    guest.choose('不亮');
    expect(guest.asked()).toBe('在哪个小区？');
    expect(guest.turn().progress).toEqual({ step: 2, of: 4 });
  });

  it('hears only what is new where the same question goes on: which building, not again what was noted', () => {
    const guest = visitor();
    guest.choose('反映问题');
    guest.choose('路灯照明');
    guest.choose('不亮');
    expect(guest.turn().brief).toBeUndefined();
    guest.choose('幸福里');
    const [first] = utterancesOf(guest.turn(), 'zh-CN');
    expect(first?.caption).toBe('幸福里，几号楼？');
    guest.press('repeat');
    const [again] = utterancesOf(guest.turn(), 'zh-CN');
    expect(again?.caption).toBe('记下了：不亮');
  });

  it('hands it over in seven decisions, without a phone', () => {
    const guest = streetlight();
    guest.choose('不留电话');
    expect(guest.readBack()).toEqual(['事情：路灯照明', '情况：不亮', '地方：幸福里3号楼', '电话：不留电话']);
    guest.choose('对的，交给社区');
    expect(guest.keep()).toMatchObject({
      service: 'streetlight',
      answers: { trouble: 'out' },
      addressString: '幸福里3号楼',
    });
    expect(guest.turn()).toMatchObject({ scene: 'done', reference: '40271835' });
  });

  it('prints a slip that carries no phone, and no more of the place than the building', () => {
    const guest = streetlight();
    guest.key('13800138000');
    guest.choose('可以');
    guest.choose('对的，交给社区');
    guest.keep();
    const slip = guest.effects.find(({ type }) => type === 'print');
    expect(slip).toBeDefined();
    expect(JSON.stringify(slip)).not.toContain('13800138000');
  });

  it('nothing is claimed to be kept before it is on the disk', () => {
    const guest = streetlight();
    guest.choose('不留电话');
    guest.choose('对的，交给社区');
    expect(guest.asked()).toBe('正在记下……');
    expect(guest.turn().reference).toBeUndefined();
  });

  it('a full disk is told before the first question', () => {
    const guest = visitor({ ...streetlightWorld, canKeep: false });
    guest.choose('反映问题');
    guest.choose('路灯照明');
    expect(guest.asked()).toBe('这台机器现在记不下来。');
  });

  it('changing one line comes back to the read-back with the rest as it was', () => {
    const guest = streetlight();
    guest.choose('不留电话');
    guest.change('地方');
    guest.choose('和平家园');
    guest.key('5');
    guest.choose('对的');
    expect(guest.readBack()).toEqual([
      '事情：路灯照明',
      '情况：不亮',
      '地方：和平家园5号楼',
      '电话：不留电话',
    ]);
  });

  it('a changed early answer asks what it opens and drops what it closed', () => {
    const guest = streetlight();
    guest.choose('不留电话');
    guest.change('情况');
    guest.choose('一闪一闪');
    expect(guest.asked()).toBe('闪了几天了？');
    guest.key('6');
    guest.choose('对的');
    expect(guest.readBack()).toContain('情况一：一闪一闪');
    guest.change('情况一');
    guest.choose('不亮');
    expect(guest.readBack().join()).not.toContain('6');
  });

  it('a second matter does not ask again where and how to reach her', () => {
    const guest = streetlight();
    guest.choose('不留电话');
    guest.choose('对的，交给社区');
    guest.keep();
    guest.choose('再办一件');
    guest.choose('反映问题');
    guest.choose('电梯');
    expect(guest.readBack()).toEqual(['事情：电梯', '地方：幸福里3号楼', '电话：不留电话']);
  });

  it('办好了 wipes everything, the settings too', () => {
    const guest = streetlight();
    guest.happen({ type: 'said-pace', change: 'larger' });
    guest.choose('不留电话');
    guest.choose('对的，交给社区');
    guest.keep();
    guest.choose('办好了');
    expect(guest.asked()).toBe('您想办什么事？');
    expect(JSON.stringify(guest.state())).not.toMatch(/幸福里|40271835|SECRET/);
    expect(guest.state().settings.textMm).toBe(8);
  });
});

describe('by voice', () => {
  it('「楼下路灯不亮」 at home goes straight to the lamp', () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '楼下路灯不亮' });
    expect(guest.asked()).toBe('路灯怎么了？');
    expect(guest.closure()).toBe('记下了：路灯照明');
  });

  it('「幸福里三号楼」 answers estate and building in one breath', () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '电梯坏了' });
    guest.happen({ type: 'said-place', place: { estate: '幸福里', building: 3 } });
    expect(guest.closure()).toBe('记下了：幸福里3号楼');
    expect(guest.asked()).toBe('留个电话好吗？');
  });

  it('a building that is not there is asked back, not taken', () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '电梯坏了' });
    guest.happen({ type: 'said-place', place: { estate: '幸福里', building: 88 } });
    expect(guest.closure()).toBe('这里只有18栋楼，请再说一遍。');
  });

  it('a phone that was heard is read back before it counts', () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '电梯坏了' });
    guest.happen({ type: 'said-place', place: { estate: '幸福里', building: 3 } });
    guest.happen({ type: 'said-digits', digits: '13800138000' });
    expect(guest.asked()).toBe('打这个号码找您，可以吗？');
    expect(guest.turn().entry).toMatchObject({ digits: '13800138000' });
    expect(guest.offered()).toEqual(['可以', '重来', '不留电话']);
  });

  it('a phone that was misheard is told again in place of a yes, and is not as easily heard again', () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '电梯坏了' });
    guest.happen({ type: 'said-place', place: { estate: '幸福里', building: 3 } });
    guest.happen({ type: 'said-digits', digits: '13800138080' });
    guest.happen({ type: 'said-digits', digits: '13800138000' });
    expect(guest.turn().entry).toMatchObject({ digits: '13800138000' });
    guest.choose('重来');
    expect(guest.turn().entry).toMatchObject({ digits: '' });
    expect(guest.turn().listening.digits?.denied).toEqual(['13800138080', '13800138000']);
  });

  it('in doubt it asks, and acts only at the yes', () => {
    const guest = visitor();
    const report = guest.turn().choices[0];
    guest.happen({ type: 'doubted', answer: { type: 'choice', id: report?.id ?? ('' as never) } });
    expect(guest.asked()).toBe('您说的是「反映问题」吗？');
    guest.choose('对的', 'voice');
    expect(guest.asked()).toBe('是哪一种问题？');
  });

  it('after misses it asks in other words, then offers the finger, then a person', () => {
    const guest = visitor();
    guest.choose('反映问题', 'voice');
    const said = [1, 2, 3].map(() => {
      guest.happen({ type: 'missed', why: 'not-understood' });
      return guest.closure();
    });
    expect(said).toEqual(['我没听清，请再说一遍。', '也可以用手点一下。', '要不要找人帮忙？按红色的键。']);
  });
});

describe('help, stopping, waiting', () => {
  it('找人帮忙 works anywhere and loses nothing', () => {
    const guest = streetlight();
    guest.press('help');
    expect(guest.asked()).toBe('已经叫人了。');
    expect(guest.effects.some(({ type }) => type === 'call-helper')).toBe(true);
    guest.choose('接着办');
    expect(guest.asked()).toBe('留个电话好吗？');
  });

  it('不说了 asks once when there is something to lose', () => {
    const guest = streetlight();
    guest.press('stop');
    expect(guest.asked()).toBe('不办了吗？');
    guest.choose('不办了');
    expect(JSON.stringify(guest.state())).not.toContain('幸福里');
  });

  it('who has gone away is asked, then forgotten', () => {
    const guest = streetlight();
    guest.happen({ type: 'idled', forMs: 60_000 });
    expect(guest.asked()).toBe('您还在吗？');
    guest.happen({ type: 'idled', forMs: 29_000 });
    expect(guest.asked()).toBe('您还在吗？');
    guest.happen({ type: 'idled', forMs: 30_000 });
    expect(guest.state().visit).toEqual({ id: 'visit-2', begun: false, voiced: false, known: {} });
  });

  it('changing the language keeps every answer', () => {
    const guest = streetlight();
    guest.press('looks');
    guest.choose('English');
    guest.press('back');
    expect(guest.asked()).toBe('May we have a phone number?');
    guest.choose('No phone number');
    expect(guest.readBack()).toContain('Place: 幸福里, building 3'.replace(': ', '：'));
  });
});
