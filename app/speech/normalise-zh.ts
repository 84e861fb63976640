import { cardinal, countOf, digitByDigit } from './numerals-zh.ts';

/** What stands between figures and is said as a word. */
const symbols: readonly (readonly [RegExp, string])[] = [
  [/℃/g, '摄氏度'], [/㎡|m²/g, '平方米'], [/&/g, '和'], [/@/g, '艾特'], [/\+/g, '加'], [/=/g, '等于'],
  [/(?<=[A-Za-z\u4e00-\u9fff])\/(?=[A-Za-z\u4e00-\u9fff])/g, '或'], [/[「」『』“”"‘'’《》〈〉【】[\]·•*#_|\\^`~～<>{}]/g, ''],
]; // prettier-ignore

/** Units counted in words of their own: two of them are 两. Floors, months and numbers (二楼, 二月, 二号) are not. */
const counted =
  /^(个|位|次|天|年|块|元|只|盏|件|条|张|小时|分钟|刻钟|点|种|份|户|家|人|周|倍|台|部|栋|幢|把|棵|段|处|类|项|间|扇|袋|斤|公斤|米|公里|里|晚|遍|声|句|本|名|辆|桶|箱|瓶|根|样|代|口|堆|排|座|套|双|百|千|万)/;

const minutes = (minute: number): string =>
  minute === 0 ? '' : minute < 10 ? `零${cardinal(minute)}分` : `${cardinal(minute)}分`;

/** A clock time on 24 hours: 两点, 八点三十分, 十四点零五分. */
export const clockZh = (hour: number, minute: number): string => `${countOf(hour)}点${minutes(minute)}`;

/** A number to call or look for, in groups with a breath between. */
export const inBreaths = (groups: readonly string[]): string =>
  groups
    .filter((group) => group !== '')
    .map((group) => digitByDigit(group))
    .join('，');

type Rule = readonly [RegExp, (...found: string[]) => string];
/** Applied in this order; each leaves figures it does not know to the next. */
const rules: readonly Rule[] = [
  // Mobile and fixed-line numbers, hotlines.
  [/(?<!\d)(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/g, (_, a, b, c) => inBreaths([a, b, c])],
  [/(?<!\d)(0\d{2,3})[- ](\d{3,4})(\d{4})(?!\d)/g, (_, a, b, c) => inBreaths([a, b, c])],
  [
    /(?<![\d.])(110|119|120|122|12\d{3}|9[56]\d{3})(?![\d.:：%]|年|元|块|个|平|米|分)/g,
    (_, a) => inBreaths([a]),
  ],
  // Dates and times.
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (_, y, m, d) => `${y}年${Number(m)}月${Number(d)}日`],
  [/(\d{4})年/g, (_, year) => `${digitByDigit(year, '一')}年`],
  [
    /(?<!\d)([01]?\d|2[0-4])[:：]([0-5]\d)(?!\d)/g,
    (_, hour, minute) => clockZh(Number(hour), Number(minute)),
  ],
  [/(?<=[点分])\s*[-–—~～]\s*(?=[零一二三四五六七八九十两])/g, () => '到'],
  // Where people live: rooms by digits, buildings as numbers.
  [/(?<!\d)(\d{3,5})(?=室|房)/g, (_, room) => digitByDigit(room)],
  [/(\d+)\s*[-–—~～]\s*(?=\d)/g, (_, from) => `${from}到`],
  // Amounts.
  [/[¥￥]\s*(\d+(?:\.\d+)?)/g, (_, sum) => `${sum}元`],
  [/(\d+(?:\.\d+)?)\s*%/g, (_, share) => `百分之${share}`],
  [/(?<=\d),(?=\d{3}(?!\d))/g, () => ''],
  [/(\d+)\.(\d+)/g, (_, whole, rest) => `${cardinal(Number(whole))}点${digitByDigit(rest, '一')}`],
];

const figures = /\d+/g;

/**
 * Free text in Mandarin (a definition's, a resident's) as a voice can read it: no digits and no symbols, latin words
 * left as they are. What has a type does not come here, it is said by `spokenValue`.
 */
export function normaliseZh(text: string): string {
  let said = text.replace(/[！-～]/g, (wide) =>
    // Full-width letters and digits only; full-width punctuation is Chinese punctuation.
    /[０-９Ａ-Ｚａ-ｚ％＋＠＆．／]/.test(wide) ? String.fromCharCode(wide.charCodeAt(0) - 0xfee0) : wide,
  );
  for (const [found, spoken] of rules) said = said.replace(found, spoken);
  for (const [found, spoken] of symbols) said = said.replace(found, spoken);
  said = said.replace(figures, (digits, at: number, whole: string) =>
    number(digits, whole.slice(0, at), whole.slice(at + digits.length)),
  );
  return said.replace(/(?<=[\u4e00-\u9fff])[ \t]+(?=[\u4e00-\u9fff])/g, '').trim();
}

function number(digits: string, before: string, after: string): string {
  // Longer than a house can be high or a crowd wide, or with a leading zero: a code, not an amount.
  if (digits.length > 6 || /^0\d/.test(digits)) return digitByDigit(digits);
  const count = Number(digits);
  return count === 2 && !before.endsWith('第') && counted.test(after) ? '两' : cardinal(count);
}
