/** Where pinyin-pro 3.29.4 reads a word of the hall otherwise than Putonghua does; longest match wins. */
const overrides: Readonly<Record<string, string>> = {
  您得: 'nin2 dei3', 我得: 'wo3 dei3', 还得: 'hai2 dei3', 教我: 'jiao1 wo3', 教您: 'jiao1 nin2', 教人: 'jiao1 ren2',
  种花: 'zhong4 hua1', 种菜: 'zhong4 cai4', 种树: 'zhong4 shu4', 供暖: 'gong1 nuan3', 供水: 'gong1 shui3',
  供电: 'gong1 dian4', 供气: 'gong1 qi4', 单女士: 'shan4 nv3 shi4', 单先生: 'shan4 xian1 sheng5',
  解女士: 'xie4 nv3 shi4', 解先生: 'xie4 xian1 sheng5',
}; // prettier-ignore
const longest = Math.max(...Object.keys(overrides).map((word) => word.length));

/** Syllables with the readings of the table laid over those of the dictionary; one syllable per character. */
export function withOverrides(characters: readonly string[], syllables: readonly string[]): readonly string[] {
  const read = [...syllables];
  for (let at = 0; at < characters.length; at += 1) {
    for (let length = longest; length > 1; length -= 1) {
      const known = overrides[characters.slice(at, at + length).join('')];
      if (known === undefined) continue;
      read.splice(at, length, ...known.split(' '));
      at += length - 1;
      break;
    }
  }
  return read;
}
