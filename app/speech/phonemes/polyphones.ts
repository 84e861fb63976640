/** Where pinyin-pro 3.29.4 reads a word of the hall otherwise than Putonghua does; longest match wins. */
const overrides: Readonly<Record<string, string>> = {
  您得: 'nin2 dei3', 我得: 'wo3 dei3', 还得: 'hai2 dei3', 办得: 'ban4 de0', 做得: 'zuo4 de0', 走得: 'zou3 de0',
  听得: 'ting1 de0', 看得: 'kan4 de0', 教我: 'jiao1 wo3', 教您: 'jiao1 nin2', 教人: 'jiao1 ren2', 种花: 'zhong4 hua1',
  种菜: 'zhong4 cai4', 种树: 'zhong4 shu4', 供暖: 'gong1 nuan3', 供水: 'gong1 shui3', 供电: 'gong1 dian4',
  供气: 'gong1 qi4', 空着: 'kong4 zhe0', 单女士: 'shan4 nv3 shi4', 单先生: 'shan4 xian1 sheng0',
  解女士: 'xie4 nv3 shi4', 解先生: 'xie4 xian1 sheng0', 等一等: 'deng3 yi0 deng3', 倒垃圾: 'dao4 la1 ji1', 倒水: 'dao4 shui3',
  // Numbered, not counted: 一 keeps its tone.
  一单元: 'yi1 dan1 yuan2', 一楼: 'yi1 lou2', 一层: 'yi1 ceng2', 一月: 'yi1 yue4', 一日: 'yi1 ri4', 一栋: 'yi1 dong4',
  // A second syllable without a tone.
  地方: 'di4 fang0', 告诉: 'gao4 su0', 事情: 'shi4 qing0', 消息: 'xiao1 xi0', 东西: 'dong1 xi0', 先生: 'xian1 sheng0',
  麻烦: 'ma2 fan0', 清楚: 'qing1 chu0', 钥匙: 'yao4 shi0', 窗户: 'chuang1 hu0', 师傅: 'shi1 fu0', 明白: 'ming2 bai0',
  时候: 'shi2 hou0', 早上: 'zao3 shang0', 晚上: 'wan3 shang0', 收拾: 'shou1 shi0', 商量: 'shang1 liang0',
  名字: 'ming2 zi0', 谢谢: 'xie4 xie0', 奶奶: 'nai3 nai0',
  // Said over, 一 changes its tone both times.
  一样一样: 'yi2 yang4 yi2 yang4', 一句一句: 'yi2 ju4 yi2 ju4', 一条一条: 'yi4 tiao2 yi4 tiao2',
  // Names of places.
  都会: 'du1 hui4', 曾家: 'zeng1 jia1', 单家: 'shan4 jia1',
}; // prettier-ignore
const longest = Math.max(...Object.keys(overrides).map((word) => word.length));

/** Syllables with the readings of the table laid over those of the dictionary; one syllable per character. */
export function withOverrides(
  characters: readonly string[],
  syllables: readonly string[],
): readonly string[] {
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
