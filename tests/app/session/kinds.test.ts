import { describe, expect, it } from 'vitest';
import { questionCode, serviceCode } from '#app/ids.ts';
import { inEveryLocale } from '#app/locale.ts';
import type { Question, Service } from '#app/services/service.ts';
import type { World } from '#app/session/world.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { world as usual } from '../../fixtures/hall.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { visitor } from './visitor.ts';

const base = { required: true, purpose: '好安排', dataClass: 'matter' } as const;
const value = (key: string, name: string) => ({ key, name, say: [] });

const help: Question = {
  ...base,
  kind: 'several',
  code: questionCode('help'),
  prompt: '要帮什么忙？',
  values: [
    value('hair', '剪头发'),
    value('bath', '帮着洗澡'),
    value('nails', '修指甲'),
    value('feet', '洗洗脚'),
  ],
};
const steady: Question = {
  ...base,
  kind: 'yes-no',
  code: questionCode('chair'),
  prompt: '要带椅子吗？',
  showIf: { code: questionCode('help'), equals: 'bath' },
};
const day: Question = {
  ...base,
  kind: 'date',
  code: questionCode('day'),
  prompt: '哪天来方便？',
  min: 1,
  max: 14,
};
const sum: Question = {
  ...base,
  kind: 'amount',
  code: questionCode('sum'),
  prompt: '一共多少钱？',
  min: 1,
  max: 99_999,
};
const name: Question = {
  ...base,
  kind: 'name',
  code: questionCode('name'),
  prompt: '怎么称呼您？',
  dataClass: 'person',
};

/** A hall with one service that asks this, and nothing else. */
function asked(questions: readonly Question[], world: Partial<World> = {}) {
  const service: Service = {
    code: serviceCode('care'),
    name: '理发助浴',
    description: '',
    locale: 'zh-CN',
    group: 'apply',
    icon: 'scissors',
    says: [],
    location: 'none',
    contact: 'none',
    questions,
  };
  const guest = visitor({
    ...usual,
    services: inEveryLocale((locale) => [{ ...service, locale }]),
    ...world,
  });
  guest.choose('申请服务');
  guest.choose('理发助浴');
  return guest;
}
/** As `asked`, by somebody who may be asked about herself. */
function askedHer(questions: readonly Question[]) {
  const guest = asked(questions);
  guest.choose('可以');
  return guest;
}
const handedIn = (guest: ReturnType<typeof asked>) => {
  guest.choose('对的，交给社区');
  return guest.keep().answers;
};

describe('several things at once', () => {
  it('each touch chooses one or takes it back, and 好了 goes on', () => {
    const guest = asked([help]);
    guest.choose('剪头发');
    expect(guest.closure()).toBe('选上了：剪头发');
    guest.choose('别的');
    guest.choose('修指甲');
    expect(guest.offered()).toContain('修指甲');
    guest.choose('修指甲');
    expect(guest.closure()).toBe('不要了：修指甲');
    guest.choose('洗洗脚');
    guest.choose('好了');
    expect(guest.readBack()).toContain('情况：剪头发、洗洗脚');
    expect(handedIn(guest)).toEqual({ help: ['hair', 'feet'] });
  });

  it('only what was noted is spoken; the question does not begin anew', () => {
    const guest = asked([help]);
    const before = guest.turn().id;
    guest.choose('剪头发');
    expect(guest.turn()).toMatchObject({ id: before, brief: 'closure' });
  });

  it('goes on only when something is chosen, and never shows more than four', () => {
    const guest = asked([help]);
    expect(guest.offered()).not.toContain('好了');
    guest.choose('帮着洗澡');
    expect(guest.offered()).toContain('好了');
    expect(guest.offered().length).toBeLessThanOrEqual(4);
  });

  it('a question that waits for one of them is asked, and said no to in its own words', () => {
    const guest = asked([help, steady]);
    guest.choose('剪头发');
    guest.choose('帮着洗澡');
    guest.choose('好了');
    expect(guest.asked()).toBe('要带椅子吗？');
    guest.choose('先不用');
    expect(guest.readBack()).toContain('情况二：先不用');
  });

  it('where two fit, every choice can still be reached', () => {
    const guest = asked([help], { capacity: { choices: 2, doors: 6, reviewLines: 6 } });
    guest.choose('剪头发');
    const seen = new Set<string>();
    for (let page = 0; page < 6; page += 1) {
      expect(guest.offered().length).toBeLessThanOrEqual(2);
      guest.offered().forEach((label) => seen.add(label));
      guest.choose('别的');
    }
    expect([...seen]).toEqual(expect.arrayContaining(['剪头发', '帮着洗澡', '修指甲', '洗洗脚', '好了']));
  });
});

