/** What somebody came for, question by question: what they look or listen for, and what they want there. */
export interface Wish {
  /** The question they wait for. */
  readonly asked: RegExp;
  /** What they choose, as it is written and said. */
  readonly want?: RegExp;
  /** What they key in instead. */
  readonly digits?: (known: Known) => string;
  /** What they say, where they speak. */
  readonly say?: (known: Known) => string;
}

/** What a resident holds in their hand on the second errand: the number on the slip. */
export interface Known {
  readonly reference: string;
}

/** 报事：楼下路灯不亮, at 幸福里 3, without a phone number. */
export const report: readonly Wish[] = [
  { asked: /办什么事|do for you/, want: /反映问题|Report a problem/, say: () => '楼下路灯不亮' },
  { asked: /哪一种问题|kind of problem/, want: /坏了|Broken, dirty/ },
  { asked: /哪一种问题|kind of problem/, want: /路灯|lights/ },
  { asked: /哪个小区|which estate/i, want: /幸福里/, say: () => '幸福里三号楼' },
  { asked: /几号楼|which building/, digits: () => '3' },
  { asked: /几号楼|which building/, want: /对的|Correct/ },
  { asked: /留个电话|phone number/, want: /不留电话|No phone/, say: () => '不留电话' },
  { asked: /念一遍|read it back/, want: /交给社区|hand it over/, say: () => '对的' },
];

/** Away from the number, to the first screen. */
export const leave: Wish = { asked: /编号|number/, want: /办好了|Finished/, say: () => '办好了' };

/** 查进度, with the number of the slip. */
export const progress: readonly Wish[] = [
  { asked: /办什么事|do for you/, want: /查进度|Check my case/, say: () => '查进度' },
  {
    asked: /小票上的编号|number on your slip/,
    digits: ({ reference }) => reference,
    say: ({ reference }) => spokenDigits(reference),
  },
  { asked: /小票上的编号|number on your slip/, want: /对的|Correct/, say: () => '对的' },
];
/** What tells that 查进度 came to its end. */
export const told = /收到了|接手|立案|正在办|正要交|office has it|taken|handed|kept/i;

/** As people read a number aloud, in two groups. */
const spokenDigits = (digits: string): string =>
  Array.from(digits, (digit) => '零一二三四五六七八九'[Number(digit)] ?? '')
    .join('')
    .replace(/^(.{4})/, '$1，');
