/** The twenty commonest surnames, four in ten of all people (name report of the Ministry of Public Security, 2021). */
export const surnames = Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗');

/** What was said of a name: the whole of it, or 「我姓王」. */
export type SaidName = { readonly name: string } | { readonly surname: string };

/** More characters in one are a story, not a name: dictation writes a Uyghur name of eight without its dot. */
const longestPart = 10;
const longest = 25;
const BEFORE =
  /^(?:我的名字是|我的名字叫|我名字叫|我的名字|您就?叫我|你就?叫我|就?叫我|我?就?叫|我是|名字叫|my name is |i am |i'm |call me )/iu;
const AFTER = /(?:就行了?|就好了?|就可以了?|吧|呀|啊)$/u;
const SURNAME = /^(?:我|本人|免贵)?姓([\p{Script=Han}]{1,2})$/u;

/** The name in the words, without what is said around it. Rare characters pass; what holds figures is no name. */
export function nameIn(words: string): SaidName | undefined {
  const said = words.replace(/[，。！？,.!?、\s]+$/u, '').trim();
  const surname = SURNAME.exec(said)?.[1];
  if (surname !== undefined) return { surname };
  const name = said.replace(BEFORE, '').replace(AFTER, '').trim();
  const fits =
    /^[\p{L}\p{M}·•.'’ -]+$/u.test(name) &&
    /\p{L}/u.test(name) &&
    Array.from(name).length <= longest &&
    name.split(/[·•.'’ -]/u).every((part) => Array.from(part).length <= longestPart);
  return fits ? { name } : undefined;
}
