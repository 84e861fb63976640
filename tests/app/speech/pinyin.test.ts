import { describe, expect, it } from 'vitest';
import { syllablesOf } from '#app/speech/phonemes/mandarin.ts';
import { spokenValue } from '#app/speech/spoken-value.ts';
import type { Value } from '#app/value.ts';

const phone = (digits: string): Value => ({ kind: 'phone', digits });
const reference = (digits: string): Value => ({ kind: 'reference', digits });
const place = (estate: string, building?: number, unit?: number, room?: string): Value => ({
  kind: 'place',
  place: {
    estate,
    ...(building === undefined ? {} : { building }),
    ...(unit === undefined ? {} : { unit }),
    ...(room === undefined ? {} : { room }),
  },
});
const day = (iso: string): Value => ({ kind: 'day', iso });
const clock = (hour: number, minute: number): Value => ({ kind: 'clock', hour, minute });
const count = (number: number): Value => ({ kind: 'count', count: number });

const pinyin = (text: string): string =>
  (text.match(/\p{Script=Han}+/gu) ?? []).map((han) => syllablesOf(han).join(' ')).join(', ');

describe('what has a type is read as a person at the desk would read it', () => {
  it.each<[Value, string, string]>([
    [
      phone('13800138000'),
      '幺三八，零零幺三，八零零零',
      'yao1 san1 ba1, ling2 ling2 yao1 san1, ba1 ling2 ling2 ling2',
    ],
    [
      phone('15921476602'),
      '幺五九，二幺四七，六六零二',
      'yao1 wu3 jiu3, er4 yao1 si4 qi1, liu4 liu4 ling2 er4',
    ],
    [phone('13'), '幺三', 'yao1 san1'],
    [reference('20000018'), '二零零零，零零幺八', 'er4 ling2 ling2 ling2, ling2 ling2 yao1 ba1'],
    [reference('12345678'), '幺二三四，五六七八', 'yao1 er4 san1 si4, wu3 liu4 qi1 ba1'],
    [place('幸福里'), '幸福里', 'xing4 fu2 li3'],
    [place('幸福里', 3), '幸福里三号楼', 'xing4 fu2 li3 san1 hao4 lou2'],
    [place('幸福里', 2), '幸福里二号楼', 'xing4 fu2 li3 er4 hao4 lou2'],
    [place('幸福里', 12), '幸福里十二号楼', 'xing4 fu2 li3 shi2 er4 hao4 lou2'],
    [
      place('幸福里', 3, 2, '501'),
      '幸福里三号楼二单元五零幺室',
      'xing4 fu2 li3 san1 hao4 lou2 er4 dan1 yuan2 wu3 ling2 yao1 shi4',
    ],
    [place('长安里', 1, 1, '1102'), '长安里一号楼一单元幺幺零二室', 'chang2 an1 li3 yi1 hao4 lou2 yi1 dan1 yuan2 yao1 yao1 ling2 er4 shi4'], // prettier-ignore
    [day('2025-03-05'), '三月五日', 'san1 yue4 wu3 ri4'],
    [day('2025-12-21T08:00:00+08:00'), '十二月二十一日', 'shi2 er4 yue4 er4 shi2 yi1 ri4'],
    [day('2025-10-01'), '十月一日', 'shi2 yue4 yi1 ri4'],
    [day('2025-02-02'), '二月二日', 'er4 yue4 er4 ri4'],
    [clock(8, 30), '八点三十分', 'ba1 dian3 san1 shi2 fen1'],
    [clock(2, 0), '两点', 'liang3 dian3'],
    [clock(12, 0), '十二点', 'shi2 er4 dian3'],
    [clock(14, 5), '十四点零五分', 'shi2 si4 dian3 ling2 wu3 fen1'],
    [clock(0, 15), '零点十五分', 'ling2 dian3 shi2 wu3 fen1'],
    [count(0), '零', 'ling2'],
    [count(2), '两', 'liang3'],
    [count(10), '十', 'shi2'],
    [count(12), '十二', 'shi2 er4'],
    [count(22), '二十二', 'er4 shi2 er4'],
    [count(100), '一百', 'yi4 bai3'],
    [count(102), '一百零二', 'yi4 bai3 ling2 er4'],
    [count(110), '一百一十', 'yi4 bai3 yi1 shi2'],
    [count(200), '两百', 'liang3 bai3'],
    [count(1_005), '一千零五', 'yi4 qian1 ling2 wu3'],
    [count(2_020), '两千零二十', 'liang3 qian1 ling2 er4 shi2'],
    [count(10_030), '一万零三十', 'yi2 wan4 ling2 san1 shi2'],
    [count(20_000), '两万', 'liang3 wan4'],
  ])('%j', (value, spoken, syllables) => {
    expect(spokenValue(value, 'zh-CN')).toBe(spoken);
    expect(pinyin(spoken)).toBe(syllables);
  });
});

