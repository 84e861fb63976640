import { expect, test } from 'vitest';
import { typing, type Typing } from '#renderer/input/typing.ts';
import { exampleTurns } from '../../fixtures/turns.ts';

const asked = (digits: string) => {
  const turn = exampleTurns('zh-CN').phone;
  if (turn.kind !== 'guided' || turn.entry?.kind !== 'digits') throw new Error('the telephone is keyed in');
  return { ...turn, entry: { ...turn.entry, digits } };
};

test('quick fingers lose no digit while the session still answers the digit before', () => {
  let typed = typing.answered(typing.none, asked(''));
  typed = typing.keyed(typed, '1', 'digits');
  typed = typing.keyed(typed, '3', 'digits');
  typed = typing.answered(typed, asked('1'));
  expect(typed.keyed).toBe('13');
  typed = typing.keyed(typed, '8', 'digits');
  typed = typing.answered(typed, asked('13'));
  typed = typing.answered(typed, asked('138'));
  expect(typed).toMatchObject({ keyed: '138', inFlight: [] });
});

test('where the session says otherwise, as after 重来, its word counts', () => {
  let typed = typing.answered(typing.none, asked('138'));
  typed = typing.keyed(typed, '0', 'digits');
  expect(typing.answered(typed, asked(''))).toMatchObject({ keyed: '', inFlight: [] });
});

test('删一个 takes the last digit; on an empty line it does nothing', () => {
  const typed = typing.answered(typing.none, asked('13'));
  expect(typing.keyed(typed, 'delete', 'digits').keyed).toBe('1');
  const empty = typing.answered(typing.none, asked(''));
  expect(typing.keyed(empty, 'delete', 'digits')).toBe(empty);
});

test('an elbow on the pad fills at most 18 digits', () => {
  let typed = typing.answered(typing.none, asked(''));
  for (let press = 0; press < 40; press += 1) typed = typing.keyed(typed, '5', 'digits');
  expect(typed.keyed).toBe('5'.repeat(18));
});

test('letters of a syllable come one by one, its tone last, and what is no syllable is not keyed', () => {
  let typed: Typing = typing.none;
  const key = (sign: string): string => (typed = typing.keyed(typed, sign, 'letters')).keyed;
  expect(Array.from('wang', (sign) => key(sign)).at(-1)).toBe('wang');
  expect(['tone', 'tone', 'tone', 'tone', 'tone'].map(key)).toEqual([
    'wang1',
    'wang2',
    'wang3',
    'wang4',
    'wang',
  ]);
  expect(key('tone')).toBe('wang1');
  expect(key('a')).toBe('wang1');
  expect(key('delete')).toBe('wang');
});
