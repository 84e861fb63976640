import { describe, expect, it } from 'vitest';
import { noBulletins } from '#app/hall.ts';
import type { CaseStatus } from '#app/cases/submission.ts';
import type { Reference, Secret } from '#app/ids.ts';
import { inEveryLocale } from '#app/locale.ts';
import type { Receipt } from '#app/receipt/receipt.ts';
import { world as usual } from '../../fixtures/hall.ts';
import { visitor } from './visitor.ts';

type Guest = ReturnType<typeof visitor>;
const printed = (guest: Guest): readonly { readonly id: string; readonly receipt: Receipt }[] =>
  guest.effects.flatMap((effect) => (effect.type === 'print' ? [effect] : []));

describe('the first screen', () => {
  it('has six doors, two of them only where the hall has answers', () => {
    expect(visitor().offered()).toEqual(['反映问题', '申请服务', '查进度', '问一问', '评一评', '社区通知']);
    const services = usual.services['zh-CN'].map(({ materials: _, ...service }) => service);
    const silent = visitor({
      ...usual,
      services: inEveryLocale(() => services),
      bulletin: noBulletins,
    });
    expect(silent.offered()).toEqual(['反映问题', '申请服务', '查进度', '评一评']);
  });

  it('pages its doors where few fit', () => {
    const guest = visitor({ ...usual, capacity: { choices: 2, doors: 2, reviewLines: 2 } });
    const seen = new Set(guest.offered());
    for (let page = 0; page < 4; page += 1) {
      guest.choose('别的');
      expect(guest.offered().length).toBeLessThanOrEqual(2);
      guest.offered().forEach((label) => seen.add(label));
    }
    expect([...seen]).toEqual(expect.arrayContaining(['反映问题', '申请服务', '查进度', '问一问', '评一评']));
    guest.press('back');
    expect(guest.asked()).toBe('您想办什么事？');
  });
});

describe('她问要带什么', () => {
  const toTheList = () => {
    const guest = visitor();
    guest.choose('问一问');
    guest.choose('办事要带什么');
    guest.choose('老年餐');
    return guest;
  };

  it('three touches, and it is read to her and printed', () => {
    const guest = toTheList();
    expect(guest.asked()).toBe('办老年餐，要带：');
    expect(guest.lines()).toEqual(['老人的身份证', '一张一寸照片']);
    expect(printed(guest)).toHaveLength(1);
    expect(printed(guest)[0]?.receipt).toMatchObject({ kind: 'materials', at: usual.now });
  });

  it('or she just says it', () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '想订老年餐要带什么' });
    expect(guest.asked()).toBe('办老年餐，要带：');
  });

  it('the slip that came out is shown without breaking into the reading', () => {
    const guest = toTheList();
    const { speakSerial } = guest.state();
    guest.happen({ type: 'printed', effect: printed(guest)[0]?.id as never });
    expect(guest.closure()).toBe('小票打好了。');
    expect(guest.state().speakSerial).toBe(speakSerial);
  });

  it('one that did not is said, and can be printed again', () => {
    const guest = toTheList();
    guest.happen({ type: 'not-printed', effect: printed(guest)[0]?.id as never, why: 'needs_paper' });
    expect(guest.closure()).toBe('小票没打出来，请记一记。');
    guest.choose('再打一张');
    expect(printed(guest)).toHaveLength(2);
  });

  it('from the list she may apply at once', () => {
    const guest = toTheList();
    guest.choose('现在就办');
    expect(guest.asked()).toBe('要问您家的地址，可以吗？');
    expect(guest.closure()).toBe('记下了：老年餐');
  });

  it('its slip is not taken for the slip of a case she hands in meanwhile', () => {
    const guest = toTheList();
    guest.choose('现在就办');
    guest.choose('先不说');
    guest.choose('不留电话');
    guest.choose('对的，交给社区');
    guest.keep();
    guest.happen({ type: 'not-printed', effect: printed(guest)[0]?.id as never, why: 'offline' });
    expect(guest.closure()).toBe('小票正在打印，请稍等。');
    guest.happen({ type: 'printed', effect: printed(guest)[1]?.id as never });
    expect(guest.closure()).toBe('小票打好了，请拿好。');
  });
});

describe('他问属于哪个社区', () => {
  it('the estate tells, touched or said; address and hours are read and printed', () => {
    for (const say of [
      (guest: Guest) => guest.choose('幸福里'),
      (guest: Guest) => guest.happen({ type: 'said-place', place: { estate: '幸福里小区', building: 3 } }),
    ]) {
      const guest = visitor();
      guest.choose('问一问');
      guest.choose('我是哪个社区');
      say(guest);
      expect(guest.asked()).toBe('您是幸福里社区的。');
      expect(guest.lines()).toContain('幸福路12号');
      expect(guest.lines()).toContain('电话：5550123');
      expect(printed(guest)[0]?.receipt).toMatchObject({ kind: 'community' });
    }
  });

  it('an estate of another community is for a person to find', () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '我家属于哪个社区' });
    guest.choose('不住这些小区');
    expect(guest.asked()).toBe('这个小区我不知道。');
    expect(guest.lines()).toEqual(['请找人帮忙，一问就知道。']);
  });
});

