import { emergencyIn } from './emergency.ts';
import { find } from './match.ts';
import { figuresToWords } from './numerals.ts';
import { unitsOf } from './syllables.ts';
import type { Unit } from './syllables.ts';

/**
 * What is cried in an emergency, short enough that one wrong syllable hides it: 家里着火了 was written down as
 * 家里找虎了. Where the words are near one of these, the ear listens whether it was that (see `Hypothesis.alternatives`).
 */
const cries = `
  着火了 起火了 失火了 烧起来了 冒烟了 全是烟 爆炸了 火好大 快救火 煤气味 煤气漏了 煤气泄漏 燃气味 漏煤气 天然气漏了 煤气中毒
  摔倒了 跌倒了 滑倒了 晕倒了 昏倒了 晕过去了 昏过去了 爬不起来 摔了一跤 叫不醒 抽过去了 喘不上气 喘不过气 透不过气 胸口疼 胸口痛 胸口闷 心口疼 心绞痛
  心脏病犯了 流血了 好多血 血止不住 头破血流 吐血了 噎住了 触电了 中毒了 烫伤了 骨折了 中风了 嘴歪了 出车祸了 被车撞了 救护车 救命啊 救救我 快不行了
  打架了 打起来了 打人了 拿着刀 杀人了 抢我的包 有小偷 进小偷了 不想活了 要跳楼 走丢了 走失了 孩子不见了
  掉水里了 掉河里了 困在电梯里 关在电梯里
  着火 起火 冒烟 摔倒 晕倒 救命 抢劫 触电 流血 砍人`;

interface Cry {
  readonly written: string;
  readonly units: readonly Unit[];
}

let known: readonly Cry[] | undefined;
const all = (): readonly Cry[] =>
  (known ??= cries
    .trim()
    .split(/\s+/u)
    .map((written) => ({ written, units: unitsOf(written) })));

/** One syllable of three and more may be wrong; in two none, or it could be anything: 往下滴水 was taken for 溺水. */
const SLACK = 1;
/** Sentences the ear compares with what it wrote down; each costs it some milliseconds. */
const MOST = 6;

/** The same words with a cry in place of what sounds like one; nearest first. Empty where they are an emergency already. */
export function asCries(words: string): readonly string[] {
  const text = figuresToWords(words);
  if (emergencyIn(text) !== undefined) return [];
  const said = unitsOf(text);
  if (said.length < 2 || said.some(({ kind }) => kind === 'word')) return [];
  const near = all().flatMap(({ written, units }) => {
    const { distance, from, to } = find(units, said);
    if (distance > (units.length === 2 ? 0 : SLACK) || to - from !== units.length) return [];
    const put = [...said.slice(0, from), ...unitsOf(written), ...said.slice(to)]
      .map((unit) => unit.written)
      .join('');
    return emergencyIn(put) === undefined ? [] : [{ put, distance }];
  });
  const sorted = near.sort((a, b) => a.distance - b.distance).map(({ put }) => put);
  return [...new Set(sorted)].slice(0, MOST);
}
