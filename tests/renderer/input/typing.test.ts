import { expect, test } from 'vitest';
import { typing } from '#renderer/input/typing.ts';
import { exampleTurns } from '../../fixtures/turns.ts';

const asked = (digits: string) => {
  const turn = exampleTurns('zh-CN').phone;
  if (turn.kind !== 'guided' || !turn.entry) throw new Error('the telephone is keyed in');
  return { ...turn, entry: { ...turn.entry, digits } };
};

test('quick fingers lose no digit while the session still answers the digit before', () => {
  let typed = typing.answered(typing.none, asked(''));
  typed = typing.keyed(typed, '1');
  typed = typing.keyed(typed, '3');
  typed = typing.answered(typed, asked('1'));
  expect(typed.digits).toBe('13');
  typed = typing.keyed(typed, '8');
  typed = typing.answered(typed, asked('13'));
  typed = typing.answered(typed, asked('138'));
  expect(typed).toMatchObject({ digits: '138', inFlight: [] });
});

test('where the session says otherwise, as after 重来, its word counts', () => {
  let typed = typing.answered(typing.none, asked('138'));
  typed = typing.keyed(typed, '0');
  expect(typing.answered(typed, asked(''))).toMatchObject({ digits: '', inFlight: [] });
});

test('删一个 takes the last digit; on an empty line it does nothing', () => {
  const typed = typing.answered(typing.none, asked('13'));
  expect(typing.keyed(typed, 'delete').digits).toBe('1');
  const empty = typing.answered(typing.none, asked(''));
  expect(typing.keyed(empty, 'delete')).toBe(empty);
});

test('an elbow on the pad fills at most 18 digits', () => {
  let typed = typing.answered(typing.none, asked(''));
  for (let press = 0; press < 40; press += 1) typed = typing.keyed(typed, '5');
  expect(typed.digits).toBe('5'.repeat(18));
});
