import { each } from './emergency-words.ts';

/** Said of a day, a job, a noise: nobody dies of them. */
const feelings = `热 冷 气 急 吵 烦 累 饿 渴 愁 闷 吓 笑 臭 香 熏 堵 挤 多 忙 困 贵 慢 远 黑 脏 痒 酸 辣 难听 难闻 高兴 美 乐 馋 恨 无聊 闹 晒 冻 腻 丑 羡慕 麻烦 心疼 担心 响 想 疼`;

/** Words that hold a cue's and are none of it, alone … */
const harmless = `
  ${each(feelings, '死 死了 死人 死我 得要死 得要命 得来要死 得不行 得不得了 得喘不过气 得喘不过气来 得透不过气 得头疼 得头要炸 得肚子疼')}
  点不着火 点不着 打不着火 打不着 打勿着 打勿着火 打不起火 着不了火 不着火 不着 不起火 火气 火气大 上火 恼火 发火 冒火了 气得冒火 火大 怒火 火车 火车票 火车站 火锅 火锅店 火腿 火柴 灭火器 灭火毯 灭火 防火 防火门 消防通道 火灾隐患 火灾保险 烟头 烟味 烟灰
   油烟味 抽烟 吸烟 点烟 香烟 烟蒂 烟屁股 烟感 烟感器 烟雾弹 烟花 烟雾报警器 烟雾报警 烟火气 烧香 烧饭 烧菜 烧水 烧纸 烧纸钱 烧烤 烧烤摊 烧坏 烧坏了 烧掉 开火 红火 热得要着火 热得着火 火热 火爆 火葬 火化 炉火 火险 大火锅 火龙果 灶火 文火 小火 火候 生火 火太小 火不大
  嗓子冒烟 嗓子眼冒烟 嗓子都冒烟 七窍冒烟 头顶冒烟 热得冒烟 气得冒烟 渴得冒烟 煤气费 燃气费 煤气公司 燃气公司 煤气户 煤气卡 燃气卡 煤气本 换煤气 换煤气罐 没煤气 煤气没了 煤气用完 灌煤气 送煤气 交煤气 煤气表没电 燃气表没电 烟味道 油烟味道 香味 烧香味 尿骚味 爆炸头 炸油条 油炸 炸鸡 炸串 油饼
  打架子鼓 架子鼓 打架似的 玩具刀 玩具枪 像打架 跟打架似的 跟打架一样 像打架一样 打仗似的 打架一样 猫打架 狗打架 打人电话 打我电话 打我手机 打电话 打电话给我 打麻将 打牌 打球 打游戏 打扫 打针 打扰 打听 打印 打官司 打折 打鸣 打呼噜 打孩子电话 打鼓 打鼾 打折 打假 打孩子 吵架
  爬不动 走不动 跑不动 拎不动 搬不动 推不动 抬不动 拿不动 提不动 转不动 拧不动 爬不动了 走不动了 推不动了 搬不动了 拎不动了 干不动
  摔坏 摔碎 摔烂 摔断了腿的椅子 摔东西 摔门 摔盆 摔碗 摔打 摔杯子 摔手机 摔了个碗 摔了个杯 摔了个盘 摔摔打打 椅子腿 桌子腿 凳子腿 床腿 桌腿 椅腿 跌价 跌份 树倒了 车倒了
  砸坏 砸碎 砸烂 砸坏了 撞歪 撞坏 撞断 撞弯 撞瘪 撞烂 撞倒栏杆 撞车位 撞衫 撞上了 路灯砸
  心疼 肉疼 头疼 心痛 心闷 验血 抽血 血压计 量血压 测血压 血糖仪 血脂 献血 血站 采血 血型 心血 血汗 血本 吐血的 气得吐血 便宜 血管 血站
  害怕 吓得 没事了 虚惊 怕是 恐怕 哪怕 不怕 晕车 晕车药 晕船 晕机 头晕药 断电 断水 断网 不听使唤了的 掉漆 掉皮 掉价 掉色 掉发 掉头发 掉头 掉牙 掉了个 跳舞 跳绳 跳闸 跳广场舞 跳槽 跳远 跳皮筋 跳来跳去 跳上跳下 眼红
  救护车进不来 救护车都进不来 救护车也进不来 救护车进不去 救护车开不进 救护车过不去 救护车都开不进 救护车进不了 救护车都进不了 救护车开不进来 泡着 泡着了 急救的课 教急救 学急救 学学急救 急救包 急救箱 急救课 急救知识 急救员 急诊 报警器 汽车报警 车报警 报警声 报警记录 报警回执 报警电话 警察局 派出所 警报 警报器
  小偷小摸 偷懒 抢修 抢位 抢车位 抢购 抢红包 抢着 抢票 抢座 抢号 抢生意 抢鸡蛋 抢不到 抢占 包子 钱包 面包 背包客 包装 包饺子 包括 承包 书包
  找不到工作 找不着工作 找不到对象 找不着对象 找不到地方 找不着地方 找不到门 找不着门 找不到人 找不着人 找不到人修 找不到路 找不着路 找不着北 找不到科室 找不到停车位 找不到车位 找不着车位 丢了钥匙 丢了钱包 找不到师傅 找不到你们 找不到厕所
  淹死了花 水淹 淹水 中毒软件 手机中毒 电脑中毒 跳蚤 喝农药的案例 农药残留 刀削面 磨刀 磨剪子 菜刀磨 菜刀坏 菜刀钝 买刀 砍价 砍树 砍柴 砍掉 砍枝 杀虫 杀价 杀毒 杀鸡 杀鱼 捅下水道 捅马桶 捅管道 捅咕 通马桶 捅娄子 掐架 掐头 勒索 揍性 勒得
  no-fire fire-alarm fire-drill fire-door fire-doors fire-extinguisher fire-extinguishers fire-escape fire-exit fire-safety fire-hazard fire-insurance fire-hose fireworks smoke-detector smoke-alarm smoke-alarms smoke-detectors smoke-break cigarette-smoke gas-bill gas-bills gas-company gas-card petrol-station
  heart-clinic heart-doctor chest-of-drawers stroke-of-luck dying-of dying-for dying-to knife-sharpening gunpowder exploded-my head-is-exploding killing-me kill-time boiling-hot fall-detector fell-asleep fell-ill fell-behind ambulance-could-not ambulance-couldn't ambulance-can't ambulance-cannot break-in-period first-aid killer a-thief-of bloody blood-pressure blood-test dead-tired life-saver pan-is-black could-explode could-faint my-toast the-toast burnt-toast fell-out-over fallen-out-over don't-speak smokes-and who-smokes he-smokes she-smokes they-smoke threatens-me-about caught-my-foot get-up-the-ladder get-up-a-ladder can't-get-out-to can't-get-out-with can't-get-out-much would-never-get-in fire-engines-would fire-engines-could fire-engines-can't fire-engines-cannot answer-the-phone answer-his-phone answer-my-calls weak-heart bad-heart kicks-up-a-fuss hasn't-been-out fallen-out-with fell-out-with do-not-speak-to don't-speak-to his-smoke her-smoke their-smoke can't-find-a can't-find-the burning-hot burning-smell-of jump-rope fight-club lost-property my-feet 打死我家 大火收汁 大火炒 大火烧开 打着了 get-up-the-stairs 跟着我去 爬不了 没火 没有火 关在外头 关在外面 锁在外头 锁在外面 锁在门外 关在门外 被关在外 from-sitting 要断 要断了 都要断了 快断了 都快断了 断了似的 报警的电话 能点着 点得着 火灾报警 报警按钮 火灾报警器 好久没回家 好久没回来 很久没回家 难得回家 几年没回家 没回家过年 绕晕 转晕 搞晕 弄晕 晕了头 看晕 牙龈出血 牙出血 牙龈出血了`;

