import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceId, turnId } from '#app/ids.ts';
import { clausesOf } from '#app/speech/clauses.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { defined, ours, own } from '#app/text.ts';
import type { Choice, GuidedTurn } from '#app/turn/turn.ts';

const choice = (name: string, note?: string): Choice => ({
  id: choiceId(name),
  label: defined(name, 'zh-CN'),
  ...(note === undefined ? {} : { note: defined(note, 'zh-CN') }),
  icon: 'wrench',
  tint: 'clay',
  say: [],
});

const turn = (more: Partial<GuidedTurn> = {}): GuidedTurn => ({
  kind: 'guided',
  id: turnId('lamp'),
  scene: 'question',
  heading: defined('灯坏在哪里？', 'zh-CN'),
  lines: [],
  choices: [choice('路上'), choice('楼道')],
  keys: [{ name: 'help', enabled: true }],
  staffKey: false,
  listening: { mode: 'choice', phrases: [], patienceMs: 2_500 },
  ...more,
});

const captions = (asked: GuidedTurn, audience: 'hall' | 'resident' = 'hall'): readonly string[] =>
  utterancesOf(asked, 'zh-CN', audience).map(({ caption }) => caption);
const spoken = (asked: GuidedTurn, audience: 'hall' | 'resident' = 'hall'): string =>
  utterancesOf(asked, 'zh-CN', audience)
    .flatMap(({ clauses }) => clauses)
    .map((clause) => clause.spoken)
    .join('|');

describe('a question is spoken', () => {
  it('in the order one needs it: what was done, where one is, what is asked, the choices before their keys, help', () => {
    const asked = turn({
      closure: ours('closure.noted', { what: defined('路灯不亮', 'zh-CN') }),
      progress: { step: 2, of: 4 },
      lines: [defined('走近看看灯杆上的号。', 'zh-CN')],
      hint: defined('点一下，或者直接说。', 'zh-CN'),
    });
    expect(captions(asked)).toEqual([
      '记下了：路灯不亮',
      '第2步，共4步。',
      '灯坏在哪里？',
      '走近看看灯杆上的号。',
      '路上，按一',
      '楼道，按二',
      '点一下，或者直接说。',
      '找人帮忙，按红色的键。',
    ]);
  });

  it('with time to think between the choices and a breath between clauses', () => {
    const said = utterancesOf(turn(), 'zh-CN');
    expect(said.filter(({ caption }) => caption.includes('按一') || caption.includes('按二'))).toSatisfy(
      (choices: typeof said) => choices.every(({ pauseAfterMs }) => pauseAfterMs >= 700),
    );
    expect(said.flatMap(({ clauses }) => clauses).every(({ pauseAfterMs }) => pauseAfterMs >= 350)).toBe(
      true,
    );
  });

  it('again after a miss: only what is asked, the rest was just heard', () => {
    const asked = turn({ brief: 'question', closure: ours('miss.not-understood') });
    expect(captions(asked)).toEqual(['我没听清，请再说一遍。', '灯坏在哪里？']);
  });

  it('and nothing again where only the outcome is new', () => {
    const asked = turn({ brief: 'closure', closure: ours('slip.printed') });
    expect(captions(asked)).toEqual(['小票打好了，请拿好。']);
  });

  it('without number keys where the number keys enter a number', () => {
    const entry = { kind: 'digits', digits: '', groups: [3, 4, 4], complete: false } as const;
    expect(captions(turn({ entry }))).toContain('路上');
    expect(spoken(turn({ entry }))).not.toContain('按一');
  });

  it('when the machine is broken: the line for the resident, never the one for the staff', () => {
    const fault = {
      kind: 'fault',
      id: turnId('fault'),
      code: 'config',
      resident: ours('fault.resident'),
      wayOn: ours('fault.way-on'),
      staff: defined('看维护页', 'zh-CN'),
    } as const;
    expect(utterancesOf(fault, 'zh-CN').map(({ caption }) => caption)).toEqual([
      '这台机器要歇一下，请找人帮忙。',
      '柜台上一样能办。',
    ]);
  });
});

