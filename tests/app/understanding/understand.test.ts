import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceId } from '#app/ids.ts';
import { actsAtOnce, understand } from '#app/understanding/understand.ts';
import { heard, offering } from './hall.ts';

const problems = offering({
  streetlight: ['路灯不亮', '路灯坏了'],
  lift: ['电梯坏了', '电梯不动了'],
  drain: ['下水道堵了'],
  noise: ['太吵了', '噪音扰民'],
});
const buildings = offering({ b3: ['三号楼'], b5: ['五号楼'], b7: ['七号楼'] });

const answerOf = (text: string, listening = problems): unknown => {
  const understood = understand(heard(text, listening), listening, 'zh-CN');
  if (understood.outcome === 'rejected') return 'rejected';
  if (understood.outcome === 'ask') return ['ask', understood.answer];
  return 'answer' in understood ? understood.answer : understood;
};
const choice = (id: string) => ({ type: 'choice', id: choiceId(id) });

describe('a resident chooses', () => {
  it('by the words on the screen', () => {
    expect(answerOf('路灯不亮')).toEqual(choice('streetlight'));
  });

  it('inside a polite sentence, which is not on the screen', () => {
    expect(answerOf('我想反映一下电梯坏了')).toEqual(choice('lift'));
  });

  it('though the words were written down with other characters of the same sound', () => {
    expect(answerOf('路登不量')).toEqual(choice('streetlight'));
    expect(answerOf('那个电替坏了')).toEqual(choice('lift'));
  });

  it('with an accent: n for l, s for sh, in for ing', () => {
    expect(answerOf('噪英扰民')).toEqual(choice('noise'));
    expect(answerOf('下随道堵了')).toEqual(choice('drain'));
  });

  it('by its place in the list', () => {
    expect(answerOf('第二个')).toEqual(choice('lift'));
    expect(answerOf('我要第三个')).toEqual(choice('drain'));
  });

  it('one of the keys that are always there', () => {
    expect(answerOf('再说一遍')).toEqual({ type: 'key', name: 'repeat' });
    expect(answerOf('找人帮忙')).toEqual({ type: 'key', name: 'help' });
    expect(answerOf('慢一点')).toEqual({ type: 'pace', change: 'slower' });
    expect(answerOf('字大一点')).toEqual({ type: 'pace', change: 'larger' });
  });
});

it('where a choice is said like a key, the choice counts', () => {
  expect(answerOf('找人帮忙', offering({ human: ['找人帮忙'], report: ['报修'] }))).toEqual(choice('human'));
});

describe('talk that is no answer', () => {
  it.each(['今天菜场的鱼真新鲜', '我孙子今年上小学了', '老王你也来了啊', '等一下我找找老花镜'])(
    '%s',
    (talk) => {
      expect(answerOf(talk)).toBe('rejected');
    },
  );

  it('a click is no answer, however well it fits', () => {
    expect(understand(heard('路灯不亮', problems, { voicedMs: 60 }), problems, 'zh-CN').outcome).toBe(
      'rejected',
    );
  });

  it('means nothing while the microphone rests', () => {
    const off = { ...problems, mode: 'off' } as const;
    expect(understand(heard('路灯不亮', off), off, 'zh-CN').outcome).toBe('rejected');
  });
});

describe('numbers count as a whole', () => {
  it('三号楼 is 三号楼, in figures too', () => {
    expect(answerOf('三号楼', buildings)).toEqual(choice('b3'));
    expect(answerOf('我住3号楼', buildings)).toEqual(choice('b3'));
  });

  it.each(['九号楼', '十五号楼', '我住二十三号楼', '十三号楼'])('%s is not offered', (said) => {
    expect(answerOf(said, buildings)).toBe('rejected');
  });
});

it('四 and 十 are told apart by asking, in whichever accent they were said', () => {
  const listening = offering({ b4: ['四号楼'], b10: ['十号楼'], b7: ['七号楼'] });
  expect(answerOf('四号楼', listening)).toEqual(['ask', choice('b4')]);
  expect(answerOf('十号楼', listening)).toEqual(['ask', choice('b10')]);
  expect(answerOf('七号楼', listening)).toEqual(choice('b7'));
});

describe('a slip of the tongue', () => {
  it('is taken back: what follows counts', () => {
    expect(answerOf('三号楼不对七号楼', buildings)).toEqual(choice('b7'));
    expect(answerOf('电梯坏了哦不对是下水道堵了')).toEqual(choice('drain'));
  });

  it('also where the correction was written down as 部队', () => {
    expect(answerOf('3号楼部队7号楼', buildings)).toEqual(choice('b7'));
  });

  it('of a number that was taken back in the same breath, what follows counts', () => {
    const number = offering({}, { digits: { min: 1, max: 12 } });
    const both = heard('五六不对五七', number, { digits: { text: '5657', confidence: 0.9 } });
    expect(understand(both, { ...number, mode: 'digits' }, 'zh-CN')).toMatchObject({ digits: '57' });
  });

  it('of a number that was read back: the number that follows counts, a yes is still a yes', () => {
    const readBack = offering({ yes: ['可以', '对的'], again: ['重来'] }, { digits: { min: 7, max: 12 } });
    const digits = { text: '13858123476', confidence: 0.7 };
    const said = heard('不对是13858123476', readBack, { digits });
    expect(understand(said, readBack, 'zh-CN')).toMatchObject({ outcome: 'accepted', digits: '13858123476' });
    const yes = heard('对的', readBack, { digits: { text: '7777777', confidence: 0.1 } });
    expect(understand(yes, readBack, 'zh-CN')).toMatchObject({ outcome: 'accepted', answer: choice('yes') });
  });

  it('不对 is an answer where it is offered', () => {
    const confirm = offering({ yes: ['对的'], no: ['不对', '错了'] });
    expect(answerOf('不对', confirm)).toEqual(choice('no'));
    expect(answerOf('对的', confirm)).toEqual(choice('yes'));
  });
});

describe('doubt', () => {
  it('is asked about, never acted upon', () => {
    const unsure = heard('你先喝我', problems, {
      scores: problems.phrases.map((_, phrase) => ({
        phrase,
        say: 0,
        score: phrase === 0 ? -0.25 : -1.6,
        likelihood: -1.5,
      })),
    });
    const understood = understand(unsure, problems, 'zh-CN');
    expect(understood).toMatchObject({ outcome: 'ask', answer: choice('streetlight') });
    expect(actsAtOnce(understood, problems)).toBe(false);
  });

  it('two phrases that fit the sound alike are never acted upon', () => {
    const torn = heard('嗯', problems, {
      scores: [0, 1].map((phrase) => ({ phrase, say: 0, score: 0.4, likelihood: -1 })),
    });
    expect(understand(torn, problems, 'zh-CN').outcome).not.toBe('accepted');
  });
});

it('whatever comes from the microphone, understanding gives an answer of the turn or none', () => {
  const characters = fc.constantFrom(...Array.from('路灯不亮电梯坏了一二三四五号楼第个对吗的我 ab12，'));
  fc.assert(
    fc.property(
      fc.array(characters, { maxLength: 30 }),
      fc.double({ min: -5, max: 2, noNaN: true }),
      (said, score) => {
        const hypothesis = heard(said.join(''), problems, {
          scores: [{ phrase: 1, say: 0, score, likelihood: score - 1 }],
        });
        const understood = understand(hypothesis, problems, 'zh-CN');
        if (understood.outcome !== 'rejected' && 'answer' in understood)
          expect(problems.phrases.map(({ answer }) => answer)).toContainEqual(understood.answer);
      },
    ),
  );
});