/** Words that only hide a shorter one in them: 里头 is no 头, 我家 not 我. */
const compounds = `
  没人 没人管 没人修 没人来 没人陪 没水 没电 没气压 没关系 没用 没法 没完 没完没了 没人知道 没压力 没意思
  流鼻涕 流程 流量 流动 流氓兔 物流 交流 一流 水流 流水 流浪 流浪狗 流浪猫 满意 满了 满楼 满地垃圾 冒尖 冒水 冒泡 冒汗 冒牌 冒出来 血压高吃药 人行道 人家 人民 人民医院 工人 别人 老人卡 老人证 老人餐 老人钱 人工 人员 人才 机器人 客人 熟人 主人 人行 本人 大人 残疾人 他家 她家 我家 俺家 邻居家 老人机 人脸 人多 吓人 气人 烦人 急人 熏人 呛人 硌人 坑人 人情 人口 人命关天 老年人
  天然气灶 救济 救灾 救助 救助站 救生 急救站 受不了 憋屈 憋了 噎人 呛人的话 卡里 卡上 饭卡 卡片 银行卡 公交卡 医保卡 卡拉 卡车 刷卡 门禁卡 手机卡 电话卡 卡通 卡顿 卡得
  中度 抽出 抽空 抽奖 抽屉 抽水 抽签 抽油 抽查 抽烟的 抽血化验 生锈 要生锈 先生 医生 学生 生意 生病 生气 生活 生鲜 卫生 生日 生孩子证 准生证 生产 花生米 中风险 重病险 腿脚不行 眼睛不行 耳朵不行 记性不行 手脚不行 身体不行 牙口不行 眼神不行
  歪脖子树 歪了的 煤气表 墙皮 地皮 皮带 皮鞋 皮肤 皮肤科 牛皮癣 树皮 头发 头盔 龙头 水龙头 水笼头 喷头 灯头 插头 床头 接头 镜头 木头 石头路 馒头 罐头 头顶 上头 里头 高头 前头 后头 外头 头一 头天 头昏的 灶头 口子 路口 门口 窗口 楼道口 路口的 井口 脸盆 洗脸 手机 手续 手电 扶手 把手 洗手 洗手间 手套 手表 手推车 二手 手册 对手 手艺 拿手 脚步 脚步声 脚手架 山脚 墙脚 脚踏车 脚垫 桌脚 眼镜 眼药 眼科 猫眼 泉眼 腰包 背后 后背椅 背阴 胸牌 胸卡 胸针 中心 心里 小心 点心 开心 伤心 放心 关心 安心 心情 心烦 爱心 心愿 背心 心脏病人 心脏不好 黑灯瞎火 窗帘杆 窗帘 打火 油烟机 抽油烟机 烟囱 油烟 防盗门 防盗窗 防盗网 防火 撞倒了 救护车上 打火机 小年轻 年轻人 gas-bottle gas-stove gas-cooker gas-meter 不小心`;