describe('what belongs to the resident', () => {
  const review = turn({
    review: [
      {
        id: choiceId('phone'),
        label: ours('review.contact'),
        value: own({ kind: 'phone', digits: '13800138000' }),
      },
      {
        id: choiceId('where'),
        label: ours('review.where'),
        value: own({ kind: 'place', place: { estate: '幸福里', building: 3, room: '501' } }),
      },
    ],
  });

  it('is masked on the loudspeaker, in the caption as in the sound', () => {
    expect(captions(review)).toContain('电话，尾号8000');
    expect(captions(review)).toContain('地方，幸福里3号楼');
    expect(spoken(review)).toContain('尾号八零零零');
    expect(spoken(review)).not.toContain('幺三八');
    expect(spoken(review)).not.toContain('五零幺');
  });
  it('is said in full to the one who holds the handset', () => {
    expect(captions(review, 'resident')).toContain('电话，138 0013 8000');
    // Group by group: the first one is heard while the next is made.
    expect(spoken(review, 'resident')).toContain('幺三八|零零幺三|八零零零');
    expect(spoken(review, 'resident')).toContain('幸福里三号楼|五零幺室');
  });
  it('is masked while it is keyed in, too', () => {
    const entry = { kind: 'digits', digits: '13800138000', groups: [3, 4, 4], complete: true } as const;
    expect(captions(turn({ entry }))).toContain('您按的是：尾号8000。');
  });
  it('is never kept, whatever it is; our own words are', () => {
    const said = clausesOf(
      ours('closure.noted', { what: own({ kind: 'words', words: '王奶奶家，没电' }) }),
      'zh-CN',
      'hall',
    );
    expect(said.map(({ caption, keep }) => [caption, keep])).toEqual([
      ['记下了：', true],
      ['王奶奶家，', false],
      ['没电', false],
    ]);
    for (const clause of utterancesOf(review, 'zh-CN').flatMap(({ clauses }) => clauses)) {
      expect(clause.keep).toBe(!/8000|幸福里/.test(clause.caption));
    }
  });
  it('is never kept wherever the sentence marks fall', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('甲乙，。！ \uE001\uE000「」a3')) }),
        (words) => {
          const said = clausesOf(
            ours('offered.because', { words: own({ kind: 'words', words }) }),
            'zh-CN',
            'hall',
          );
          for (const { caption, keep } of said) if (keep) expect(caption).not.toMatch(/[甲乙a3]/);
          expect(said.map(({ caption }) => caption).join('')).not.toMatch(/[\uE000-\uF8FF]/);
        },
      ),
    );
  });
});

describe('what is new in a sentence stands apart from what is always the same', () => {
  const parts = (text: Parameters<typeof clausesOf>[0]): readonly string[] =>
    clausesOf(text, 'zh-CN', 'hall').map(({ spoken: said, keep }) => `${said}${keep ? ' (clip)' : ''}`);

  it('a number after its carrier, a home after its building', () => {
    const number = own({ kind: 'reference', digits: '10618031' });
    expect(parts(ours('done.number', { number }))).toEqual(['编号是 (clip)', '幺零六幺', '八零三幺。']);
    const words = own({ kind: 'words', words: '楼下路灯不亮' });
    expect(parts(ours('offered.because', { words }))).toEqual(['因为您说了 (clip)', '楼下路灯不亮']);
  });
  it('but nothing so short that it cannot be said alone', () => {
    const surname = own({ kind: 'words', words: '王' });
    expect(parts(ours('name.title.auntie', { surname }))).toEqual(['王阿姨']);
  });
  it('and what is the hall’s own is always the same', () => {
    expect(parts(ours('done.within', { days: { kind: 'count', count: 2 } }))).toEqual([
      '两天之内有人联系您。 (clip)',
    ]);
  });
});

describe('a sound before the words', () => {
  const earcon = (asked: GuidedTurn): string | undefined => utterancesOf(asked, 'zh-CN')[0]?.earcon;
  it('tells heard from not heard, and says nothing in the caption', () => {
    const noted = turn({ closure: ours('closure.noted', { what: defined('路灯不亮', 'zh-CN') }) });
    expect(earcon(noted)).toBe('heard');
    expect(earcon(turn({ closure: ours('miss.noise') }))).toBe('miss');
    expect(earcon(turn())).toBeUndefined();
    expect(captions(noted)[0]).toBe('记下了：路灯不亮');
  });
  it('that means somebody is coming is read by who does not hear it', () => {
    const called = turn({ id: turnId('called'), heading: ours('called.heading') });
    expect(earcon(called)).toBe('called');
    expect(captions(called)[0]).toBe('（铃声）已经叫人了。');
  });
});

describe('long speech without a comma, as a recogniser writes it', () => {
  it('is cut between words, loses nothing and does not pause inside', () => {
    const words = '都三天了没人管你们到底管不管这个事情呀我摔倒了怎么办';
    const said = clausesOf(own({ kind: 'words', words }), 'zh-CN', 'hall');
    expect(said.length).toBeGreaterThan(1);
    expect(said.map(({ caption }) => caption).join('')).toBe(words);
    expect(said.slice(0, -1).every(({ pauseAfterMs }) => pauseAfterMs === 0)).toBe(true);
  });
});

describe('another language', () => {
  it('speaks Chinese names with the Chinese voice', () => {
    const said = clausesOf(ours('closure.noted', { what: defined('路灯不亮', 'zh-CN') }), 'en', 'hall');
    expect(said.map(({ spoken: text, locale }) => [text, locale])).toEqual([
      ['Noted:', 'en'],
      ['路灯不亮', 'zh-CN'],
    ]);
  });
});
