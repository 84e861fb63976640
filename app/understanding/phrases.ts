import type { Locale } from '../locale.ts';
import type { Answer, Phrase } from '../turn/listening.ts';

interface KeySays {
  readonly answer: Answer;
  readonly say: Readonly<Record<Locale, readonly string[]>>;
}

/**
 * How the fixed keys and the pace may be said anywhere. No 上一步/下一步 and no 是/不是: folded they are too close
 * (field.md C). Korean has one word each: Vosk joins the words of a grammar anyhow, and every one more is another to be
 * misheard for.
 */
const keySays: readonly KeySays[] = [
  {
    answer: { type: 'key', name: 'back' },
    say: { 'zh-CN': ['返回', '退回去', '回到前面'], en: ['back', 'go back'], ko: ['뒤로'] },
  },
  {
    answer: { type: 'key', name: 'repeat' },
    say: {
      'zh-CN': ['再听一遍', '再说一遍', '没听清'],
      en: ['hear again', 'say that again', 'repeat'],
      ko: ['다시'],
    },
  },
  {
    answer: { type: 'key', name: 'help' },
    say: {
      'zh-CN': ['找人帮忙', '叫人来', '找工作人员', '帮帮我'],
      en: ['get help', 'call someone', 'help me'],
      ko: ['도움'],
    },
  },
  {
    answer: { type: 'key', name: 'stop' },
    say: {
      'zh-CN': ['不说了', '不办了', '退出'],
      en: ['stop', 'never mind', 'I am leaving'],
      ko: ['그만'],
    },
  },
  {
    answer: { type: 'key', name: 'where' },
    say: {
      'zh-CN': ['我在哪儿', '到哪一步了', '说到哪儿了'],
      en: ['where am I', 'which step is this'],
      ko: ['어디'],
    },
  },
  {
    answer: { type: 'key', name: 'looks' },
    say: { 'zh-CN': ['换个样子'], en: ['change the looks'], ko: ['화면'] },
  },
  {
    answer: { type: 'key', name: 'pause' },
    say: { 'zh-CN': ['停一停'], en: ['pause', 'hold on'], ko: ['멈춤'] },
  },
  {
    answer: { type: 'key', name: 'resume' },
    say: { 'zh-CN': ['接着听'], en: ['keep talking'], ko: ['계속'] },
  },
  {
    answer: { type: 'pace', change: 'slower' },
    say: {
      'zh-CN': ['慢一点', '说慢点', '太快了'],
      en: ['slower', 'slow down', 'too fast'],
      ko: ['천천히'],
    },
  },
  {
    answer: { type: 'pace', change: 'faster' },
    say: {
      'zh-CN': ['快一点', '说快点', '太慢了'],
      en: ['faster', 'speed up', 'too slow'],
      ko: ['빨리'],
    },
  },
  {
    answer: { type: 'pace', change: 'louder' },
    say: {
      'zh-CN': ['大声一点', '声音大一点', '听不见'],
      en: ['louder', 'speak up', "I can't hear you"],
      ko: ['크게'],
    },
  },
  {
    answer: { type: 'pace', change: 'softer' },
    say: {
      'zh-CN': ['小声一点', '声音小一点', '太响了'],
      en: ['softer', 'quieter', 'too loud'],
      ko: ['작게'],
    },
  },
  {
    answer: { type: 'pace', change: 'larger' },
    say: {
      'zh-CN': ['字大一点', '大字', '看不清'],
      en: ['larger text', 'bigger letters', "I can't see it"],
      ko: ['글자'],
    },
  },
  {
    answer: { type: 'pace', change: 'aloud' },
    say: {
      'zh-CN': ['号码念全', '全念出来'],
      en: ['read it in full', 'the whole number'],
      ko: ['전부'],
    },
  },
];

/** Phrases that mean the same on every turn. */
export function keyPhrases(locale: Locale): readonly Phrase[] {
  return keySays.map(({ answer, say }) => ({ answer, say: say[locale] }));
}

const englishOrdinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const englishNumbers = ['one', 'two', 'three', 'four', 'five', 'six'];
const hanOrdinals = '一二三四五六';
const koreanOrdinals = ['첫', '두', '세', '네', '다섯', '여섯'];

const ordinals: Readonly<Record<Locale, (at: number) => readonly string[]>> = {
  'zh-CN': (at) => [`第${hanOrdinals.charAt(at)}个`],
  en: (at) => [`the ${englishOrdinals[at]} one`, `number ${englishNumbers[at]}`],
  ko: (at) => [`${koreanOrdinals[at]}번째`],
};

/**
 * How the n-th choice (from 1) is said by its place. Never a bare number: 「二号」 would be taken for a building.
 * Nothing beyond the six that a screen can hold.
 */
export const ordinalSays = (n: number, locale: Locale): readonly string[] =>
  n >= 1 && n <= hanOrdinals.length ? ordinals[locale](n - 1) : [];
