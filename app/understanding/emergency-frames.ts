import type { Emergency } from './emergency.ts';

/** What is said of an emergency that happens now, and whom to call for it. */
interface Frames extends Emergency {
  /** Divided by · or by lines; the parts of one stand near each other in any order (patterns.ts). */
  readonly frames: string;
}

/**
 * Who is in what state, or what does what to whom: products of the classes of emergency-words.ts. Fire, rescue and gas
 * 119 (as the brigades themselves ask), ambulance 120, police 110. Words that are said of many things (没反应, 起不来)
 * need a second one beside them.
 */
export const emergencyFrames: readonly Frames[] = [
  {
    kind: 'gas',
    call: '119',
    frames: `
      〔燃气〕 〔气味〕 · 〔燃气〕 〔漏〕 · 漏煤气 · 漏燃气 · 漏天然气 · 煤气味 · 燃气味 · 天然气味 · 瓦斯味 · 煤气 没关 · 气 没关 灶 · 一氧化碳 · 中煤气 · 煤气中毒 · 全是|好大|浓浓的 〔燃气〕
      〔燃气〕 报警器|报警 叫|响 · 〔气管子〕 〔跑气〕 · 往外跑气 · 〔气管子〕 咬破|挖断|冒气 · 阀门 漏气 · 一屋子 气 · 臭鸡蛋味 · 臭鸡蛋|刺鼻|呛鼻 〔发晕〕 · 〔炭〕 〔发晕〕
      smell|smells|smelling|smelled|stinks|stink gas · gas|gas-bottle|gas-stove|gas-cooker|gas-meter leak|leaking|leaks|hissing|escaping · carbon-monoxide`,
  },
  {
    kind: 'fire',
    call: '119',
    frames: `
      〔火起〕 · 打火警 · 轰的一声 火 · 房子|屋子|家|车|棚子|被子|沙发|窗帘|店|仓库|厨房 烧了 · 〔燃物〕 〔燃〕 · 快救火 · 救火啊 · 孩子 玩火 · 火 盖不住|压不住|上来了 · 蹿起|窜起 火 · 轰 火 · 火苗 往外|窗|舔
      〔电物〕 〔电火〕 · 电表箱|配电箱|变压器|电线杆|插线板|插排|电瓶|充电器 〔电火〕 · 冒火花 · 冒火星 · 滋火 · 烧焦 味
      报警器|烟雾报警器|烟感|警报 响|叫 看不清|看不见|烟|糊味 · 〔冒烟〕 · 〔浓烟〕 · 〔烟〕 〔烟势〕 · 〔焦〕 〔烟〕 · 锅 烧穿
      爆炸 · 爆炸了 · 〔爆物〕 〔炸〕 · 轰隆|轰的一声 〔炸〕 · 〔叫〕 〔消防车〕 · 〔消防车〕 快 · 叫消防 · 喊消防
      on-fire · caught-fire · catches-fire · fire help|quick|hurry|downstairs|upstairs|next-door · fire-fire · fire-brigade|firefighters|fire-engine · fire in|at|upstairs|downstairs 〔place〕 · a-fire · there's-fire · 〔place〕 is-burning|burning|burns|burnt-down · flames · huge-fire|big-fire
      there's-smoke · there-is-smoke · smoke everywhere|filling|filled|pouring|thick|black · full-of-smoke · smoke coming|coming-out|comes 〔place〕 · explosion · exploded · blew-up · blown-up · sparks · sparking`,
  },
  {
    kind: 'trapped',
    call: '119',
    frames: `
      〔梯〕 里头|里面|里边 〔谁〕 打不开|出不|关|还有 · 〔梯〕 〔在内〕 · 〔亲〕 卡 电梯 · 电梯 〔谁〕 出 · 被关在|被锁在|关在|锁在 地下室|冷库|仓库|里面|里头|厕所|小黑屋 〔谁〕 · 困在 里|上|里头|里面 · 被困 · 〔亲〕 〔锁内〕 · 锁在阳台 · 反锁在
      〔体〕 〔卡〕 〔拔不出〕|〔缝〕 · 〔亲〕|有人|人 〔卡〕 〔缝〕 · 〔卡〕 〔拔不出〕 〔谁〕 · 人 夹在|卡在 · 被卡|被夹|被压 〔谁〕
      〔屋物〕 〔塌〕 〔压埋〕 · 〔塌〕 〔压埋〕 〔谁〕 · 〔塌〕 埋了 · 房子 塌 · 压在下面 · 压在底下 · 压住人 · 压着人 · 底下 压着 〔谁〕 · 埋在 · 埋住 · 埋在下面
      〔谁〕 〔掉〕 〔水处〕 · 〔水处〕 〔沉浮〕 〔谁〕 · 〔溺〕 · 河里 漂着 · 沉下去 〔谁〕
      〔边沿〕 〔悬立〕 〔谁〕 · 〔谁〕 爬到|爬上|爬出去|爬出 〔边沿〕|窗户|窗|阳台 · 吊在 阳台|栏杆|外面 · 挂在 外面 · 悬空 〔谁〕 · 悬在
      〔敲〕 〔无应〕 〔亲〕 · 〔敲〕 没人 烟|臭味|煤气|焦味 · 里面|屋里|里头 没动静|不应声|没声音 〔亲〕 · 没露面 没人应|臭味 · 好几天没见|几天没见 〔无应〕|臭味
      还在里面|还在里头|没出来|没跑出来 〔火起〕|火|烟|塌了|淹了|水 · 〔进水〕 里面|里头|有人|还有人|里面有 · 〔进水〕 〔水险〕 走不动|出不去|插座|床|不敢下床|漏电|困|孩子|老人 · 水 没到|漫到|淹到 插座|床|腰|胸口|脖子 · 洪水 进屋|进家|胸口|脖子|腰
      〔lift〕 stuck|trapped|stopped|can't 〔who〕 out|inside · stuck|trapped|pinned under|underneath 〔vehicle〕 · stuck-in-the|trapped-in-the 〔lift〕 · trapped-in · trapped-under · 〔who〕 trapped · can't-get-out · locked-in 〔kin〕 · 〔kin〕 locked-herself|locked-himself · under wall|roof|ceiling|scaffolding 〔who〕 · drowning · fell|fallen into|in|in-the water|river|pond|lake|canal|well|hole|pool 〔who〕 · 〔bodypart〕 stuck|caught|jammed|trapped · roof|wall|ceiling caved-in|came-down|fell-in|collapsed · shouting-for-help|screaming-for-help|calling-for-help · jumped into river|lake|canal|water · roof|bridge edge 〔who〕 · hanging-from|hanging-off balcony|window|roof`,
  },
  {
    kind: 'violence',
    call: '110',
    frames: `
      〔武器〕 〔加害〕 〔谁〕 · 〔武器〕 〔加害〕 〔武器〕 · 〔行凶〕 · 〔打斗〕 · 〔伤人〕 〔谁〕 · 刀 对着|追|乱挥|砍|捅 · 拿|抄|抡|举|提着|拎着 刀|棍|斧头|棍子|菜刀|匕首 · 砸 〔谁〕 凳子|酒瓶 · 关起来|锁起来|关着 打|不让|不给 · 打 〔谁〕 〔出血〕 · 动起手|动手 拽|打|推 · 围着 打 〔谁〕 · 打得 〔头〕|眼睛|〔血〕|青|肿 · 被|让 打得|打伤|打了|打成 · 头 往墙上
      〔揪〕 〔要害〕 〔谁〕 · 放狗 · 〔夺〕 〔贵物〕 · 〔抢〕 · 〔贵物〕 让|被|叫 抢|夺|拽 · 〔进贼〕 · 里头|里面|屋里 有人 翻东西|翻箱 · 有人|陌生人 半夜|用钥匙 开 门 · 骗子|发现 转出去|汇出去 刚|刚才 · 〔歹人〕 〔潜入〕 〔我家〕 · 〔潜入〕 〔歹人〕 · 家里进人 · 有人 进 我家 · 屋里 有人 不认识 · 〔亲〕 〔拐〕 · 〔拐〕 〔谁〕 · 人贩子 · 砸 家门|店 · 踹 门 · 闹事 砸
      〔亲〕 〔失踪〕 · 〔亲〕 〔久〕 不见|没见 · 〔走失〕 · 〔糊涂〕 〔失踪〕 · 〔糊涂〕 路上|马路 走 家 · 放学 没回来
      〔轻生〕 · 跳|跳下去|跳下来|要跳 楼顶|天台|阳台|窗|桥 · 站|坐 阳台外|楼顶|天桥|桥 跳|劝 · 安眠药 一瓶|一把|准备好 · 开煤气 死 · 安眠药 锁|不开门|拿着 · 站在|坐在 江边|河边|桥边|楼边 信|想不开|哭|劝 · 抱着 煤气罐 · 活着 累|没意思 死 · 不想|不 拖累 不见了|活|走 · 不想 拖累 活|走 · 药 准备好|买好 不想活 · 活够了
      围着|堵|堵住|堵着|拦住|拦着|堵在 要钱|抢|动手|拽 · 跟着|堵|拦 我|闺女|女儿 动手|拽|不敢|男的|陌生 · 〔尾随〕 · 跟踪我 · 尾随 · 威胁 杀|弄死 · 骗子 转账|汇钱|转钱|打钱 正在|现在|刚|拦|不听 · 〔骗局〕 〔正骗〕 · 安全账户|安全帐户 转|打钱 · 〔叫〕 〔警〕 · 报警 · 快报警 · 报警啊 · 帮我报警 · 有人 喊 救命
      stabbed · shot he|she|was|been · call|get|need police|cops|110|911|999 · 〔harms〕 〔victim〕 · 〔who〕 has|with|holding|waving|pulled 〔weapon〕 · a-knife · a-gun · fighting with|outside|downstairs|in · is-fighting|are-fighting · a-fight|fist-fight · robbed|mugged|robbery|mugger · snatched|grabbed|took ran|ran-off|ran-away bag|purse|phone|necklace|wallet|handbag · snatched|grabbed bag|purse|phone|necklace|wallet|handbag · burglar|burglars|intruder|thief|robber · breaking-into|broke-into · break|breaking|broke|smashing|kicking|bash|force in|into|down door|house|flat|in|window · trying-to-get-into|trying-to-open my · following-me|following-us|stalking · on-the-ledge|on-a-ledge · won't-let-me|won't-let-us go|leave|out
      end-it-all|kill-myself|kill-himself|kill-herself|kill-him|kill-her|kill-you · murdered|murder · want-to-die|wants-to-die|end-my-life|end-his-life|end-her-life · 〔who〕|threatened|threatening kill-me|kill-us · suicide|suicidal · don't-want-to-live|doesn't-want-to-live|no-reason-to-live|can't-go-on-living · jump|jumping roof|bridge|balcony|window|building · cut|slit|slashed wrists|his-wrists|her-wrists|my-wrists
      〔kin〕 missing|disappeared|vanished|wandered-off|went-missing|gone-missing|never-came-back|never-came-home|hasn't-come-back|hasn't-come-home|didn't-come-home|didn't-come-back|kidnapped · can't-find|cannot-find|lost my|our|her 〔kin〕 · taken|took|grabbed my-baby|my-child|my-son|my-daughter · scammer|scam|police money|transfer|transferring transferring|just-sent|just-transferred|on-the-phone-now · just-scammed|been-scammed-just`,
  },
  {
    kind: 'medical',
    call: '120',
    frames: `
      〔跌〕 · 〔谁〕 〔坠〕 · 〔坠〕 〔高〕 · 〔谁〕 掉 〔高〕 从|下来 · 从 〔高〕 掉|摔|跌|滚|栽 〔谁〕 · 〔掉〕 〔难起〕 〔谁〕 · 〔谁〕 踩空 · 〔谁〕 摔了 · 〔谁〕 摔着 · 〔谁〕 〔倒地〕 · 〔倒地〕 〔难起〕 · 〔横躺〕 〔无应〕 〔谁〕 · 〔横躺〕 〔死相〕|吐沫子|白沫 · 〔横躺〕 地上|马路|楼梯口 〔谁〕 · 地上|厕所|浴室|澡堂 〔难起〕
      〔亲〕 〔难起〕 地|突然|从 · 〔亲〕 不动了|一动不动|不动弹|没反应|软掉了 · 有人 不动了|一动不动 · 〔昏〕 · 〔唤〕 〔无应〕 · 怎么晃|怎么推|怎么摇|怎么拍|怎么掐|咋扒拉 都|也 · 眼皮 抬不起 · 咕咚|扑通 倒|撂|摔|栽 〔谁〕 · 一下子 坐地上|坐地下 · 〔死相〕 〔亲〕|人|他|她|我 · 直挺挺 · 〔谁〕 晕了|昏了 · 〔谁〕 软掉|软了|软下去 · 身子一软 · 〔亲〕|人 往下滑|往下溜|往下出溜 · 〔谁〕 一头栽|一头扎
      〔跌〕|摔 〔肉〕|〔骨〕 〔断〕|〔剧痛〕 · 〔骨〕 〔断〕 〔谁〕 · 〔骨〕 摔|跌|砸 〔断〕|〔剧痛〕 · 骨头 断|戳|露 · 〔头〕 〔破〕 血|〔出血〕|洞|口子 · 头破了 · 头 开瓢 · 磕 头|脑袋|后脑勺 血|晕|昏 · 砸晕 · 砸 头|脑袋 〔谁〕|血 · 砸到 〔谁〕 血 · 压着腿|压住腿|压到腿|压了腿
      〔气短〕 · 〔喘〕 〔喘态〕 · 〔喘〕 困难|费劲 · 〔心口〕 〔压痛〕 · 〔心病〕 · 心慌|心跳 〔冷汗〕|要死 · 心脏 受不了|停|难受 · 〔冷汗〕 〔脸〕 〔败色〕 · 〔脸〕 〔败色〕 〔谁〕|冒汗|虚汗|冷汗|喘 · 冷汗 · 出冷汗 · 脸 茄子色|猪肝色|憋
      〔嘴〕 〔歪〕 · 口眼歪斜 · 突然|忽然|走路 往右边|往左边|往一边|朝一边 倒|歪 · 脸|半边 木的|木了|没感觉|笑不起来 · 眼斜 · 〔半身〕 〔失用〕 · 〔肢〕 〔失用〕 〔忽然〕|〔不清〕|〔歪〕 · 〔忽然〕 〔失语〕|〔不清〕 · 〔言〕 〔不清〕 · 说不出话 · 讲不出话 · 讲不出声 · 话也讲不出 · 认不得人 · 认不出人 · 说胡话 · 不会说话|不会说话了 〔谁〕 · 〔谁〕 歪到一边|歪一边|歪过去|倒一边 · 〔卒中〕 · 身子|手脚 不听使唤 · 舌头 〔失用〕|硬
      〔眼〕 〔翻〕 〔抽〕|〔谁〕|〔忽然〕 · 翻白眼 · 〔发作〕 · 〔烧热〕 〔抽〕|抽筋|迷糊|糊涂|说胡话 · 烧糊涂 · 〔亲〕 抽了|抽过去|抽起来|抽得|抽筋 翻|嘴|牙|烧|叫|浑身|起来|过去 · 抽筋 眼睛|白沫|翻 · 抽过去了 · 突然抽 · 浑身发抖 汗|叫
      〔出血〕 · 〔血〕 〔流〕 · 〔排〕 血|黑血|鲜血|血块 · 口吐鲜血 · 全家|一家人|一家子 拉|吐|晕 · 头疼|头痛 劈开|喷 · 〔利器〕 〔割〕 〔伤重〕 · 〔割〕 〔肉〕 〔伤重〕 · 〔肉〕 〔穿透〕 · 〔谁〕 〔穿透〕 · 〔利器〕 〔割〕 〔谁〕 透|穿|血 · 切到手|切着手|切了手|割破手|割到手 血|骨|深|掉 · 手指|手指头|手 断|切掉|轧|绞|压断 · 手|胳膊|头发|衣服 机器|搅拌机|绞肉机 夹|绞|轧|卷|吃进去|咬住 · 割|划|切 手腕|腕子|动脉 · 伤口 崩|裂开|崩开 · 肠子 看得见|流出来|出来了 · 〔谁〕 栽进|一头扎进 · 酒 没反应|叫不醒|不醒|喊不醒 · 〔肉〕 穿过去 · 钉子 扎 脚|手 · 扎了一刀 · 眼睛 戳|扎|溅|炸|石灰|碱水|酸水|胶水 血|睁不开|看不见|瞎 · 手 夹住|夹了 血|断|〔拔不出〕 · 夹住|夹着|夹到 手|脚|头
      〔烫物〕 〔浇〕 〔身〕 · 〔谁〕|〔肉〕 〔浇〕 〔烫物〕 · 〔浇〕 〔身〕 〔皮伤〕 · 〔烫伤〕 〔谁〕|〔身〕 · 烫 〔皮伤〕 · 〔烫伤〕 一大片|严重|皮 · 烫伤了 · 烧伤 · 油锅 泼|翻 脚|身|手|泡 · 开水 烫 · 热油 · 烫了一身 · 烫 一大片
      〔噎〕 · 〔咽喉〕 〔塞〕 · 〔一口〕 〔塞〕 〔谁〕|〔脸〕|咳|喘 · 鱼刺|骨头 卡|鲠 · 异物 卡 · 〔吞〕 〔异物〕 · 〔亲〕 吞|吞了|误吞 · 呛着|呛到|呛 咳不出|憋|脸 · 卡住 脸|气
      〔饮〕 〔毒〕 · 〔药物〕 〔过量〕 · 〔药物〕 〔误当〕 · 〔误当〕 · 误食|误服|误喝|误饮 · 药 吃错|喝错|拿错 · 吃错药 · 〔野物〕 〔毒象〕 · 头孢 酒 · 〔重病〕
      〔触电〕 · 〔谁〕 〔电物〕 〔粘〕 · 〔电物〕 〔粘〕 · 漏电 〔谁〕 麻|倒|打 · 拉闸 电死|电
      〔咬〕 〔咬了〕 · 被狗咬 · 被蛇咬 · 给狗咬 · 〔咬〕 咬 血|〔谁〕 · 〔生〕 · 〔孕〕 〔产象〕 · 〔孕〕 肚子 一阵一阵|水 · 头 露出来 生 · 孩子 要出来|快出来 生
      〔车〕 〔撞〕 〔谁〕 · 被|让|叫|给 〔车〕 〔撞〕|撞倒了 · 〔车〕 撞倒了 · 〔车祸〕 · 撞上了 〔车〕 · 〔谁〕 〔轮〕 〔撞〕|压|卡|夹 · 车 急刹车|翻 伤|摔 · 好多人|好几个人 受伤|摔伤|伤 · 受伤 · 受伤了 · 受了伤 · 伤得 重|厉害 · 伤着 〔谁〕
      〔糖〕 〔糖象〕 · 〔压高〕 〔压象〕 · 头晕|头昏 〔晕象〕 · 头疼|头痛|头 裂开|炸|想吐 吐|站不稳|站不住 · 〔内〕 疼|痛 〔绞痛〕 · 绞痛 · 疼得打滚 · 疼得死去活来 · 疼昏 · 剧痛 · 疼得直叫 · 疼得直冒汗 · 上吐下泻 · 又吐又拉 · 吐个不停 · 拉虚脱 · 吐了好几回 晕|炸
      〔过敏〕 〔过敏象〕 · 低血糖 〔亲〕|晕 · 脑震荡 · 〔叫〕 〔急车〕 · 打急救 · 急救车 · 救护车 快|叫 · 抢救 · 〔求救〕 · 〔亲〕 不行了 · 我不行了 · 人不行了 · 他不行了 · 她不行了
      call|get|need|send|want ambulance · ambulance please|quick|now|quickly · call 120|119 · help-help · save-me|save-him|save-her · emergency|medical-emergency now|help|this-is|it's · 〔who〕 〔falls〕 · tripped|slipped|stumbled hurt|bleeding|hip|broken|head|unconscious · fell|fallen|falls|falling|jumped out|off|from|through window|roof|ladder|balcony|scaffolding|stairs|bed|tree · on-the-floor|on-the-ground can't|not|won't|bleeding|moving|wake · shaking-all-over|eyes-rolled · lips blue|purple · on-his-chest|on-my-chest|on-her-chest · live-wire · give-birth · buried · crash|accident hurt|people|injured|blood · fell|fallen 〔bodypart〕 · collapsed · passed-out · blacked-out · fainted|fainting · unconscious · unresponsive · had-a-fall · 〔kin〕 won't-wake|can't-wake|not-waking|doesn't-wake|isn't-waking|won't-wake-up|doesn't-respond|not-responding|isn't-responding|isn't-moving|not-moving|stopped-moving · lying|laying floor|ground|street|stairs|road|pavement · not-moving 〔who〕 · can't-get-up|cannot-get-up 〔who〕
      〔cannot〕 〔breath〕 · short-of-breath · suffocating · heart-attack|cardiac · heart stopped|racing|pounding · not-responding|unresponsive|not-answering he|she|he's|she's|him|her|diabetic · turning|turned|going|gone blue|purple|grey|pale · chest 〔ache〕 · 〔bodypart〕 broken|broke|snapped · severe|terrible|unbearable pain · a-stroke|having-a-stroke · face droop|drooping|drooped|twisted|crooked|one-side · can't-lift|can't-move|cannot-move arm|leg|side|hand · talking-nonsense · arm|side|face numb|paralysed|paralyzed|weak|went · suddenly numb|blind|weak|can't · can't-speak|cannot-speak|can't-talk|slurring|slurred · choking|choked · stuck throat|windpipe
      〔drank〕 〔poison〕 · overdose|overdosed · whole-bottle pills|tablets|medicine · poisoned|poisoning · electrocuted|electric-shock · bleeding · blood everywhere|floor|lot|gushing|pouring|all-over|spurting|vomiting|coughing|throwing-up|spitting · cut finger|hand|wrist|arm|leg|toe off|deep|deeply|badly · scalded|scald · boiling|scalding|hot-oil 〔bodypart〕 · boiling|hot water|oil|soup leg|legs|arm|arms|face|hand|her|him|me|body|over|skin · burned|burnt badly|himself|herself|myself|hand|arm|leg|face|skin
      bone sticking-out|poking-out|showing · clutching chest · tongue|throat|face swollen|swelling|closing · pool-of-blood · sliced|slashed hand|finger|arm|wrist|leg|foot · acid|bleach|lime|chemical eye|eyes · fork|finger|wire socket · baby|child|son|daughter burning-up · twitching · speech mixed-up|jumbled · 〔vehicle〕 went-into|drove-into|ploughed-into people|crowd|children
      seizure|seizures|convulsion|convulsions|convulsing · having-a-fit · foaming mouth · water|waters broke|broken baby|wife|her|she|my-waters · in-labour|in-labor · baby coming|coming-out|is-coming · waters gone|going · giving-birth · hit-by|run-over|ran-over|knocked-down 〔vehicle〕 · 〔vehicle〕 hit|knocked|ran-over 〔who〕 · car-accident|car-crash|run-over · 〔who〕 run-over · dog|snake bit|bitten|biting|attacked · dying|is-dying 〔kin〕|he|she|man|woman|he's|she's · no-pulse · allergic swelling|swollen|throat|breathe|shock · heatstroke|heat-stroke · badly-hurt|badly-injured|injured · swallowed 〔kin〕`,
  },
];
