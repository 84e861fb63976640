import type { Emergency } from './emergency.ts';

/** Words of an emergency. `…` stands for a few syllables in between. */
export interface Cues extends Emergency {
  readonly cues: readonly string[];
}

/** Whom a cue may be about; 〔人〕 stands for each of them. */
const people = [
  '人',
  '爸',
  '妈',
  '爷',
  '奶',
  '伴',
  '老头',
  '老太',
  '大爷',
  '大娘',
  '大妈',
  '孩',
  '孙',
  '儿子',
  '女儿',
  '他',
  '她',
  '邻居',
];

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*·\s*|\s*\n\s*/)
    .flatMap((cue) =>
      cue.includes('〔人〕') ? people.map((person) => cue.replace('〔人〕', person)) : [cue],
    );

/**
 * Whom to call: fire and rescue 119, ambulance 120, police 110. Gas goes to 119, as the brigades themselves ask.
 * A cue is what is said of something happening now; words that are said of many things (没反应, 起不来) are none.
 */
export const emergencyCues: readonly Cues[] = [
  {
    kind: 'gas',
    call: '119',
    cues: words(`
      煤气味 · 燃气味 · 天然气味 · 煤气泄漏 · 燃气泄漏 · 煤气…味 · 煤气漏 · 煤气…漏 · 煤气…泄 · 煤气…重 · 煤气…臭 · 煤气…嘶 · 煤气没关 · 煤气中毒 · 闻…煤气 · 漏煤气
      燃气…味 · 燃气…漏 · 燃气…泄 · 燃气…重 · 燃气…臭 · 燃气…嘶 · 闻见煤气 · 闻到煤气 · 燃气没关 · 闻…燃气 · 漏燃气
      天然气…味 · 天然气…漏 · 天然气…泄 · 天然气…重 · 闻…天然气 · 液化气…味 · 液化气…漏 · 液化气…泄 · 瓦斯…味 · 瓦斯…漏
      管道漏气 · 管子漏气 · 一氧化碳
      smell gas · smells of gas · gas leak · gas is leaking · smell of gas`),
  },
  {
    kind: 'fire',
    call: '119',
    cues: words(`
      着火 · 着火了 · 着火啦 · 起火了 · 失火了 · 着了火 · 着大火 · 起火 · 起了火 · 失火 · 走火 · 烧着了 · 烧起来 · 烧了起来 · 火好大 · 火很大 · 火太大 · 火灾 · 火警
      冒烟 · 冒黑烟 · 冒浓烟 · 冒大烟 · 冒白烟 · 冒火 · 火花 · 火苗 · 火光 · 浓烟 · 全是烟 · 都是烟 · 满…烟 · 烟…呛 · 爆炸 · 炸了 · 快救火
      打119 · 打一一九 · 打幺幺九 · 叫119 · 叫一一九 · 叫消防车 · 叫消防队
      on fire · a fire · is burning · fire brigade · smoke everywhere · call 119`),
  },
  {
    kind: 'trapped',
    call: '119',
    cues: words(`
      困在…电梯 · 关在…电梯 · 卡在…电梯 · 锁在…电梯 · 困在…里 · 困在…上 · 电梯…困人 · 电梯…困住 · 电梯…关着人 · 电梯…出不来
      掉…水里 · 掉…河里 · 掉…池塘 · 掉…湖里 · 掉…井里 · 落水 · 溺水 · 淹着 · 压在下面 · 压在底下 · 压住人 · 埋在 · 卡在栏杆 · 卡在…缝 · 卡住…手 · 卡住…头 · 孩…爬到…窗 · 孩…卡在 · 爬到窗户外 · 挂在…外面
      stuck in the lift · trapped in · is drowning · fell into the water`),
  },
  {
    kind: 'violence',
    call: '110',
    cues: words(`
      打架 · 打架了 · 打起来了 · 打起来 · 打人 · 打我 · 打老婆 · 打老人 · 打孩子 · 动手打 · 动手了 · 又动手 · 动起手 · 殴打 · 揍我 · 揍人 · 打得头破
      动刀 · 拿刀 · 拿…刀 · 拿…棍 · 拿…斧 · 持刀 · 抄家伙 · 砍人 · 砍了 · 捅人 · 捅了 · 杀人 · 绑架 · 家暴 · 掐我
      抢劫 · 抢我 · 抢…钱包 · 抢…包 · 抢…项链 · 抢…钱 · 抢了…人 · 抢了老 · 有小偷 · 来小偷 · 小偷…进 · 进小偷 · 抓小偷 · 进贼 · 有贼 · 来贼 · 抓贼 · 贼…进
      撬…家门 · 撬门 · 闯进 · 砸我…门 · 跟踪我 · 跟着我不走 · 硬要进 · 硬闯 · 扭打 · 厮打 · 砍我 · 杀我 · 拿…砍 · 孩…找不到 · 孙…找不到 · 孩…不见 · 孙…不见
      跳楼 · 往下跳 · 要跳 · 轻生 · 自杀 · 割腕 · 上吊 · 不想活 · 走丢 · 走失 · 报警 · 打110 · 打一一零 · 打幺幺零 · 叫警察 · 叫110
      call the police · a knife · being robbed · is fighting · are fighting · hitting me · call 110`),
  },
  {
    kind: 'medical',
    call: '120',
    cues: words(`
      摔倒 · 摔倒了 · 跌倒 · 跌倒了 · 晕倒了 · 摔了一跤 · 跌了一跤 · 摔…爬不起 · 摔…起不来 · 跌…爬不起 · 跌…起不来 · 摔…动不了 · 摔…不动 · 摔下 · 跌下
      滚下 · 滚…楼梯 · 摔…楼梯 · 从楼上…掉 · 〔人〕…倒在地 · 〔人〕…倒下 · 〔人〕…倒地 · 〔人〕…滑倒 · 〔人〕…不行了 · 〔人〕…迷糊 · 〔人〕…站不起来
      〔人〕…抽筋 · 〔人〕…发紫 · 〔人〕…叫不应 · 倒在地…不动 · 倒在地…起不来 · 躺在地 · 栽倒 · 晕倒 · 晕过去 · 晕了过去 · 要晕 · 快晕 · 晕得站 · 晕得厉害 · 昏倒 · 昏过去 · 昏迷 · 厥过去 · 不省人事 · 没意识 · 没有意识
      神志不清 · 天旋地转 · 翻白眼 · 抽过去 · 抽起来 · 抽搐 · 抽风 · 口吐白沫 · 吐白沫 · 叫不醒 · 喊不醒 · 叫也叫不 · 叫不应 · 叫…不应 · 喊…不应 · 叫…没反应 · 喊…没反应
      喘不上 · 喘不过 · 喘不了 · 喘不来 · 不喘气 · 透不过气 · 上不来气 · 气上不来 · 憋不过气 · 呼吸困难 · 没有呼吸 · 没呼吸 · 没脉搏 · 没心跳
      胸口…疼 · 胸口…痛 · 胸口…闷 · 胸口…压 · 胸口…堵 · 胸口…扎 · 心口…扎 · 胸口…难受 · 胸痛 · 胸闷 · 心口…疼 · 心口…痛 · 心口…闷 · 心绞痛
      心脏…疼 · 心脏…痛 · 心脏…难受 · 心脏…停 · 心脏病犯 · 心脏病发 · 心脏病…作 · 犯心脏病 · 心梗 · 脑溢血 · 脑出血 · 脑梗 · 中风
      嘴…歪 · 歪…嘴 · 半边身子 · 半身…动不了 · 半边…动不了 · 半边…麻 · 突然不会说话 · 突然不能说话 · 突然说不 · 说不出话 · 说话不清 · 说话…不清楚
      出血 · 流血 · 流…血 · 血…止不住 · 血…不停 · 血流 · 都是血 · 全是血 · 满…血 · 吐血 · 一地血 · 头破血流 · 割破…血
      噎 · 卡住…喉咙 · 卡…嗓子 · 卡…喉咙 · 呛住 · 脸…紫 · 嘴…紫 · 嘴唇发 · 夹住…手 · 夹住…脚 · 夹住…头 · 夹着…手 · 摔破 · 磕破 · 撞破 · 砸破 · 吞了 · 吞下 · 触电 · 电着了 · 电到了 · 被电
      中毒 · 误食 · 误服 · 吃错…药 · 药…吃多了 · 药…喝多了 · 吃多了…药 · 药…吃错 · 喝…农药 · 喝…洗洁精 · 吃…老鼠药 · 中暑 · 烫伤 · 烫着 · 烫了 · 开水烫 · 烧伤 · 骨折 · 骨头断 · 腿断 · 受伤 · 受了伤
      被车撞 · 让车撞 · 车撞…人 · 撞人 · 撞车 · 出车祸 · 车祸 · 眼前发黑 · 快不行了 · 要生了 · 羊水
      救护车 · 打120 · 打一二零 · 打幺二零 · 叫120 · 救命 · 救救
      can't breathe · cannot breathe · heart attack · having a stroke · chest pain · chest hurts · unconscious · bleeding
      fell down · has fallen · had a fall · passed out · fainted · ambulance · choking · call 120`),
  },
];