describe('a day, in words', () => {
  it('is chosen among the next ones, with its date beside it', () => {
    const guest = asked([day]);
    expect(guest.offered()).toEqual(['明天', '后天', '星期五', '别的']);
    const notes = guest
      .turn()
      .choices.map(({ note }) => (note === undefined ? '' : render(note, 'zh-CN', shownValue)));
    expect(notes[0]).toBe('11月25日，星期三');
    guest.choose('别的');
    guest.choose('别的');
    expect(guest.offered()).toEqual(['下星期二', '下星期三', '下星期四', '别的']);
    guest.choose('下星期三');
    expect(guest.asked()).toBe('下星期三什么时候？');
    guest.choose('上午');
    expect(guest.readBack()).toContain('情况：12月2日，星期三上午');
    expect(handedIn(guest)).toEqual({ day: '2026-12-02 am' });
  });

  it('「明天上午」 says both at once; 「下午」 alone completes the day', () => {
    const guest = asked([day]);
    guest.happen({ type: 'said-words', words: '明天上午来' });
    expect(guest.closure()).toBe('记下了：11月25日，星期三上午');
    const other = asked([day]);
    other.happen({ type: 'said-words', words: '后天' });
    other.happen({ type: 'said-words', words: '下午' });
    expect(other.closure()).toBe('记下了：11月26日，星期四下午');
  });

  it('a day too far is named and asked back, not taken', () => {
    const guest = asked([day]);
    guest.happen({ type: 'said-words', words: '下下星期五' });
    expect(guest.closure()).toBe('12月11日，星期五不行，请换一天。');
    guest.happen({ type: 'said-words', words: '上午' });
    expect(guest.closure()).toBe('是哪一天呢？');
  });

  it('in the afternoon nobody is offered this morning', () => {
    const guest = asked([{ ...day, min: 0 }], { now: '2026-11-24T14:10:00+08:00' });
    guest.choose('今天');
    expect(guest.offered()).toEqual(['下午', '都可以']);
    guest.choose('都可以');
    expect(handedIn(guest)).toEqual({ day: '2026-11-24' });
  });
});

describe('a sum', () => {
  it('is keyed in, and read back in yuan', () => {
    const guest = asked([sum]);
    guest.key('3500');
    guest.choose('对的');
    expect(guest.readBack()).toContain('情况：3500元');
    expect(handedIn(guest)).toEqual({ sum: '3500' });
  });

  it('that cannot be is asked again in other words', () => {
    const guest = asked([sum]);
    guest.happen({ type: 'said-digits', digits: '0' });
    expect(guest.closure()).toBe('这个钱数不合适，请再说一遍。');
    expect(guest.lines()).toContain('一个数字一个数字慢慢说。');
  });
});

