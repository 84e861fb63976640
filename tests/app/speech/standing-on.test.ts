import { expect, it } from 'vitest';
import { choiceId } from '#app/ids.ts';
import { standingOn, type StandingOn } from '#app/speech/standing-on.ts';
import { exampleTurns, type ExampleName } from '../../fixtures/turns.ts';

const heard = (name: ExampleName, focus: StandingOn, locale: 'zh-CN' | 'en' = 'zh-CN'): string => {
  const turn = exampleTurns(locale)[name];
  if (turn.kind !== 'guided') throw new Error('nothing to stand on');
  return standingOn(turn, focus, locale)
    .flatMap(({ clauses }) => clauses.map(({ spoken }) => spoken))
    .join(' ');
};

it('a card says its name and what stands under it', () => {
  expect(heard('home', { on: 'choice', id: choiceId('report') })).toMatch(/^反映问题 路灯/);
});

it('a line of the review says that it can be changed', () => {
  expect(heard('review', { on: 'choice', id: choiceId('where') })).toBe('改 地方');
});

it('keys and digits say what they are', () => {
  expect(heard('home', { on: 'key', name: 'help' })).toBe('找人帮忙');
  expect(heard('phone', { on: 'digit', digit: '7' })).toBe('七');
  expect(heard('phone', { on: 'digit', digit: 'delete' })).toBe('删一个');
  expect(heard('phone', { on: 'digit', digit: '7' }, 'en')).toBe('seven');
});

it('what is gone from the turn is silent', () => {
  expect(heard('home', { on: 'choice', id: choiceId('gone') })).toBe('');
});