/** … or together: what falls, burns or smokes every day, and a pet's misfortune. */
const harmlessTogether = `
  〔物〕 掉|掉下来|掉下去|掉下|掉了|掉到|落|落下来|落下|砸下来|倒了|倒在|倒下|倒下来|倒地|歪|歪了|塌|断|断了|裂|裂了|摔了|摔坏|摔碎|摔得|碎|碎了|炸了|爆了|爆|不行了|不动了|没反应|动不了|断气|没气了|没气|卡|卡住|卡着|反锁|锁在|锁里面|锁屋里|锁家里|锁车里|锁里头|破|破了
  〔物〕 掉|掉到|掉进|落|落到 〔水处〕 · 〔宠〕 〔宠事〕 · 打死 〔宠〕|老鼠|蟑螂 · 狗|猫 把 垃圾|东西|鞋|花|袋子|沙发 咬|咬得|咬了|翻 · 〔宠〕 被|给|卡在|卡住 · 〔宠〕 掉 〔水处〕 · 〔常烟〕 〔烟〕|冒烟|呛|烟大|全是烟|都是烟|好大|熏 · 〔常烟〕 烟 〔烟势〕 · 〔燃气〕 报警器 没电|滴滴|嘀嘀 · 报警器|烟感 没电|没冒烟|滴滴|嘀嘀
  〔灶〕 火|火苗|火焰|火花 发黄|只有|不着|发红|黄|红|小|太小|打不|灭 · 点火|打火 灭 · 下水|下水口|下水道|地漏|马桶|厕所|阴沟|水沟|河道 臭鸡蛋味 · 下水|下水口|下水道|地漏|马桶|厕所|垃圾|阴沟 臭|味|味道|臭味
  救护车 堵|堵死|停|通道|消防车 · 炮仗|鞭炮|烟花|放炮 炸|响|爆 · 烟囱|锅炉房 冒黑烟|黑烟|浓烟 · 打孩子 吵|太吵 · 关 电梯 门 · 电梯门|门 夹人|夹着人|夹到人 · 撞 电梯 门 · 抢 座位|车位 · 电梯 里头没人|里面没人|没人在里面 · 煤气|煤气罐|液化气 没气了|没气|断气 · 〔器〕 烧|烧坏了|烧掉了|烧了 没图像|修|不转 · 没有 打人 · 煤气 没味|没有味|没味道 · 〔灶〕 有火|火花 点不着|打不着
  像|跟|好像 打架|爆炸|打仗|着火|失火|地震|杀人|放炮|炸 似的|一样|一般
  ash|dust|leaves|butts|rubbish|water fall|fell|falls · ash|dust|leaves|butts|rubbish|water from balcony|window|upstairs fall · branch|sign|tree|cable hanging|drop · panel|mirror|screen|letterbox smashed|smashed-in · window|lamp|phone|tree|branch|glass|picture|shelf|bicycle|bike|cup|sign|fence|pole|keys|ladder|tile|tiles|plate|light|bulb|clock fell|fell-down|fallen|fell-over|fell-in|fell-out|fell-off · tree fell|fallen · lift stuck nobody|nobody-inside|empty|no-one · cat|dog|phone|keys fell|missing|lost|drowned|hit-by|run-over|hit · choking-on prices|bills|costs|dust · heat|noise|stairs|prices|weather|boredom|smell|wait|queue kill-me|killing-me`;

