import { sayNumber } from '#app/understanding/numerals.ts';
import { pick } from '../../lib/seeded.ts';

/** What a resident may say where a number is asked for; `said` as it is spoken, `label` its number words alone. */
export interface Line {
  readonly said: string;
  readonly label: string;
}

type Chance = () => number;
type Make = (chance: Chance) => Line;

const WORDS = '零一二三四五六七八九';
const NUMBER_WORD = /[零一二三四五六七八九幺两十百]/gu;

/** 一 is 幺 for four in five who say it digit by digit. */
const digit = (chance: Chance, among = '0123456789'): string => {
  const figure = Number(pick(chance, Array.from(among)));
  return figure === 1 && chance() < 0.8 ? '幺' : WORDS.charAt(figure);
};
const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => digit(chance)).join('');
const numberOf = (said: string): Line => ({ said, label: (said.match(NUMBER_WORD) ?? []).join('') });

const mobileStart = (chance: Chance): string =>
  `${chance() < 0.8 ? '幺' : '一'}${digit(chance, '3456789')}${digit(chance)}`;

const mobile: Make = (chance) => {
  const parts = [mobileStart(chance), digits(chance, 4), digits(chance, 4)];
  return numberOf(parts.join(chance() < 0.7 ? '，' : ''));
};
const landline: Make = (chance) => {
  const first = digit(chance, '2345678');
  return numberOf(
    `${first}${digits(chance, 3)}${chance() < 0.6 ? '，' : ''}${digits(chance, chance() < 0.7 ? 4 : 3)}`,
  );
};
const single: Make = (chance) => numberOf(chance() < 0.1 ? '两' : digit(chance));
const few =
  (least: number, most: number): Make =>
  (chance) =>
    numberOf(digits(chance, least + Math.floor(chance() * (most - least + 1))));
const count: Make = (chance) => {
  const value = chance() < 0.8 ? 10 + Math.floor(chance() * 90) : 100 + Math.floor(chance() * 900);
  return numberOf(sayNumber(value) + pick(chance, ['', '', '', '岁', '号', '个人']));
};

const CARRIERS = [
  '我的电话是', '电话', '我的手机号是', '号码是', '手机号码是', '不对，是', '哦，是', '嗯', '记一下', '是',
  '你打这个电话', '我女儿的电话是', '说错了，是', '我家的电话是', '那个',
]; // prettier-ignore
const carried: Make = (chance) => {
  const { said, label } = pick(chance, [mobile, landline, few(3, 4), count])(chance);
  return { said: `${pick(chance, CARRIERS)}${chance() < 0.6 ? '，' : ''}${said}`, label };
};

const OTHERS = [
  '找人帮忙', '我没有电话', '我不想说', '没听清楚', '再说一遍', '大声点', '我不知道', '返回', '电话记不得了',
  '让我想想', '叫工作人员来', '路灯坏了', '楼道里很黑', '垃圾没有人收', '跳过', '没有', '不用了', '好的谢谢',
  '我先回家', '这怎么弄啊', '你等一下', '是我儿子的', '手机没带', '慢一点', '电梯停了', '下雨漏水', '看不见字',
]; // prettier-ignore
const other: Make = (chance) => ({ said: pick(chance, OTHERS), label: '' });
const carrier: Make = (chance) => ({ said: pick(chance, CARRIERS), label: '' });

/** Clips of one voice: whole numbers, and pieces that are put together with pauses between them. */
const PLAN: readonly (readonly [kind: string, times: number, make: Make])[] = [
  ['single', 10, single],
  ['start', 7, (chance) => numberOf(mobileStart(chance))],
  ['group', 9, few(4, 4)],
  ['few', 6, few(2, 4)],
  ['mobile', 3, mobile],
  ['landline', 2, landline],
  ['count', 4, count],
  ['carried', 3, carried],
  ['carrier', 2, carrier],
  ['other', 3, other],
];

export interface Clip extends Line {
  readonly kind: string;
}

export const clipsFor = (chance: Chance): readonly Clip[] =>
  PLAN.flatMap(([kind, times, make]) => Array.from({ length: times }, () => ({ kind, ...make(chance) })));
