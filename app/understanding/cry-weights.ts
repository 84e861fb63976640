/** Written by `npm run train -- cries`: tenths for 119, 120, 110 of every trace (features.ts). */
export const cryWeights = `	-38	-28	-35
c 电	9	-4	-12
p 电梯	15	-41	-15
s dian ti	11	-29	-10
c 梯	3	-8	-9
c 楼	6	-16	-4
p 楼上	-3	-29	-19
s lou san	-2	-20	-14
c 上	1	7	-8
c 洗	-13	-20	-14
p 洗衣	-7	-9	-6
p 衣机	-7	-9	-6
c 机	8	-6	-9
c 夜	-7	-12	0
p 夜里	-11	-5	-10
c 里	23	-9	4
c 转	-4	10	28
s zen de	-6	-8	-5
c 得	-7	10	-10
p 得我	-18	-24	-15
s de wo	-13	-17	-10
s wo cuan	-8	9	-7
c 床	11	-7	-8
c 动	12	6	11
c 几	-11	-6	-7
c 路	-13	-18	-10
c 车	-6	15	-11
c 医	-9	-16	-11
p 医院	-18	-28	-21
s yi yuan	-13	-20	-15
c 院	-11	-18	-13
p 站得	-7	-14	-7
s zan de	-6	-12	-6
p 得住	-4	-9	-4
c 住	3	1	-17
p 个月	-12	-5	-14
s ge yue	-8	-4	-10
c 月	-7	-8	-9
c 摔	-10	18	-10
p 摔了	-2	9	-3
p 复查	-4	-9	-5
c 对	0	4	12
p 对面	14	1	4
s dui mian	10	1	3
c 面	29	24	0
c 烧	38	11	-12
c 天	-10	-21	-2
p 天天	-16	-16	-15
s tian tian	-11	-11	-10
c 吵	-12	-16	-16
c 两	9	-11	24
s lian dian	13	-2	-1
c 点	-9	-26	-12
c 高	6	2	-9
p 高龄	-8	-14	-9
s gao lin	-5	-10	-6
p 龄津	-3	-8	-4
p 津贴	-4	-12	-5
s jin tie	-3	-8	-3
c 贴	-7	-15	-8
c 满	-1	-3	-10
p 满地	-5	-10	-4
c 地	4	18	-16
w i'm	2	-17	47
w trapp	41	-13	-19
w elevator	39	-13	-8
w child	67	-20	36
s you da	14	-11	-7
c 打	-15	-1	34
s da yin	-1	9	-1
c 自	6	-13	-7
p 自己	-7	-9	-14
s zi ji	-5	-9	-10
c 蛇	-1	17	-1
p 蛇咬	-2	35	-2
s se yao	-1	24	-1
c 咬	-6	29	-5
p 咬了	-4	37	-4
s yao le	-3	39	-4
c 阳	19	2	3
p 阳台	49	5	8
s yan tai	29	1	4
c 台	26	-4	2
p 台的	-1	-9	-5
s tai de	-1	-9	4
s de zi	6	12	-7
s zi xian	14	-10	-6
c 箱	0	-11	-9
p 箱子	9	-8	-4
c 子	10	15	9
s zi ze	9	7	-1
c 着	24	11	17
p 着起	25	-3	-2
s ze qi	18	-2	-2
c 起	29	29	7
p 起来	59	16	34
s qi lai	39	15	22
c 又	4	9	2
c 大	7	27	-3
c 井	3	-3	-10
p 井盖	-17	-17	-22
s jin gai	-12	-12	-15
c 盖	-11	-16	-12
c 往	18	5	22
p 往外	51	-6	-8
s wan wai	36	-4	-6
c 外	27	9	5
c 冒	43	9	-10
c 脏	-7	9	-5
p 脏水	-8	-8	-3
c 水	-2	-8	-20
p 消防	-15	-21	-6
s xiao han	-12	-16	-6
c 防	-4	-15	-4
p 通道	-7	-9	-8
s ton dao	-6	11	-6
c 道	4	-14	-7
p 让车	-2	-15	-2
s lan ce	-2	-10	-2
p 车堵	-7	-12	-8
s ce du	-5	-8	-6
c 堵	-11	-9	5
c 死	-13	-7	-4
p 死了	-8	-5	-15
s si le	-10	-15	-16
c 菜	-11	3	17
p 子都	20	7	-7
s zi dou	14	5	-5
p 楼梯	-3	6	-16
s lou ti	-2	4	-11
p 梯上	-10	-7	-6
s ti san	-9	-6	-5
p 上了	19	26	-13
s san le	11	17	-2
p 早上	9	9	5
s zao san	30	2	1
p 在楼	-16	0	5
s zai lou	-11	0	4
p 楼下	16	-33	31
s lou xia	11	-23	22
c 下	15	16	-1
c 墙	17	-19	6
p 墙皮	-8	-12	-7
s qian pi	-6	-8	-5
c 皮	-7	17	2
p 往下	0	2	23
s wan xia	0	2	16
p 下掉	17	-6	-5
s xia diao	12	-4	-3
c 掉	35	0	-13
p 其他	-10	-16	-11
s qi ta	-7	-11	-8
c 马	-7	21	-7
p 马桶	-12	-15	-13
s ma ton	-9	-11	-9
c 桶	-8	-11	-7
p 水箱	-5	-11	-4
s sui xian	-4	-8	-3
p 哗哗	-7	14	-5
s ha ha	-6	17	-4
c 流	-4	28	-4
p 不停	10	3	-3
s bu tin	6	14	6
c 停	-4	-17	-13
c 狗	-11	-1	-12
p 了腿	-4	51	-3
s le tui	-4	30	-3
c 腿	5	25	-7
p 腿上	-3	36	-2
s tui san	-2	25	-1
s san zi	-4	29	10
c 直	26	28	7
p 流血	-4	57	-4
s liu xue	-3	40	-3
c 血	-7	81	2
c 门	3	-18	9
p 门口	-18	-6	10
s men kou	-13	-4	7
c 口	-12	35	-5
c 躺	4	22	-5
p 躺着	19	15	-4
s tan ze	12	10	-3
p 着个	34	8	-6
s ze ge	24	6	-4
p 人叫	-2	11	-2
c 叫	5	14	5
p 叫他	-1	16	-1
s jiao ta	10	10	-1
s bu zi	-4	32	-4
s zi sen	-4	12	-3
c 身	-10	32	-10
p 身子	-6	49	-8
s sen zi	-5	40	-6
c 凉	-3	11	-3
p 凉了	-3	10	-2
s lian le	-7	-6	-8
p 一下	23	12	-12
s yi xia	16	8	-8
p 下雨	-11	-10	-4
c 雨	-3	-9	-5
p 单元	-9	-16	-6
s dan yuan	-6	-11	-4
p 元门	-7	-13	-3
s yuan men	-5	-9	-2
s sui de	-3	-8	21
s de tan	-1	3	11
c 过	-15	-2	-10
p 过去	-10	58	-7
s guo qu	-7	41	-5
p 电话	-18	-19	-7
s dian ha	-13	-13	-5
c 话	-11	17	-9
p 路牌	-2	-22	-1
s lu pai	-1	-15	-1
c 牌	-2	-10	-2
p 牌倒	-2	-22	-1
s pai dao	-2	-16	-2
c 倒	-2	37	-12
p 倒在	-5	42	-4
s dao zai	-5	38	6
s zai di	25	-3	-2
p 地上	7	38	-7
s di san	4	26	-6
p 能走	-7	-11	-11
s len zou	-7	-11	8
c 走	-2	-23	16
c 管	-2	-2	-9
s guan dao	13	-3	-3
p 井里	30	-5	-2
s jin li	19	7	-2
p 里煤	27	-2	-2
s li mei	7	-8	-6
c 煤	28	-13	0
p 煤气	60	-28	-4
s mei qi	36	-7	-5
c 气	35	32	-9
c 呼	14	17	-3
p 呼呼	41	-5	-3
s hu hu	35	2	-3
c 响	23	-16	-13
w dog	-10	8	-20
w bit	-4	64	-4
w last	-7	-21	-10
w year	-7	-24	-12
c 家	0	-11	11
p 家里	-7	-33	-17
s jia li	-5	-23	-12
c 闸	-3	8	-3
c 杆	-2	-9	1
c 送	-8	-13	-9
p 到家	-9	-8	-8
c 滑	8	8	-7
p 上的	-7	-16	-15
s san de	-7	-15	-13
c 松	-9	-2	-4
p 松了	-16	-17	-8
s son le	-11	-12	-6
c 头	21	15	7
p 头发	-12	-18	-5
s tou ha	-8	-13	-4
c 发	-10	18	-2
c 出	8	23	15
p 出不	45	-17	-11
s cu bu	31	-12	-8
p 了门	-7	-3	21
s xian si	11	0	8
s si de	-7	10	-5
p 不对	-3	17	-2
s bu dui	-2	11	-3
c 老	-6	15	3
p 人家	-8	9	-13
s len jia	-7	12	-9
c 昏	0	34	-2
c 迷	-1	26	-2
p 迷了	-2	39	-2
s mi le	-1	27	-1
p 里的	-23	-20	-4
s li de	-16	-15	-4
p 的门	-5	-6	23
s de men	-4	-4	16
p 门锁	-17	-12	2
s men suo	-6	-10	8
c 锁	16	-15	-6
c 生	-7	9	15
s lin bu	-6	-7	-12
p 不开	32	0	4
s bu kai	22	0	3
p 楼道	14	-26	11
s lou dao	4	-19	7
p 道里	7	-20	20
s dao li	5	-14	14
p 灭火	-15	-15	-11
s mie ho	-10	-11	-7
c 火	66	-23	-18
p 火器	-13	-13	-9
s ho qi	-10	-10	-7
c 器	2	-11	-12
c 压	30	10	-8
p 不够	-2	9	-2
c 够	-2	1	9
p 够了	-3	-3	26
s gou le	-2	-2	19
p 电动	13	8	-8
s dian don	9	5	-6
p 动车	15	9	-7
s don ce	11	7	-5
c 快	18	56	12
p 快来	3	52	-4
s kuai lai	2	37	-3
s len la	-13	28	30
s la zao	3	15	-2
c 灶	7	-5	-9
s zao han	-9	16	-1
c 房	14	-4	-15
p 烧起	52	9	-6
s sao qi	36	6	-4
p 卧床	-4	-10	-4
c 孩	20	16	-2
p 孩子	36	22	-1
s hai zi	25	15	-1
p 子拿	-4	13	23
s zi la	-4	2	15
c 拿	-1	-5	56
p 拿着	6	-6	31
s la ze	4	-4	22
c 刀	-7	-6	86
p 刀在	-2	-3	15
p 里吵	-2	-1	-9
c 收	-5	-10	6
s sou zi	9	22	-2
c 怎	-11	-8	-6
p 怎么	-28	-19	-15
s zen me	-20	-13	-11
c 么	-13	-11	-9
c 做	-9	-13	-10
c 女	-9	-5	42
p 房子	-10	-23	-16
s han zi	-7	-16	-12
p 老伴	-4	28	1
s lao ban	6	16	0
c 伴	-2	11	0
s de yi	4	-9	-5
p 遗嘱	-8	-16	-9
s yi zu	-5	-11	-6
p 上拖	-4	-9	-3
c 拖	-3	2	21
p 我家	9	-5	25
s wo jia	7	-4	18
p 子上	-12	14	-11
s zi san	-9	9	-9
s le hai	-9	15	2
c 还	25	9	15
p 子掉	23	-9	-5
s zi diao	15	-8	-4
p 掉下	31	-18	-12
s diao xia	22	-13	-8
p 下水	-15	-19	-11
s xia sui	-11	-13	-8
s sui jin	5	9	-2
p 里去	37	-4	-4
s li qu	26	-3	-2
p 我大	-1	20	-2
s wo da	-2	11	-5
p 子喝	-2	8	25
s zi he	-2	6	18
c 喝	-5	45	21
p 喝醉	-2	4	27
s he zui	-1	3	19
c 醉	-2	0	32
p 醉了	-2	4	27
s zui le	-1	3	19
p 了吐	-1	17	-1
s le tu	-1	12	-1
c 吐	6	48	-4
p 吐了	-2	25	-2
s tu le	-2	17	-2
p 一地	-9	5	-5
p 叫不	14	37	-5
s jiao bu	8	19	-5
p 不醒	-2	45	-3
s bu xin	4	51	-6
c 醒	-2	12	9
p 后面	-1	-3	16
s hou mian	-1	-2	11
c 垃	-4	-13	-8
p 垃圾	-11	-31	-19
s la ji	-7	-22	-13
c 圾	-4	-13	-8
c 场	-3	-5	17
c 清	-6	-13	-14
w help	17	2	-19
w bath	-12	-15	-13
p 死我	-9	-12	18
s si wo	-6	-8	13
w next	17	-8	-7
w door	-17	-19	9
w bark	-2	-10	-4
w all	-7	15	34
w night	-17	-12	-12
p 车位	-6	-13	-12
s ce wei	-5	-9	-8
c 占	-5	-9	-7
p 占了	-6	-12	-7
s zan le	-5	-9	-6
p 圾站	14	-2	-2
s ji zan	10	-1	-1
c 多	-3	10	-4
p 得不	11	13	-3
p 不得	10	-3	12
s bu de	7	-2	9
c 鱼	-1	12	-1
p 肠子	-1	14	-1
s can zi	-1	10	-1
c 丢	-6	-9	6
p 梯口	-8	16	-5
s ti kou	-5	11	-3
p 开个	-9	-13	-9
s kai ge	-6	-9	-6
s de zen	7	8	-6
c 证	-9	-15	-11
p 证明	-21	-32	-26
s zen min	-15	-23	-18
c 明	-10	-15	-12
c 看	1	-19	-14
p 中医	-7	-12	-7
s zon yi	-5	-8	-5
w someone	-1	6	43
w week	-5	-9	-10
p 过道	-10	-13	-8
s guo dao	-7	-9	-6
c 像	7	27	-6
c 库	14	-6	-4
c 厨	18	-8	-4
p 厨房	47	-15	-9
s cu han	32	-11	-7
p 房那	15	-3	-1
s han la	11	-2	-1
s la kuai	24	18	-2
p 墙都	25	-3	-1
s qian dou	18	-2	-1
c 红	7	16	-3
p 红了	14	25	-2
s hon le	10	17	-2
p 了水	20	-13	-5
s le sui	0	-11	-10
s sui po	11	13	-2
c 泼	13	4	7
s po san	11	6	14
p 没用	17	3	-1
s mei yon	12	2	-1
c 用	-4	6	12
p 人从	-4	27	-2
s len con	-3	17	-2
c 从	0	59	0
p 从楼	-8	28	-5
s con lou	-5	20	-4
p 住址	-5	-10	-4
s zu zi	-5	8	-4
p 煤球	27	-6	-2
s mei qiu	19	-4	-1
c 球	8	-7	-2
p 球炉	28	-5	-1
s qiu lu	20	-4	-1
c 炉	13	-6	1
p 炉子	25	-8	9
s lu zi	18	-6	7
s xun de	9	-6	-3
p 们俩	10	-3	-1
c 俩	11	-5	-2
p 俩都	10	-3	-1
p 都头	30	-7	-2
s dou tou	21	-5	-1
c 重	23	-3	-2
c 脚	1	21	0
p 站不	15	15	-6
s zan bu	9	3	-6
p 不起	9	39	-9
s bu qi	6	27	-6
c 闹	-6	-10	-6
s hon de	10	-4	-5
p 没法	-5	-10	-5
s mei ha	-4	-8	-4
c 法	-4	-9	-6
p 人掉	24	8	-2
s len diao	30	5	-3
p 掉到	27	-3	-2
s diao dao	19	-2	-2
c 湖	11	-1	-1
p 湖里	27	-2	-1
s hu li	16	-4	-2
p 里了	62	-6	-9
s li le	35	-6	1
p 不下	-8	-2	18
s bu xia	-5	-2	12
c 剪	-7	-13	-3
p 指甲	-12	-24	-13
s zi jia	-10	-22	-11
c 甲	-5	-10	-5
p 什么	-10	-17	-11
s sen me	-7	-12	-8
p 机器	17	1	-7
s ji qi	12	1	-5
p 老太	-1	45	0
s lao tai	-1	32	0
c 太	-13	6	-10
p 太太	2	37	3
s tai tai	2	26	2
p 看病	-11	-20	-12
s kan bin	-7	-14	-8
p 儿子	1	-23	21
s er zi	8	-17	14
c 请	-10	-18	-9
p 汽油	-3	14	23
s qi you	11	9	15
p 要点	-2	-4	23
s yao dian	-2	-3	16
p 点了	-3	-5	20
s dian le	-11	20	32
p 这楼	-5	-2	22
s ze lou	-3	-2	15
p 女儿	-5	-1	16
s lv er	-3	-1	12
p 女婿	-3	-6	17
s lv xu	-2	-4	12
s lao li	-2	18	-3
p 离婚	-5	-10	-10
c 谁	-4	-13	-8
c 找	-7	-17	1
p 梯里	9	-10	15
s ti li	6	-7	11
p 里没	-13	-8	-6
s mei xin	-5	-13	16
c 信	-5	-7	10
c 号	-6	-9	-6
s men le	-2	12	-1
c 热	-11	-2	-7
p 不出	18	24	-4
s bu cu	12	16	-3
p 想请	-13	-18	-11
s xian qin	-9	-13	-8
p 请人	-12	-16	-11
s qin len	-1	-12	-10
p 人陪	-12	-22	-13
s len pei	-9	-17	-10
c 陪	-7	-14	-8
p 陪着	-7	-11	-8
s pei ze	-5	-8	-5
p 着打	-3	12	-4
s ze da	-2	8	-3
p 胡子	-3	-13	-4
s hu zi	-2	-9	-3
s zi can	-3	-6	10
p 砖头	-3	-7	24
s zuan tou	-2	-5	16
p 了快	36	3	-4
s le kuai	34	11	-4
p 掉了	-20	15	-13
s diao le	-14	11	-9
p 嘶嘶	14	-2	-1
s si si	6	11	-2
p 嘶响	14	-2	-1
s si xian	8	-4	21
c 闻	27	-3	-2
p 闻着	29	-2	-2
s wen ze	20	-1	-2
p 像是	21	-2	-1
p 气跑	19	-2	-1
s qi pao	11	13	-1
c 跑	7	-4	12
p 出来	31	22	3
s cu lai	22	15	2
c 报	-3	-15	6
s bao lan	-1	-2	9
c 栏	9	-12	5
s lan de	-7	-11	33
p 门掉	-7	-10	-4
p 家门	-13	-11	33
s jia men	-9	-8	23
c 捅	-3	-1	20
p 在屋	13	-2	18
s zai wu	9	-2	12
c 屋	41	-4	21
p 屋里	55	-8	34
s wu li	38	-6	24
p 吵得	-10	-20	-10
s cao de	-7	-14	-7
s wo lao	9	16	9
p 脑袋	15	6	-2
s lao dai	11	4	-1
s dai dou	-3	13	-1
p 要炸	-2	9	-1
c 炸	26	4	-5
p 炸了	55	16	-8
s za le	47	9	-6
p 老头	-6	42	2
s lao tou	-4	29	1
p 头子	-9	24	-11
s tou zi	-6	17	-8
p 子没	13	-2	6
s zi mei	13	-3	3
p 没留	-1	-11	-1
s zu han	-6	-9	-5
p 派出	-6	-11	-8
p 出所	-6	-11	-8
c 所	-7	-11	-3
c 社	-6	-9	-7
p 社区	-16	-24	-19
s se qu	-11	-17	-13
c 区	-11	-16	-2
c 小	-1	6	29
p 广场	-5	-3	16
s guan can	6	-4	11
p 一次	-9	-13	-8
s yi ci	-6	-9	-6
w fell	24	46	-25
c 装	-9	-14	-10
p 装修	-8	-14	-10
s zuan xiu	-6	-10	-7
c 修	-9	-3	-6
c 晚	-9	-14	-9
p 租房	-7	-9	-6
p 梯老	-11	-4	-3
p 不上	-17	19	-12
s bu san	-12	13	-9
w off	-5	67	33
w come	-6	-19	31
w home	-15	-28	36
w noise	-11	-14	-15
c 细	9	4	-1
p 细伢	23	10	-2
s xi ya	16	7	-1
c 伢	9	4	-1
s ya zi	-1	13	-1
p 子抽	-2	19	-1
s zi cou	5	12	-3
c 抽	-13	30	2
p 抽筋	-3	42	-2
s cou jin	-2	29	-2
c 筋	-1	23	-1
c 眼	4	45	14
c 翻	-6	29	19
p 翻白	-3	27	-2
s han bai	-2	19	-1
c 白	-4	37	-5
c 推	-9	-5	0
p 轮椅	-13	-16	-14
s lun yi	-9	-11	-10
c 椅	-8	-8	-7
p 去看	-6	-13	-5
s qu kan	-4	-9	-4
s ge hu	-6	-14	-5
p 口的	-7	-15	-12
s kou de	-5	-11	-8
p 的灯	-14	-16	-13
s de den	-10	-11	-9
c 灯	-16	-31	-16
c 亮	-7	-9	-7
c 夹	20	0	-3
c 断	-7	-5	-9
p 断了	-14	-5	-17
s duan le	-10	-4	-12
p 了手	-3	51	-3
s le sou	-2	36	-2
c 手	12	26	8
p 手指	14	33	-3
w bathroom	41	15	-2
w think	6	35	-2
w hip	-5	26	-4
w broken	-24	-10	-23
c 树	-2	-7	9
c 砸	3	-2	17
p 砸到	-5	-13	-5
s za dao	-4	-9	-3
w lamp	-18	-27	-8
w out	34	21	1
p 我爱	-2	29	-2
s wo ai	-1	20	-1
c 爱	-1	11	-1
p 爱人	-2	29	-2
s ai len	-1	20	-1
p 被车	-6	18	-7
s bei ce	-4	12	-5
p 车撞	-9	50	-7
s ce zuan	-6	35	-5
c 撞	-6	31	11
p 撞了	-3	-4	18
s zuan le	-3	-5	30
w there'	72	38	27
w fire	66	-29	-25
w downstair	68	-3	-8
c 烟	58	-10	-19
c 灌	11	1	-2
p 做饭	-12	-15	-10
s zuo han	-8	-11	-7
c 饭	-12	-28	-20
p 油烟	-9	-16	-14
s you yan	-6	-11	-10
p 出去	-8	25	43
s cu qu	-6	18	30
c 燃	27	-8	-4
p 燃气	49	-18	-8
s lan qi	43	-16	2
p 气灶	-27	-10	-7
s qi zao	-19	-7	-5
p 灶打	-27	-5	-4
s zao da	-19	-3	-3
p 打着	-9	11	-3
p 着了	94	9	2
s ze le	52	20	1
w hospital	-10	-19	-14
p 我心	-7	19	-7
s wo xin	-5	14	-5
c 心	2	35	-8
p 心口	-2	37	-3
s xin kou	-2	26	-2
p 口疼	-2	22	-2
s kou ten	-1	16	-1
c 疼	-1	31	-8
p 出冷	-1	15	-1
s cu len	-1	10	-1
p 冷汗	-2	22	-2
s len han	4	7	17
c 汗	-2	23	-2
c 跟	-12	-6	5
s gen ze	-3	6	14
c 边	6	10	5
w man	-21	22	62
w knife	-7	-9	53
w people	20	31	16
p 壁的	-3	16	14
s bi de	7	11	9
s de lan	8	8	-3
s lan gou	-2	14	-2
s gou zen	-2	11	-1
c 脱	-1	10	-1
c 链	-2	4	10
p 链子	-3	14	-3
c 扑	17	5	-1
p 个小	5	34	7
s ge xiao	4	23	5
p 小孩	20	27	-7
s xiao hai	14	19	-5
s hai zai	10	7	12
p 想找	-11	-19	-12
s xian zao	-8	-13	-8
c 律	-3	-8	-5
p 律师	-4	-14	-7
s lv si	-3	-10	-5
p 头一	-10	-12	-9
s tou yi	-8	-10	-7
p 一回	-7	-11	0
s yi hi	-6	-9	-1
c 回	-10	-10	19
c 办	-10	-21	-13
p 水管	-20	-21	-12
s sui guan	-15	-18	-9
p 裂了	2	-12	-7
s lie le	1	-9	-5
c 喷	8	10	-2
p 上门	-12	-23	-19
s san men	-9	-16	-14
w speak	-7	-8	-3
w up	38	25	-16
c 理	-8	-14	-8
p 理发	-8	-15	-10
c 店	2	2	10
p 死人	-13	11	-11
s si len	-2	5	-9
p 上小	-5	-11	-4
s xiao lian	-2	9	-5
p 两口	6	-9	13
s lian kou	4	-6	9
p 来看	-9	-15	-10
s lai kan	-6	-11	-7
p 看我	-6	-10	-8
c 补	-5	-12	-7
p 补贴	-9	-20	-12
s bu tie	-6	-14	-8
p 老王	-2	27	-3
s lao wan	-3	13	-8
c 王	-2	9	-2
p 躺在	-6	16	-5
c 喊	5	11	15
p 喊他	-1	21	-1
s han ta	-1	14	-1
p 眼皮	-1	19	-1
s yan pi	-2	13	-2
p 皮都	-4	40	-4
s pi dou	-3	28	-3
p 不动	22	-3	-17
s bu don	11	-5	-13
p 动一	-1	13	-1
s don yi	-2	22	-1
p 电饭	10	-4	-2
s dian han	17	-3	-2
p 盖子	-16	-7	-3
s gai zi	-12	-5	-2
p 盖不	10	-6	-18
s gai bu	7	-4	-13
c 紧	4	7	11
w i've	-3	13	50
w got	-5	59	-11
w ey	-4	32	-7
w little	30	-2	8
w one	-7	14	-9
w ha	-21	1	58
w someth	22	-9	-16
w stuck	49	12	-13
w hi	-8	72	29
w throat	-6	52	-4
p 送饭	-6	-9	-6
s zon de	25	6	-2
c 窗	15	-19	-6
p 窗户	10	-24	4
s cuan hu	7	-17	3
c 户	1	-13	3
p 我妈	14	25	29
s wo ma	9	17	19
c 妈	3	34	12
p 不行	8	22	-5
c 行	-6	-3	-11
p 行了	-3	29	-2
s xin le	-2	24	-2
c 赶	-1	4	12
p 快打	6	52	29
s kuai da	4	44	20
c 二	-3	15	-5
p 二零	-1	32	-5
s er lin	-2	19	-4
c 零	-2	3	13
p 人快	-1	22	-2
s len kuai	-1	16	-1
p 快没	-1	14	-2
s kuai mei	-1	10	-1
c 堆	-3	-11	-13
p 堆着	-10	-4	-4
s dui ze	-11	-5	-2
c 怕	-22	-17	-11
p 着火	23	-14	-13
s zao ho	27	-12	-12
w water	10	12	-17
w broke	-12	-1	7
w baby	-11	93	-5
w com	48	14	-7
c 公	-7	8	11
w saw	-2	9	-14
w fight	-9	-26	56
c 爷	-5	39	10
p 爷爷	-5	60	-5
s ye ye	-3	42	-3
c 嘴	1	57	-4
p 嘴都	-1	22	-1
s zui dou	-1	15	-1
p 都斜	-1	19	-1
s dou xie	-1	11	-2
c 耳	-3	3	10
p 耳朵	-5	2	29
s er duo	-4	2	20
c 朵	-2	1	11
p 儿了	-4	21	-3
s er le	-4	12	-4
s le ha	-2	27	-2
s zi zi	10	0	-2
s le si	8	9	-3
p 装个	-11	-18	-10
s zuan ge	-8	-13	-7
s ge hen	-1	-3	12
c 午	-5	-8	-5
c 包	-4	2	14
s qian wo	-4	-6	28
p 我儿	12	-7	17
s wo er	7	-10	23
c 钱	-16	-28	6
c 坏	-4	-14	-11
p 坏了	-6	-26	-22
s hai le	-4	-18	-15
p 了半	-4	22	14
s le ban	-5	10	6
c 顶	10	7	6
p 顶楼	13	-3	-2
s din lou	9	-2	-2
p 锁了	17	-2	-9
s suo le	12	-2	-7
s le wan	-4	-4	12
p 万一	-11	-7	-4
s wan yi	-9	5	9
s yi si	-3	-2	22
c 失	12	-5	-4
p 失火	36	-3	-3
s si ho	38	-3	-3
c 哪	-19	-15	-12
c 药	-5	28	-1
s de dian	13	-6	-4
c 酒	-2	10	8
s jiu mei	-4	-4	-9
p 电视	3	-18	6
p 杂物	9	-6	-11
c 间	25	-5	-6
p 烧着	37	-3	-2
s sao ze	26	-2	-2
p 快救	14	8	-2
s kuai jiu	10	6	-1
c 救	5	25	4
p 救火	13	-4	-3
s jiu ho	8	-3	-2
c 帮	-11	-19	-7
p 帮忙	-4	-9	-6
p 看看	-18	-22	-14
s kan kan	-12	-16	-10
p 中饭	-7	-11	-7
c 脸	-6	51	-5
w visit	-7	-14	-9
w e	25	25	-2
w bike	16	13	-11
w down	13	1	10
w kid	26	48	-14
p 梯门	14	-7	-5
s ti men	10	-5	-3
c 关	5	-10	-2
p 关不	-15	-12	-8
s guan bu	-12	-13	-8
c 养	-6	-8	-9
s bu jian	-2	-7	22
p 浴缸	-2	17	-2
s yu gan	-1	12	-1
c 缸	-1	11	-2
p 的水	-18	-10	-5
s de sui	-14	-12	-7
p 里就	-3	-9	-2
s li jiu	-4	-9	-3
p 个老	20	18	6
s ge lao	14	12	3
p 太婆	-3	-8	-3
c 婆	9	31	6
c 苗	11	-5	-4
p 要钱	-3	-4	45
s yao qian	-2	-3	31
p 一家	15	-8	-5
s yi jia	6	-12	-5
s jia len	-8	-5	-4
w leg	-3	16	-4
w numb	-3	27	-7
p 跟楼	-5	-8	-11
s xian lan	-3	3	-8
p 衣服	7	-9	-5
p 的地	7	-14	-12
s de di	5	-9	-9
p 地方	0	-19	-14
s di han	0	-14	-10
c 方	-1	-10	-7
p 邻居	-2	-14	-9
s lin ju	-1	-10	-6
c 居	-3	-10	-6
p 了脸	-4	37	-3
s le lian	24	31	-6
p 里有	31	-12	39
s li you	24	-8	27
p 把电	-12	-3	-5
s ba dian	-9	-2	-3
p 电池	-10	21	-7
s dian ci	-7	14	-5
c 池	8	2	-5
p 回家	-4	-4	23
s hi jia	-3	-3	16
p 过夜	-2	-2	12
s guo ye	-2	-1	8
c 充	1	-13	-8
w bank	-8	-13	-9
c 进	17	17	38
s lin le	-3	-4	25
p 心脏	-7	36	-8
s xin zan	-5	25	-5
c 痛	-2	21	-2
s ton ton	11	18	-1
s dao bei	-2	29	-2
c 背	-2	27	-3
p 外婆	-2	36	-2
s wai po	-1	25	-1
p 降压	-2	19	-2
s jian ya	-1	13	-1
p 压药	-2	18	-2
s ya yao	-2	18	-2
c 吃	-3	43	-10
p 吃了	-4	68	-4
s ci le	5	50	-4
p 十几	-1	8	13
p 礼拜	-10	-12	-10
s li bai	-8	-9	-8
c 跌	-2	12	-3
s jiao xian	21	-4	-2
p 着去	-2	-4	10
p 我婆	-3	36	14
s wo po	6	24	9
p 婆婆	11	43	12
s po po	8	30	9
s san qi	-3	15	-2
c 漏	11	-13	-9
p 漏水	-10	-8	-10
s sui yi	-1	16	-1
p 一边	-7	22	-3
s yi bian	-7	10	-4
p 边脸	-2	22	-1
s bian lian	-1	16	-1
s lian don	-1	13	-1
p 动不	11	27	-3
s don bu	8	19	-2
w talk	-8	10	-13
c 困	8	-12	-8
p 困着	-6	-11	-7
c 别	-9	-5	-9
p 别的	-16	-25	-18
s bie de	-12	-13	-13
w can't	30	48	8
w see	-8	-22	-5
c 每	-6	-11	-7
c 娃	18	20	-3
p 娃儿	22	34	-3
s wa er	15	24	-2
p 脸都	-5	43	-4
s lian dou	-4	28	-4
c 青	-1	10	-1
p 青了	-1	19	-1
s qin le	-1	13	-1
c 股	15	-1	-6
c 今	-5	-8	-1
p 今天	-9	-14	5
s jin tian	-6	-10	3
p 报警	2	-18	34
s bao jin	1	-13	24
c 警	3	-11	29
p 警器	9	-7	-10
p 器老	-9	-4	-4
p 老是	-18	-9	-10
s lao si	-13	-7	2
p 半夜	-15	-23	5
s ban ye	-10	-16	4
s di di	-6	-9	10
p 冒烟	45	2	-5
s mao yan	30	1	6
w her	-5	52	32
w blue	-2	38	-7
w she'	-5	66	-4
p 上学	-8	-18	-7
s san xue	5	-15	-5
c 学	-10	-11	-1
p 晚上	-17	-23	-16
s wan san	-3	-10	-14
p 上那	2	-14	-7
s san la	0	-12	-6
c 顿	-5	-9	-6
c 化	17	-11	-5
s li len	-11	-2	-10
c 跳	-4	14	31
p 跳下	-2	43	-5
s tiao xia	-2	30	-4
p 下来	3	46	-5
s xia lai	2	32	-3
p 还有	32	6	-2
s hai you	22	4	-1
p 有气	-1	17	-1
s you qi	-8	11	-1
s li dui	-8	-3	14
p 个醉	-3	-5	55
s ge zui	-2	-3	38
s han yi	-5	-10	15
p 一直	30	6	31
s yi zi	15	7	18
p 人用	-3	-7	29
s len yon	-3	-5	20
p 子把	-5	29	-6
s zi ba	-4	20	-4
p 公家	-2	-5	15
s gon jia	-1	-3	10
s sen ho	10	-6	-5
c 活	3	-13	46
p 困难	-6	-9	-8
c 空	-1	-1	-9
p 空调	2	-1	-11
s qian le	-4	-9	33
p 看不	26	-1	-11
s kan bu	18	-1	-8
c 当	8	13	-5
p 门禁	-10	-6	-5
c 卡	10	-2	-12
p 没反	-5	14	-4
s mei han	-5	8	-3
c 反	14	7	-8
p 反应	-7	37	-4
s han yin	-9	15	6
c 应	3	21	3
p 进不	-6	-20	-8
s jin bu	-4	-14	-5
c 桥	-1	-2	11
p 桥栏	-3	-4	28
s qiao lan	-2	-3	20
p 栏杆	12	-21	17
s lan gan	8	-4	11
p 一截	-3	12	-3
s yi jie	-2	9	-2
p 一样	-7	13	-5
s yi yan	11	6	-4
p 拆迁	-6	-11	-7
s qian de	2	-11	-6
s ye zi	-4	7	10
p 桶堵	-3	-9	-3
c 骨	-2	20	-2
c 前	-7	13	-8
c 年	-10	-17	-8
c 线	12	-2	-5
c 换	-14	-18	-10
p 要看	-1	-10	-3
s yao kan	-2	-8	13
p 看眼	-3	-16	-4
s kan yan	-2	-11	-3
p 眼睛	-11	25	4
s yan jin	-9	16	1
c 睛	-4	10	2
p 睛去	-1	-10	-3
s jin qu	-7	19	-5
p 股烟	-11	-1	-1
p 烟味	-19	-5	-5
s yan wei	-13	-3	-4
c 味	32	-13	-10
w kitchen	32	40	-12
w ga	70	-20	-24
w leak	24	-10	-3
w else	-17	-15	-9
w br	-5	-7	-16
w they	-16	-18	37
w smoke	54	-20	-18
w stair	-17	4	-11
p 上来	6	9	-8
p 是啥	-2	-9	-2
c 啥	-3	-9	-3
p 啥事	-2	-9	-2
s sa si	-3	-9	-2
c 拉	-10	32	-6
p 到十	17	-3	-2
s dao si	9	3	-4
p 一点	-19	-24	-17
s yi dian	-14	-17	-12
p 高压	13	5	-2
s gao ya	9	3	-1
s ya xian	11	-6	-1
s diao di	10	-4	-1
p 了直	16	1	-1
s le zi	10	0	-1
p 直打	16	5	-1
s zi da	5	-2	19
p 打火	12	-1	-5
p 火星	43	-7	-3
s ho xin	29	-9	-3
c 星	15	-1	-3
p 星子	25	-6	-1
s xin zi	17	-4	-1
c 条	-1	-10	-3
s tan li	14	-4	-2
p 里头	46	-14	-5
s li tou	31	-2	-4
s lian ge	27	-11	13
c 光	10	-3	-2
c 架	7	-13	1
c 误	-1	15	-1
s gon gon	-3	8	-4
s jia lian	-1	-1	10
w haircut	-7	-14	-16
s jin dan	-1	9	-2
p 进来	-5	-5	28
s jin lai	-3	-3	20
p 陪我	-8	-15	-10
s pei wo	-6	-11	-7
s yi sen	20	2	-5
p 月一	-5	-8	-7
w say	-5	0	39
w again	-7	-9	-13
s da yi	-5	1	20
p 在哪	-13	-13	-15
s zai la	-10	-5	-11
p 哪儿	-12	-19	-10
s la er	12	0	-10
p 伴去	-2	-11	-3
s ban qu	-2	-8	-2
s qian tou	-2	-3	17
w month	-5	-10	-6
p 卫生	-3	-17	-13
s wei sen	-2	-12	-9
s sen jian	3	-11	-6
s ha bu	-6	13	-3
p 不敢	7	-7	11
p 洗澡	-13	2	-15
s xi zao	-9	1	-10
w he'	8	65	66
w hav	-3	65	-8
w heart	-3	-2	-11
w attack	-3	35	-3
s mian lou	10	-2	-1
p 楼顶	27	8	-6
s lou din	19	6	-4
p 冒火	57	-5	-3
s mao ho	40	-3	-2
c 噼	15	-1	-1
c 啪	22	-2	-1
s pa la	11	-1	-1
c 啦	24	15	-4
s la xian	10	-2	-1
p 被骗	-6	-13	1
s bei pian	-4	-9	1
c 骗	-7	-13	15
p 骗了	-5	-10	2
p 了钱	-3	-8	-8
p 人卡	-4	11	-1
p 门开	15	-3	13
s men kai	10	-2	9
p 开了	10	7	26
s kai le	7	5	18
s mei jiao	13	-2	-1
c 轿	13	-2	-1
p 轿厢	33	-2	-1
c 厢	13	-1	0
p 踩空	16	25	-2
s cai kon	11	18	-2
p 下去	7	39	9
s xia qu	5	27	6
p 三岁	-2	8	17
s san sui	-2	4	11
c 岁	-4	3	10
p 岁的	-2	-6	35
s de hai	8	4	9
p 子一	14	29	12
s zi yi	9	23	7
s za yan	-2	-5	12
p 不见	1	-6	36
c 见	8	1	28
p 见了	-7	-4	53
s jian le	-6	5	35
c 孙	3	15	11
p 孙子	18	3	9
s sun zi	13	2	6
p 把纽	-3	19	-1
s ba liu	-2	13	-1
c 纽	-1	12	-1
p 纽扣	-4	29	-1
s liu kou	-3	25	-1
c 扣	8	13	-1
p 扣电	-4	29	-1
s kou dian	-3	20	-1
p 池咽	-3	19	-1
s ci yan	-4	11	-2
s yan xia	11	1	-1
w blood	4	33	-10
w 불이	-4	-8	-5
w sign	-5	-17	-2
w police	-7	-12	24
s han de	-14	-1	-4
c 接	-5	-8	3
s jie tou	10	-5	-1
p 头老	-3	9	-3
p 换个	-11	-10	-5
s han ge	-9	-10	-6
s ge dian	-7	-8	-7
c 少	-7	-12	-7
p 一半	-7	16	-4
s yi ban	-5	18	-5
p 走了	15	-22	43
s zou le	10	-16	30
p 车库	28	-13	-8
s ce ku	19	-9	-5
p 卡住	-7	17	-5
s ka zu	-5	12	-3
p 住了	18	8	-10
s zu le	13	6	-7
p 麻将	-4	-8	-9
s la dao	-2	-3	20
c 透	-2	28	-2
p 推不	-6	-13	-5
s tui bu	-6	-8	-5
c 俺	6	18	-1
p 俺爹	-1	16	-1
s an die	-1	11	-1
c 爹	-1	11	-1
p 半拉	-1	12	-1
s ban la	0	8	0
p 拉身	-1	12	-1
s la sen	0	8	0
p 子不	-10	-7	4
s zi bu	-9	-2	1
p 不听	-2	18	12
c 听	-9	-7	-6
p 听使	-1	21	-1
s tin si	-1	14	-1
c 使	-1	10	-1
p 使唤	-1	21	-1
s si han	-4	17	-3
c 唤	0	8	0
s dui le	-1	12	-2
p 一大	-6	9	-6
p 他吃	-1	20	-1
s ta ci	-1	14	-1
p 一整	-1	10	-1
s yi zen	-3	34	-3
c 整	16	-1	-2
c 瓶	18	5	10
p 安眠	8	10	-3
p 眠药	8	10	-3
p 小区	-17	-24	19
s xiao qu	-12	-17	13
p 区里	-7	-7	20
s qu li	5	-6	14
p 停车	-5	-8	-6
p 人管	-4	-9	-6
s len guan	-1	-9	-7
p 人晓	-3	-9	-3
s xiao de	-9	-20	-4
p 房着	10	-1	-1
p 火了	59	-7	-9
s ho le	51	-4	39
s zao bu	-10	-12	23
p 渣土	-1	9	-1
p 公园	10	-9	-5
s zi lan	18	5	5
s lan le	11	-5	-4
p 窟窿	9	5	-2
p 去大	-1	-3	14
c 闺	-2	-5	14
p 闺女	-6	-12	35
s gui lv	-4	-9	25
p 上班	-5	-10	-6
p 走不	-2	-16	-15
s zou bu	-2	-12	-11
p 上都	13	5	-2
s san dou	9	3	-2
w call	-20	-5	-1
p 梯停	-10	-3	-3
p 停在	-4	-15	-9
s tin zai	-3	-11	-6
s la li	-22	-12	-11
p 动了	-3	12	5
s don le	-2	9	4
c 鬼	-1	-2	10
p 似的	-5	19	-4
c 晕	12	11	6
p 帮我	-12	-21	-16
s ban wo	-8	-15	-11
c 锅	20	-5	-6
s guo le	11	-4	-3
p 了火	34	-3	-2
s le ho	23	-2	-2
p 火一	28	-1	-1
s ho yi	19	-1	-1
s zi wan	1	10	-2
p 往上	14	3	-4
p 上窜	24	-2	-2
s san cuan	17	-1	-1
p 烟机	7	-10	-6
s yan ji	2	-8	-8
p 不转	-5	22	-3
s bu zuan	-4	15	-2
p 人抢	-3	-9	73
s len qian	-5	-12	43
c 抢	-4	-11	73
s qian don	-1	-2	14
p 东西	-11	2	14
s don xi	-8	2	10
s ji si	-2	-10	-2
s san tan	-3	16	-2
p 不亮	-9	-13	-11
s bu lian	-7	-10	-8
c 室	7	-3	14
p 到后	-2	4	15
s dao hou	-1	3	10
p 里人	-11	5	-8
w about	-13	17	-1
w get	22	-34	11
w burn	46	-12	-13
w black	18	-4	-2
w wa	19	-37	36
w film	-3	-18	-6
p 个头	-7	-15	4
s ge tou	-5	-10	3
p 子说	17	12	-9
s zi suo	18	7	-7
p 说话	-11	4	-13
s suo ha	-8	1	-10
p 话不	-1	9	-1
p 不清	12	-1	-12
s bu qin	9	0	-9
p 清楚	-9	-5	-6
c 歪	0	35	-3
p 歪了	-3	22	-4
s wai le	-4	13	-4
p 个礼	-9	-9	-9
c 底	13	-4	-5
c 放	-7	-13	-1
p 朵都	-2	-6	19
s duo dou	-1	-4	13
s yao lon	-1	-2	21
c 浑	-1	15	-2
p 浑身	-3	40	-3
s hn sen	-2	28	-2
p 身发	-1	20	-1
s sen ha	-1	14	-1
p 发抖	-1	11	-1
s ha dou	-1	16	-1
p 抖出	-1	11	-1
p 汗眼	-1	11	-1
s han yan	2	12	-3
p 眼前	-2	40	-2
s yan qian	4	24	-4
c 黑	10	9	-6
s you lian	19	9	-3
p 血压	-12	-6	-10
s xue ya	-8	-4	-7
p 院子	-8	-13	-6
s yuan zi	-6	-9	-4
p 子里	0	14	-8
s zi li	0	10	-6
s jia zu	19	-6	-3
c 坐	-2	2	-13
p 管子	14	-15	-7
s guan zi	10	-10	-5
c 爆	16	-4	-4
p 听说	-5	-9	-5
c 领	-5	-13	-1
p 老年	-12	-23	9
s lao lian	0	-21	3
s le san	-10	-1	-5
p 门打	11	-5	-7
s men da	6	-6	8
p 打不	-8	-20	-22
s da bu	-6	-14	-15
p 澡水	-1	9	-1
c 烫	-4	44	-2
p 背上	-2	26	-1
s bei san	-1	19	-1
p 上一	9	9	-1
p 大片	-2	15	-3
s da pian	-2	11	-2
p 要做	-2	-11	-4
s yao zuo	-5	-13	-5
s qu si	-4	-9	-5
s le han	-4	-5	9
p 房产	-5	-8	-4
p 去医	-9	-14	-11
s qu yi	-7	-12	-9
p 找不	-13	-15	33
p 不着	-44	-21	-12
s bu ze	-15	-13	-6
p 着门	-3	-2	9
s le za	-3	9	-3
s han le	-10	40	-11
p 老李	-2	28	-3
c 李	-1	11	-1
p 到老	-2	-4	11
s wo zen	-1	-2	8
p 家的	-8	-8	5
p 晾衣	-12	-15	-4
s lian yi	-10	1	-5
p 架倒	21	-21	-3
s jia dao	27	-21	-3
p 倒了	17	40	-16
s dao le	17	27	7
p 一天	-4	-7	9
p 天就	-1	-3	13
s tian jiu	-1	-2	9
p 梯子	-3	24	-4
s ti zi	-2	17	-3
p 十楼	19	-5	-1
s si lou	12	4	-2
c 胸	-3	50	-4
p 胸闷	-1	23	-1
s xion men	-1	16	-1
c 憋	-2	21	-2
s le xiao	-3	9	-1
p 管用	-2	13	-2
s guan yon	-1	9	-2
p 在床	-7	-14	-6
p 床上	-8	-9	-7
s dao san	-7	-9	-4
p 灯泡	-11	-11	-6
c 泡	-10	4	-5
p 墙上	-10	-13	12
s qian san	-7	-9	8
p 水龙	2	-12	-7
s sui lon	1	-9	-5
p 龙头	0	-13	-7
s lon tou	0	-9	-5
p 脚上	-2	21	-2
s jiao san	-1	15	-1
p 声音	-8	1	-7
p 防盗	27	-9	8
s han dao	18	-6	5
c 盗	11	-3	3
p 盗门	-1	-3	9
s dao men	12	-8	6
c 撬	-3	-3	31
p 撬开	-3	-2	22
s qiao kai	-2	-1	15
s han suo	36	7	-10
p 底下	28	-3	-8
s di xia	48	5	-8
p 充电	-14	-20	-10
s con dian	-10	-14	-7
c 触	-3	32	-2
s cu dian	-8	39	-4
p 店了	-2	11	35
p 发麻	-1	15	-2
s ha ma	-1	10	-1
p 灶台	21	-6	-4
s zao tai	15	-5	-3
p 的火	40	-6	-3
s de ho	27	-9	-3
p 火苗	31	-8	-4
s ho miao	22	-6	-3
p 发黄	-9	-5	-3
p 我满	-3	15	-3
s wo man	-2	10	-2
p 八十	-9	-15	-11
s ba si	-7	-1	-9
p 十了	-4	-15	-6
p 伴儿	-1	14	-1
s ban er	-1	10	0
p 一头	-2	19	-2
s yi tou	-1	14	-1
c 扎	-2	20	-2
s ba la	-1	13	-1
p 一身	-3	8	-3
p 味儿	-7	-9	-4
p 帮着	-9	-11	-6
p 着洗	-9	0	-7
p 理个	-2	-9	-4
p 个发	-2	-9	-4
p 多少	-12	-19	-12
s duo sao	-9	-14	-9
p 壁家	18	-2	-1
s bi jia	13	-1	-1
p 有焦	26	-2	-1
s you jiao	17	-3	-2
c 焦	19	-1	-1
p 焦味	25	-2	-1
s jiao wei	17	-1	-1
p 烟了	9	-1	-1
s yan le	24	-5	-3
p 我血	-4	-12	-4
s wo xue	-3	-8	-3
s xian lian	-2	-5	20
p 里一	22	-3	-3
s li yi	20	-5	-4
p 个扶	-6	-10	-5
c 扶	-2	-15	-8
p 扶手	4	-23	-10
s hu sou	3	-16	-7
w extinguisher	-20	-6	-8
p 路灯	-8	-26	-11
s lu den	-6	-18	-8
s li wan	15	-1	-1
c 插	13	-7	-5
p 了电	-4	21	10
s le dian	-3	15	7
c 花	7	-5	-10
p 上下	-7	9	-3
p 下楼	-5	-9	-4
p 没电	-19	-13	-8
s mei dian	-13	-9	-6
w cut	-5	14	18
p 来打	-3	-6	19
s lai da	-2	-4	13
p 打个	-6	-12	-12
s da ge	0	4	-11
c 入	-2	-4	15
w kill	-8	-14	29
p 堵了	-8	-13	-6
s du le	1	17	-6
p 水漫	21	-4	-1
s sui man	15	-3	-1
c 止	-2	8	-1
p 不住	12	35	-10
s bu zu	6	18	-10
w both	-9	-16	-11
w outside	-6	-6	57
s len sou	-2	19	-3
p 上出	-2	8	9
p 出门	-3	-5	23
s cu men	-2	-4	16
p 救护	-6	26	-9
s jiu hu	-5	24	-7
p 护车	-6	26	-9
s hu ce	-4	18	-6
p 区门	-2	-7	17
s qu men	-2	-5	12
p 我手	21	28	9
s wo sou	13	18	6
p 剪不	-4	-8	-3
s jian bu	-4	11	-3
p 脚指	-4	-8	-4
p 家老	-5	25	15
s jia lao	-4	17	10
p 车停	-13	-15	-10
s ce tin	-9	-10	-7
p 半天	-6	3	9
p 天了	-4	-7	36
s tian le	-4	-6	24
w husband	-6	29	33
w beat	-2	-12	57
p 老爷	-5	18	15
s lao ye	-3	13	10
p 爷子	-5	12	15
p 留了	-1	-3	21
s liu le	-3	28	11
p 拖累	-1	-3	24
s tuo lei	-1	-2	17
c 累	-1	-3	8
c 吞	-6	21	-2
p 吞了	-13	34	-2
s tun le	-9	24	-2
s le liu	-1	12	-1
s de bo	-3	-7	13
p 玻璃	1	3	8
p 一块	-10	2	-6
s le yao	-2	-2	16
p 钥匙	-11	-6	15
s yao si	-10	4	8
s de yan	1	-8	5
p 烟灰	-5	11	-2
p 家阳	-10	-2	-4
p 台上	28	-10	32
s tai san	20	-7	22
c 肉	-2	8	-2
p 给老	-4	-14	-5
s gei lao	-3	-10	-3
c 订	-4	-10	-5
p 订饭	-2	-9	-3
p 去年	-3	-13	-7
s qu lian	6	-10	-5
s qian jin	-2	10	23
p 上不	-11	41	-4
s san bu	-9	27	-4
c 费	-10	-9	-8
c 交	-9	-4	-2
p 哪里	-29	-16	-14
p 里充	-10	-5	-4
p 脏不	-2	-11	-3
s hu gai	-9	-2	-1
c 按	-10	-6	-4
p 哪个	-8	-9	-3
p 气管	22	31	-4
s qi guan	20	18	9
s dao yao	-4	-3	26
s bao bao	9	-1	-1
s si duo	-2	-8	-3
p 在路	-6	-14	7
s zai lu	-4	-10	5
p 烧得	-4	32	-2
s sao de	-4	20	-2
w where	-7	-11	-8
w am	-5	-9	-10
p 急救	-5	-12	-5
s ji jiu	-4	-8	-4
p 往楼	6	-2	12
s wan lou	4	-1	9
p 烟头	25	-8	-4
s yan tou	18	-6	-3
p 车烧	19	-2	-1
s ce sao	13	-1	-1
p 人翻	-3	-2	31
s han guo	8	-1	11
p 要往	-3	-4	57
s yao wan	-3	-5	38
p 水道	-15	-9	-5
s sui dao	-16	-8	-7
p 闻到	28	-3	-1
s wen dao	19	-2	-1
p 一股	39	-9	-8
s yi gu	27	-8	-5
p 好像	30	16	-3
s hao xian	21	11	-2
c 液	11	4	-1
p 液化	28	-2	-1
s ye ha	19	-2	-1
p 化气	28	-2	-1
s ha qi	18	-2	-1
p 跑了	13	-2	10
p 中风	-5	9	-4
c 现	3	5	13
p 现在	10	16	8
s xian zai	6	10	14
p 找人	-12	-14	-11
s zao len	-9	-11	-8
p 人上	-7	-13	17
s len san	-5	-10	11
c 百	-2	4	11
p 头疼	14	22	-4
s tou ten	10	16	-3
p 疼想	17	10	-2
s ten xian	12	7	-1
p 想吐	17	13	-2
s xian tu	12	9	-1
s tu zan	-3	10	-2
p 不稳	2	12	-4
s bu wen	1	8	-3
p 人吃	-2	13	-4
s len ci	-3	5	24
p 吃错	-1	20	-2
s ci cuo	-1	14	-2
p 错药	-1	20	-2
s cuo yao	-1	14	-2
p 药了	-1	20	-2
p 我老	16	25	14
p 下了	-1	20	-1
s xia le	-1	13	-1
p 了叫	-1	10	-1
p 不应	14	17	-3
s bu yin	10	12	-2
s de ha	8	-2	-2
s xie le	-2	3	19
c 河	21	-8	13
p 妈一	13	-2	-1
s ma yi	9	-1	-1
p 人困	4	-11	-4
p 困在	26	-2	-2
s kun zai	18	-2	-1
p 在里	35	5	-6
s zai li	24	3	-4
p 里面	11	6	-6
p 面快	29	-6	-1
s mian kuai	20	-4	-1
p 快一	11	-4	-2
p 一小	13	-2	-1
s yi xiao	9	-1	-1
p 小时	11	-2	-1
p 盗窗	28	-5	-2
s dao cuan	47	-6	-3
p 窗里	17	-3	-1
s cuan li	12	-2	-1
p 拔不	17	-3	-1
s ba bu	12	-3	-1
s ci li	12	-2	-1
c 食	-6	-9	-6
p 食堂	-14	-22	-15
s si tan	-10	-16	-10
s de hen	13	-11	-7
p 补助	-3	-9	-6
p 漏气	51	-4	-2
s lou qi	36	-3	-1
p 气了	21	38	-6
s qi le	8	27	-6
p 人洗	-4	-12	-5
s len xi	-3	-8	-3
p 人帮	-6	-16	-7
s len ban	-8	-14	8
s len cuan	-1	-2	12
c 喘	-4	55	-4
p 喘不	-5	33	-3
s cuan bu	-3	23	-2
p 么办	-6	-8	-10
w alarm	-19	-5	-5
w keep	-8	-16	-11
w but	-5	-10	-5
w no	-25	-22	-19
w gone	-5	43	15
p 她割	-2	-6	49
s ta ge	-1	-4	34
c 割	-3	19	26
p 割腕	-2	-4	40
s ge wan	-1	-3	28
c 腕	-2	9	15
p 腕了	-2	-4	40
s wan le	4	6	24
p 想学	-4	-10	-5
s xian xue	-3	-11	-5
s san con	-3	11	-1
p 电瓶	31	-15	-9
s dian pin	22	-11	-6
p 瓶车	7	-10	-6
p 车充	10	-9	-3
p 电线	23	0	-7
s dian xian	16	0	-5
p 起火	23	-9	-6
s qi ho	16	-6	-4
p 师傅	-9	25	-7
s si hu	-7	17	-5
c 傅	-4	10	-3
p 路上	-9	9	3
c 银	-5	-9	9
p 银行	-11	-21	-7
s yin han	-7	-14	-5
p 行卡	-4	-9	-6
c 睡	3	8	-4
p 睡不	-5	-9	-7
s sui bu	-5	-9	-6
c 觉	-2	13	-2
p 小偷	-4	-4	55
s xiao tou	-3	-3	39
c 偷	-3	-3	20
s tou zen	-1	10	6
c 正	-3	7	27
p 正在	-4	-6	72
s zen zai	-3	-4	50
s qiao dui	-1	-2	23
p 面的	-4	-2	9
p 着我	-10	-14	37
s ze wo	-7	-9	26
p 家那	-1	8	-9
p 那栋	-1	-2	-8
p 栋楼	-1	-2	-8
s ge dao	-2	21	-2
p 机把	13	9	-1
s ji ba	9	6	-1
p 把手	-5	16	-4
s ba sou	-3	11	-3
c 轧	-1	12	-1
s ya le	-2	26	-1
p 了血	-4	51	-3
s le xue	-3	36	-2
p 子糊	-11	-4	11
c 糊	5	12	7
p 糊涂	12	-5	25
s hu tu	9	-4	17
c 涂	5	-2	10
p 走出	-1	-2	15
s zou cu	0	-1	10
p 没回	-4	6	47
s mei hi	-3	4	33
p 回来	-7	-14	37
s hi lai	-5	-10	26
p 上有	-9	23	14
s san you	2	15	9
p 两顿	-8	-13	-10
p 推销	-3	-9	-6
p 销的	-3	-9	-6
w another	-6	-16	-7
p 大哥	8	23	-1
c 哥	2	13	7
p 的时	-7	20	-5
s de si	-8	15	-8
p 时候	-18	6	-11
s si hou	-13	4	-7
p 心梗	-1	22	-1
s xin gen	-1	16	-1
c 轰	12	-3	-2
p 爆炸	36	-5	-2
s bao za	25	-4	-1
c 全	10	15	-5
p 锁着	-4	-3	17
s suo ze	-3	1	11
s jian yi	9	-5	-3
p 大爷	-3	38	-3
s da ye	-2	27	-2
p 胸口	-4	74	-6
s xion kou	-3	52	-4
p 疼得	-4	59	-4
s ten de	-3	41	-3
p 得直	-2	24	-1
p 直冒	-2	25	-1
s zi mao	7	9	-3
s mao han	-4	30	-2
p 充着	28	-5	-2
s con ze	20	-3	-1
p 着充	20	-3	-1
s ze con	14	-2	-1
p 下就	9	3	-5
w oil	-7	21	-6
w salt	-7	-14	-8
p 两样	-5	-10	-6
p 样都	-5	-10	-6
p 水了	41	12	-9
s sui le	40	13	-14
s le di	10	-4	-1
p 地板	-8	-4	-2
s pao qi	10	-2	-1
p 那边	10	2	8
s di zuan	-5	11	-3
p 翘起	-10	-12	-7
s qiao qi	-7	-9	-5
s lai ban	-6	-10	-5
p 好几	-15	7	-13
s hao ji	-11	5	-9
s jia dou	-2	2	9
p 笑得	-2	-12	-2
s le qi	-6	36	-3
p 咳不	-2	12	-1
p 通红	-2	13	-1
s ton hon	-1	9	-1
p 手被	27	-7	-1
s sou bei	19	-5	-1
s zi ha	15	9	-5
w die	-3	-9	23
w hear	13	-23	-9
w aid	-10	-12	-8
p 清真	-7	-13	-9
s qin zen	-5	-9	-6
p 烫了	-2	35	-1
s tan le	-4	31	-4
p 开水	-3	32	-2
s kai sui	-2	22	-2
p 水壶	-16	5	-2
s sui hu	-11	3	-2
c 壶	-7	11	-1
p 里进	2	-5	22
s li jin	2	-4	16
s jin le	-4	22	1
p 了老	5	20	6
s le lao	4	13	4
p 老鼠	-11	0	-9
p 在电	39	-6	25
s zai dian	28	-4	17
w hot	-15	-9	-8
w spill	-2	41	-2
w over	-6	39	-14
p 刮刮	-2	-11	-3
p 我奶	-2	23	27
s wo lai	-2	16	19
c 奶	-2	16	9
p 奶奶	-5	41	23
s lai lai	-4	28	16
p 卡着	-1	18	-1
s ka ze	-1	13	-1
s ze ci	-1	12	-1
s le cuan	-1	16	-1
p 不过	0	-3	-8
s di li	-3	20	-2
p 头有	2	-7	36
s tou you	2	-5	25
p 火机	-4	8	-2
s ji xin	-3	-2	8
p 车推	-11	-2	-2
p 推进	-8	-2	-2
p 进楼	-8	-2	-2
p 我腿	-6	14	-4
s tui dou	-1	10	-1
w drain	-16	8	-8
w block	-32	-16	-8
w clinic	-5	-9	-9
w somebody	68	-10	34
w into	12	-10	73
w flat	13	-7	16
s ti jin	8	-1	-1
c 趴	8	1	-1
s tuo de	-2	-3	19
p 我头	4	13	5
s wo tou	3	9	3
s ban lian	9	-6	-2
p 年没	-6	-10	-6
s zao le	23	-5	-3
p 灶上	36	-7	-3
p 直在	12	-2	-1
s zi zai	-4	-4	17
p 气我	24	-3	-1
s qi wo	17	-2	-1
s yi jin	17	3	-1
p 门就	20	-2	-1
s men jiu	14	-2	-1
c 犯	3	20	-2
c 恶	12	-2	-1
p 恶心	31	-5	-2
s e xin	22	-3	-1
p 家电	14	-8	-7
s jia dian	9	-6	-6
p 电表	12	-1	-2
s dian biao	9	-1	-1
s xian mao	19	-1	-1
p 油锅	16	7	-2
s you guo	11	5	-1
c 蹿	12	-1	0
p 蹿起	29	-3	-1
s cuan qi	18	29	-2
p 起一	27	-6	-3
s qi yi	26	-6	-3
p 高的	29	-3	-1
s gao de	19	5	-1
p 火锅	9	-5	-4
p 手机	-11	-1	3
p 都碎	-2	12	-4
s dou sui	-1	9	-3
p 碎了	5	12	-10
p 的钱	-7	-14	-15
s de qian	-8	-12	-11
p 钱要	-6	-11	-22
s qian yao	-4	-8	-15
s xian da	-5	-11	-6
p 问律	-4	-13	-6
s wen lv	-3	-9	-4
p 着不	19	-6	4
s ze bu	13	-4	3
p 煤炉	-6	-2	9
s li men	6	13	-2
p 了扎	-2	18	-2
s za de	-2	13	-3
p 是血	-3	41	-2
s si xue	-2	29	-1
p 了起	-2	39	-2
p 起不	-7	10	-6
p 插座	25	-16	-11
s ca zuo	17	-12	-7
c 座	7	-8	-5
s zuo ze	15	-2	-10
p 卡在	56	11	-5
s ka zai	39	7	-3
s qian zon	13	-2	-1
p 中间	18	10	-2
s zon jian	11	6	-5
p 压高	-5	-8	-4
w try	-5	-2	38
w break	-5	-3	42
s zi cu	-4	14	-4
p 触电	-4	42	-3
w mother	-8	13	18
w hurt	-15	21	-15
w badly	-4	17	-5
p 梯破	-2	-10	-3
c 破	-5	4	13
p 破了	2	21	13
s po le	9	18	8
p 个口	-2	-10	-3
p 口子	-11	-3	10
w sw	-6	-19	-6
p 子打	-6	-12	32
p 个电	-10	-11	-10
s ho ha	18	-3	-2
s han mei	-12	-5	-6
p 中毒	26	26	-4
s zon du	18	17	-4
c 毒	9	27	-3
s cuan dan	11	7	-2
p 年痴	-2	-6	33
s lian ci	-1	-4	23
c 痴	-1	-2	13
p 痴呆	-2	-6	33
s ci dai	-1	-4	23
c 呆	-1	-2	13
p 妈妈	-2	33	7
s ma ma	-1	23	5
p 了找	-5	-2	8
w first	-8	-14	-9
p 热得	-4	-10	-3
p 得要	-6	-10	-5
s de yao	-5	-10	-5
c 完	-2	11	-2
p 完了	-1	16	-2
p 想装	-7	-11	-5
s ge bao	-5	-1	14
s wo hai	-3	20	10
s you he	-2	10	6
p 喝了	-6	84	11
s he le	-4	59	8
s zi lu	-1	-2	8
c 写	-1	-2	10
p 差点	-10	-15	-11
s ca dian	-7	-10	-8
w meal	-4	-9	-5
p 犯了	-3	48	-3
w money	-8	-26	-16
w old	-15	28	33
w ate	-2	46	-5
w lot	-4	27	-2
s ton you	-1	12	-1
s han hi	-2	-9	3
s li guan	8	-1	-1
p 个孕	21	-1	-1
s ge yun	15	-1	-1
c 孕	5	19	-2
p 孕妇	17	16	-2
s yun hu	20	9	-2
c 妇	5	16	6
s bu zao	-19	-3	-3
p 升降	-2	-8	-3
p 得厉	-3	39	-2
s de li	-2	27	-2
c 厉	-1	15	-1
p 厉害	-3	39	-2
s li hai	7	22	-3
c 害	-1	15	-1
p 前面	-3	17	-4
s qian mian	-2	11	-3
p 满了	-7	-11	-9
s man le	-6	-10	-7
s le xian	-1	12	-3
p 头晕	13	3	-2
s tou yun	9	2	-1
p 以后	-9	1	-6
p 地下	45	10	-4
p 下车	19	-5	-1
s xia ce	13	-3	-1
p 全是	24	13	-9
s quan si	17	9	-6
p 是水	-9	-4	-1
p 我爹	-1	11	-1
p 爹从	-2	22	-1
s die con	-1	16	-1
p 从梯	-2	31	-2
s con ti	-1	22	-2
p 在浴	-3	26	-1
s zai yu	-2	18	-1
p 室滑	-2	13	-1
p 滑倒	-4	13	-3
s ha dao	5	8	-2
p 后脑	-1	19	-1
s hou lao	-1	13	-1
c 磕	-1	14	-1
p 出血	-6	20	25
s cu xue	-4	14	17
p 下烧	-10	-4	-6
p 呛得	8	-6	-3
p 了孩	-8	8	-3
p 子趴	12	-8	-1
s zi pa	8	-5	-1
p 饭了	-3	-10	-3
p 床单	18	11	-3
c 越	15	-2	-1
p 对门	1	-15	-12
s dui men	1	-10	-8
p 抽烟	-19	-5	-7
s cou yan	-13	-4	-5
p 烟烟	13	-3	-2
s yan yan	8	-3	-2
p 烟全	13	-3	-2
s yan quan	9	-2	-1
s cuan dao	-4	-1	11
p 我屋	-7	10	-2
s wo wu	-5	11	-2
s san lian	4	-4	-9
p 开着	14	-2	13
s kai ze	8	-2	9
p 了身	-2	26	-1
w been	-9	24	45
s kan san	-1	14	-1
w chest	-6	50	-8
w arm	-7	45	-10
w stand	-8	-17	33
w well	-3	-6	-15
p 上气	-1	20	-1
p 气来	-2	10	-1
w will	-8	-9	-7
w collaps	-3	52	-9
p 子的	13	-15	-8
p 的头	8	8	9
s de tou	4	2	29
p 头卡	27	6	-2
s tou ka	19	4	-2
p 在栏	16	-2	-1
s zai lan	11	-3	9
p 杆里	16	-2	-1
s gan li	10	8	-1
s dian de	9	-6	-3
w walk	-5	-10	-6
p 自来	-6	-11	-4
p 来水	-6	-11	-4
s lai sui	-5	-12	-3
s sou han	-3	-9	-4
s han lai	-3	-3	9
w back	-6	-13	11
w when	-12	-12	-4
w find	-10	6	47
c 铁	-3	8	15
p 头没	-26	-7	-6
s tou mei	-18	-5	-4
s da lao	-3	-9	6
s xin len	-1	6	20
p 人站	13	-3	26
s len zan	2	-12	9
p 站在	10	-6	39
s zan zai	7	-4	27
p 气表	-13	-4	-2
s qi biao	-9	-3	-2
w here	7	-25	-4
p 线起	28	-2	-1
s xian qi	19	-1	-1
p 上两	13	-4	-5
s zi you	0	-9	4
p 又打	15	-3	-2
s you lao	-2	-4	14
p 的血	-1	23	-1
s de xue	-1	25	-1
s xue zi	-2	20	-1
c 擦	-3	-12	-5
s wu zi	24	-3	-2
p 独居	-3	-9	-4
p 打人	-2	-6	34
s da len	-2	-4	24
p 气罐	8	-4	17
s ci ci	14	-1	-1
p 地往	14	-1	-1
s di wan	9	-2	-1
p 外跑	16	-2	-1
s wai pao	11	-1	-1
p 跑气	16	-2	-1
p 外面	25	-11	12
s wai mian	18	-8	8
s qian zuan	-2	-2	10
s zuan yao	-2	9	-1
w won't	-14	24	-2
w light	-16	-13	-7
p 在家	-6	-20	-7
s zai jia	-4	-14	-5
p 晕倒	-3	23	-4
s yun dao	-3	32	-3
p 叫了	-1	11	-3
p 天不	-1	12	-2
s tian bu	-1	9	-1
p 太大	-9	-11	-8
s tai da	-7	-9	-6
p 助浴	-5	-10	-6
p 打架	-8	-13	-7
s da jia	-8	-11	18
p 架子	-4	9	-6
s jia zi	11	3	-5
p 梯掉	26	-1	-1
s ti diao	18	-1	-1
p 开我	11	-1	21
s kai wo	8	-1	15
p 里全	28	-7	-3
s li quan	31	-5	-3
p 是烟	56	-7	-3
s si yan	46	-7	-3
w wife	-10	-2	71
w she	-9	61	26
p 妈呀	-3	31	-1
s ma ya	-2	22	-1
p 的手	18	12	-4
s de sou	13	8	-3
s qi ba	-2	10	-2
p 进去	-8	36	-5
p 手腕	-2	27	-2
s sou wan	-2	19	-1
p 上全	-3	31	-1
s san quan	-2	21	-2
p 子血	-1	23	-1
s zi xue	-1	16	-1
p 血流	14	6	15
s xue liu	9	4	11
p 流了	-3	48	-3
p 喇叭	-4	-8	-5
s ho bu	-7	-5	19
p 敢用	-14	-3	-2
s gan yon	-10	-2	-2
s qi wen	8	-1	-1
p 纱窗	-4	-10	-6
p 窗破	-3	-8	-4
p 开不	-10	-4	-8
w step	-7	-8	-8
w fall	-9	-12	-14
p 外孙	-3	33	-5
s wai sun	-2	23	-3
s sen dou	-1	11	-2
p 里放	-8	-3	-9
s li han	-8	-3	-7
p 个大	13	-4	-4
s ge da	9	2	-3
s lu de	6	11	-1
p 那儿	31	20	-6
s po sui	2	12	-2
p 剪头	-9	-15	-11
s jian tou	2	-11	-8
c 锯	-1	10	-1
p 烟都	16	-2	-4
p 都灌	18	-1	-2
s dou guan	12	-1	-2
p 灌到	18	-1	-2
p 了走	17	-4	-3
s le zou	12	3	-2
p 走廊	14	-7	-4
s zou lan	9	-5	-3
p 在半	11	-2	-1
p 当中	12	-4	-2
s dan zon	8	-3	-1
p 们五	22	-1	-1
s men wu	15	-1	-1
p 五个	22	-1	-1
s wu ge	15	-1	-1
s len cu	-6	14	-4
p 闷得	9	0	-3
p 得慌	6	-11	-6
s de han	-2	-20	-1
w swallow	-2	45	-4
s suai dao	-5	10	-4
p 好多	19	27	-6
s hao duo	14	19	-4
p 路都	-2	-8	-3
c 猫	-4	-11	0
p 指头	13	37	-3
s zi tou	21	28	-4
p 我孙	16	18	20
s wo sun	12	13	14
p 上大	-3	-8	-5
p 大学	-3	-8	-5
p 学了	-2	-4	11
s xue le	-3	11	14
p 子臭	8	-1	-2
w son	-6	30	39
w hit	-6	45	23
s qi mo	-2	8	16
p 几点	-6	-10	-9
s ji dian	-4	-10	-6
p 子噎	-1	9	-1
s zi ye	4	12	12
c 噎	-5	19	-1
p 个男	-2	-3	39
s ge lan	-2	-4	26
c 男	-2	-5	43
p 男的	-3	-5	58
s xia du	-1	16	3
p 堵我	-1	-1	15
s du wo	0	-1	11
p 我闺	-1	-8	31
s wo gui	-1	-6	22
p 动手	-8	-7	48
s don sou	-6	-5	34
c 拽	-1	-1	13
p 里都	25	-3	-3
s li dou	17	-2	-2
s si wei	29	-2	-1
s cu si	-4	-8	-6
p 电的	17	-3	-2
p 能领	-2	-10	-2
s len lin	-2	-8	10
p 口像	-2	18	-1
s kou xian	-1	13	-1
p 石头	-3	17	-4
s si tou	-2	12	-3
p 压着	51	1	-3
s ya ze	35	13	-2
p 出大	-3	21	-1
s cu da	-2	14	-1
p 在房	12	-3	-2
s zai han	30	-8	4
p 房顶	-2	16	-2
s han din	-1	11	-2
p 里往	22	-1	-1
c 浓	18	-1	-1
p 浓烟	28	-1	-2
s lon yan	20	-1	-1
p 得头	-3	-6	33
p 打起	-10	-8	46
s da qi	-7	-6	33
p 了打	-2	-5	35
s le da	-5	-4	24
s la pi	-2	-3	21
p 酒瓶	-2	-3	25
s jiu pin	-1	-2	18
p 年了	-3	-10	-4
p 场上	-2	-3	23
s can san	-1	-2	16
p 剃头	-7	-14	-7
s ti tou	-5	-10	-5
p 抽了	-4	18	-2
s cou le	-3	13	-1
s le ya	24	4	-2
p 咬得	-2	29	-2
s yao de	-1	21	-1
p 得紧	-1	17	-1
s de jin	-2	10	7
p 紧紧	-1	17	-1
s jin jin	-1	12	-1
p 紧的	-1	17	-1
s jin de	-1	11	-2
p 吓人	-8	-5	-3
c 认	-2	-4	9
s tan bu	-2	15	-2
p 灯杆	-3	-15	-3
s den gan	-2	-11	-2
p 子有	13	-6	4
p 有老	-2	-4	21
p 钱没	-6	-10	-10
s qian mei	-5	-13	-7
c 冻	-1	8	-1
p 得到	-2	9	-2
p 处都	-2	9	-2
s cu dou	-2	14	-2
p 吐白	-1	27	-2
s tu bai	-1	19	-1
p 白沫	-1	27	-2
s bai mo	-1	19	-1
c 沫	-1	17	-1
p 人走	-3	-5	23
w ne	-16	-17	-24
p 被电	-3	34	-2
s bei dian	-2	24	-1
s gu lu	-1	10	-1
p 居家	24	-8	8
s ju jia	17	-6	5
p 机烧	9	-3	-1
p 疼脸	-1	12	-1
s ten lian	0	8	0
p 他拿	-1	-2	26
s ta la	-1	-2	18
p 拿刀	-2	-2	31
p 刀逼	-1	-2	24
s dao bi	-1	-1	17
c 逼	0	-1	10
p 我还	-1	-2	17
c 姑	11	-3	2
p 姑娘	26	-8	4
s gu lian	18	-5	3
c 娘	14	22	-1
p 条腿	16	-5	-2
s tiao tui	11	-3	-1
p 摩托	-4	15	18
s mo tuo	-3	10	13
w neighbour	-16	-10	-5
w loud	-4	-13	-6
p 中午	-8	-14	-9
s zon wu	-6	-11	-6
s li zao	-1	-1	16
s men han	16	-1	-6
p 防火	-10	-7	-5
s ti guan	13	-1	-1
p 太快	-6	-8	-4
p 河里	56	-13	-6
s he li	40	-9	-5
p 花盆	-9	-13	-7
s ha pen	-6	-9	-5
p 窗台	15	-6	-4
s cuan tai	11	-4	-3
w just	12	47	32
w it'	31	4	-3
w roof	65	-15	30
w two	39	-10	30
p 那家	-4	-7	12
s la jia	-3	-5	8
p 家在	-1	14	-1
s jia zai	6	16	-1
s san yan	10	-8	-6
s yan ha	15	-4	-1
p 进屋	-3	17	33
s jin wu	6	17	22
p 屋了	-3	8	34
s wu le	-2	5	23
p 掉进	36	-9	-4
s diao jin	25	-7	-2
s jin dian	5	-4	25
c 缝	21	-6	-2
p 缝里	42	-5	-2
s hen li	29	-3	-1
p 住院	-4	-11	-7
w under	88	-18	-9
w him	15	10	-2
p 一声	34	-3	-2
p 下子	18	16	-1
s xia zi	12	10	-1
w how	-6	-18	-8
w whole	10	4	-5
w room	65	-5	-3
w stink	9	-3	-4
s hu lan	9	1	-2
c 然	9	19	-3
s lan dou	-1	-1	10
p 小年	-1	15	-6
p 年轻	-3	12	-7
s lian qin	-2	9	-5
s qin qi	-1	10	-3
c 骑	2	18	16
p 骑摩	-2	13	25
p 了头	9	22	16
s le tou	6	16	11
p 毒蛇	-1	22	-1
s du se	-1	16	-1
p 我脚	-2	39	-2
s wo jiao	-1	27	-1
p 一口	-1	20	-1
s yi kou	-1	14	-1
p 走得	-5	-8	-5
p 半边	-1	23	-1
s ban bian	-1	16	-1
s lian ma	-1	8	-1
p 麻手	-1	14	-1
s ma sou	-1	15	-1
p 手也	-1	13	-2
s sou ye	-1	9	-1
p 没劲	-1	13	-1
s mei jin	-1	9	-1
p 劲了	-1	11	-1
p 能站	-8	-12	-10
p 擦身	-6	-24	-9
s ca sen	-4	-17	-6
p 门缝	44	-13	-2
s men hen	31	-9	-1
p 人扶	-6	-8	-6
s len hu	-6	-9	-6
p 扶着	-7	-9	-7
s hu ze	-5	-10	-5
w bleed	-2	35	-4
p 走丢	-3	-6	34
s zou diu	-2	-4	24
p 的小	-5	12	10
s de xiao	-4	17	6
p 子让	7	10	9
c 糖	-1	16	-2
p 都憋	-2	20	-1
s dou bie	-1	14	-1
p 人行	-3	12	-3
p 行道	-3	12	-3
s xin dao	-2	8	-2
p 道上	-8	-10	-4
p 救命	15	65	5
s jiu min	10	45	4
c 命	4	21	7
s qi ci	22	-2	-1
s ci xian	8	-2	-1
w live	-11	7	17
w drill	-23	-5	-4
c 菌	-1	9	0
p 菌子	-1	24	-1
s jun zi	-1	17	-1
c 肚	-2	24	-2
p 肚子	-2	27	-3
s du zi	-2	19	-2
c 绞	-2	24	-2
p 绞痛	-1	24	-1
s jiao ton	-1	17	-1
p 发花	-1	11	-1
p 盖没	-7	-8	-2
c 吊	4	-3	17
p 在阳	36	-4	13
s zai yan	26	-2	9
p 台栏	13	-3	-2
s tai lan	9	-2	-2
p 杆上	17	-3	-2
s gan san	11	-3	-2
p 厕所	-12	-17	0
s ce suo	-9	-12	0
w socket	22	3	-11
w spark	76	-6	-3
w smok	24	-6	-7
p 凳子	-8	-9	-3
c 塌	29	-8	-4
p 塌了	36	-13	-7
s ta le	25	-9	-5
c 冲	9	10	-3
p 学校	-8	-13	-11
s xue xiao	-5	-9	-8
p 放学	-2	-4	10
p 大了	10	-5	-5
s da le	3	20	8
w road	-5	-15	-4
s wo lan	-1	2	18
p 男人	-3	-9	53
s lan len	-7	-5	23
p 打我	11	-9	44
s da wo	8	-6	31
p 又喝	-1	5	9
p 酒现	-1	10	-1
w go	-12	15	8
p 进化	12	-4	-1
p 化粪	9	-7	-2
p 粪池	9	-7	-2
p 池了	12	-4	-1
p 大半	-2	-4	13
s da ban	-1	-3	9
c 穿	3	11	-1
p 风了	-3	19	-2
s hen le	-3	12	-2
p 了现	-2	19	-3
w lock	17	-19	-12
w tap	36	-12	-4
p 被反	10	-1	-1
p 反锁	56	-3	-11
p 锁在	58	-5	-8
s suo zai	40	-4	-6
p 子卡	16	-6	-2
s zi ka	11	-4	-1
p 人持	-2	-4	40
c 持	-1	-2	16
p 持刀	-2	-4	40
s ci dao	-1	-3	28
c 陌	-1	-2	20
p 陌生	-3	-4	50
s mo sen	-2	-3	35
p 生人	-1	-3	31
s sen len	-3	2	20
s yao bao	-2	-3	18
c 抱	-2	-2	20
p 孙女	-8	10	27
s sun lv	-6	7	19
s er han	-1	2	14
s le sen	-2	22	-2
p 嘴里	-1	17	-1
s zui li	-1	12	-1
s xiao lan	9	-1	6
p 口窝	-1	11	-1
p 咚咚	-7	-10	-5
p 我气	-1	9	-1
w mouth	-1	32	-5
w speech	-2	23	-5
w he	-8	62	69
c 掐	-2	-3	27
c 脖	-1	-3	16
p 脖子	-2	-8	40
s bo zi	-1	-5	28
p 子要	-3	-6	15
s zi yao	-2	-4	10
p 要弄	-1	-2	31
p 弄死	-1	-2	31
s lon si	-1	-1	22
c 冰	8	-6	-3
p 法律	-4	-8	-6
w wheelchair	-5	-10	-6
p 丢了	-8	-13	-2
s diu le	-6	-9	-1
s zen yi	-1	13	-2
w jump	-9	-16	42
w river	56	-15	2
p 在雪	-1	19	-1
s zai xue	-1	13	-1
p 地里	-2	29	-2
p 要坐	-6	-8	-4
p 坐着	5	-1	-12
s li yan	19	-2	-5
p 了怕	-11	-3	-5
s le pa	-9	1	-5
p 怕小	-8	-4	-1
s ce li	8	-5	18
p 洗个	-4	-12	-5
s xi ge	-3	-8	-4
c 挨	-3	-3	12
p 去食	-4	-8	-5
s ha jin	18	1	-4
p 火我	11	-2	-1
s ho wo	8	-1	-1
p 不掉	9	-1	-1
w look	-5	-9	-5
s len da	-6	-14	23
p 我活	-2	-8	57
s wo ho	-2	-5	40
p 活够	-1	-2	29
s ho gou	-1	-1	20
s cuan de	-1	21	-2
p 不回	-4	-7	-18
s bu hi	-5	-1	-15
p 进贼	-6	-2	25
s jin zei	-5	-2	18
c 贼	-4	-4	33
p 贼了	-7	-2	51
s zei le	-5	-2	36
p 我躲	-2	-1	19
s wo duo	-2	-2	12
p 所里	-3	-2	11
p 抢了	-3	-7	55
s le jin	-1	-1	18
c 金	-3	-1	21
c 项	-1	-2	12
p 项链	-1	-5	29
s lian ce	-4	15	7
c 扯	6	-3	12
s bei du	-1	9	-1
s yao dao	-3	11	-3
p 到手	-1	19	-1
s dao sou	-1	9	-2
p 手了	9	11	8
c 肿	-1	13	-1
p 老高	3	13	-1
s lao gao	2	9	-1
p 门一	7	-5	11
p 跟我	-4	-9	5
s xia si	24	-7	-5
p 老远	-2	-5	15
s lao yuan	-2	-5	9
s bi lian	-1	-3	8
s san zuan	-2	15	13
p 得很	20	-13	-9
p 树要	-1	-8	-1
p 怕砸	-2	-10	-2
s pa za	-4	-8	-2
p 砸着	-5	-12	-3
s za ze	-4	-9	-3
p 车棚	9	-3	-1
p 门铃	-2	-2	-9
p 铃不	-2	-2	-9
p 不响	-2	-2	-9
s de quan	-5	12	-2
p 的项	-1	-4	18
w bu	-5	14	-6
p 这里	-17	-14	-4
s ze li	-13	-11	7
c 四	-2	12	-2
p 四楼	-1	13	-1
p 嗞嗞	15	-2	-1
p 天花	19	-9	-4
s tian ha	13	-7	-3
p 花板	19	-9	-4
s ha ban	13	-8	-4
p 整个	37	-7	-1
s zen ge	26	-5	-1
p 住我	30	-8	-2
s zu wo	20	-6	-2
p 老长	-1	9	-2
w battery	-16	18	-7
p 我哥	-4	10	20
s wo ge	-4	5	31
p 电打	-3	46	-3
s dian da	-3	32	-5
p 打了	-6	34	16
p 身上	-3	28	-1
s sen san	-2	20	-1
p 上冒	-2	10	-1
p 车的	9	18	14
s ce de	6	13	10
w grandson	-4	11	48
w poison	-2	44	-4
p 没气	-6	24	-3
p 自个	8	-3	-1
p 柜门	-6	-9	-1
p 一屋	24	-3	-1
s yi wu	16	-4	-1
p 屋子	35	-4	-2
p 黑烟	26	14	-3
s hei yan	18	10	-2
p 烟往	10	-3	-4
p 还没	8	-3	-1
p 两家	-10	-7	-7
p 吵起	-12	-7	-8
s cao qi	-8	-5	-6
w bench	-2	-7	-11
p 人摔	-3	30	-3
s len suai	-2	21	-2
s hu jin	-2	-3	13
p 到楼	8	-3	-4
p 生男	-1	-2	20
s sen lan	-1	-1	14
p 人跟	-3	-5	23
s len gen	-2	-5	15
p 跟着	-2	13	22
p 门我	-2	-1	21
s men wo	-1	-1	15
p 出声	-1	15	5
s cu sen	-1	10	4
p 让人	-6	-15	-15
w read	-14	-5	-3
w full	29	-8	-6
p 得见	-2	12	-2
s de jian	-3	12	-4
w dropp	35	8	-9
w floor	17	47	-16
c 媳	-2	10	7
p 媳妇	-4	25	17
s xi hu	-3	18	12
p 妇要	-1	13	-2
p 要生	-2	42	-3
s yao sen	-2	27	-3
p 生了	-2	34	-2
s sen le	-1	24	-2
s bu ji	-1	10	-1
s ji le	-2	20	-1
c 妹	-1	8	-2
s zi xin	-4	-7	-8
p 马蜂	-2	18	-3
s ma hen	-2	13	-2
w what	-14	-11	-5
w if	-25	-12	-5
w lift	26	-3	-16
w went	-5	17	39
w miss	-2	-20	16
p 上滚	-1	13	-1
s san gun	-1	9	0
c 滚	-1	23	-1
p 滚下	-2	28	-1
s gun xia	-1	20	-1
c 辆	5	14	-2
p 面包	-2	14	-3
s mian bao	-1	10	-2
p 着地	-2	10	-1
s hai pa	21	-3	-2
p 趴在	26	-6	-1
s pa zai	18	-4	-1
p 楼窗	21	-2	-1
s lou cuan	14	-1	-1
s li da	-2	-3	17
w lunch	-7	-12	-8
c 刚	-3	11	23
s si you	-9	-2	-1
p 开门	15	-3	-4
s kai men	11	-2	-3
w gun	-1	-15	45
w came	23	-12	7
p 想活	21	-7	51
s xian ho	15	-5	36
p 活了	21	-7	51
p 门反	20	-1	-8
p 上楼	-4	-9	-3
p 子走	-3	-9	-4
s ta hai	-1	8	-1
p 不知	-3	21	-3
p 头关	-15	-6	-3
s tou guan	-11	-4	-2
p 爬到	19	-2	-2
s pa dao	14	-2	-2
p 家来	-6	-4	10
p 几天	-7	-13	-8
s ji tian	-5	-9	-5
p 多了	-4	17	21
s duo le	-3	12	14
s de xin	-1	12	-1
w face	-2	51	-4
c 突	3	16	-3
s ha xin	-1	-1	8
p 人应	8	-7	20
s len yin	5	-7	28
p 小猫	-4	-17	-6
s xiao mao	-3	-12	-4
p 信息	-3	-6	8
s bian le	13	17	-4
w shout	16	-6	-5
p 得站	7	8	-1
s de zan	12	3	-1
p 前发	-2	23	-1
s qian ha	-2	15	-1
p 发黑	-1	18	-1
s ha hei	-1	12	-1
p 着电	6	21	-1
s ze dian	3	14	-1
p 儿烧	8	10	-1
p 人中	-3	28	26
s len zon	-2	20	18
p 中暑	-1	32	-2
s zon su	-1	23	-1
c 暑	-1	16	-2
s zai ce	-1	15	-1
p 车站	-3	17	-5
s ce zan	-3	8	-4
p 要跳	9	13	63
s yao tiao	6	9	44
p 机着	19	-4	-2
p 两天	-4	-5	23
s lian tian	-3	-3	16
w explod	36	-15	-4
s zai zai	-1	17	-1
p 老两	16	-6	-3
c 落	17	5	-4
p 来腿	-1	14	-1
s lai tui	-1	9	0
p 人打	-5	-17	38
p 老婆	7	2	9
p 女的	-4	4	38
s lv de	-3	2	26
s zi han	-3	-1	17
p 喊救	19	24	9
s han jiu	12	15	5
p 岁老	-1	12	-2
s sui lao	-1	8	-1
w bone	-4	44	-2
p 人触	-2	30	-1
p 电了	-11	25	-4
w hallway	-11	-9	-6
p 电倒	-1	17	-1
s dian dao	-1	12	-1
p 倒地	-1	17	-1
s dao di	-2	13	-1
p 地了	-1	17	-1
s di le	-3	19	-2
p 车都	-1	-14	-1
s ce dou	-1	-10	-1
p 都进	-1	-14	-1
w smell	37	-18	-8
p 九十	-4	-11	-7
s jiu si	-3	-8	-5
p 脚踩	-1	12	-1
s jiao cai	-1	8	0
p 胯骨	-1	17	-1
s kua gu	-1	12	0
p 骨那	-1	17	-1
s gu la	-1	12	0
p 儿不	-1	16	-1
s er bu	-1	11	0
p 敢碰	-1	17	-1
s gan pen	-1	12	0
p 到哪	-8	-8	-6
s hai da	8	-3	-4
p 得一	13	-1	-1
p 了往	-3	-3	18
w cannot	-7	-11	-17
w any	-6	-8	37
w more	-6	-8	37
s tian dao	10	-2	-2
p 我让	-1	5	15
p 婿打	-1	-4	11
p 打得	-4	-11	63
s da de	24	-11	40
p 得眼	-2	-8	13
s jin dou	-1	11	9
c 睁	6	11	4
p 睁不	14	27	11
s zen bu	10	19	8
p 还打	14	-3	-4
p 人拿	-6	-2	50
w dy	-3	-5	-11
s qi ce	-4	1	9
s lan han	9	-1	-1
s ci de	8	-1	-3
s xia de	16	-10	-4
p 了满	10	-2	-1
c 切	-1	14	-1
p 掉一	-2	28	-1
s diao yi	-2	19	-1
s kuai zi	-1	20	-1
p 头血	-1	18	-1
s tou xue	-1	12	-1
s xue tan	-1	16	-1
c 淌	-1	14	-1
s tan de	-2	11	-3
p 打到	-2	10	-3
w head	43	8	-5
p 房檐	12	7	-1
c 檐	11	1	-1
p 上掉	-4	19	-1
s san diao	-7	11	31
p 气报	9	-1	-2
s qi bao	11	-5	-3
p 有味	30	-2	-2
s you wei	21	-1	-1
p 味道	34	-9	-6
s wei dao	24	-6	-4
p 手术	-2	11	-4
p 人跑	-2	-4	19
s len pao	-1	-3	13
p 打一	-2	-3	37
s yi jiu	-1	10	-1
w nail	-5	-10	-6
c 蹲	-1	9	0
s han qi	4	12	-1
s le gu	-2	27	-1
w woman	-2	34	14
w want	-1	-12	44
p 晕了	17	-14	27
s yun le	10	-1	18
p 天没	3	-11	7
p 在广	-3	-3	10
p 跌倒	-3	10	-3
w rubbish	-3	-13	-4
s zi tu	-1	11	-1
p 突然	8	43	-7
s tu lan	5	30	-5
p 唤了	-1	13	-1
p 摔伤	-3	11	-3
c 伤	-2	25	-3
p 热水	-17	1	-8
p 水器	-14	-12	-6
s sui qi	-10	-8	-4
p 器打	-8	-4	-2
c 围	-1	-3	10
p 围着	-1	-3	29
s wei ze	-1	-2	20
p 着一	5	6	27
s ze yi	3	4	19
p 头都	2	22	24
s tou dou	1	15	17
p 火花	28	-3	-1
p 花了	13	-6	-1
p 看见	8	0	4
s ha yan	-2	8	-4
p 不认	-3	-10	11
s len lu	-2	-6	29
p 一二	-1	15	-4
s yi er	-1	10	-3
w stopp	19	6	-4
p 妈胸	-1	18	-2
s ma xion	0	12	-1
s zi za	-1	5	22
p 一只	-4	12	-2
p 只手	-3	16	-1
s zi sou	-4	21	-1
p 讲不	-2	25	-1
p 清爽	-1	13	-1
s qin suan	-1	9	-1
p 子找	-4	-4	38
s zi zao	-3	-3	27
p 万块	-2	-4	11
s kuai bu	-2	15	-1
p 水表	-3	-9	-2
p 轮车	11	-7	-4
p 的电	20	-8	-5
s pin zi	16	-2	20
s wa wa	12	5	-3
s yin le	-2	-9	13
p 上着	29	-2	-1
s san zao	20	-2	-1
p 火啦	41	-2	-1
s ho la	29	-2	-1
p 啦快	16	28	-2
s cai can	-1	-3	10
p 我爸	-7	40	5
s wo ba	-5	27	3
c 爸	-3	16	2
p 边身	-1	15	-1
s bian sen	0	10	-1
p 能动	-1	10	-1
s qu ha	-1	-3	9
c 哮	0	11	-1
p 哮喘	-1	27	-1
s xiao cuan	-1	19	-1
s cuan han	-1	11	-1
w lost	-9	-16	-10
p 不利	-1	15	-3
s bu li	-1	10	-2
p 请个	-2	-9	-3
c 棍	-1	-2	19
w phone	-9	-21	-4
c 虫	-1	9	-1
s lon yi	9	-5	-3
p 工作	-2	-5	-8
c 员	-2	-3	11
p 顶上	11	7	-5
p 上摔	-2	25	-1
s san suai	-2	15	-1
p 摔下	-2	38	-2
s suai xia	-2	27	-1
p 上吊	-6	-3	46
p 下室	16	-6	-1
p 淹了	8	-3	-1
p 头还	32	-4	-2
s tou hai	22	-3	-1
p 还在	15	-6	19
p 砸我	-1	11	11
p 门说	9	-2	10
c 阿	6	23	5
p 阿婆	11	23	-2
s a po	8	16	-1
p 头上	15	4	-2
s tou san	10	3	-1
p 夹住	33	-7	-2
p 一夜	15	-4	-1
s yi ye	10	-3	-1
p 梯一	-13	-2	-2
s ti yi	-9	-1	-1
w test	-11	-5	-5
s ti hu	16	-6	-2
p 两个	42	-13	21
p 的饭	-5	-10	-7
s hu le	3	14	-3
w detector	-12	-5	-3
s hai tou	-1	8	0
p 头要	12	2	-5
p 骗子	-5	-11	28
s pian zi	-4	-8	19
s zi dian	14	-2	-3
s ho zi	-6	-1	13
p 只有	-9	-3	-2
p 瓶子	7	-2	30
p 子砸	-1	-4	32
p 楼都	10	-1	-1
p 做不	-5	-12	-4
s jian ho	9	-3	-1
w car	9	-3	-26
p 树上	-4	13	-2
s su san	-3	20	-2
w box	26	-6	-5
p 眼神	-1	17	-2
s yan sen	-1	12	-2
p 子在	-17	-12	26
p 车子	-14	-6	-3
p 子放	-3	-3	12
p 么喊	-2	-1	14
s me han	-4	0	8
p 喊都	-2	-1	14
p 回音	-2	13	13
s hi yin	-1	9	9
p 户口	-4	-9	-5
p 警察	-2	-5	46
s jin ca	-1	-4	33
c 察	-1	-2	19
s xian le	-4	11	-3
s xian ge	8	13	-2
s dao da	-2	10	-2
c 脉	-1	13	12
p 脉了	-2	14	32
s mai le	-3	6	20
p 毛巾	11	27	-3
s mao jin	7	19	-2
c 巾	4	11	-1
p 透了	-2	35	-2
s tou le	6	19	-5
p 子发	-3	21	-2
p 发烧	-3	21	-2
s ha sao	-2	15	-1
p 烧烧	-1	14	-1
s sao sao	-1	10	-1
p 一层	-6	13	-2
s yi cen	-4	9	-1
p 层楼	9	-2	-1
s ze zi	-6	9	-2
p 纸壳	17	-2	-2
s zi ke	11	-2	-2
p 壳子	17	-2	-2
s ke zi	12	-2	-1
p 点着	12	-4	-2
s dian zao	9	-3	-1
c 抓	4	13	-1
p 抬不	-4	13	-4
s tai bu	-3	9	-3
s zi xi	-2	11	-3
w right	-3	18	24
p 半道	11	-3	-1
p 交车	-2	12	-3
s ce ji	-1	11	-1
p 车好	-2	17	-2
s ce hao	-1	12	-1
w chok	-4	7	19
p 地疼	-1	25	-1
s di ten	-1	17	-1
c 胳	-1	9	-1
p 胳膊	-2	23	-2
s ge bo	-1	16	-2
c 膊	-1	9	-1
p 拿菜	-1	-2	23
s la cai	-1	-2	16
p 菜刀	-2	-3	36
s cai dao	-1	-3	29
c 追	-1	-1	20
s len ge	-4	14	-1
p 妹妹	-1	9	-1
s jiao wai	-1	9	-1
p 直响	21	-3	-1
p 了皮	-2	22	-1
s le pi	-1	16	-1
p 都掉	-4	32	-1
s dou diao	-3	23	-1
s yan zi	10	-3	-1
w grandpa	-1	19	-1
w stroke	-3	9	-6
p 灶头	-9	-8	-3
p 头打	-13	1	7
s tou da	-10	-2	14
s ti jian	3	-9	-3
w not	-16	27	-23
w mov	-2	48	-4
c 撒	-1	-6	8
w father	-3	18	24
p 直漏	10	-3	-1
p 叫救	-1	26	-1
s jiao jiu	-1	18	-1
p 被树	13	7	-2
s bei su	9	5	-1
p 了压	34	-4	-2
p 压在	30	-6	-1
s ya zai	21	-4	-1
p 在底	30	-6	-1
p 喝多	-2	13	24
s he duo	-1	9	17
p 困住	-9	-10	-4
s tou han	-1	-3	14
s han cuan	11	-1	14
s hen zon	12	-1	-1
s ha xian	-3	-4	19
s yi lin	-2	-16	28
p 婆在	28	-3	-1
s po zai	20	-2	-1
p 户外	17	-2	-2
s hu wai	12	-2	-1
p 动弹	-1	14	-1
s don tan	0	10	-1
p 弹了	-1	14	-1
c 右	-1	10	-1
p 右手	-1	8	-2
p 话也	-2	34	9
s ha ye	-2	24	6
p 了刚	-4	8	35
s le gan	-3	6	25
p 刚才	-4	12	22
s gan cai	-3	9	16
c 才	-2	4	8
p 才还	-3	14	10
p 自行	-5	-9	-10
p 行车	-5	-9	-10
p 抢我	-2	-4	25
p 腿脚	-3	-8	-3
p 锅烧	10	-3	-1
p 干了	10	-2	-1
p 满屋	9	-2	-1
p 人流	-1	29	-2
s len liu	-3	19	7
p 一瓶	-1	20	-2
s yi pin	-1	14	-1
c 农	-1	9	-1
p 农药	-1	22	-2
s lon yao	-1	16	-1
w machine	33	3	-2
p 子中	-2	13	-1
s zi zon	-1	9	-1
p 毒了	11	15	-1
p 我肚	-1	11	-1
s wo du	-2	7	19
p 子疼	-2	9	-2
p 得在	-1	11	-1
p 打滚	-1	11	-1
p 是汗	-1	13	-1
p 我女	-2	-4	27
s wo lv	-1	-2	19
c 影	-2	-4	14
c 嗓	-2	15	5
p 嗓子	-5	38	15
p 子也	8	10	20
w house	-4	-6	74
p 床边	21	-2	-1
s cuan bian	15	-2	-1
s zuo wan	-2	9	-2
p 跳楼	-2	-4	27
s tiao lou	-2	-3	19
s lou le	12	-6	-3
p 了看	11	-2	-1
p 看得	-1	15	-2
s kan de	-1	10	-1
p 我爷	-1	13	-1
s wo ye	-1	9	-1
s ze mei	-3	5	13
s la jian	-1	-3	11
w dad	-3	10	-4
w ago	-5	-9	-11
s le guan	15	-3	-2
p 在扑	25	-2	-1
s zai pu	18	-1	-1
p 了耳	-1	-6	20
s le er	-1	-4	14
p 朵里	-1	3	20
s duo li	-1	2	14
p 里出	15	-7	20
s li cu	11	-5	14
p 活着	-2	-3	31
s ho ze	-1	-2	22
c 意	-1	-2	11
p 冒黑	17	16	-2
s mao hei	12	11	-2
s len si	-2	-3	9
s za hai	-2	-2	12
s jia ha	-2	-1	8
s ba wu	-1	14	-1
w feel	19	55	-5
p 人住	-4	-8	-5
p 里烧	13	10	-3
s li sao	9	7	-2
s ze cai	-2	-3	8
p 手脚	-2	23	-2
s sou jiao	-1	16	-2
p 气不	13	-5	-1
p 冷清	-4	-6	-8
p 池子	8	-4	-3
p 午饭	-6	-10	-7
s jia bao	9	-2	11
s zai wei	9	-1	-1
p 还开	10	-5	-2
p 他突	-2	18	-1
s ta tu	-1	13	-1
p 往一	-1	17	-1
p 苗子	37	-3	-3
s miao zi	26	-2	-2
p 子呢	12	12	-2
s zi le	10	29	17
p 对我	-5	-2	28
s dui wo	-3	-1	20
p 出车	-2	12	-3
s cu ce	-1	9	-2
p 车祸	-2	12	-3
s ce ho	-1	9	-2
p 汇钱	-1	-3	8
p 是骗	-2	-4	11
w ambulance	-6	80	-5
p 里要	-2	-2	27
s li yao	-2	-1	19
s zao qi	12	-2	-1
s pa zi	15	-2	-1
p 发现	-3	-4	29
w street	-3	-8	-5
p 人半	-2	-4	20
s si kai	-2	-1	15
p 有辆	19	15	-3
p 辆面	-1	16	-2
s lian mian	-1	11	-1
p 包车	-1	16	-2
s bao ce	-1	11	-1
s jin len	-1	11	-1
s len hn	-1	25	-1
p 都紫	-1	18	-1
s dou zi	-1	13	-1
c 紫	-1	18	-1
p 紫了	-1	18	-1
c 哎	4	11	-2
p 哎呀	-4	29	-3
s ai ya	-3	20	-2
p 阿姨	-2	23	-2
s a yi	-2	16	-2
c 姨	-1	14	-1
p 姨正	-1	21	-1
p 脸色	-1	19	-1
s lian se	-1	13	-1
c 色	-1	9	-2
s wo jie	-2	-4	14
s qi wu	-2	10	-3
p 五万	-1	-2	14
s wu wan	-1	-2	10
p 家我	-1	-11	-2
s jia wo	-1	-9	-2
p 不放	-1	-11	-2
p 放心	-1	-11	-2
p 大坑	-2	-10	-3
p 个骑	-1	-7	32
s ge qi	-1	-5	23
p 骑车	-2	8	19
p 我耳	-2	-7	16
c 硬	-5	8	10
p 要死	-3	16	-3
s kou sao	12	-2	-1
w need	-18	-15	-12
w upstair	-11	-14	-16
p 俺家	19	5	-2
s an jia	13	4	-1
p 一阵	-1	23	-1
c 阵	0	9	-1
p 拧上	9	-1	-1
w took	-5	33	34
w bottle	23	11	-3
w pill	-2	50	-4
p 割了	-1	10	-2
w pip	-5	-14	-5
w or	-13	-14	-11
p 血糖	-1	11	-1
p 人隔	-5	22	-1
p 老公	-5	14	54
s lao gon	-4	10	38
p 公公	-1	18	-3
s jie dao	-1	-2	8
p 捂着	11	10	-1
p 着胸	-1	11	-1
s ze xion	0	8	0
p 好大	24	-3	-2
s hao da	17	-2	-2
p 大的	23	-2	-1
s de tian	6	9	-1
p 天然	18	-2	-1
s tian lan	13	-1	-1
p 然气	18	-2	-1
p 气味	20	-3	-3
s qi wei	14	-2	-2
p 漏了	20	-5	-2
w every	-20	-14	-14
s ta lao	-2	-4	20
s lian ban	-2	-2	10
c 挺	-1	9	-1
s wo xi	-1	10	-2
s zi cuan	-1	9	-1
w close	-5	-9	-3
w too	-10	8	-13
s zi yan	-3	17	-3
p 都飘	-2	12	-2
s dou piao	-2	8	-2
c 丈	5	9	-1
p 丈母	-1	23	-1
s zan mu	-1	16	-1
c 母	-1	9	-1
p 母娘	-1	23	-1
s mu lian	-1	16	-1
s lian zai	-1	17	-1
p 在菜	-2	20	31
s zai cai	-2	14	22
p 菜地	-1	23	-1
s cai di	-1	16	-1
p 胡话	-1	25	-1
s hu ha	-1	17	-1
s pin de	11	-3	-3
c 遭	-1	-1	9
s zou san	-3	-4	9
s len mai	17	-4	-1
p 货车	-2	13	-2
p 轮子	-2	11	-2
s zi di	-1	5	13
s jia zao	20	-1	-4
p 骨头	-2	30	-2
s gu tou	-2	21	-1
s hai cu	-1	16	-1
p 血了	-2	20	9
p 了药	-3	-2	25
p 药都	-3	-2	25
s yao dou	-2	-3	17
p 白眼	-2	15	-1
s bai yan	-1	11	-1
p 面两	-3	9	15
s mian lian	-2	6	11
c 抄	-1	-1	16
p 家伙	-3	-2	25
s jia ho	-2	-2	18
c 伙	0	1	21
s ho da	-4	-1	11
p 急得	-1	8	-2
w cat	-10	-11	-8
w tree	-10	-15	-2
w canteen	-6	-16	-12
w third	28	-15	-2
w nobody	-22	-14	-2
w inside	9	24	-2
p 视机	16	-8	-2
s de lai	-1	12	-1
p 我小	-4	-2	8
p 小囡	13	-2	9
p 刚刚	-1	-2	25
s gan gan	-1	-1	18
p 梯咣	21	-1	-1
p 咣当	19	-2	-1
s guan dan	13	-1	-1
p 当一	19	-2	-1
s dan yi	12	-3	-2
p 下停	21	-1	-1
s xia tin	14	-1	0
c 隆	11	-2	-1
p 下饭	14	-2	-2
s xia han	10	-1	-2
p 饭店	13	-3	-3
s han dian	8	-3	-4
s dian za	10	-3	-2
p 糖尿	-1	12	-2
s tan liao	-1	8	-1
p 尿病	-1	12	-2
s liao bin	-1	8	-1
p 了楼	14	10	-3
s le lou	11	8	-1
s ha tan	13	13	-3
p 我喘	-2	29	-1
p 果冻	-1	15	-1
s guo don	-1	10	-1
s yi su	-3	-4	11
p 下两	-5	-2	28
s xia lian	-3	-1	19
c 砍	-1	-1	12
p 让我	-4	-9	27
s lan wo	-3	-6	19
p 上怎	-1	16	-2
s san zen	-1	11	-1
p 撞歪	-1	-14	-1
s zuan wai	-1	-10	-1
p 透不	-2	43	-2
s tou bu	-2	30	-1
p 过气	-3	9	-2
p 四十	-2	22	-1
p 十度	-2	22	-1
s si du	-3	11	-2
c 度	-1	9	0
p 度抽	-2	22	-1
s du cou	-1	15	-1
p 伴的	-1	-5	21
s ban de	-1	-4	15
p 换了	-3	-9	-4
s qian da	-1	10	-1
p 进我	-1	-1	21
s jin wo	-1	-1	15
s jin han	7	11	-1
p 头喘	-1	11	-1
s tou cuan	-1	8	-1
p 喘气	-3	45	-2
s qi xian	9	6	-1
p 锁死	10	-2	-2
p 头破	-3	-13	37
s tou po	-2	-9	26
s ta yun	-2	23	-1
p 晕过	-3	24	-1
s yun guo	-2	17	-1
p 巾捂	12	8	-1
p 我两	-1	-2	15
s wo lian	-2	8	9
s de er	-1	-2	10
s cai si	-1	-2	11
p 着煤	-4	-2	19
p 赡养	-5	-8	-7
p 来砸	16	-7	-1
s lai za	11	-5	-1
p 婆跌	-1	23	-1
s po die	-1	16	-1
p 下滑	-2	17	-2
s xia ha	-1	12	-2
p 的包	-2	-7	24
s de bao	-1	-5	17
p 堵住	-6	12	-6
s du zu	-4	8	-4
p 气泄	11	-4	-1
p 泄漏	11	-4	-1
p 我救	-1	-3	24
s wo jiu	-1	-2	17
p 救救	-1	-3	24
s jiu jiu	-1	-2	17
p 救我	-1	-3	24
s jiu wo	-1	-2	17
p 个钟	-2	16	-4
s ge zon	-2	11	-3
p 钟头	-3	14	-5
s zon tou	-2	10	-3
p 头了	12	-6	-3
s guan le	-2	16	-1
p 嘴巴	-1	23	-2
s zui ba	-1	16	-1
c 巴	-1	9	-1
p 了口	-1	25	-1
s le kou	-1	17	-1
s zi tan	-1	11	-1
s kai jiao	10	-2	-1
p 冒虚	-1	16	-1
s mao xu	-1	11	0
p 虚汗	-1	16	-1
s xu han	-1	11	0
p 汗说	-1	16	-1
s dou jiao	12	-3	-1
p 洗头	-3	-20	-5
s xi tou	-2	-14	-3
s han don	-2	-2	10
p 扯不	17	-10	-1
s ce bu	12	-7	-1
p 了下	13	-4	-1
s len lan	-2	8	-3
p 外头	42	-9	7
s wai tou	29	-6	5
p 摔断	-3	13	-3
s suai duan	-2	9	-2
p 好久	-4	-5	-13
s hao jiu	-3	-3	-9
p 久没	-4	-5	-12
p 喘得	-2	33	-2
p 来气	-1	15	-1
s lai qi	-1	18	-1
p 嘴唇	-1	9	-1
p 拿不	10	6	-1
w like	16	36	-8
w send	-3	-6	-13
w repair	-3	-6	-13
p 下有	-4	13	25
s xia you	-3	9	17
s jian ce	-7	-1	14
s hai zui	-1	2	14
s cu le	-3	17	-2
p 在小	14	-2	19
s zai xiao	10	-2	12
p 我吃	13	5	-5
s wo ci	9	4	-4
p 的还	13	10	-5
p 我外	-1	16	-1
s wo wai	-1	11	-1
p 病打	-1	15	-1
s bin da	0	10	-1
p 了针	-1	15	-1
c 特	-1	23	-1
s zai lian	-1	11	-2
p 妇拿	-1	-3	25
s hu la	-2	-3	17
p 刀要	-2	-4	38
p 要砍	-1	-2	22
w eighty	-3	-16	-8
w now	-3	-8	39
w empty	-5	-10	-6
c 受	-1	14	-1
p 老妈	-2	11	-2
s lao ma	-1	8	-1
s wei sui	-2	-2	14
s lu sui	12	10	-1
w alone	-4	-13	-10
w park	-6	-17	-4
p 娃娃	19	10	-1
p 娃掉	31	-3	-1
s wa diao	20	-4	-1
w day	-4	-13	-10
s zan zen	-2	-4	8
p 人晕	-1	26	-1
s len yun	-1	18	-1
w ceil	-5	19	-3
p 得来	-1	18	-1
p 眼里	-3	-2	14
s yan li	-2	-1	10
p 里门	9	-2	-2
p 那口	-1	8	-1
p 子眼	-2	25	-2
c 珠	-1	9	-1
p 珠子	-2	23	-1
p 上翻	-2	9	11
s han hn	-1	9	-1
w halal	-5	-10	-6
p 外地	-9	-12	-6
s wai di	-7	-8	-4
s ye jiu	-1	8	-2
p 里看	-3	-5	10
p 里让	-1	-2	13
s li lan	-1	-1	9
s da qian	-1	-3	9
p 钱我	-1	-2	24
p 门没	16	-2	-2
s men mei	11	-1	-1
p 然往	14	15	-1
s lan wan	10	11	-1
p 抓不	14	12	-1
s zua bu	10	8	-1
p 晕恶	19	-3	-1
s yun e	13	-2	-1
w pas	-5	16	-4
p 进水	20	-3	-3
s jin sui	14	-2	-2
p 敢下	12	-3	-2
s gan xia	8	-2	-1
s yuan hu	11	-2	-1
p 里漂	26	-2	-1
s li piao	18	-1	-1
c 漂	10	-1	-1
p 漂着	26	-2	-1
s piao ze	18	-1	-1
p 服好	16	-2	-1
s hu hao	11	-1	-1
s de lian	-1	8	-1
p 往墙	-1	-2	20
s wan qian	-1	-2	14
p 上撞	-2	22	19
w these	-5	-22	-15
s le wu	2	-1	11
p 梯扶	13	-8	-3
p 把钥	-9	-4	-3
p 马路	-3	46	-3
s ma lu	-2	32	-2
p 两辆	-5	23	-1
s lian lian	-3	16	-1
p 辆车	-5	23	-1
p 夹在	10	9	-1
w stairwell	13	-5	-7
p 割破	-2	17	-1
s ge po	-2	11	-1
p 有怪	-13	-1	-2
s you guai	-9	0	-2
p 怪声	-13	-1	-2
s guai sen	-9	0	-2
p 呼吸	-2	38	-2
s hu xi	-1	27	-2
c 吸	-2	19	-2
s xi le	-1	26	-2
p 伴走	-3	-8	-9
p 婆洗	-1	27	-1
s po xi	-1	19	-1
p 澡洗	-1	33	-2
s zao xi	-1	23	-2
s len luan	-1	11	-1
p 学生	-2	23	18
s xue sen	-1	16	13
s sen bei	-2	28	-2
w stick	-3	14	-1
c 戳	-1	12	-1
p 刺鼻	9	-2	-1
p 的煤	37	-2	-1
s de mei	25	-2	-2
p 多血	-1	17	-1
s duo xue	-1	12	-1
p 血止	-1	11	-1
c 群	-1	-1	13
s ton le	-2	-2	21
w stop	-3	13	-5
p 着刀	-1	-3	23
s ze dao	-1	-2	16
s tu cu	-1	-3	9
p 到现	-2	-2	13
c 挖	9	-2	0
p 下的	27	-9	-3
w had	-5	-13	-9
p 了里	11	-1	-1
p 人撬	-3	-5	24
s len qiao	-3	-5	15
w do	-6	-22	-4
w work	-7	-13	-4
s le yan	19	2	-2
c 羊	-1	13	-1
p 羊水	-1	21	-2
s yan sui	-1	13	-2
p 水破	-1	21	-2
p 里烟	32	-2	-2
p 已经	12	6	-1
p 糊了	7	14	-3
p 了烟	16	-1	-1
p 烟从	16	-2	-1
p 敲门	16	-2	-2
s qiao men	11	-1	-1
w boy	38	23	13
p 屁股	-3	12	-2
s pi gu	-2	8	-1
p 大得	17	-3	-3
p 堵得	-3	-8	-2
w hang	57	0	-4
p 来充	-3	-8	-1
p 关在	32	-4	-2
s guan zai	22	-3	-2
p 黑咕	11	-3	-3
s hei gu	8	-2	-2
p 咕隆	11	-3	-3
s gu lon	21	-3	-2
p 隆咚	11	-3	-3
s lon don	8	-2	-2
p 个姑	32	-2	-4
s ge gu	21	-7	-3
p 边上	17	-2	-2
s bian san	12	-1	-1
p 在外	3	-13	-6
s zai wai	2	-9	-4
p 孤老	-2	-10	-2
w pass	-5	18	-11
w march	-3	-20	-7
s ba xiao	-1	18	-1
p 糊糊	-2	10	-1
p 糊的	-2	10	-1
p 着嘴	11	10	-1
s tiao de	-2	19	-2
w boil	-4	34	-4
s ya diao	16	-5	-1
p 头去	22	11	-2
s tou qu	15	8	-1
w could	-9	-12	-7
p 就走	-1	-1	9
w breathe	-6	63	-5
p 里塞	-2	-2	10
p 呼往	14	-2	-1
s hu wan	21	-2	-2
s xin hu	-1	12	-1
c 噜	-1	17	-1
p 特别	-1	16	-1
s te bie	-1	11	-1
w burst	-6	-13	-3
w lane	-14	-3	-2
p 拿棍	-1	-2	15
s la gun	-1	-1	10
p 棍子	-1	-3	28
s gun zi	-1	-2	20
w caught	54	-5	-2
p 了刀	-1	-3	12
s le dao	-1	6	8
p 口吐	-1	16	-1
s kou tu	0	11	-1
p 手环	-3	-10	-5
w certificate	-2	-8	-4
p 发不	-2	13	-2
p 口有	-1	14	8
s kou you	-1	10	6
p 个陌	-1	-1	14
s ge mo	-1	-1	10
p 要跟	-4	-4	32
s yao gen	-3	-3	23
p 口气	-1	12	-1
s kou qi	0	8	-1
s qi san	-1	13	-1
c 阀	9	-1	-1
p 阀门	24	-3	-2
s ha men	17	-2	-1
p 门坏	16	-2	-1
s men hai	11	-1	-1
p 直喷	27	-2	-2
s zi pen	19	-2	-1
p 居大	7	22	-1
s ju da	4	15	-2
p 大姐	14	18	-1
s da jie	10	13	-1
s jie cu	-2	14	-6
s dian hai	-2	15	-1
s ton de	11	14	-1
p 子身	-2	17	-1
p 烧到	21	15	-2
s sao dao	15	10	-1
w breath	-2	32	-3
w by	-3	15	-5
p 璃碎	-4	-9	-3
p 着小	-3	-4	9
p 咋办	-1	-9	-1
p 库里	31	-2	-2
s ku li	22	-2	-1
p 变压	23	4	-1
s bian ya	16	3	-1
p 压器	23	4	-1
s ya qi	16	3	-1
p 个工	9	7	-1
p 工人	21	17	-2
s gon len	15	12	-1
p 粘在	-1	13	-1
p 在上	-1	13	-1
s zai san	-2	9	-1
p 上面	-1	13	-1
s san mian	-1	9	0
w who	-14	-7	-5
w family	-9	-17	-11
p 了泼	12	9	-1
p 到脚	-1	25	-1
s dao jiao	-1	22	-1
s jiao bei	-2	33	-2
w pressure	-4	-23	-4
w check	-8	-9	-3
s yi zan	10	-2	-1
p 家闻	26	-2	-3
s jia wen	18	-1	-2
p 都晕	18	-3	-2
s dou yun	13	-2	-1
p 到河	18	-2	-1
s dao he	12	-1	-1
p 了嘴	-1	18	-2
s le zui	-1	13	-1
p 把钱	-2	-3	27
s ba qian	-2	-3	18
p 子动	-2	0	29
s zi don	6	-1	20
p 动刀	-1	-2	22
s don dao	-1	-1	15
p 刀子	-2	-4	36
s dao zi	-2	8	25
p 子了	5	14	29
p 十岁	-3	10	-3
p 水烫	-1	25	-1
s sui tan	-1	18	-1
p 我胸	-1	22	-1
s wo xion	-1	15	-1
p 压了	-1	25	-1
p 了块	-1	14	-1
s da si	-2	17	-3
p 头似	-1	9	-1
s tai tu	0	9	-1
p 有煤	10	-2	-2
p 敢开	12	-1	-2
s gan kai	8	-1	-1
p 开灯	13	-1	-1
s kai den	9	0	-1
p 调的	-1	13	-1
p 歪在	6	8	-1
p 呼地	19	-3	-1
s lon lon	12	-2	-1
p 老板	16	-6	-2
s tai cuan	-2	9	-1
p 在马	-2	32	-1
s zai ma	-1	22	-1
s san zou	0	10	-1
s yan wo	20	-4	-5
w open	-2	10	-7
s qi dian	-4	10	-2
p 很重	19	-1	-1
w which	-8	-5	-4
w use	-8	-8	-2
s ha pa	12	-2	-1
p 开一	-1	12	-1
s kai yi	-1	9	-1
p 烧焦	21	-2	-1
s sao jiao	15	-1	-1
s kou ben	-1	11	-1
s si mu	-1	9	-1
p 女被	-2	20	13
s lv bei	-1	14	9
s ha sen	-1	12	-2
p 住嗓	-1	19	-4
s zu san	-1	13	-2
p 户往	18	-1	-1
p 听不	-2	-4	-10
p 乎的	11	-5	-2
p 拐角	20	-3	-2
s guai jiao	14	-2	-2
p 下垃	14	-1	-1
p 得喘	-2	11	-1
p 车起	9	-1	-1
p 托的	-1	-3	28
p 的拽	-2	-2	27
s de zuai	-1	-1	19
s jin jiao	-2	7	23
p 里困	19	-1	-1
s li kun	13	-1	-1
p 了两	32	4	-5
p 下大	15	-2	-2
s xia da	10	-2	9
p 鼻子	-1	1	10
w ran	-5	15	34
p 药瓶	9	7	-3
w pipe	29	-5	-3
p 要报	-2	-2	11
p 吸不	-3	12	-2
p 是油	-12	-2	-1
p 撬我	-2	-1	31
s qiao wo	-1	-1	22
p 打太	-2	9	-3
p 太极	-2	9	-3
p 大伯	-2	15	16
s da bo	-1	10	11
p 伯修	-2	15	16
s bo xiu	-1	10	11
p 了挂	-3	13	-2
s le gua	-2	9	-1
p 挂在	-3	13	-2
s gua zai	-2	9	-1
s lian san	-2	11	-1
p 空的	-8	-13	-8
s kon de	-6	-9	-6
s ye de	-1	12	-1
s du dou	15	2	-1
p 开喝	-1	5	18
s kai he	-1	3	13
c 瓦	13	-2	-1
s sou san	-2	15	-2
p 昏过	-1	13	-1
s hn guo	0	9	-1
p 白酒	-1	18	-2
s bai jiu	-1	13	-1
p 滚烫	-1	21	-1
s gun tan	-1	15	-1
p 答应	-1	15	-1
p 脚手	29	-7	-1
s jiao sou	21	-5	-1
p 手架	29	-7	-1
s sou jia	28	-6	-1
p 人埋	26	-5	-1
c 埋	10	-2	0
s zai xia	10	3	-1
p 下面	31	24	-4
s xia mian	21	17	-3
w toddler	36	24	-7
w drank	-4	60	-2
p 行不	-3	-10	-3
p 切菜	-1	25	-2
s qie cai	-1	18	-1
s si suo	-6	-3	9
p 了上	-9	6	-1
p 眼看	23	-3	-1
s yan kan	16	-2	-1
w slipp	-2	17	-5
p 路中	-2	11	-1
p 卡换	-3	-8	-2
p 没露	9	-2	-1
p 露面	9	-2	-1
p 臭味	24	-2	-1
s cou wei	16	-2	-1
s cu hao	9	-3	-1
s wu de	14	-6	-3
p 间里	12	-2	-1
p 下打	-1	-1	15
p 破血	-2	-4	17
s po xue	-1	-3	12
p 气费	-12	10	-2
s qi hei	-9	7	-2
p 躺不	-1	24	-2
s hen zi	-1	-2	13
s tan zon	15	-3	-1
p 全烫	-3	21	-1
s quan tan	-2	15	-1
p 起泡	-3	21	-1
p 阵一	-1	16	-1
p 阵地	-1	16	-1
s zen di	-1	11	-1
p 认不	-1	3	14
s de lu	-1	-5	8
p 里还	13	-6	-2
w supper	-5	-10	-6
p 命啊	-3	34	-2
s min a	-2	23	-1
p 都看	-2	23	-3
s dou kan	-1	16	-2
p 下跳	-3	-3	39
s xia tiao	-2	-2	27
s tiao xiao	-1	-1	11
p 房冒	27	-2	-1
s han mao	19	-2	-1
w know	-2	-19	-3
s yin sen	10	-3	-1
s dou tan	15	-3	-1
p 去银	-1	-2	9
p 煞白	-1	14	-1
s sa bai	-1	10	-1
w wake	-4	41	-2
p 了话	-1	14	-1
p 也讲	-1	20	-1
s ye jian	-1	14	-1
s ma zuo	-2	10	-2
s gen da	6	-3	13
s ji jiao	-1	12	-1
p 眼儿	-1	16	-1
s yan er	-1	11	-1
p 壁两	-1	-3	12
p 快晕	11	-2	-1
p 人迷	-1	26	-3
s len mi	-1	18	-2
p 迷糊	-1	26	-3
s mi hu	-1	18	-2
w slow	-10	-13	-7
p 房里	12	-3	-2
s kou cao	-1	-1	16
p 车里	12	-5	27
p 儿把	-2	23	-2
s er ba	-2	16	-1
s yi ke	-2	8	-1
w flam	54	-8	-5
w allowance	-4	-24	-9
w did	-3	-9	-5
w bin	39	-10	-6
p 打群	-1	-2	23
s da qun	-1	-1	16
p 群架	-1	-2	23
s qun jia	-1	-1	16
p 快报	-2	-3	41
s kuai bao	-2	-2	29
s ye ze	-1	17	-1
s man dao	14	-3	-1
s zi qi	14	-2	-1
p 台外	25	-3	-4
s tai wai	17	5	-3
c 随	-1	-2	8
p 大娘	-1	18	-1
s da lian	-1	12	-1
p 上烧	13	-3	-1
s san sao	9	-2	-1
p 鼠药	-2	17	-2
c 怀	-1	13	-1
p 筷子	-1	16	-1
p 嘴角	-1	24	-1
s zui jiao	-1	17	-1
p 头流	-1	17	-1
s tou liu	-1	12	-1
s le can	-1	11	-1
p 家都	-2	5	14
s ge xue	-1	4	14
s hai ha	8	-2	-1
p 子头	18	5	-2
p 就跑	-3	-4	32
s jiu pao	-2	-3	22
p 墙倒	18	-8	-2
s qian dao	13	-5	-1
p 泼了	12	7	-1
p 发紫	-1	13	-1
s ha zi	0	9	-1
s wu lai	-1	12	-1
p 伴突	0	9	0
s hu po	-3	12	-1
p 火太	-10	-4	-3
p 太小	-10	-4	-3
p 天旋	-1	22	-1
s tian xuan	-1	15	-1
c 旋	0	9	0
p 旋地	-1	22	-1
s xuan di	-1	15	-1
p 地转	-1	22	-1
s zuan zan	-1	4	10
s gan jin	-1	8	23
w morn	-2	1	28
s dian qi	14	-1	-1
p 盆里	-2	21	-1
s pen li	6	14	-1
w never	-14	-13	11
p 翻上	-1	10	-1
s de wei	-2	-3	14
p 个女	-3	7	31
s ge lv	-2	5	22
w school	-5	-10	-6
p 小伙	-8	15	32
s xiao ho	-5	10	22
s con mao	-4	-3	10
s jiao jin	-2	11	22
w overflow	-13	-7	-4
p 腿动	-1	18	-1
s tui don	-1	13	-1
p 得睁	16	21	-3
w hand	33	8	-5
p 修电	-1	-4	16
s xiu dian	-1	-2	12
c 栽	-1	13	-1
s luan hu	-2	9	-2
s si sou	-1	-3	11
p 头栽	-1	15	-1
s tou zai	-1	11	-1
s bao ze	-3	8	14
p 大家	-5	-3	35
c 抡	-1	-1	10
p 快不	-2	22	-1
p 我媳	-1	16	-2
p 让电	-1	16	-1
s lan dian	-1	11	-1
s qi za	16	-4	-1
p 妇肚	-1	13	-1
s hu du	0	9	-1
s zai zi	14	-2	-1
p 我从	-2	4	15
s wo con	-1	3	10
p 面裂	10	-4	-1
s jiao cou	10	7	-1
p 物堆	-1	-2	-9
p 堆到	-1	-2	-9`;