/** Right before a cue it says the opposite, or that it did not happen: 点不着火, 没摔倒, 差点摔倒. */
export const denials = [
  '不', '没', '没有', '不会', '不是', '不要', '别', '差点', '差一点', '险些', '防', '热得', '忙得', '压得', '治', '猫', '狗', 'no', 'not',
]; // prettier-ignore

/** Before a cue, within a few syllables, it says what might be: 怕着火, 万一摔倒. */
export const fears = [
  '怕', '万一', '担心', '要是', '如果', '假如', '容易', '小心', '当心', '以免', '免得', '会着', '会起', '会摔', '会跌', '防止', '预防', '差点', '差一点',
  '要不要', '用不用', '需不需要', 'if', 'might',
]; // prettier-ignore

/** Right after a cue it is over, or something else: 摔倒过, 打架子鼓, 打我电话, 救护车进不来, 火灾保险, 晕车. */
export const otherwise = [
  '过', '子鼓', '电话', '手机', '保险', '进不来', '进不去', '都进不来', '也进不来', '开不进', '小摸', '器', '讲座', '演习', '演练', '的时候', '学习',
  '车药', '车', '通道', '以后', '之后', '刚出院', '出院', '住院', '好了', '吵得', '吵', '水管', '歪', '坏', '断', '烂', '后遗症', '基金', '鉴定', 'insurance', 'drill', 'alarm',
]; // prettier-ignore

/** Talk of then, or of something read or heard: nothing of it is happening here. */
export const elsewhere = [
  '去年', '前年', '以前', '从前', '上次', '上个月', '上礼拜', '上周', '上星期', '昨天', '前天', '早年', '那年', '那时候', '年轻',
  '小时候', '年前', '有一回', '有一次', '电视里', '电视上', '新闻', '报纸', '手机上', '讲座', '演习', '演练', '培训', '学习班',
  '保险', '宣传', '复查', '听说', '那次', '上一次', '出院', 'last year', 'last month', 'yesterday', 'insurance', 'drill', 'course',
]; // prettier-ignore

/** It is happening now, whatever else was said. */
export const now = [
  '现在',
  '今天',
  '刚才',
  '刚刚',
  '这会儿',
  '正在',
  '快来',
  '快去',
  '救',
  '快打',
  'right now',
  'just now',
];