describe('a name', () => {
  it('is said, read back, and counts at the yes; rare characters pass', () => {
    const guest = askedHer([name]);
    guest.happen({ type: 'said-words', words: '我叫㐱䶮' });
    expect(guest.asked()).toBe('您叫㐱䶮，对吗？');
    guest.choose('对的');
    expect(handedIn(guest)).toEqual({ name: '㐱䶮' });
  });

  it('or chosen: the surname, and how the neighbours call her', () => {
    const guest = askedHer([name]);
    guest.choose('我来选');
    expect(guest.offered()).toEqual(['王', '李', '张', '别的']);
    guest.choose('王');
    guest.choose('王奶奶');
    expect(guest.closure()).toBe('记下了：王奶奶');
  });

  it('「我姓欧阳」 goes on with the surname; 返回 begins it again', () => {
    const guest = askedHer([name]);
    guest.happen({ type: 'said-words', words: '我姓欧阳' });
    expect(guest.offered()).toContain('欧阳爷爷');
    guest.press('back');
    expect(guest.asked()).toBe('怎么称呼您？');
  });

  it('or spelled: pinyin, then the character among those that sound so, the surname first', () => {
    const guest = askedHer([name]);
    guest.choose('按拼音');
    expect(guest.asked()).toBe('您姓什么？请按拼音。');
    guest.spell('w');
    expect(guest.offered()).toEqual(['王', '吴', '魏', '别的']);
    guest.spell('wang');
    expect(guest.turn().entry).toMatchObject({ letters: 'wang', next: '', tone: true });
    guest.choose('王');
    expect(guest.asked()).toBe('王，下一个字呢？');
    guest.spell('lan');
    expect(guest.offered()[0]).toBe('兰');
    guest.choose('兰');
    guest.choose('写好了');
    expect(guest.closure()).toBe('记下了：王兰');
    expect(handedIn(guest)).toEqual({ name: '王兰' });
  });

  it('what is keyed is said with what it leads to, and which 兰 it is', () => {
    const guest = askedHer([name]);
    guest.choose('按拼音');
    guest.spell('lan2');
    const said = utterancesOf(guest.turn(), 'zh-CN').map(({ caption }) => caption);
    expect(said[0]).toBe('您按的是：lán。');
    expect(said[1]).toBe('兰，兰花的兰，按一');
    expect(said.join('')).not.toContain('请按拼音');
  });

  it.each([
    ['㐱', 'zhen3'],
    ['䶮', 'yan3'],
    ['𬌗', 'he2'],
  ])('a rare character is found: %s', (character, letters) => {
    const guest = askedHer([name]);
    guest.choose('按拼音');
    guest.spell('wu2');
    guest.choose('吴');
    guest.spell(letters);
    const seen = new Set<string>();
    for (let page = 0; page < 20 && !seen.has(character); page += 1) {
      guest.offered().forEach((label) => seen.add(label));
      if (!seen.has(character)) guest.choose('别的');
    }
    guest.choose(character);
    guest.choose('写好了');
    expect(handedIn(guest)).toEqual({ name: `吴${character}` });
  });

  it('heard right and written wrong: each character is chosen, and no letter keyed', () => {
    const guest = askedHer([name]);
    guest.happen({ type: 'said-words', words: '我叫汪桂兰' });
    guest.choose('字不对');
    guest.choose('王');
    expect(guest.turn().entry).toMatchObject({ letters: 'gui' });
    guest.choose('桂');
    guest.choose('兰');
    guest.choose('写好了');
    expect(handedIn(guest)).toEqual({ name: '王桂兰' });
  });

  it('a wrong character is taken away alone; letters that no character has change nothing', () => {
    const guest = askedHer([name]);
    guest.choose('按拼音');
    guest.spell('li');
    guest.choose('李');
    guest.spell('xq');
    expect(guest.turn().entry).toMatchObject({ letters: '', written: '李' });
    guest.spell('na');
    guest.choose('娜');
    guest.choose('删掉娜');
    expect(guest.asked()).toBe('李，下一个字呢？');
    guest.choose('等人来问我');
    expect(handedIn(guest)).toEqual({});
  });

  it('where no alphabet of keys fits, spelling is not offered', () => {
    const guest = asked([name], { capacity: { choices: 4, doors: 6, reviewLines: 6, letters: false } });
    guest.choose('可以');
    expect(guest.offered()).toEqual(['我来选', '等人来问我']);
    guest.happen({ type: 'said-words', words: '王桂兰' });
    expect(guest.offered()).not.toContain('字不对');
  });

  it('stands on no slip', () => {
    const guest = askedHer([name, day]);
    guest.happen({ type: 'said-words', words: '王秀英' });
    guest.choose('对的');
    guest.happen({ type: 'said-words', words: '明天上午' });
    handedIn(guest);
    const slip = JSON.stringify(guest.effects.filter(({ type }) => type === 'print'));
    expect(slip).toContain('2026-11-25');
    expect(slip).not.toContain('王秀英');
  });
});

describe('who is not understood', () => {
  it.each([help, steady, day, sum, name].map(({ showIf: _, ...question }) => question))(
    'is told otherwise at first and has a way out after two failures ($kind)',
    (question) => {
      const guest = question.kind === 'name' ? askedHer([question]) : asked([question]);
      const usualLines = guest.lines();
      const miss = () => guest.happen({ type: 'missed', why: 'not-understood' });
      guest.press('repeat');
      guest.happen({ type: 'woke', by: 'voice' });
      miss();
      expect(guest.lines().length).toBe(usualLines.length + 1);
      miss();
      expect(guest.offered()).toContain('等人来问我');
      guest.choose('等人来问我');
      expect(handedIn(guest)).toEqual({});
    },
  );
});