describe('characters with several readings are read as meant in the hall', () => {
  it.each([
    ['重新说一遍', 'chong2 xin1 shuo1 yi2 bian4'],
    ['楼下路灯不亮', 'lou2 xia4 lu4 deng1 bu2 liang4'],
    ['按一', 'an4 yi1'],
    ['要不要打印', 'yao4 bu0 yao4 da3 yin4'],
    ['一号楼', 'yi1 hao4 lou2'],
    ['第一步', 'di4 yi1 bu4'],
    ['记下了', 'ji4 xia4 le0'],
    ['您得带身份证', 'nin2 dei3 dai4 shen1 fen4 zheng4'],
    ['办得怎样', 'ban4 de0 zen3 yang4'],
    ['长者食堂', 'zhang3 zhe3 shi2 tang2'],
    ['长椅坏了', 'chang2 yi3 huai4 le0'],
    ['还有别的事', 'hai2 you3 bie2 de0 shi4'],
    ['社保卡', 'she4 bao3 ka3'],
    ['银行卡', 'yin2 hang2 ka3'],
    ['行不行', 'xing2 bu4 xing2'],
    ['那一行', 'na4 yi4 hang2'],
    ['人行道', 'ren2 xing2 dao4'],
    ['便民服务', 'bian4 min2 fu2 wu4'],
    ['便宜', 'pian2 yi0'],
    ['空调坏了', 'kong1 tiao2 huai4 le0'],
    ['先空着', 'xian1 kong4 zhe0'],
    ['着火了', 'zhao2 huo3 le0'],
    ['办事处', 'ban4 shi4 chu4'],
    ['处理好了', 'chu3 li3 hao3 le0'],
    ['一样能办', 'yi2 yang4 neng2 ban4'],
    ['一个月', 'yi2 ge4 yue4'],
    ['等一等', 'deng3 yi0 deng3'],
    ['为您服务', 'wei4 nin2 fu2 wu4'],
    ['教我用手机', 'jiao1 wo3 yong4 shou3 ji1'],
    ['调解', 'tiao2 jie3'],
    ['调查', 'diao4 cha2'],
    ['供暖不热', 'gong1 nuan3 bu2 re4'],
    ['量血压', 'liang2 xue4 ya1'],
    ['数量', 'shu4 liang4'],
    ['倒垃圾', 'dao4 la1 ji1'],
    ['摔倒', 'shuai1 dao3'],
    ['没人应', 'mei2 ren2 ying4'],
    ['应该', 'ying1 gai1'],
    ['单先生', 'shan4 xian1 sheng0'],
    ['单元门', 'dan1 yuan2 men2'],
    ['女士', 'nv3 shi4'],
    ['好的地方', 'hao3 de0 di4 fang0'],
  ])('%s', (text, syllables) => {
    expect(pinyin(text)).toBe(syllables);
  });
});