/** Right before a cue it says the opposite, or that it did not happen: 没摔倒, 差点摔倒; or it is a manner of speaking. */
const denied = `
  不 没 没有 冇 不会 不是 勿是 并不是 不要 别 又没 并没有 还没 不曾 从没 从来没 差点 差点儿 差一点 险些 防 治 猫 狗 假装 好像要 快要把我
  not no never isn't wasn't aren't didn't wasn't almost nearly without 不出 没出 打不出`;

/** Before a cue, within a few syllables, it says what might be: 怕着火, 万一摔倒. */
const feared = `
  ${each('热 忙 压 气 熏 臭 顶 累 笑 吵 闹 闷 愁 急 烦 吓 冷 冻 挤 香 想 哭 响 催 逼 排 等 站 走 坐 蹲 爬 干 搬 跑 晒 震', '得 得我 得人 得大家 得我们')}
  怕 生怕 就怕 只怕 别怕 万一 担心 耽心 要是 如果 假如 倘若 哪个要是 谁要是 容易 小心 当心 以免 免得 省得 会着 会起 会摔 会跌 会滑 会掉 要掉 早晚 迟早 防止 预防 提防 防着 差点 差点儿 差一点 险些 有风险 有危险 危险 隐患 不放心 怎么防
  要不要 用不用 需不需要 是不是要 该不该 可能会 搞不好 弄不好 说不定 哪天 哪一天 将来 真要 要真 要有个 if might afraid worried scared in-case prevent avoid risk fear 吓出 吓出我 吓得我 会砸 会砸死 会伤人 会出人命 会死人 会出事`;

/** Right after a cue it is over, or something else: 摔倒过, 火灾保险, 打架的节目. */
const otherwise = `
  过 过一次 过一回 过几次 子鼓 电话 保险 进不来 进不去 都进不来 也进不来 开不进 小摸 器 讲座 演习 演练 的时候 学习 车药 通道 以后 之后 后 刚出院 出院 住院 好了 吵得 吵 水管 后遗症 后的 基金 鉴定 的节目 的电影 的新闻 的事 的活 怎么办证 证明 知识 宣传 手环
  险 呼叫器 热线 诈骗 insurance drill alarm course leaflet clinic bill detector over`;