describe('她要听通知', () => {
  it('the titles first, then one read to her, then the next', () => {
    const guest = visitor();
    guest.choose('问一问');
    guest.choose('社区通知');
    expect(guest.offered()).toEqual(['老人打流感针', '明天停水']);
    guest.choose('老人打流感针');
    expect(guest.lines()).toEqual(['六十岁以上不要钱。']);
    guest.choose('念下一条');
    expect(guest.asked()).toBe('明天停水');
  });

  it('what is over is not read, though the list is days old', () => {
    const guest = visitor({ ...usual, now: '2026-11-25T09:00:00+08:00' });
    guest.choose('问一问');
    guest.choose('社区通知');
    expect(guest.offered()).toEqual(['老人打流感针']);
  });

  it('知道了 ends the visit', () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '有什么通知' });
    guest.choose('老人打流感针');
    guest.choose('知道了');
    expect(guest.asked()).toBe('您想办什么事？');
    expect(guest.state().visit.begun).toBe(false);
  });
});

describe('评一评', () => {
  const slip = { reference: '40271835' as Reference, secret: 'SECRET' as Secret };

  it('how it was today is counted, and nobody’s', () => {
    const guest = visitor();
    guest.choose('评一评');
    guest.choose('今天来这里');
    guest.choose('很满意');
    const rate = guest.effects.find(({ type }) => type === 'rate');
    expect(rate).toEqual({ type: 'rate', id: 'visit-1:1', score: 5 });
    expect(guest.asked()).not.toBe('谢谢您，记下了。');
    guest.happen({ type: 'rated', effect: 'visit-1:1' as never });
    expect(guest.asked()).toBe('谢谢您，记下了。');
  });

  /** At the marks, with her slip; the network is down unless it is told how the case stands. */
  const atTheMarks = (status?: CaseStatus) => {
    const guest = visitor();
    guest.choose('评一评');
    guest.choose('办过的一件事');
    guest.happen({ type: 'scanned', ...slip });
    const effect = guest.effects.find(({ type }) => type === 'look-up');
    if (effect?.type !== 'look-up') throw new Error('nothing was looked up');
    guest.happen(
      status === undefined
        ? { type: 'status-not-found', effect: effect.id, why: 'unreachable' }
        : { type: 'status-found', effect: effect.id, status },
    );
    return guest;
  };
  const amended = (guest: Guest) => {
    const effect = guest.effects.findLast(({ type }) => type === 'amend');
    if (effect?.type !== 'amend') throw new Error('nothing was changed');
    return effect;
  };

  it('a matter is rated with its slip, as feedback of its case, even with no network', () => {
    const guest = atTheMarks();
    expect(guest.asked()).toBe('这件事办得怎么样？');
    guest.choose('有意见');
    guest.choose('很不满意');
    expect(guest.asked()).toBe('哪里不满意？');
    guest.choose('等太久了');
    const { id, amendment } = amended(guest);
    expect(amendment).toEqual({ ...slip, type: 'feedback', score: 1, description: '等太久了' });
    guest.happen({ type: 'amended', kept: { effect: id, ...slip, keptAt: usual.now } });
    expect(guest.asked()).toBe('谢谢您，记下了。');
  });

  it('content with it: one touch, and no more is asked', () => {
    const guest = atTheMarks({ state: 'resolved', notes: [], may: ['reopen'] });
    guest.choose('很满意');
    expect(amended(guest).amendment).toEqual({ ...slip, type: 'feedback', score: 5 });
  });

  it('not content with what was finished: why, in her own words, and it is taken up again', () => {
    const guest = atTheMarks({ state: 'resolved', notes: [], may: ['reopen'] });
    guest.choose('有意见');
    guest.choose('不太好');
    guest.happen({ type: 'said-words', words: '修了一半人就走了' });
    expect(guest.asked()).toBe('我记的对不对？');
    expect(guest.lines()).toEqual(['修了一半人就走了']);
    guest.choose('对的');
    const { id, amendment } = amended(guest);
    expect(amendment).toEqual({
      ...slip,
      type: 'feedback',
      score: 2,
      solved: false,
      description: '修了一半人就走了',
    });
    guest.happen({ type: 'amended', kept: { effect: id, ...slip, keptAt: usual.now } });
    expect(guest.asked()).toBe('好的，再办一回。');
  });

  it('a reason is not owed', () => {
    const guest = atTheMarks({ state: 'closed', notes: [], may: ['reopen'] });
    guest.choose('有意见');
    guest.choose('很不满意');
    guest.choose('先不说这个');
    expect(amended(guest).amendment).toEqual({ ...slip, type: 'feedback', score: 1, solved: false });
  });

  it('what could not be kept is not thanked for', () => {
    const guest = atTheMarks();
    guest.choose('一般般');
    guest.happen({ type: 'not-amended', effect: amended(guest).id, why: 'disk-full' });
    expect(guest.asked()).toBe('这台机器现在记不下来。');
  });

  it('anywhere else a scanned slip asks how the matter stands', () => {
    const guest = visitor();
    guest.choose('评一评');
    guest.happen({ type: 'scanned', ...slip });
    expect(guest.effects.some(({ type }) => type === 'look-up')).toBe(true);
  });
});
