/** What may be asked of the hall in free words, beside a matter of one's own. */
export type AskedFor = 'materials' | 'community' | 'notices';

const patterns: readonly (readonly [AskedFor, RegExp])[] = [
  [
    'materials',
    /(?:带|备|拿)(?:些|点)?(?:什么|哪些|啥)(?!人)|(?:什么|哪些|啥)(?:材料|证件)|what (?:do i|should i|to) bring/iu,
  ],
  ['community', /(?:属于|归|是)(?:哪个|哪一个|什么)社区|归谁管|居委会在哪|社区在哪|which community/iu],
  [
    'notices',
    /社区通知|有什么通知|有啥通知|念.{0,3}通知|通知念|听通知|any notices|read (?:me )?the notices/iu,
  ],
];

/** 「办高龄津贴要带什么」 asks for materials; undefined where the words name something else. */
export const askedIn = (words: string): AskedFor | undefined =>
  patterns.find(([, pattern]) => pattern.test(words))?.[0];