/** Talk of then, or of something read or heard: nothing of it is happening here, unless a word says that it is. */
const told = `
  电话里说 电话说 打电话说 是不是骗 被学校 学校叫 去年 前年 大前年 今年春天 以前 从前 上次 上回 上个月 上月 上礼拜 上个礼拜 上周 上个星期 上星期 昨天 昨儿 昨儿个 前天 前儿 前些天 前几天 前阵子 前一阵 前段时间 早年 早些年 早几年 那年 那时候 那会儿 当年 小时候 年前 月前 天前 有一回 有一次 有回 那回 那次 上一次 曾经 早先 过年那会
  这个事过去 电视里 电视上 电视剧 电视机里 电影 新闻 报纸 小说 广播里 收音机里 抖音 短视频 视频里 手机上 网上 微信里 保险 复查 复诊 听说 出院 打官司 法院 赔 赔偿 医药费 不认账 认账 工伤 该谁赔 请律师 问律师 想问问律师 想告 起诉 做了个梦 做梦 梦见 戏里 说书 唱戏
  last-year last-month last-week last-winter last-summer yesterday years-ago months-ago weeks-ago days-ago ago film movie on-tv on-television the-news in-the-news used-to when-i-was in-二零 in-一九 过去那 in-spring in-winter in-summer in-autumn 看视频 刷视频 的视频 好多年 好几年 很多年 年多了 半年了 年轻时 年轻的时候 in-january in-february in-march in-april in-june in-july in-october in-november in-december`;

/** A lesson, a drill or something to buy: nothing is happening at all. */
const lesson = `
  演习 演练 讲座 培训 学习班 宣传 宣传单 宣传册 手册 怎么预防 如何预防 怎样预防 咋预防 怎么防 怎样防 如何防 预防措施 想学 学学 想学学 教教 教我 报名 上课 开课 想买 想买个 想办 想申请 想领 想装 想要个 发不发 有没有卖 哪里买 哪儿买 怎么使用 怎么用 咋用 收费 报销 多少钱 要钱吗 费用 价钱 手环 呼叫器 定位器 急救课 该打哪个 打哪个电话 打什么电话 应该打
  防诈骗 反诈 反诈骗 诈骗电话 骗子电话 怎么打电话 压力不够 drill course lesson class leaflet insurance how-much what-should-i-do-if what-do-i-do-if what-if how-do-i-prevent how-to-prevent scam-call 哪里有卖 哪有卖 检测仪 多少号 应该怎么 该怎么做 资料 已经关火 已经关了 已经灭了 已经好了 已经没事 原来是 往哪跑 往哪逃 往哪儿跑 怎么跑`;

/** A place where it might happen, and what then: 地滑，老人摔倒了怎么办. */
const hazards = `〔险〕 怎么办|咋办|咋整|谁负责|怎么弄|不得了|多危险 · 〔谁〕 掉下去|掉进去|摔了|摔倒|绊倒|撞到|砸到 谁负责|算谁的|赔`;

/** Who asks for this speaks of an old trouble: company to the doctor, a lawyer, a meal. Fire and gas are urgent all the same. */
const errands = `
  没人陪 有人陪 找人陪 想有人陪 陪我去 陪着去 陪着看病 陪我看病 请师傅 请人 想请人 想请个人 律师 离婚 调解 评理 劝劝 说和 办手续 打官司 上门理发 理发 剪头发 做不了饭 做不了 做饭 食堂 送饭 推轮椅 拐棍 拐杖 接送 志愿者 怎么申请 申请 怎么办理 补助 补贴 津贴 证明 配药 拿药 取药 开药 领药 买药
  体检 挂号 康复 理疗 贴膏药 膏药 创可贴 陪护 看牙 加装 修一下 能修 修不 没砸着人 没伤着人 没伤人 没伤到人 人没事 没摔着 没碰着 没受伤 想找人 常来看看 几点开门 在哪儿看 barber hairdresser shave a-shave nails a-wash had-a-wash apologise apologize won't-pay compensation haircut wheelchair walking-stick stick appointment 帮我洗澡 帮着洗澡 帮忙洗澡 上门洗澡 给洗澡 借轮椅 申请轮椅 要轮椅 领轮椅 轮椅坡 i'm-fine i'm-ok i'm-okay nobody-was-hurt no-one-was-hurt 哪个科 去哪个科 看哪个科 挂哪个科`;

/** A thing that goes on day after day is a nuisance, and one asks for something about it: no smoke of now. */
const habits = `天天 每天 老是 总是 经常 常常 一天到晚 成天 整天 每到 有时候 一到晚上 一做饭 隔三差五 三天两头 好几天了 好些天了 几天了 好久了 几个月了 每次 every-night every-day always all-the-time keeps 老在 老有 老往 老冒 老响 老夹 老卡 老停 老撞`;

