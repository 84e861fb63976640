import { ours, own, type Text } from '../text.ts';
import { zhCN } from '../strings/zh-CN.ts';
import type { StringKey } from '../strings/keys.ts';

/** Why a check failed, as staff say it; a code that has no words stands there itself, for whoever mends it. */
export const whyText = (why: string): Text =>
  why
    .split(' ')
    .map(wordsOf)
    .reduce((one, other) => ours('self-test.and', { one, other }));

function wordsOf(code: string): Text {
  const inches = /^write-([\d.]+)$/.exec(code)?.[1];
  if (inches !== undefined)
    return ours('self-test.why.write', { inches: own({ kind: 'words', words: inches }) });
  const key = `self-test.why.${code}`;
  return Object.hasOwn(zhCN, key) ? ours(key as StringKey) : own({ kind: 'words', words: code });
}
