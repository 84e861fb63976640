import { describe, expect, it } from 'vitest';
import { questionCode } from '#app/ids.ts';
import type { Question } from '#app/services/service.ts';
import type { World } from '#app/session/world.ts';
import { world as usual } from '../../fixtures/hall.ts';
import { visitor } from './visitor.ts';

const walking: Question = {
  kind: 'choice',
  code: questionCode('walking'),
  prompt: '走路方便吗？',
  required: false,
  purpose: '好准备轮椅。',
  dataClass: 'sensitive',
  values: [
    { key: 'self', name: '自己能走', say: [] },
    { key: 'wheelchair', name: '坐轮椅', say: [] },
  ],
};

/** A hall where meals are brought home, and one is asked how one walks. */
const hall = (): World => {
  const meals = usual.services['zh-CN'].map((service) =>
    service.location === 'home'
      ? { ...service, questions: [walking], purposes: { location: '好知道去哪一家。' } }
      : service,
  );
  return { ...usual, services: { ...usual.services, 'zh-CN': meals } };
};

const wantsMeals = () => {
  const guest = visitor(hall());
  guest.choose('申请服务');
  guest.choose('老年餐');
  return guest;
};
const handOver = (guest: ReturnType<typeof visitor>) => {
  guest.choose('对的，交给社区');
  return guest.keep();
};

describe('before she is asked about herself', () => {
  it('she hears why, and says whether she may be asked', () => {
    const guest = wantsMeals();
    expect(guest.asked()).toBe('要问一件私人的事，可以吗？');
    expect(guest.lines()).toEqual(['好准备轮椅。']);
    expect(guest.offered()).toEqual(['可以', '先不说']);
    guest.choose('可以');
    expect(guest.asked()).toBe('走路方便吗？');
  });

  it('each purpose is a question of its own, and what was agreed to travels with the matter', () => {
    const guest = wantsMeals();
    guest.choose('可以');
    guest.choose('坐轮椅');
    expect(guest.asked()).toBe('要问您家的地址，可以吗？');
    guest.choose('可以');
    guest.choose('幸福里');
    guest.key('3');
    guest.choose('对的');
    guest.key('501');
    guest.choose('对的');
    guest.key('13800138000');
    guest.choose('可以');
    const { consents = [] } = handOver(guest);
    expect(consents.map(({ purpose }) => purpose)).toEqual(['meals-walking', 'home', 'contact']);
    for (const { at, textVersion } of consents) {
      expect(at).toBe(usual.now);
      expect(textVersion).toMatch(/^zh-CN-[0-9a-f]{8}$/);
    }
    expect(new Set(consents.map(({ textVersion }) => textVersion)).size).toBe(3);
  });

  it('a no costs her nothing: it goes on, is read back, and can be thought over', () => {
    const guest = wantsMeals();
    guest.choose('先不说');
    guest.choose('先不说');
    guest.choose('不留电话');
    expect(guest.readBack()).toEqual(['事情：老年餐', '情况：先不说', '地方：先不说', '电话：不留电话']);
    guest.change('地方');
    guest.choose('可以');
    expect(guest.asked()).toBe('您家在哪个小区？');
    guest.choose('说不准');
    const matter = handOver(guest);
    expect(matter).toMatchObject({ service: 'meals', answers: {} });
    expect(matter.phone).toBeUndefined();
  });

  it('a no is not asked about again in the visit, not even where its matter was left', () => {
    const guest = wantsMeals();
    guest.choose('先不说');
    guest.choose('先不说');
    guest.choose('不留电话');
    guest.press('back');
    guest.press('back');
    guest.press('back');
    guest.press('back');
    expect(guest.asked()).toBe('想要哪一种服务？');
    guest.choose('老年餐');
    expect(guest.asked()).toBe('我念一遍，您听对不对。');
  });

  it('a changed sentence is another version of what was agreed to', () => {
    const versionFor = (why: string): string | undefined => {
      const world = hall();
      const services = world.services['zh-CN'].map((one) => ({
        ...one,
        questions: one.questions.map((question) => ({ ...question, purpose: why })),
      }));
      const guest = visitor({ ...world, services: { ...world.services, 'zh-CN': services } });
      guest.choose('申请服务');
      guest.choose('老年餐');
      guest.choose('可以');
      guest.choose('坐轮椅');
      guest.choose('先不说');
      guest.choose('不留电话');
      return handOver(guest).consents?.[0]?.textVersion;
    };
    expect(versionFor('好准备轮椅。')).toBe(versionFor('好准备轮椅。'));
    expect(versionFor('好准备轮椅。')).not.toBe(versionFor('好多派一个人。'));
  });
});

describe('a telephone number', () => {
  const atTheNumber = () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '电梯坏了' });
    guest.happen({ type: 'said-place', place: { estate: '幸福里', building: 3 } });
    guest.key('13800138000');
    return guest;
  };

  it('that was keyed in counts at the yes, and goes at the no', () => {
    const guest = atTheNumber();
    guest.choose('不留电话');
    expect(guest.readBack()).toContain('电话：不留电话');
    expect(JSON.stringify(guest.state())).not.toContain('13800138000');
  });

  it('need not be left, whatever the service wishes', () => {
    const services = usual.services['zh-CN'].map((one) => ({ ...one, contact: 'required' as const }));
    const guest = visitor({ ...usual, services: { ...usual.services, 'zh-CN': services } });
    guest.happen({ type: 'said-words', words: '电梯坏了' });
    guest.happen({ type: 'said-place', place: { estate: '幸福里', building: 3 } });
    guest.choose('不留电话');
    expect(handOver(guest).phone).toBeUndefined();
  });
});

describe('a hall with one estate', () => {
  const hallOfOne = (): World => ({
    ...usual,
    hall: { ...usual.hall, estates: usual.hall.estates.slice(0, 1) },
  });

  it('does not ask which, and says at the building why', () => {
    const guest = visitor(hallOfOne());
    guest.happen({ type: 'said-words', words: '电梯坏了' });
    expect(guest.asked()).toBe('幸福里，几号楼？');
    expect(guest.lines()).toHaveLength(1);
    guest.key('3');
    guest.choose('对的');
    guest.choose('不留电话');
    expect(guest.readBack()).toContain('地方：幸福里3号楼');
  });

  it('not being sure is an answer there too', () => {
    const guest = visitor(hallOfOne());
    guest.happen({ type: 'said-words', words: '电梯坏了' });
    guest.choose('不在楼里、说不准');
    guest.choose('不留电话');
    expect(guest.readBack()).toContain('地方：幸福里');
  });
});