/** What might come of it, or who is to pay: said after it. */
const consequences = `都没人晓得 都没人知道 也没人知道 没人知道 没人发现 怎么得了 就麻烦了 可不得了 多危险 谁负责 谁来负责 谁赔 算谁的 负不负责 就完了 就晚了`;

/** It is happening now, whatever else was said. */
const now = `现在 今天 刚才 刚刚 这会儿 这下 正在 眼下 快来 快去 快点 赶紧 赶快 救 快打 快叫 马上 不好了 到现在 越来越 一直疼 还没醒 right-now just-now now quick quickly`;

/** How a word takes a cue back, or does not. */
export type Calm =
  | 'compound'
  | 'harmless'
  | 'denied'
  | 'feared'
  | 'otherwise'
  | 'told'
  | 'lesson'
  | 'errand'
  | 'habit'
  | 'consequence'
  | 'now';

/** What takes a cue back, by how far it reaches (emergency.ts). */
export const calm: Readonly<Record<Calm, readonly string[]>> = {
  compound: [compounds],
  harmless: [harmless, harmlessTogether],
  denied: [denied],
  feared: [feared],
  otherwise: [otherwise],
  told: [told],
  lesson: [lesson, hazards],
  errand: [errands],
  habit: [habits],
  consequence: [consequences],
  now: [now],
};

/** Classes that the lists above name. */
export const calmWords: Readonly<Record<string, string>> = {
  物: `
    手机 钥匙 钱包 卡 碗 盘子 杯子 瓶子 水杯 花盆 灯 灯泡 灯管 灯罩 路灯 吊灯 玻璃 窗户 窗户框 瓦 瓦片 砖 瓷砖 墙砖 墙皮 招牌 牌子 空调 外机 电视 电视机 冰箱 洗衣机 热水器 水壶 暖壶 锅 电饭煲 自行车 电动车 三轮车 车子 车胎 轮胎 球 衣服 被子 晾衣杆 晾衣架 雨棚
    栏杆 护栏 扶手 门 铁门 防盗门 单元门 电梯门 门把手 锁 桌子 椅子 凳子 柜子 床 鞋 帽子 眼镜 假牙 伞 袋子 箱子 垃圾桶 水管 管子 水龙头 石头 树枝 树 大树 枯树 电线 网线 井盖 路 路面 墙面 楼板 牌匾 信箱 健身器材 秋千 滑梯 篮球架 长椅 血压计 助听器 收音机 遥控器 电脑 打印机 机器 打气筒 气球 尺子 钟`,
  宠: `猫 狗 小猫 小狗 狗狗 猫咪 流浪猫 流浪狗 鸟 鸡 鸭 鱼 兔子 鸽子 乌龟 仓鼠 老鼠 耗子 蟑螂 野猫 黄鼠狼`,
  宠事: `死 死了 淹死 淹死了 撞 撞了 撞死 被车撞 丢了 走丢 走丢了 不见了 找不到 找不到了 吃了 打架 打起来 咬死 躺 躺在 困 卡住 掉下来`,
  常烟: `抽烟 吸烟 点烟 香烟 烧烤 烧烤摊 烧香 烧纸 烧纸钱 上香 油烟 油烟机 炒菜 做饭 烧菜 烧饭 炸油条 早点摊 烟囱 鞭炮 放炮 炮仗 烟花 焚香 蚊香 熏肉 腊肉 火锅店 饭馆 排烟 排烟管`,
  灶: `灶 灶头 灶台 燃气灶 煤气灶 天然气灶 热水器 炉子 灶具 点火`,
  器: `电视 电视机 冰箱 洗衣机 热水器 水壶 灯 灯泡 电机 马达 保险丝 开关 插座 电饭锅 电磁炉 微波炉`,
  险: `有冰 结冰 路滑 地滑 太滑 很滑 滑得很 松了 松动 不平 没扶手 没灯 没栏杆 栏杆 护栏 台阶 坡 坑 井盖 盖子 没盖 积水 雪 冰 青苔 石板 松 晃`,
};
