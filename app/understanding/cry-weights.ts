/** Written by `npm run train -- cries`: tenths for 119, 120, 110 of every trace (features.ts). */
export const cryWeights = `	-40	-29	-37
c 电	8	-3	-11
p 电梯	18	-40	-14
s dian ti	12	-28	-10
c 梯	4	-8	-9
p 我头	4	11	5
c 头	19	15	6
p 头疼	14	23	-4
s tou ten	10	16	-3
c 疼	-1	30	-8
p 疼得	-4	61	-5
s ten de	-3	43	-3
c 得	-6	9	-9
c 跟	-11	-7	5
p 开一	-1	13	-1
s kai yi	-1	9	-1
p 一样	-6	14	-5
s yi yan	11	7	-4
c 还	24	7	17
c 喷	9	7	-2
s pen ze	-1	8	-1
c 着	24	10	16
c 吐	5	52	-4
p 电瓶	33	-16	-9
s dian pin	23	-12	-7
c 瓶	20	5	9
p 瓶车	10	-10	-6
c 车	-5	16	-6
p 在楼	-17	-3	3
s zai lou	-12	-2	2
c 楼	7	-15	-3
p 楼梯	-4	3	-16
s lou ti	-3	2	-11
s ti jian	4	-9	-3
c 间	25	-6	-6
p 间里	19	-2	-2
s jian li	11	-3	-3
c 里	21	-7	3
p 里充	-11	-5	-4
c 充	0	-13	-7
p 充电	-16	-21	-10
s con dian	-11	-15	-7
c 摔	-10	18	-10
p 想找	-11	-20	-12
s xian zao	-8	-14	-9
c 找	-6	-15	2
p 找人	-12	-15	-11
s zao len	-9	-12	-9
p 人陪	-11	-21	-12
s len pei	-8	-16	-9
c 陪	-7	-14	-8
p 陪我	-8	-16	-10
s pei wo	-6	-11	-7
c 菜	-11	4	16
p 站得	-6	-13	-7
s zan de	-6	-11	-6
p 得住	-4	-9	-4
c 住	5	-1	-16
c 台	25	-4	1
c 青	-1	9	-1
c 滑	9	7	-7
p 得很	21	-12	-8
s de hen	14	-10	-7
c 老	-6	15	3
p 老人	3	9	-8
p 不敢	7	-7	12
c 走	-2	-22	19
p 楼下	17	-33	31
s lou xia	12	-23	22
c 下	11	15	-1
c 做	-8	-13	-10
p 做饭	-11	-16	-10
s zuo han	-8	-11	-7
c 饭	-12	-27	-20
s han de	-19	-2	-4
p 油烟	-8	-15	-13
s you yan	-6	-11	-9
c 烟	63	-9	-18
p 烟都	16	-2	-4
p 都灌	18	-1	-2
s dou guan	12	-1	-2
c 灌	11	1	-2
p 灌到	18	-1	-2
s guan dao	12	-3	-3
p 我家	9	-4	27
s wo jia	6	-3	19
c 家	0	-11	12
p 家来	-6	-4	11
c 高	6	5	-9
p 高龄	-8	-15	-10
s gao lin	-5	-10	-7
p 龄津	-3	-8	-4
p 津贴	-4	-12	-5
s jin tie	-3	-9	-3
c 贴	-6	-15	-8
c 满	0	-3	-10
p 满地	-5	-12	-4
s man di	-3	-8	-3
c 地	4	18	-16
p 那家	-4	-6	10
p 家老	-5	29	14
s jia lao	-4	20	10
p 老是	-18	-10	-9
s lao si	-13	-7	2
p 跟我	-4	-9	5
c 过	-10	-4	-10
p 我屋	-10	9	-2
s wo wu	-7	12	-2
c 屋	40	-5	20
p 屋里	52	-11	31
s wu li	36	-8	22
c 窗	15	-20	-6
p 窗户	10	-24	4
s cuan hu	7	-17	3
c 户	1	-14	5
c 插	13	-7	-5
s xiao hai	14	20	-5
c 坏	-5	-14	-11
p 坏了	-7	-27	-22
s hai le	-5	-19	-15
s le guan	14	-3	-2
c 关	5	-10	-2
p 关不	-16	-12	-8
s guan bu	-12	-12	-8
c 紧	4	6	11
c 自	6	-14	2
p 自己	-6	-8	-14
s zi ji	-4	-8	-10
w kitchen	51	27	-14
w fire	64	-27	-26
p 我妈	16	22	33
s wo ma	11	14	22
c 妈	4	35	13
s ma hu	-1	8	7
c 糊	3	11	9
p 糊涂	11	-7	32
s hu tu	8	-5	23
c 涂	5	-3	13
c 大	5	27	-2
c 出	10	23	16
p 出去	-8	23	52
s cu qu	-6	16	36
p 到现	-2	-5	21
s dao xian	-2	-7	13
c 现	3	4	13
p 现在	10	12	11
s xian zai	6	7	16
p 没影	-1	-8	31
s mei yin	-1	-6	22
c 影	-2	-5	17
c 爆	16	-4	-4
p 爆炸	35	-6	-3
s bao za	25	-4	-2
c 炸	26	5	-5
p 炸了	57	18	-8
s za le	48	10	-6
c 井	2	-4	-10
p 井盖	-23	-17	-21
s jin gai	-16	-12	-15
c 盖	-10	-16	-12
c 往	20	4	20
p 往外	52	-6	-8
s wan wai	36	-4	-5
c 外	30	11	3
p 外冒	9	2	-3
c 冒	43	9	-11
c 脏	-7	9	-5
p 脏水	-8	-8	-3
c 水	-2	-8	-19
c 孩	21	15	0
p 孩子	38	23	2
s hai zi	27	16	2
c 子	10	15	10
p 子把	-5	31	-6
s zi ba	-4	22	-4
p 钥匙	-16	-7	15
s yao si	-13	3	7
s si suo	-6	-3	9
c 锁	16	-15	-6
p 里了	64	7	-10
s li le	37	3	0
p 了上	-8	7	-2
s le san	-9	-1	1
p 上不	-10	40	-4
s san bu	-9	26	-4
w can't	29	39	3
w cook	-3	-5	-11
w any	-7	-9	29
w more	-7	-9	29
w br	-5	-9	-21
w lunch	-8	-18	-13
c 多	-2	10	-4
p 多少	-12	-22	-13
s duo sao	-9	-15	-9
c 少	-7	-12	-7
c 年	-10	-18	-10
p 说话	-11	12	-14
s suo ha	-8	7	-10
c 话	-11	19	-10
p 话了	-2	15	-2
s ha le	1	12	-8
c 墙	17	-20	13
p 墙皮	-7	-11	-7
c 皮	-7	18	1
p 往下	-3	2	23
s wan xia	-2	2	16
p 下掉	18	-6	-4
s xia diao	13	-4	-3
c 掉	33	1	-13
p 其他	-9	-15	-10
s qi ta	-6	-11	-7
w bin	28	-11	-11
w full	23	-9	-7
p 想请	-12	-20	-12
s xian qin	-9	-14	-8
c 请	-9	-18	-9
c 天	-10	-19	-3
w he	-9	64	69
w gun	-2	-15	47
c 两	10	-11	26
p 两家	-10	-9	5
c 公	-7	11	11
c 点	-9	-27	-12
p 地方	1	-18	-13
s di han	0	-13	-10
c 方	-1	-9	-7
c 破	-5	5	12
c 脸	-6	51	-5
s lian le	-7	-7	-8
c 打	-14	-2	35
p 电话	-17	-19	-9
s dian ha	-12	-13	-6
c 手	13	30	8
p 手脚	-2	24	-2
s sou jiao	-1	17	-2
c 脚	1	19	0
s jiao cou	10	7	-1
c 抽	-13	29	2
p 抽筋	-3	40	-3
s cou jin	-2	28	-2
c 筋	-2	22	-1
c 眼	4	49	12
p 眼睛	-11	27	4
s yan jin	-9	15	0
c 睛	-4	11	2
s jin han	7	11	-1
c 翻	-6	27	28
p 翻上	-1	10	-1
c 路	-10	-16	-10
p 路牌	-2	-23	-1
s lu pai	-1	-16	-1
c 牌	-1	-11	-2
p 牌倒	-2	-23	-1
s pai dao	-2	-17	-2
c 倒	-2	37	-12
p 倒在	-5	47	-6
s dao zai	-5	42	4
p 在地	8	-2	-2
s zai di	26	-3	-2
p 地上	7	40	-6
s di san	5	27	-5
p 能走	-6	-10	-11
s len zou	-6	-10	7
p 大爷	-3	45	-3
s da ye	-2	32	-2
c 爷	-5	45	9
c 骑	2	18	15
s qi san	-1	12	-1
p 三轮	6	9	-7
p 渣土	-1	9	-1
c 压	32	11	-9
p 压了	-1	25	-1
s ya le	-2	25	-1
p 了腿	-3	48	-3
s le tui	-4	29	-3
c 腿	5	25	-7
w dog	-10	7	-19
w sign	-5	-17	-2
w fell	25	47	-27
w down	18	3	8
p 家里	-5	-32	-10
s jia li	-3	-23	-7
c 门	5	-16	10
c 杆	-2	-10	1
c 送	-8	-13	-9
p 到家	-9	-8	-8
p 老伴	-6	30	3
s lao ban	4	18	1
c 伴	-2	12	1
p 伴要	-2	-8	-3
c 透	-2	27	-3
p 透析	-2	-9	-3
s wo tui	-5	9	-3
c 推	-10	-6	0
p 推不	-8	-13	-6
s tui bu	-7	-9	-6
p 不动	22	-2	-17
s bu don	12	-4	-13
c 动	13	6	10
p 轮椅	-13	-17	-13
s lun yi	-9	-12	-9
c 椅	-7	-9	-7
p 头发	-12	-19	-5
s tou ha	-8	-13	-4
c 发	-7	20	-3
p 出不	44	-19	-12
s cu bu	31	-13	-9
p 了门	-7	-3	20
p 急死	-3	-8	-3
s ji si	-3	-13	-3
c 死	-12	-7	-6
p 死我	-11	-15	11
s si wo	-8	-10	7
c 快	15	60	12
c 放	-8	-13	-1
p 在哪	-13	-13	-15
s zai la	-10	-5	-11
c 哪	-20	-16	-13
p 哪里	-29	-16	-14
s la li	-22	-12	-11
w drain	-20	7	-9
w yard	-7	-14	-5
w smell	43	-18	-9
c 玻	1	1	8
p 玻璃	2	4	21
s bo li	1	3	15
c 璃	1	1	8
p 璃碎	-3	-8	-4
p 碎了	5	11	-11
s sui le	41	12	-14
p 一地	-9	6	-5
c 扎	-2	21	-2
p 电动	16	7	-8
s dian don	10	5	-6
p 动车	18	9	-8
s don ce	12	6	-5
p 车堵	-7	-12	-8
s ce du	-5	-9	-5
c 堵	-10	-9	5
p 堵着	-5	-8	-6
p 单元	-9	-16	-6
s dan yuan	-7	-12	-4
p 元门	-7	-13	-3
s yuan men	-5	-9	-2
w he'	5	58	63
w bleed	-2	38	-3
w badly	-9	37	-4
p 卧床	-4	-10	-4
c 床	10	-6	-8
p 梯口	-8	12	-5
s ti kou	-5	9	-3
c 口	-11	37	-4
p 口的	-7	-15	-11
s kou de	-5	-11	-7
c 垃	-4	-13	-7
p 垃圾	-10	-32	-19
s la ji	-7	-22	-13
c 圾	-4	-13	-7
c 桶	-8	-11	-8
c 生	-7	11	15
c 虫	-1	9	-1
p 楼上	3	-29	-19
s lou san	2	-20	-13
s lao wan	-3	13	-8
p 床单	18	11	-3
s cuan dan	11	7	-2
c 全	10	18	-3
c 落	16	5	-4
c 女	-9	-1	40
c 房	14	-4	-14
p 房子	-12	-23	-17
s han zi	-8	-16	-12
p 机器	17	-5	-8
s ji qi	12	-3	-6
c 器	1	-13	-12
c 怎	-11	-8	-6
p 怎么	-28	-20	-15
s zen me	-20	-14	-10
c 么	-13	-12	-8
c 用	-3	5	13
w ne	-20	-20	-30
w certificate	-5	-9	-6
w live	-12	6	8
w here	6	-24	-1
w baby	-12	95	-6
w isn't	-2	19	-3
w breath	-2	33	-3
w right	-4	20	25
w turn	-3	21	-6
w blue	-2	32	-5
p 要跳	8	12	66
s yao tiao	6	8	46
c 跳	-5	15	30
c 河	21	-8	12
c 安	0	7	11
p 安全	-4	-7	13
s an quan	-3	-5	9
p 让人	-7	-15	-17
s lan len	-7	-5	20
p 人拿	-6	-2	52
s len la	-13	28	32
c 拿	-1	-5	55
p 上了	20	25	-14
s san le	11	17	-3
w help	21	2	-18
w bath	-13	-14	-12
s sen bei	-2	29	-2
c 鱼	-1	12	-1
p 堵住	-5	13	-6
s du zu	-4	9	-4
c 气	33	29	-9
p 气管	32	29	-4
s qi guan	25	17	9
c 管	0	-2	-9
s guan le	-2	16	-1
s le ha	-3	25	-2
p 发不	-2	14	-2
s ha bu	-6	13	-3
p 不出	18	23	-2
s bu cu	13	16	-2
p 出声	-2	16	5
s cu sen	-1	11	4
p 声音	-9	1	-8
c 化	17	-10	-5
c 烧	39	11	-11
c 树	-2	-7	8
c 味	32	-12	-10
p 味道	34	-9	-6
s wei dao	24	-6	-4
c 道	4	-14	-7
s dao da	-6	10	-2
w next	16	-9	-16
w door	-12	-23	7
w bark	-3	-12	-6
w all	-11	5	33
w night	-23	-19	-15
c 贼	-4	-5	43
c 进	21	15	43
p 进屋	-3	18	33
s jin wu	6	18	22
p 屋了	-3	9	34
s wu le	-2	5	22
c 回	-9	-9	19
p 回家	-4	-4	24
s hi jia	-3	-3	17
s jia ha	-2	-1	8
p 发现	-3	-3	25
s ha xian	-3	-4	16
s xian men	-2	-1	10
p 门开	15	-3	13
s men kai	11	-2	9
p 开着	14	-2	13
s kai ze	8	-1	9
s ze li	-12	-10	8
p 里头	48	-14	-4
s li tou	32	-2	-4
p 头有	5	-8	35
s tou you	4	-6	24
p 人翻	-3	-2	32
s len han	3	7	17
s han don	-3	-3	9
p 东西	-11	4	14
s don xi	-7	3	10
p 车位	-7	-15	-13
s ce wei	-5	-11	-9
c 占	-6	-10	-8
p 占了	-7	-12	-8
s zan le	-5	-9	-6
p 梯里	14	-9	16
s ti li	10	-6	11
c 按	-11	-8	-5
p 按了	-7	-9	-3
p 不亮	-9	-13	-12
s bu lian	-7	-10	-9
c 亮	-7	-9	-8
s zi diao	16	-9	-4
c 吊	4	-3	17
p 开个	-8	-13	-9
s kai ge	-6	-9	-6
c 证	-9	-15	-11
p 证明	-20	-32	-26
s zen min	-14	-23	-18
c 明	-10	-15	-12
c 看	2	-18	-14
c 中	8	11	-13
p 中医	-7	-12	-7
s zon yi	-5	-8	-5
c 医	-9	-16	-11
w someone	1	5	48
w last	-8	-23	-19
w week	-7	-12	-12
p 过道	-9	-12	-8
s guo dao	-7	-8	-5
p 道里	9	-20	20
s dao li	6	-14	14
s lon de	9	-3	-2
c 像	7	27	-6
c 库	14	-6	-4
w find	-10	13	57
p 人从	-6	32	-3
s len con	-4	21	-3
c 从	-1	61	-1
p 从楼	-7	28	-5
s con lou	-5	19	-3
p 住址	-4	-10	-4
s zu zi	-5	9	-4
c 婆	8	32	9
p 婆婆	11	46	10
s po po	8	32	7
c 刚	-3	17	24
c 喝	-5	48	20
c 完	-2	10	-2
c 药	-4	32	10
c 身	-10	33	-10
p 身发	-1	26	-1
s sen ha	-1	18	-1
c 红	7	17	4
p 红喘	-1	13	-1
s hon cuan	0	9	-1
c 喘	-5	56	-4
p 喘不	-6	34	-4
s cuan bu	-4	24	-3
p 不上	-18	20	-13
s bu san	-13	13	-9
p 上来	6	14	-9
s san lai	4	10	-6
p 老头	-6	40	-1
s lao tou	-4	28	0
p 头子	-9	24	-10
s tou zi	-6	17	-7
c 昏	0	35	-2
p 昏过	-1	14	-1
s hn guo	-1	10	-1
p 过去	-9	60	-7
s guo qu	-6	42	-5
p 了叫	-1	13	-1
s le jiao	-1	9	-1
c 叫	3	17	6
p 叫不	14	39	-5
s jiao bu	8	20	-5
p 不醒	-2	46	-3
s bu xin	4	56	-6
c 醒	-2	20	-2
c 奶	4	24	-2
p 奶奶	10	59	-5
s lai lai	7	41	-4
s lai qi	-2	18	-1
c 拉	-10	29	-6
c 锯	-1	11	-1
p 着嘴	11	8	-1
c 嘴	1	59	-4
c 坐	-1	0	-13
p 不住	15	34	-10
s bu zu	8	18	-10
c 闹	-6	-10	-6
s hon de	10	-3	-5
p 没法	-5	-11	-5
s mei ha	-4	-9	-5
c 法	-4	-9	-6
w don't	-4	-10	39
p 不下	-8	-4	17
s bu xia	-5	-3	12
c 剪	-7	-13	-2
p 指甲	-12	-24	-13
s zi jia	-10	-22	-11
c 甲	-5	-10	-5
s qi si	-9	-6	-4
p 了快	34	1	-4
s le kuai	33	10	-4
c 又	3	8	1
c 丢	-6	-10	8
p 丢了	-11	-16	4
s diu le	-7	-11	3
c 小	-1	8	28
p 小偷	-4	-4	58
s xiao tou	-3	-3	41
c 偷	-3	-4	21
s tou han	-1	-3	14
s han cuan	11	-1	14
s hu jin	-3	-3	11
p 进来	-5	-5	26
s jin lai	-3	-3	18
c 几	-9	-6	-7
s ji le	-2	18	-2
p 一层	-7	11	-2
p 邻居	-3	-12	-11
s lin ju	-2	-8	-8
c 居	-4	-9	-7
c 养	-6	-8	-9
s yan le	27	-5	-3
s le zi	10	-1	-2
c 四	-2	11	-2
p 请人	-11	-18	-11
s qin len	0	-13	-10
p 陪着	-6	-11	-7
p 着打	-2	12	-4
s ze da	-2	8	-3
c 今	-5	-9	-1
p 今天	-9	-14	5
s jin tian	-6	-10	3
p 天天	-16	-17	-14
s tian tian	-11	-12	-10
s zen bu	10	16	7
c 报	-4	-15	6
s zi san	-9	7	-9
p 有老	-1	-4	18
s you lao	-2	-3	12
p 人走	-3	-5	22
c 失	13	-5	-4
c 线	13	-2	-5
p 冒火	54	-4	-3
s mao ho	38	-3	-2
c 火	64	-22	-17
p 火星	44	-7	-3
s ho xin	30	-9	-3
c 星	16	-1	-3
p 星子	25	-6	-1
s xin zi	18	-4	-1
p 子一	13	29	11
s zi yi	8	23	7
p 一股	41	-9	-7
s yi gu	28	-7	-5
c 股	16	0	-5
p 要打	-4	-4	10
p 打个	-5	-12	-12
s da ge	-1	5	-11
p 人吃	-2	13	-4
s len ci	-3	4	23
c 吃	-4	31	1
p 吃错	-1	20	-3
s ci cuo	-1	14	-2
p 错药	-1	20	-3
s cuo yao	-1	14	-2
p 药了	-1	20	-3
s yao le	-3	40	-4
c 灭	-1	-8	-6
p 灭火	-16	-16	-11
s mie ho	-11	-11	-8
p 火器	-14	-13	-10
s ho qi	-10	-10	-7
p 器没	-10	-2	-2
p 我爷	-1	14	-1
s wo ye	-1	10	-1
p 爷爷	-5	62	-5
s ye ye	-3	44	-4
s hen hao	13	-4	-1
p 好几	-10	6	-12
s hao ji	-7	4	-8
p 年了	-3	-12	-5
p 人上	-7	-13	17
s len san	-5	-10	11
p 上门	-12	-23	-18
s san men	-9	-16	-14
c 洗	-13	-16	-14
p 洗澡	-13	1	-15
s xi zao	-9	1	-10
c 马	-7	20	-7
p 马桶	-12	-17	-13
s ma ton	-9	-12	-9
p 桶的	-1	12	-1
s ton de	10	13	-1
p 梯门	16	-7	-4
s ti men	11	-5	-3
p 开了	10	7	26
s kai le	7	5	18
s mei jiao	13	-2	-1
c 轿	13	-2	-1
p 轿厢	33	-3	-2
s jiao xian	21	-4	-3
c 厢	13	-1	-1
c 踩	6	8	-2
p 踩空	17	26	-2
s cai kon	12	18	-2
c 空	-1	-1	-9
p 掉下	28	-14	-13
s diao xia	20	-10	-9
p 下去	5	42	8
s xia qu	3	29	6
p 子有	13	-6	3
s zi you	0	-10	14
c 社	-6	-9	-7
p 社区	-15	-23	-18
s se qu	-10	-16	-13
c 区	-11	-16	-1
s qu yi	-7	-12	-9
p 医院	-17	-28	-22
s yi yuan	-12	-19	-15
c 院	-11	-19	-7
p 一次	-8	-12	-8
s yi ci	-6	-8	-6
c 孙	3	19	10
p 孙子	18	5	9
s sun zi	13	3	6
p 子要	-2	-5	10
c 暑	-1	14	-2
s jia le	-4	-6	10
p 里全	27	-7	-3
s li quan	30	-5	-3
p 全是	24	17	-9
s quan si	17	12	-6
c 狗	-11	-3	-13
p 租房	-7	-9	-6
s zu han	-5	-8	-5
c 顶	10	4	6
p 顶楼	12	-3	-3
s din lou	8	-2	-2
p 锁了	18	-2	-9
s suo le	12	-2	-7
s le wan	-4	-4	11
p 万一	-11	-11	-4
s wan yi	-9	1	8
s yi si	-3	-5	24
p 失火	38	-3	-3
s si ho	39	-3	-3
c 跑	10	-4	14
p 人跟	-4	-6	22
s len gen	-3	-5	15
p 跟着	-3	10	22
s gen ze	-3	4	13
p 着我	-9	-13	36
s ze wo	-6	-9	25
c 装	-10	-15	-10
p 装修	-8	-14	-10
s zuan xiu	-5	-10	-7
c 修	-9	-3	-5
c 晚	-9	-14	-9
w noise	-9	-13	-14
p 老爷	-5	17	14
s lao ye	-4	21	9
p 爷子	-5	10	14
s ye zi	-4	6	9
p 老年	-11	-22	5
s lao lian	1	-20	1
p 年痴	-2	-5	28
s lian ci	-1	-4	20
c 痴	-1	-3	16
p 痴呆	-2	-7	40
s ci dai	-1	-5	28
c 呆	-1	-3	16
p 早上	9	5	4
s zao san	32	-1	0
p 上出	-2	7	8
p 找不	-13	-7	37
s zao bu	-9	-6	25
p 不着	-45	-24	-7
s bu ze	-15	-15	-2
p 着了	96	8	0
s ze le	53	17	0
p 找个	-5	-9	-5
p 去看	-5	-12	-5
s qu kan	-4	-8	-3
p 看病	-10	-20	-11
s kan bin	-7	-14	-8
w how	-12	-17	-12
w use	-11	-8	-3
w extinguisher	-28	-7	-9
p 老公	-5	15	59
s lao gon	-4	10	41
p 公家	-2	-5	14
s gon jia	-1	-3	10
s jia bao	9	-2	11
p 我救	-1	-3	23
s wo jiu	-1	-2	16
c 救	5	26	4
p 救救	-1	-3	23
s jiu jiu	-1	-2	16
p 救我	-1	-3	23
s jiu wo	-1	-2	16
s ton le	-2	-2	21
c 链	-1	4	10
p 链子	-3	15	-3
s lian zi	4	8	-4
c 断	-4	-3	-8
p 断了	-6	-1	-17
s duan le	-4	-1	-12
c 砸	9	-3	21
p 砸到	9	-14	-5
s za dao	6	-10	-4
w lamp	-18	-31	-13
w out	23	22	2
c 阿	5	24	6
p 阿姨	-2	22	-2
s a yi	-1	15	-2
c 姨	-1	14	-1
p 化粪	9	-6	-2
p 粪池	9	-6	-2
c 池	9	1	-5
p 满了	-7	-11	-8
s man le	-6	-10	-7
c 流	-3	30	-4
p 路上	-8	1	3
s qian de	11	-11	-6
p 得我	-20	-28	-16
s de wo	-14	-19	-11
c 直	23	27	8
s zi ke	12	-2	-2
c 停	-4	-17	-10
p 停车	-6	-9	7
p 车的	9	20	12
s ce de	6	14	8
p 的时	-7	20	-5
s de si	-8	15	-8
p 时候	-19	7	-11
s si hou	-13	5	-8
c 撞	-6	34	11
c 栏	8	-12	4
p 栏杆	9	-22	17
s lan gan	6	-5	11
c 遗	-3	-8	1
p 遗嘱	-7	-15	-9
s yi zu	-5	-10	-6
w hospital	-10	-20	-18
p 一只	-4	11	-3
s yi zi	12	6	19
p 只手	-3	17	-1
s zi sou	-4	22	-1
p 不起	8	36	-10
s bu qi	5	25	-7
c 起	27	28	7
p 起来	61	17	37
s qi lai	41	17	24
p 讲不	-2	25	-1
s jian bu	-3	11	-3
p 不清	13	-1	-12
s bu qin	9	0	-8
c 清	-6	-13	-15
p 清爽	-1	13	-1
s qin suan	-1	9	-1
c 边	6	14	5
p 门口	-18	-4	10
s men kou	-12	-3	7
p 口那	-2	-8	-4
s wa wa	12	5	-3
c 卡	8	1	-14
p 卡住	-6	16	-5
s ka zu	-4	11	-3
p 她割	-2	-6	49
s ta ge	-1	-4	34
c 割	-3	19	26
p 割腕	-2	-4	40
s ge wan	-1	-3	28
c 腕	-2	8	15
p 腕了	-2	-4	40
s wan le	4	1	24
c 燃	29	-8	-4
p 燃气	56	-19	-8
s lan qi	46	-17	2
p 报警	-1	-18	34
s bao jin	-1	-13	24
c 警	2	-10	29
p 警器	5	-7	-10
s qi yi	26	-6	-3
p 一直	25	6	32
p 有味	38	-2	-3
s you wei	26	-2	-2
s ma zen	-1	-1	10
c 整	17	1	-3
p 八十	-9	-14	-12
s ba si	-7	-1	-9
p 十了	-4	-14	-7
s si le	-10	-16	-16
p 什么	-10	-19	-13
s sen me	-7	-13	-9
c 钱	-15	-27	7
c 领	-4	-13	-1
p 头一	-9	-12	-8
s tou yi	-7	-9	-6
p 一回	-6	-11	1
s yi hi	-6	-9	-1
c 办	-9	-21	-13
s de yi	4	-10	-6
p 衣服	6	-11	12
s yi hu	4	-7	8
w speak	-6	-8	-3
w up	38	25	-15
p 马蜂	-2	17	-3
s ma hen	-1	12	-2
p 喝多	-2	14	23
s he duo	-1	10	16
p 多了	-4	19	20
s duo le	-3	13	14
p 人迷	-1	25	-3
s len mi	-1	18	-2
c 迷	-1	26	-2
p 迷糊	-1	25	-3
s mi hu	-1	18	-2
p 糊了	7	14	-3
s hu le	3	13	-3
c 耳	-3	3	11
p 来看	-8	-15	-9
s lai kan	-6	-10	-6
p 看我	-6	-9	-8
s lin bu	-6	-7	-12
c 补	-5	-12	-8
p 补贴	-9	-19	-13
s bu tie	-6	-14	-9
c 账	-3	-5	10
w boy	39	24	13
s zi cu	-4	13	-3
p 出车	-2	13	-2
s cu ce	-1	9	-2
p 车祸	-2	13	-2
s ce ho	-1	9	-2
c 骗	-6	-12	15
p 骗子	-5	-10	32
s pian zi	-4	-9	21
p 看看	-17	-22	-14
s kan kan	-12	-15	-10
p 电视	2	-18	5
p 门夹	3	19	-2
s men jia	2	16	-2
c 夹	20	3	-3
p 夹住	35	-11	-2
s jia zu	20	-8	-3
p 住我	30	-8	-3
s zu wo	20	-6	-2
p 子了	5	11	48
s zi le	10	26	31
p 送饭	-6	-10	-7
s dao san	-7	-9	-4
p 高压	13	6	-2
s gao ya	9	4	-1
s ya xian	11	-6	-1
s diao di	10	-4	-1
p 了直	16	1	-1
p 直打	16	5	-1
s zi da	5	-1	18
p 打火	12	-1	-5
c 心	0	38	-9
p 心口	-2	35	-2
s xin kou	-1	25	-2
s yi jiu	-1	9	-1
p 地疼	-1	22	-1
s di ten	-1	16	-1
c 胳	-1	11	-1
p 胳膊	-2	28	-2
s ge bo	-1	20	-2
c 膊	-1	11	-1
p 膊也	-1	16	-1
s bo ye	-1	11	-1
p 晾衣	-11	-15	-4
s lian yi	-10	1	-5
s zi sen	-5	12	-3
w saw	-2	7	-14
w fight	-8	-26	60
w hi	-8	74	27
w hand	30	33	-5
p 消防	-15	-21	-6
s xiao han	-12	-15	-5
c 防	-4	-15	-5
p 通道	-7	-10	-9
s ton dao	-7	10	-7
s dao bei	-3	28	-3
s bei du	-1	8	-1
p 堵了	-8	-12	-5
s du le	2	17	-5
c 对	-2	4	14
p 对面	10	2	5
c 面	27	21	0
p 楼顶	24	6	-5
s lou din	17	4	-3
c 光	9	-4	-2
c 噼	16	-1	-1
p 噼里	19	-1	-1
s pi li	13	-1	-1
p 里啪	19	-1	-1
s li pa	13	-1	-1
c 啪	24	-2	-1
p 啪啦	19	-1	-1
s pa la	12	-2	-1
c 啦	25	16	-4
c 响	24	-16	-13
c 午	-5	-8	-5
p 的手	18	15	-4
s de sou	13	10	-3
p 手机	-11	-4	12
s sou ji	-8	-3	8
s yin le	-2	-8	11
s le ban	-6	11	6
c 帮	-10	-17	-7
p 帮我	-11	-16	-16
s ban wo	-8	-11	-11
p 掉到	27	-3	-2
s diao dao	19	-2	-2
p 到楼	8	-3	-4
p 下雨	-18	-10	-6
s xia yu	-12	-7	-4
c 雨	-5	-9	-5
p 子不	-10	-5	2
s zi bu	-9	-3	0
p 一天	-5	-7	9
p 天就	-1	-3	13
s tian jiu	-1	-2	9
c 顿	-5	-9	-6
p 哪个	-8	-12	-4
s la ge	-6	-8	-3
c 跌	-2	12	-2
p 跌倒	-3	11	-3
p 倒了	18	42	-16
s dao le	18	28	7
s ge hu	-5	-13	-5
s hu ze	-5	-10	-5
p 梯老	-11	-4	-3
c 怕	-23	-17	-11
c 困	12	-12	-8
p 困在	38	-2	-3
s kun zai	26	-2	-2
p 在里	39	3	-6
s zai li	27	2	-4
p 里面	10	6	-6
p 家闻	26	-2	-3
s jia wen	18	-2	-2
c 闻	29	-4	-2
c 见	8	1	26
c 煤	29	-13	0
p 煤气	60	-28	-4
s mei qi	37	-7	-5
p 气了	21	40	-6
s qi le	8	28	-6
c 切	-1	13	-1
p 掉一	-2	27	-1
s diao yi	-1	19	-1
p 一块	-11	13	-6
s yi kuai	-7	9	-5
c 块	1	10	0
s kuai zi	-1	19	-1
p 指头	14	38	-3
s zi tou	22	27	-4
p 头血	-1	17	-1
s tou xue	-1	12	-1
c 血	-6	78	1
s xue tan	-1	17	-1
c 淌	-3	12	-1
s tan de	-2	15	-3
p 得到	-2	8	-2
p 处都	-2	8	-2
s cu dou	-2	13	-2
p 帮忙	-4	-9	-6
p 中饭	-6	-11	-7
w visit	-7	-13	-8
s san qi	-4	18	-3
p 脸都	-5	42	-4
s lian dou	-4	27	-4
c 灶	6	-5	-9
p 灶台	20	-7	-5
s zao tai	14	-5	-3
p 台的	0	-8	-4
s tai de	0	-8	3
p 的火	41	-6	-3
s de ho	28	-7	-3
p 火苗	34	-8	-5
s ho miao	24	-6	-3
c 苗	12	-5	-4
p 发黄	-8	-5	-3
c 理	-8	-13	-8
p 自行	-5	-9	-10
s zi xin	-4	-7	-9
c 行	-6	-2	-11
p 行车	-5	-9	-10
s zi xian	14	-10	-6
c 箱	0	-11	-10
c 听	-9	-8	-6
p 里就	-3	-10	-5
s li jiu	-4	-9	-5
p 个老	20	17	17
s ge lao	13	11	11
p 老太	-2	46	10
s lao tai	-1	32	7
c 太	-13	5	-6
p 太婆	-4	-9	11
p 容易	-3	-8	-3
s lon yi	9	-7	-3
p 一家	15	-8	-6
s yi jia	6	-11	-6
p 家人	-5	-5	9
s jia len	-9	-6	4
w need	-20	-16	-12
c 费	-10	-9	-8
p 哪儿	-11	-19	-9
s la er	12	0	-9
s er lin	-2	19	-4
p 三万	-1	-2	8
s san wan	-1	-5	10
p 万块	-2	-4	9
s kuai bu	-2	13	-1
c 室	14	2	13
p 把手	-4	15	-4
s ba sou	-3	10	-3
s hen zi	-1	-2	12
w bank	-7	-12	-8
p 脚踩	-1	12	-1
s jiao cai	-1	8	0
p 脑袋	15	5	-2
s lao dai	11	4	-1
c 磕	-1	13	-1
p 马路	-4	49	-3
s ma lu	-3	34	-2
s ya zi	-1	13	-1
p 子上	-12	12	-11
p 直冒	-1	23	-1
s zi mao	7	9	-3
s men da	7	-5	9
p 打得	-4	-10	64
s da de	24	-10	41
p 得头	-4	-7	32
s de tou	3	1	28
p 头都	2	22	25
s tou dou	1	15	17
c 活	4	-14	47
p 活着	-2	-6	34
s ho ze	-1	-4	24
p 没意	-1	-6	35
s mei yi	-1	-4	25
c 意	-1	-4	13
p 意思	-1	-6	35
c 思	-1	-2	14
s si xian	8	-3	14
c 花	5	-5	-11
s dou xie	-1	11	-2
s xie le	-2	3	19
p 老李	-2	28	-2
s lao li	-2	18	-3
c 李	-1	11	-1
p 从梯	-2	31	-2
s con ti	-1	22	-1
p 梯子	-3	25	-4
s ti zi	-2	17	-2
p 上摔	-1	23	-1
s san suai	-2	14	-1
p 摔下	-2	39	-2
s suai xia	-2	28	-1
p 下来	1	45	-5
s xia lai	1	32	-4
p 动弹	-1	13	-1
s don tan	0	9	0
p 弹了	-1	13	-1
s tan le	-3	29	-3
w talk	-7	15	-17
p 困着	-6	-10	-7
p 着人	-9	4	3
c 别	-8	-3	-9
p 别的	-15	-24	-18
s bie de	-11	-13	-12
w see	-10	-21	-6
c 每	-6	-11	-6
c 月	-7	-9	-9
p 车充	9	-8	-3
p 充着	28	-4	-2
s con ze	19	-3	-1
p 着电	6	20	-1
s ze dian	3	14	-1
p 儿烧	8	10	-1
p 烧起	54	9	-6
s sao qi	38	7	-4
p 房的	-15	-4	-2
p 的门	-5	-6	22
s de men	-3	-4	15
s si tan	-10	-16	-11
p 子走	-5	-10	-5
p 走了	14	-23	44
s zou le	10	-16	31
p 以后	-9	1	-7
s li len	-11	-3	-10
p 冷清	-5	-7	-10
p 路灯	-9	-27	-11
s lu den	-7	-19	-7
c 灯	-12	-30	-16
c 白	-4	37	-5
p 晚上	-17	-25	-16
s wan san	-3	-13	-14
c 反	15	6	-9
s han dao	19	-6	4
p 上那	1	-13	-7
s san la	-1	-11	-6
p 空调	2	-2	-10
p 调的	-1	13	-1
s tiao de	-1	17	-2
p 的水	-17	-11	-5
s de sui	-14	-13	-6
c 吵	-12	-16	-17
p 吵得	-10	-21	-10
s cao de	-7	-15	-7
p 得慌	6	-11	-7
s de han	-1	-19	-2
s bu li	-1	11	-2
p 小孩	22	29	-6
p 开水	-4	33	-3
s kai sui	-3	23	-2
p 水烫	-2	32	-1
s sui tan	-1	22	-1
c 烫	-4	45	-2
p 烫了	-2	33	-1
p 烟机	7	-10	-5
s yan ji	2	-8	-7
c 特	-1	25	-1
p 特别	-2	20	-1
s te bie	-1	14	-1
c 吸	-2	20	-2
p 吸不	-3	11	-2
s you da	14	-10	-6
s da yin	-1	9	-1
w gate	-4	-12	-5
w card	-6	-9	-6
w doesn't	-13	-5	-4
w work	-11	-17	-6
s sen ho	10	-5	-5
p 困难	-6	-9	-8
p 里进	3	-6	23
s li jin	2	-4	16
p 进水	19	-3	-3
s jin sui	14	-2	-2
p 水了	42	12	-9
s le di	11	-4	-1
p 地板	-9	-5	-3
c 泡	-11	7	-5
p 几点	-6	-11	-9
s ji dian	-5	-10	-7
p 点了	-2	-4	21
s dian le	-15	24	30
p 老妈	-2	11	-2
p 一半	-7	25	-5
s yi ban	-6	24	-6
s si mu	-1	9	-1
s de xiao	-5	16	5
s san lian	4	-4	-9
c 前	-7	7	-9
s qian wo	-4	-5	24
c 重	23	-3	-2
s zuan le	-4	-6	32
c 堆	-2	-10	-12
s san yi	1	12	-4
p 拆迁	-6	-11	-7
c 五	8	-7	-2
p 五楼	13	-3	-1
s wu lou	9	-2	-1
p 子都	20	9	-6
s zi dou	14	6	-4
p 梯上	-9	-2	-6
s ti san	-9	-3	-5
p 桶堵	-3	-8	-3
p 死了	-7	-7	-16
c 啥	-3	-11	-3
c 猫	-6	-11	-2
p 在房	12	-2	-2
s zai han	30	-8	5
p 房顶	6	14	-3
s han din	5	10	-2
p 打架	-8	-12	-7
s da jia	-8	-10	18
c 架	12	-14	1
p 人掉	25	8	-2
s len diao	30	5	-3
p 掉进	46	-10	-4
s diao jin	27	-7	-3
p 进去	-8	35	-5
s jin qu	-7	18	-5
p 半道	11	-3	-1
p 道上	-9	-10	-5
p 卡壳	-1	11	-1
c 漏	9	-13	-9
p 要看	-1	-10	-3
s yao kan	-2	-8	13
p 看眼	-3	-15	-4
s kan yan	-2	-11	-3
p 睛去	-1	-10	-3
s dian han	13	-4	-2
p 房冒	26	-2	-1
s han mao	18	-1	-1
p 冒烟	51	3	-5
s mao yan	35	1	5
p 烧焦	24	-2	-1
s sao jiao	17	-1	-1
c 焦	19	-1	-1
p 焦味	27	-2	-1
s jiao wei	19	-1	-1
c 底	13	-4	-5
s san de	-9	-16	-13
p 耳朵	-5	2	27
s er duo	-4	2	19
c 朵	-2	1	11
p 朵都	-1	-6	18
s duo dou	-1	-4	13
s yao lon	-1	-2	16
s zao ho	33	-12	-12
p 火太	-10	-4	-3
p 太小	-10	-4	-3
p 师傅	-9	27	-7
s si hu	-7	18	-5
c 傅	-4	11	-3
s dou jiao	12	-3	-1
w someth	21	-9	-16
w else	-16	-15	-8
p 小年	-1	15	-5
s xiao lian	-1	9	-5
p 年轻	-2	12	-7
s lian qin	-2	9	-5
s qin qi	-1	10	-3
p 骑摩	-2	14	24
s qi mo	-2	9	16
p 摩托	-4	15	18
s mo tuo	-3	11	13
p 了头	9	28	17
s le tou	6	20	12
p 都碎	-1	13	-4
s dou sui	-1	9	-3
w home	-14	-28	42
w car	9	-10	-21
w block	-35	-26	-18
w lane	-11	-2	-1
p 是啥	-1	-10	-1
p 啥事	-1	-10	-1
s sa si	-4	-10	-2
c 挖	14	-2	-1
p 挖断	23	-2	-1
s wa duan	16	-2	-1
c 呲	12	-1	0
p 呲呲	22	-2	-1
s ci ci	23	-2	-1
s ci xian	19	-2	-1
p 老王	-2	28	-3
c 王	-1	10	-2
p 的地	8	-13	-12
s de di	5	-9	-8
w try	-5	-3	53
w i'm	3	-15	37
w alone	-8	-21	3
c 谁	-4	-13	-8
s ha tan	13	13	-3
s tan li	17	-4	-2
c 收	-5	-10	6
p 楼道	13	-26	11
s lou dao	4	-18	7
p 猫被	-6	-12	-2
s mao bei	-4	-8	-1
p 被卡	11	-2	-1
p 卡在	54	21	-6
s ka zai	38	15	-4
c 缝	17	-7	-2
p 缝里	30	-7	-3
s hen li	21	-5	-2
p 叫了	-7	10	-4
p 一夜	10	-5	-2
c 夜	-9	-13	0
w will	-8	-11	-8
w haircut	-6	-13	-16
s san ban	-4	-8	-5
p 半夜	-15	-23	6
s ban ye	-10	-16	4
c 拖	-4	6	19
p 凳子	-11	-9	-4
p 个月	-12	-7	-15
s ge yue	-8	-5	-10
w say	-4	0	47
w again	-11	-11	-14
c 糖	-2	17	-2
p 糖尿	-2	10	-3
p 尿病	-2	10	-3
p 吃的	14	-3	-5
p 伴去	-3	-11	-5
s ban qu	-2	-8	-4
c 围	-1	-3	10
p 围着	-1	-3	29
s wei ze	-1	-2	20
p 着一	4	5	25
s ze yi	3	3	18
s ge xue	-1	3	13
c 学	-9	-11	-1
p 学生	-2	23	19
s xue sen	-1	16	13
p 要钱	-3	-4	46
s yao qian	-2	-3	32
p 河里	56	-13	-6
s he li	39	-9	-4
p 里有	33	-12	38
s li you	25	-9	27
c 喊	5	14	14
p 喊救	19	24	9
s han jiu	12	15	5
p 救命	15	66	6
s jiu min	11	46	4
c 命	4	22	7
p 住院	-4	-12	-8
s zu yuan	-3	-8	-5
p 三天	10	-5	-5
p 天了	-4	-8	33
s tian le	-4	-7	22
w month	-5	-9	-6
p 卫生	-3	-18	-13
s wei sen	-2	-12	-9
s sen jian	2	-13	-6
p 把电	-12	-3	-4
s ba dian	-9	-2	-3
p 车推	-11	-2	-2
p 电怕	-9	-1	-1
p 着火	31	-14	-13
p 女儿	-5	9	15
s lv er	-3	6	10
p 儿把	-2	23	-2
s er ba	-2	16	-1
p 一瓶	-1	18	-2
s yi pin	-1	13	-1
c 吞	-6	25	-2
p 了现	-1	19	-3
s le xian	-1	12	-3
p 被骗	-6	-12	-1
s bei pian	-4	-9	-1
p 骗了	-5	-10	1
p 车库	27	-13	-7
s ce ku	19	-9	-5
p 开不	-9	-4	-7
c 锅	18	-6	-6
p 锅烧	15	-3	-1
s guo sao	10	-2	-1
p 干了	10	-2	-1
p 了满	10	-2	-1
p 满屋	9	-2	-1
p 屋子	34	-4	-2
s wu zi	23	-3	-2
p 是烟	56	-7	-3
s si yan	46	-7	-2
p 快来	2	53	-3
s kuai lai	2	37	-2
p 人隔	-5	22	-1
s len ge	-4	15	-1
p 冒黑	16	17	-2
s mao hei	12	12	-2
c 黑	9	12	-7
p 黑烟	24	15	-3
s hei yan	17	10	-2
w bit	-4	65	-4
p 了半	-4	17	16
p 个钟	-2	16	-4
s ge zon	-2	12	-3
p 钟头	-3	14	-5
s zon tou	-2	10	-3
c 妹	-1	7	9
p 割了	-2	12	-3
p 了手	-3	52	7
s le sou	-2	36	5
p 手腕	-2	23	-2
s sou wan	-2	16	-1
p 在浴	-3	26	-1
s zai yu	-2	18	-1
p 浴缸	-2	18	-2
s yu gan	-1	12	-1
c 缸	-1	11	-2
p 缸里	-1	15	-1
s gan li	10	9	-1
w slipp	-2	16	-4
w but	-5	-10	-4
w salt	-8	-17	-7
w step	-7	-9	-8
w police	-7	-11	25
c 闺	-3	-3	13
p 闺女	-7	-7	33
s gui lv	-5	-5	23
c 冰	9	-7	-3
p 雾报	8	-3	-5
s qi dian	-3	10	-2
p 电池	-10	19	-7
s dian ci	-7	13	-5
p 麻将	-4	-9	-9
s la dao	-2	-4	23
w son	-8	34	36
w stuck	52	17	-12
w socket	31	6	-9
w floor	33	46	-16
p 衣机	-6	-10	-6
p 里的	-25	-19	-4
s li de	-17	-15	-3
p 夜里	-11	-5	-10
p 里不	9	-3	-5
p 人晓	-3	-9	-3
s xiao de	-8	-22	-3
s xia len	-9	-5	-5
s yan pi	-2	13	-1
p 屁股	-3	14	-2
s pi gu	-2	10	-1
p 差点	-11	-15	-11
s ca dian	-7	-11	-8
s tan ze	12	11	-3
s han sui	-9	-5	-3
w could	-12	-16	-11
w somebody	66	-12	31
w wash	-7	0	-8
w mother	-12	9	11
s si ba	-1	-4	9
p 往上	14	1	-5
p 上有	-8	23	15
s san you	3	15	10
p 补助	-3	-8	-6
w empty	-11	-10	-6
p 上都	14	4	-2
s san dou	10	3	-2
p 箱子	9	-7	-3
p 我婆	-3	34	12
s wo po	6	23	8
s lai zui	-1	10	-1
p 漏水	-11	-8	-10
s lou sui	-8	-7	-7
s sui yi	-1	15	-1
p 一边	-7	34	-4
s yi bian	-6	19	-5
p 边脸	-1	21	-1
s bian lian	-1	15	-1
s lian don	-1	13	-1
p 动不	11	27	-3
s don bu	7	18	-3
w call	-21	-6	-3
p 梯停	-10	-3	-3
p 停在	-4	-15	-9
s tin zai	-3	-11	-6
p 动了	-3	12	4
s don le	-2	8	3
w now	-5	-11	37
p 我爸	-8	46	12
s wo ba	-6	31	8
c 爸	-3	23	5
s ba wu	-1	14	-1
c 误	-1	15	-1
c 杀	-2	5	17
s xia du	-1	15	3
c 肚	-2	24	-2
p 楼窗	26	-2	-1
s lou cuan	18	-1	-1
p 户往	23	-1	-1
s hu wan	23	-2	-2
p 冒浓	12	-1	-1
s mao lon	8	-1	0
c 浓	20	-1	-1
p 浓烟	32	-1	-2
s lon yan	22	-1	-1
p 不转	-5	24	-3
s bu zuan	-3	16	-2
c 转	-4	10	26
p 救护	-7	27	-9
s jiu hu	-5	24	-7
p 护车	-7	27	-9
s hu ce	-5	19	-7
p 进不	-6	-20	-7
s jin bu	-5	-15	-6
p 让车	-2	-14	-2
s lan ce	-1	-10	-2
p 车停	-13	-14	-10
s ce tin	-9	-10	-7
s hu kuai	0	9	-1
p 快我	-2	24	-2
s kuai wo	-2	17	-1
p 吐白	-1	28	-2
s tu bai	-1	19	-1
p 白沫	-1	28	-2
s bai mo	-1	19	-1
c 沫	-1	17	-1
p 太快	-6	-8	-3
p 夹人	-8	-3	-3
c 写	-1	-2	10
c 笔	-1	1	11
c 信	-5	-7	9
s xin len	-1	6	20
p 人站	12	-3	26
s len zan	2	-13	9
p 站在	10	-5	39
s zan zai	7	-4	27
s lou le	10	-7	-4
c 阳	19	1	3
p 阳台	49	3	8
s yan tai	30	0	4
p 里人	-11	5	-8
w took	-6	23	36
w bike	10	9	-13
w march	-3	-18	-7
p 爬到	17	-2	-2
s pa dao	12	-1	-2
w burn	61	0	-12
w black	14	-6	-3
w wa	21	-22	33
w film	-3	-16	-5
w about	-19	10	-4
p 个头	-6	-13	3
s ge tou	-4	-9	2
p 外婆	-2	36	-2
s wai po	-1	25	-1
p 降压	-2	23	-2
s jian ya	-1	16	-1
p 压药	-2	19	-3
s ya yao	-2	18	-2
p 吃了	-5	41	5
s ci le	3	31	2
s le si	8	21	-3
p 十几	-1	10	13
p 不会	-5	17	-5
s bu hi	-5	8	-14
s xian lan	-3	4	-9
p 让电	-1	17	-1
s lan dian	-1	12	-1
p 电打	-3	45	-3
s dian da	-3	31	-5
p 个礼	-8	-8	-8
p 礼拜	-10	-12	-11
s li bai	-8	-10	-9
p 居家	16	-9	6
s ju jia	12	-6	4
p 院子	-9	-15	16
s yuan zi	-7	-11	11
p 子里	-1	12	-10
s zi li	-1	8	-7
p 得一	13	-1	-1
p 一点	-18	-23	-17
s yi dian	-13	-16	-12
p 人家	-7	10	-12
s len jia	-7	13	-9
p 么办	-6	-8	-10
p 水管	-19	-20	-11
s sui guan	-14	-17	-9
p 管子	10	-15	-7
s guan zi	7	-10	-5
p 听说	-5	-9	-5
s le sui	0	-10	-10
c 岁	-3	3	9
s jian ho	9	-3	-1
p 急救	-5	-11	-5
c 工	0	9	-2
s di wan	8	-2	-1
p 还打	14	-2	-4
s hai da	8	-3	-4
p 关在	32	-4	-2
s guan zai	22	-3	-2
p 地下	45	11	-4
s di xia	48	5	-8
p 下室	17	-6	-1
s xia si	25	-7	-5
s si len	-1	6	-9
p 库里	30	-2	-1
s ku li	21	-2	-1
p 里门	10	-2	-2
s li men	6	13	-2
p 外头	35	-11	5
s wai tou	25	-7	4
p 锁死	10	-2	-2
p 血糖	-1	14	-1
c 食	-5	-9	-6
p 食堂	-14	-22	-15
p 的饭	-4	-10	-6
p 的钱	-7	-14	-16
s de qian	-8	-12	-12
p 去医	-8	-15	-11
p 着门	-3	-2	9
p 花盆	-12	-17	-8
s ha pen	-9	-12	-5
p 得不	10	10	-3
s zi ye	4	13	11
s li da	-2	-3	16
c 呼	14	17	-3
p 架倒	22	-22	-3
s jia dao	27	-21	-2
w sunday	-3	-6	-13
w morn	-6	-3	15
p 底下	28	-3	-9
p 下的	27	-9	-3
s xia de	15	-10	-4
c 酒	-2	11	8
s lian san	-2	12	-1
p 儿子	2	-23	18
s er zi	7	-17	12
p 子拿	-4	13	23
s zi la	-4	1	14
p 拿菜	-1	-2	23
s la cai	-1	-2	16
p 菜刀	-2	-3	36
s cai dao	-1	-2	29
c 刀	-7	-6	88
c 追	-1	-1	19
c 躺	7	22	-5
p 躺在	2	16	-5
p 在床	-7	-14	-6
p 床上	-11	-7	-8
w blood	6	35	-12
w test	-10	-10	-6
p 壁家	16	-2	-1
s bi jia	11	-1	-1
p 有焦	24	-2	-1
s you jiao	15	-4	-2
p 烟了	14	-1	-1
p 水龙	2	-13	-7
s sui lon	2	-9	-5
p 龙头	0	-14	-7
s lon tou	0	-10	-5
p 火啦	39	-2	-1
s ho la	27	-2	-1
p 孙女	-8	10	27
s sun lv	-5	7	19
s ha ban	11	-7	-4
p 快一	10	-4	-2
p 一下	21	9	-13
s yi xia	15	6	-9
s sui de	-3	-8	20
s de tan	-1	4	11
w there'	59	17	26
w hole	-12	-8	-7
w once	-4	-10	-7
p 太太	2	38	2
s tai tai	2	27	1
c 突	3	17	-3
p 突然	9	45	-7
s tu lan	6	31	-5
c 然	8	19	-3
c 认	-2	-4	9
p 认不	-1	3	13
p 不得	11	-2	11
s bu de	7	-2	8
p 了话	-1	14	-1
p 话也	-2	35	8
s ha ye	-2	25	5
p 不利	-1	16	-3
p 树要	-1	-8	-1
s yao dao	-2	11	-3
p 了怕	-11	-4	-5
s le pa	-9	0	-4
p 怕砸	-2	-10	-2
p 砸着	-4	-12	-3
s za ze	-4	-9	-3
p 我满	-3	16	-3
s wo man	-2	11	-2
w she	-10	61	20
w want	-3	-12	37
w die	-3	-9	25
c 睡	3	9	-5
p 睡不	-5	-9	-7
s sui bu	-5	-8	-6
p 帮着	-9	-11	-6
p 着洗	-9	1	-7
p 理个	-2	-8	-4
p 个发	-2	-8	-4
p 我媳	-1	23	-3
s wo xi	-1	15	-2
c 媳	-2	12	9
p 媳妇	-5	29	23
s xi hu	-3	20	16
c 妇	4	17	8
c 羊	-1	14	-1
p 羊水	-2	24	-3
s yan sui	-1	16	-2
p 水破	-1	19	-2
s sui po	12	12	-2
p 破了	0	20	13
s po le	8	17	8
s le hai	-8	14	1
p 子头	18	4	-2
p 都看	-2	22	-3
s dou kan	-1	16	-2
p 看见	9	-1	4
p 见了	-6	-4	55
s jian le	-6	4	34
c 条	-1	-11	-3
p 里一	26	-3	-3
s li yi	23	-4	-4
p 装个	-11	-19	-9
s zuan ge	-7	-14	-6
p 个扶	-6	-10	-5
c 扶	-2	-10	-8
p 扶手	5	-22	-9
s hu sou	4	-16	-6
w ha	-21	6	53
p 有辆	16	13	-3
s you lian	17	7	-3
c 辆	7	16	-3
p 辆面	-3	24	-5
s lian mian	-2	17	-4
p 面包	-3	22	-6
s mian bao	-2	15	-4
c 包	-5	7	14
p 包车	-3	24	-5
s bao ce	-2	17	-4
s zon du	18	15	-3
p 生前	-1	-9	-1
p 农药	-2	19	-2
s lon yao	-1	13	-1
s ban zen	17	-5	-1
s suo li	-4	12	7
s lu cu	-1	7	9
p 去大	-1	-3	13
p 大半	-2	-4	13
s da ban	-1	-3	9
s len yin	10	-7	25
p 上下	-7	8	-4
p 下楼	-6	-9	-4
p 没电	-23	-14	-8
s mei dian	-16	-10	-6
w kill	-9	-16	32
p 女婿	-2	-7	17
s lv xu	-2	-5	12
p 婿打	-1	-4	11
p 打我	11	-10	56
s da wo	8	-7	39
p 我女	-2	8	26
s wo lv	-2	6	18
p 离婚	-5	-10	-10
w both	-8	-15	-10
s xian da	-5	-11	-7
s jia si	-2	9	-2
p 似的	-6	17	-4
s wu de	13	-6	-4
s yan ha	15	-4	-1
s tan zon	15	-3	-1
p 中毒	27	25	-3
c 毒	10	27	-3
s du dou	15	2	-1
s dou tan	15	-3	-1
p 躺着	19	16	-4
p 着不	19	-6	4
s ze bu	14	-4	3
s zai wu	15	-2	12
p 六楼	14	-4	-4
s liu lou	10	-3	-2
p 中间	20	9	-3
s zon jian	13	5	-5
p 个孩	13	-8	-2
s ge hai	9	-6	-1
p 子在	-13	-14	39
s zi zai	-3	-4	26
p 请个	-2	-10	-4
c 接	-5	-8	8
s len sou	-3	12	7
p 出门	6	-5	20
s cu men	4	-4	14
p 看不	27	-1	-11
s kan bu	19	0	-8
p 不见	0	-7	34
s bu jian	-1	-7	21
p 去年	-3	-13	-8
s qu lian	6	-10	-6
c 棍	-1	-2	19
s ya diao	13	-4	-1
p 掉了	-20	17	-12
s diao le	-14	12	-9
s dian za	9	-4	-2
s cu si	-4	-8	-5
p 梯咣	21	-1	-1
s ti guan	14	-1	-1
p 咣当	19	-2	-1
s guan dan	14	-1	-1
c 当	8	12	-5
p 当一	19	-2	-1
s dan yi	12	-3	-2
p 下停	21	-1	-1
s xia tin	15	-1	0
p 黑咕	12	-3	-2
s hei gu	8	-2	-2
p 咕隆	12	-3	-2
s gu lon	22	-3	-2
c 隆	11	-2	-1
p 隆咚	12	-3	-2
s lon don	8	-2	-2
c 咬	-6	28	-5
p 咬了	-3	38	-4
p 被车	-6	19	-6
s bei ce	-4	14	-4
p 救火	13	-3	-3
s jiu ho	9	-3	-2
p 公园	10	-10	-5
p 给老	-3	-14	-5
s gei lao	-2	-10	-3
c 订	-4	-9	-6
p 订饭	-2	-9	-3
p 到十	17	-3	-2
s dao si	9	4	-4
p 十楼	19	-5	-1
s si lou	12	4	-2
p 了走	18	-4	-3
s le zou	12	3	-2
p 走廊	13	-7	-4
s zou lan	9	-5	-3
w lift	26	-11	-19
w slow	-10	-12	-6
p 裂了	3	-12	-7
s lie le	2	-8	-5
p 了水	21	-12	-4
p 哗哗	-7	14	-4
s ha ha	-5	17	-4
w won't	-16	17	-9
p 着小	-2	-4	8
p 小区	-17	-25	19
s xiao qu	-12	-17	13
s su san	-4	19	-2
s hen le	-3	11	-2
s han qian	-2	-3	17
s qian jin	-3	8	39
p 在家	-6	-24	-7
s suai dao	-4	10	-4
p 眼皮	-1	20	-1
p 皮都	-4	41	-4
s pi dou	-3	29	-3
p 抬不	-4	13	-4
s tai bu	-3	9	-3
s me han	-4	0	8
p 没用	18	3	-1
s mei yon	12	2	-1
p 眼里	-2	-2	13
s yan li	-2	-1	9
p 门打	11	-5	-7
p 打不	-8	-20	-22
s da bu	-6	-14	-15
p 不开	34	-2	5
s bu kai	24	-1	4
c 孕	5	19	-2
p 孕妇	16	16	-2
s yun hu	19	9	-2
s hu po	-3	12	-1
s po sui	2	11	-2
s le qi	-5	36	-3
s dai dou	-3	13	-1
p 都掉	-4	32	-1
s dou diao	-3	23	-1
p 出来	30	26	4
s cu lai	21	18	3
p 在路	-6	-15	7
s zai lu	-4	-11	5
p 人管	-4	-8	-6
p 后面	-1	-3	16
s hou mian	-1	-2	12
c 场	-3	-2	16
w where	-9	-17	-11
w am	-5	-8	-9
p 小猫	-3	-16	-7
s xiao mao	-2	-11	-5
p 树上	-4	13	-2
p 着充	20	-3	-1
s ze con	14	-2	-1
s zai zi	15	-2	-1
p 直喷	28	-2	-2
s zi pen	20	-2	-1
p 个小	5	34	7
s ge xiao	4	24	5
p 小伙	-7	15	32
s xiao ho	-5	11	22
c 伙	0	2	20
p 天桥	-2	10	13
s tian qiao	-1	7	9
c 桥	-1	3	11
p 桥栏	-3	-4	29
s qiao lan	-2	-3	20
s tou da	-10	-2	12
p 大家	-4	-3	35
p 家都	-2	6	14
s jia dou	-2	2	9
p 下水	-14	-18	-10
s xia sui	-10	-13	-7
p 水道	-15	-9	-5
s sui dao	-15	-8	-7
p 味儿	-6	-9	-4
p 四楼	-1	12	-1
p 理发	-7	-15	-9
p 血压	-12	-7	-12
s xue ya	-9	-5	-8
s lian ma	-1	8	-1
p 妈一	12	-1	-1
s ma yi	8	-1	-1
p 人困	3	-11	-4
p 面快	27	-6	-1
s mian kuai	19	-4	-1
p 一小	11	-1	-1
p 小时	10	-2	-1
p 气灶	-30	-10	-8
s qi zao	-21	-7	-5
p 点不	-9	-2	-2
s bu zao	-20	-3	-3
w just	12	46	38
w hit	-6	61	13
w old	6	12	35
w man	-1	31	54
p 我老	14	23	28
s wo lao	8	15	19
s ban zao	0	9	8
p 着家	-1	-3	21
s ze jia	-1	-2	14
p 家了	-3	-5	14
s ji ye	-1	-2	9
p 不接	-1	-4	24
s bu jie	-1	-5	16
p 气表	-12	-4	-2
s qi biao	-9	-3	-2
c 换	-14	-17	-9
s len lan	-2	9	-2
s gan jin	-1	9	23
p 透了	-2	35	-2
s tou le	6	19	-5
c 姑	11	-3	2
p 姑娘	28	-7	4
s gu lian	20	-5	3
c 娘	14	22	-1
p 上班	-5	-10	-6
c 厨	17	-8	-4
p 厨房	45	-17	-10
s cu han	31	-13	-7
p 抽烟	-18	-5	-7
s cou yan	-13	-3	-5
w light	-23	-14	-9
w stairwell	9	-6	-10
w come	-6	-21	30
s zi xi	-2	13	-3
p 澡洗	-1	33	-2
s zao xi	-1	23	-2
s xi le	-1	26	-2
s tou zen	-1	9	6
p 没回	-4	7	44
s mei hi	-3	5	31
p 回音	-2	13	13
s hi yin	-1	9	9
p 我两	-2	-3	14
s wo lian	-4	6	8
p 岁的	-2	-6	33
s de er	-1	-2	10
p 在菜	-3	25	27
s zai cai	-2	17	19
s cai si	-1	-1	10
c 市	-1	-1	14
s zou san	-3	-4	9
w woman	-5	32	34
w think	5	32	25
w jump	-11	-18	60
p 鼻子	-1	3	8
p 子血	-1	23	-1
s zi xue	-1	16	-1
p 流了	-3	51	-3
s liu le	-3	29	12
p 头了	12	-5	-3
p 人洗	-4	-11	-4
p 人帮	-5	-15	-7
s len ban	-8	-13	8
w elevator	34	-15	-10
w close	-7	-12	-6
s sen dou	-1	11	-2
w smoke	59	-22	-18
w alarm	-21	-6	-6
w keep	-8	-17	-12
w no	-30	-23	-17
c 男	-2	-5	43
p 男人	-3	-8	51
p 人打	-5	-17	38
s len da	-5	-15	24
s da lao	-3	-9	7
p 老婆	8	2	8
p 女的	-4	1	38
s lv de	-3	1	27
s zi han	-3	0	17
w gone	-9	44	7
s wo ge	-4	6	31
c 石	-8	2	-6
p 石凳	-11	-8	-3
p 上冒	-2	10	-1
s han yin	-4	15	5
c 银	-5	-9	9
p 银行	-11	-21	-8
s yin han	-8	-15	-6
p 行卡	-4	-9	-5
c 觉	-1	12	-2
p 一头	-2	20	-2
s yi tou	-1	14	-1
p 头栽	-1	15	-1
s tou zai	-1	10	-1
c 栽	-1	13	-1
s zai zai	-1	18	-1
p 菜地	-1	23	-1
s cai di	-1	16	-1
p 地里	-2	28	-2
s di li	-3	19	-2
p 不知	-3	22	-3
s bu zi	-4	32	-4
p 喘得	-1	33	-3
s cuan de	-1	22	-2
p 躺不	-1	25	-2
s tan bu	-2	15	-2
p 有煤	10	-2	-2
p 气味	20	-3	-3
s qi wei	14	-2	-2
p 是油	-12	-2	-1
s si you	-8	-2	-1
s you qi	-8	11	-1
p 我儿	12	-8	26
s wo er	7	-11	26
p 子喝	-2	10	24
s zi he	-1	7	17
p 喝醉	-2	4	27
s he zui	-1	3	19
c 醉	-2	0	32
p 醉了	-2	4	27
s zui le	-1	3	19
w break	-4	-2	39
c 陌	-1	-2	20
p 陌生	-2	-5	51
s mo sen	-2	-3	36
p 生男	-1	-2	20
s sen lan	-1	-1	14
s jin le	-3	22	1
p 门我	-2	-3	36
s men wo	-2	-2	25
p 我躲	-2	-1	19
s wo duo	-2	-2	13
p 门锁	-21	-13	3
s men suo	-8	-10	6
s qi ce	-4	2	9
p 两顿	-7	-13	-10
s si pao	-2	10	-1
w another	-5	-15	-8
p 子的	15	-15	-8
p 的头	9	8	9
p 头卡	28	5	-2
s tou ka	20	4	-1
p 在栏	16	-3	-1
s zai lan	11	-3	9
p 杆里	16	-3	-1
s jia zao	22	-1	-4
c 遭	-1	0	9
c 号	-6	-9	-6
w ga	77	-20	-22
w power	-6	-10	-6
s qian tou	-2	-4	17
s han mei	-12	-5	-6
s jian yi	9	-4	-3
p 插座	28	-16	-10
s ca zuo	20	-11	-7
c 座	9	-8	-5
p 敢下	12	-3	-2
s gan xia	9	-2	-1
p 我活	-2	-8	58
s wo ho	-2	-6	41
p 活够	-1	-2	29
s ho gou	-1	-1	20
c 够	-2	1	9
p 够了	-2	-3	27
s gou le	-2	-2	19
s le jin	-1	-1	18
p 就走	-1	-1	10
w by	-9	17	-17
w bu	-7	31	-17
w outside	-6	20	38
w little	38	-9	7
w oil	-14	40	-6
p 把钱	-2	-3	31
s ba qian	-3	0	20
p 钱转	-1	-2	21
s qian zuan	-2	-2	14
s xian si	11	-1	5
p 两样	-5	-9	-6
p 样都	-5	-9	-6
p 对门	2	-15	-11
s dui men	1	-10	-8
p 烟烟	14	-3	-2
s yan yan	9	-3	-2
p 烟全	14	-3	-2
s yan quan	10	-2	-1
c 窜	8	-2	-3
s cuan dao	-1	-2	11
p 里塞	-2	-1	10
c 嗓	-2	15	5
p 嗓子	-6	39	13
s san zi	-4	30	9
p 咳不	-2	11	-1
p 都紫	-1	17	-1
s dou zi	-1	12	-1
c 紫	-1	19	-2
p 紫了	-1	17	-1
c 掐	-2	4	16
p 掐我	-1	-3	24
s qia wo	-1	-2	17
p 我脖	-1	-3	24
s wo bo	-1	-2	17
c 脖	-1	-3	17
p 脖子	-2	-9	42
s bo zi	-1	-6	30
p 要弄	-1	-1	24
p 弄死	-1	-1	24
s lon si	-1	-1	17
p 头晕	12	2	-3
s tou yun	9	1	-2
c 晕	10	24	-6
s de zan	11	3	-1
p 站不	14	18	-6
s zan bu	8	5	-6
p 眼前	-2	40	-2
s yan qian	3	25	-4
p 前发	-1	23	-1
s qian ha	-1	15	-1
p 发黑	-1	18	-1
s ha hei	-1	12	-1
p 上气	-1	20	-1
p 气来	-2	12	-1
p 在电	46	-6	25
s zai dian	32	-4	17
p 里出	13	-6	20
s li cu	9	-4	14
s di zuan	-4	11	-3
p 翘起	-10	-13	-7
s qiao qi	-7	-9	-5
p 来绊	-8	-8	-5
s lai ban	-6	-10	-5
p 下饭	14	-2	-2
s xia han	10	-1	-2
p 饭店	13	-3	-3
s han dian	9	-2	-4
c 店	2	2	10
p 几天	-8	-13	-7
s ji tian	-5	-9	-5
p 两口	6	-8	12
s lian kou	4	-6	8
p 口子	-11	-2	9
p 上个	-2	-9	-3
s san ge	-3	-8	2
p 撞了	-2	-2	18
p 了耳	-1	-6	21
s le er	-1	-4	14
p 朵里	-1	3	21
s duo li	-1	2	15
p 出血	-5	15	23
s cu xue	-4	11	16
p 过夜	-2	-2	12
s guo ye	-2	-1	8
p 视机	17	-8	-2
s ye de	-1	13	-1
s yi jin	18	3	-2
p 住了	20	10	-9
s zu le	14	7	-7
p 拿着	6	-6	34
s la ze	5	-4	24
p 安眠	9	9	23
s an mian	6	6	16
c 眠	3	4	9
p 眠药	9	9	23
s mian yao	6	6	16
p 药瓶	10	8	-4
p 瓶子	8	-3	30
s pin zi	16	-3	20
s zi suo	19	7	-9
p 锁在	58	-4	-10
s suo zai	39	-5	-8
p 在屋	14	-2	18
p 开门	15	-3	-5
s kai men	11	-2	-4
p 门说	10	-1	6
p 不过	0	-9	-10
p 清真	-7	-12	-8
s qin zen	-5	-9	-6
p 走不	-1	-14	-15
s zou bu	-1	-11	-11
p 生了	-2	38	-3
s sen le	-1	26	-2
p 了羊	-1	11	-1
s le yan	19	5	-2
p 杂物	9	-6	-10
p 派出	-6	-11	-7
p 出所	-6	-11	-7
w leg	-3	18	-4
p 刮刮	-2	-9	-3
p 胡子	-3	-13	-4
s hu zi	-2	-9	-3
w broke	-14	1	11
p 敢用	-13	-3	-2
s gan yon	-9	-2	-1
p 老鼠	-11	3	-12
s lao su	-8	2	-8
p 鼠药	-2	21	-3
w clinic	-4	-8	-9
w stove	1	-9	-5
w broken	-24	-11	-22
c 穿	3	11	7
s ban lian	8	-8	-3
p 年没	-6	-11	-6
s lian mei	-4	-8	-4
c 痛	-1	22	-2
s zao le	23	-6	-3
w toddler	31	27	-5
w drank	-3	60	-2
w not	-15	37	-19
w respond	-5	44	-5
p 我血	-4	-10	-4
s ba di	8	-2	-1
p 墙上	-10	-12	11
s qian san	-7	-8	8
s han yan	2	12	-3
s xun de	9	-6	-3
p 一身	-3	9	-3
s yi sen	20	2	-4
s mei cu	10	-4	-2
s ho bu	-7	-6	20
w off	-6	66	31
w her	-5	50	34
w hip	-4	27	-4
w hurt	-13	25	-16
w chest	-6	57	-9
w arm	-6	48	-9
w numb	-3	25	-7
p 灶上	39	-6	-3
p 直在	9	-2	-1
p 气我	29	-4	-2
s qi wo	20	-3	-1
p 一进	19	-3	-1
p 进门	19	-3	-1
s jin men	13	-2	-1
p 门就	25	-3	-1
s men jiu	17	-2	-1
c 犯	2	22	-3
c 恶	12	-2	-1
p 恶心	29	-5	-1
s e xin	20	-3	-1
w stair	-6	-1	-10
p 脸色	-1	21	-1
s lian se	-1	15	-1
c 色	-1	10	-3
s han hn	-1	9	-1
c 浑	-1	15	-1
p 浑身	-3	39	-3
s hn sen	-2	27	-2
p 冒虚	-1	14	-1
s mao xu	-1	10	0
c 虚	-1	8	0
p 虚汗	-1	21	-1
s xu han	-1	14	-1
c 汗	-2	24	-2
p 汗说	-1	14	-1
s han suo	35	7	-9
c 胸	-2	50	-3
p 胸口	-4	74	-5
s xion kou	-3	52	-4
p 口像	-2	20	-1
s kou xian	-1	14	-1
p 像压	-1	9	-1
p 压着	51	0	-3
s ya ze	35	12	-2
p 上的	-11	-18	-16
p 一整	-1	15	-2
s yi zen	-3	37	-3
p 得眼	-2	-8	14
s de yan	0	-11	4
p 打人	-3	-7	30
s da len	-2	-5	21
p 梯破	-1	-9	-3
p 个口	-1	-9	-3
w neighbour	-21	-10	-6
w loud	-5	-13	-7
p 在门	-4	-8	-7
p 想装	-7	-10	-5
s sou han	-3	-9	-4
p 火了	55	-8	-9
s ho le	49	-3	37
p 了烟	16	-1	-1
p 烟往	27	-4	-4
s yan wan	19	-3	-3
w first	-7	-13	-8
w time	-4	-8	-5
s kai jiao	10	-2	-1
c 交	-9	-1	-3
s zi dian	14	-2	-3
s li zao	-1	-1	15
p 贼了	-7	-2	50
s zei le	-5	-2	35
c 撬	-3	-4	36
p 撬开	-3	-2	21
s qiao kai	-2	-1	15
w canteen	-9	-20	8
p 的电	17	-7	-5
s de dian	11	-5	-4
w meal	-4	-9	-6
w money	-10	-27	-22
w people	16	39	17
s cu dian	-8	39	-3
c 员	-2	-3	12
s yi zan	10	-1	-1
p 工作	-2	-5	-8
p 不听	-2	14	11
s bu tin	6	12	5
s han hi	-3	-9	2
p 两天	-4	-5	22
s lian tian	-3	-3	15
p 子孩	-2	-4	15
s zi hai	-1	-3	11
p 子没	12	-2	6
s zi mei	11	-3	3
p 摔了	-2	14	-3
s suai le	-2	10	-2
p 好多	20	27	-6
s hao duo	14	19	-4
w face	-2	54	-4
s de jian	-3	14	-4
p 起一	26	-6	-2
p 外面	29	-11	11
s wai mian	20	-8	8
p 面两	-4	9	15
s mian lian	-2	6	10
s lian ban	-2	-2	10
c 抄	-1	-1	15
p 家伙	-3	-2	23
s jia ho	-2	-1	16
s ho da	-3	-1	10
p 打起	-10	-9	56
s da qi	-7	-6	39
p 水壶	-16	5	-2
s sui hu	-11	3	-1
c 壶	-7	11	-1
p 饭了	-3	-9	-3
s han le	-9	42	-11
p 烟头	23	-8	-5
s yan tou	16	-6	-3
p 没气	-5	24	-3
p 晕倒	-3	19	-4
s yun dao	-3	30	-3
p 倒过	-2	-9	-3
s dao guo	10	-7	-2
s ha yan	-2	9	-4
s hu di	8	-3	-3
p 得要	-5	-9	-4
s de yao	-5	-9	-5
s ge hen	-1	-3	11
p 清楚	-8	-5	-6
c 冲	9	6	-3
s lon lon	13	-2	-1
p 的煤	31	-2	-2
s de mei	21	-3	-2
w stand	-11	-15	33
w well	16	-9	-15
w under	89	-16	-11
w him	15	10	18
w husband	-8	31	28
s lao zan	-1	10	-1
p 家门	-13	-13	31
s jia men	-9	-9	21
c 应	8	21	2
p 没反	2	13	-4
p 反应	-1	36	-5
w walk	-5	-10	-6
s ha jin	18	1	-5
p 自来	-5	-11	-4
p 来水	-5	-11	-4
s lai sui	-5	-12	-3
c 二	-3	18	-5
w back	-6	-11	14
w when	-11	-12	-7
p 留了	-1	-4	23
p 拖累	-1	-3	24
s tuo lei	-1	-2	17
c 累	-1	-4	9
w much	-3	-12	-5
p 面裂	11	-4	-1
p 了两	30	4	-5
s le lian	24	30	-6
p 两个	42	-12	22
s lian ge	26	-12	12
c 娃	19	20	-2
p 娃掉	31	-3	-1
s wa diao	21	-4	-1
p 窟窿	10	5	-2
p 头没	-26	-6	-6
s tou mei	-18	-4	-4
p 口疼	-2	24	-2
s kou ten	-1	17	-1
p 疼脸	-1	12	-1
s ten lian	0	8	0
p 笑得	-2	-16	-2
p 气费	-14	10	-3
s qi hei	-10	6	-2
p 不稳	1	11	-4
p 个男	-2	-3	42
s ge lan	-2	-4	29
p 男的	-3	-5	61
s lan de	-7	-11	35
s de wei	-2	-2	13
s wei sui	-1	-2	13
w what	-16	-15	-13
w should	-1	-11	-9
w if	-26	-13	-10
w stroke	-3	7	-12
p 大学	-4	-9	-6
s er le	-4	12	-4
c 热	-11	-2	-7
p 死人	-12	12	-11
w com	46	8	-9
p 妹妹	-2	8	25
s mei mei	-2	5	18
p 妹吃	-2	10	27
s mei ci	-2	5	18
s yao zi	-1	-4	19
c 入	-2	-4	16
p 的拽	-2	-2	27
s de zuai	-1	-1	19
c 拽	-1	-1	13
p 车里	13	-5	26
s ce li	8	-4	18
p 轮车	10	-3	-4
p 广场	-5	-3	16
s guan can	5	-3	11
p 太大	-9	-11	-8
s tai da	-8	-9	-6
p 助浴	-4	-9	-5
p 子中	-2	14	-1
s zi zon	-1	10	-1
s hen yi	-1	-5	9
c 使	-1	10	-1
p 剃头	-6	-13	-6
s ti tou	-4	-9	-4
p 头要	11	-2	-5
p 里没	-13	-8	-6
p 下有	-4	11	31
s xia you	-3	8	22
p 动刀	-1	-2	20
s don dao	-1	-1	14
p 刀子	-2	-3	33
s dao zi	-1	8	23
p 娃儿	22	34	-3
s wa er	15	24	-2
p 儿被	-1	23	-2
s er bei	-1	16	-1
p 了脸	-3	36	-3
p 青了	-1	18	-1
s qin le	-1	13	-1
p 前面	-3	10	-4
p 上撞	-2	14	19
s san zuan	-1	9	13
p 撞车	-2	32	-2
s zuan ce	-1	23	-1
p 车了	-2	32	-2
s ce le	-1	23	-1
p 人受	-2	15	14
c 受	-1	11	5
p 受伤	-2	15	14
s sou san	-2	8	9
c 伤	-3	20	3
p 人抢	-3	-10	75
s len qian	-4	-12	45
c 抢	-4	-11	72
p 抢我	-2	-3	24
p 我手	22	38	8
s wo sou	14	25	5
p 了口	-1	23	-1
s le kou	-1	16	-1
p 口吐	-1	15	-1
s kou tu	0	10	-1
p 喇叭	-5	-9	-7
s han ge	-9	-10	-6
p 快救	14	8	-2
s kuai jiu	10	6	-1
p 命啊	-3	34	-2
s min a	-2	24	-1
p 手环	-3	-10	-5
p 盖子	-16	-7	-3
s gai zi	-11	-5	-2
c 松	-8	-2	-3
p 松了	-14	-17	-7
s son le	-10	-12	-5
p 纱窗	-4	-12	-6
s sa cuan	-3	-8	-4
p 窗破	-3	-11	-5
p 的灯	-15	-17	-14
s de den	-11	-12	-10
w two	41	-11	34
w year	-7	-23	-18
w ago	-4	-8	-10
p 我孙	17	16	21
s wo sun	12	11	14
p 子卡	16	-6	-2
s zi ka	11	-4	-1
p 防盗	28	-9	7
c 盗	11	-3	3
p 盗窗	29	-6	-2
s dao cuan	49	-6	-3
p 灯泡	-10	-10	-6
s han yi	-5	-9	15
p 那儿	31	20	-5
w they	-19	-18	36
s ye jiu	-1	9	-2
s dui ze	-10	-5	-3
p 换个	-11	-10	-5
p 门前	-3	-8	-6
c 泼	13	3	7
p 家阳	-10	-2	-3
p 剪头	-9	-15	-10
s jian tou	2	-11	-8
c 塌	32	-8	-4
p 塌了	46	-15	-7
s ta le	32	-11	-5
s wai le	-1	11	-4
w hear	15	-20	-9
p 妇肚	-1	14	-1
s hu du	-1	10	-1
p 肚子	-2	29	-3
s du zi	-2	20	-2
p 子疼	-2	11	-2
p 红了	15	25	-2
s hon le	11	17	-2
p 要生	-2	39	-3
s yao sen	-2	26	-3
w roof	68	-14	29
p 抽了	-4	17	-1
s cou le	-3	12	-1
p 层楼	10	-1	-1
p 堆着	-10	-4	-3
s ze zi	-6	9	-2
p 纸壳	17	-2	-2
p 壳子	17	-2	-2
s ke zi	12	-1	-1
s zi wan	2	10	-2
p 点着	13	-4	-2
s dian zao	9	-3	-1
p 他吃	-1	24	-2
s ta ci	-1	17	-1
s mao han	-4	30	-3
s dian de	9	-6	-3
c 轰	13	-3	-2
p 妈妈	-2	34	6
s ma ma	-1	24	4
p 妈胸	-1	20	-2
s ma xion	-1	14	-1
p 得厉	-3	39	-3
s de li	-2	27	-2
c 厉	-1	16	-1
p 厉害	-3	39	-3
s li hai	6	22	7
c 害	-1	15	-1
s dou lian	-1	9	-1
p 子臭	8	-1	-2
s zi cou	5	13	-2
p 房水	-9	-4	-1
p 下面	28	18	-4
s xia mian	20	13	-3
p 面一	-6	16	-2
s mian yi	-5	11	-1
w one	-8	13	2
p 从床	-2	14	-1
c 骨	-3	22	-2
s gu lu	-1	8	-1
p 来腿	-2	20	-1
s lai tui	-1	14	-1
p 好像	30	15	-3
s hao xian	20	10	-2
p 了起	-2	39	-2
p 起不	-7	12	-6
p 家电	15	-8	-7
s jia dian	10	-6	-6
p 电的	17	-2	-2
p 能领	-2	-9	-2
s len lin	-2	-8	10
s yuan hu	11	-2	-1
p 复查	-4	-10	-5
s san tan	-3	17	-2
s qian le	-4	-9	35
p 要死	-3	15	-3
p 我奶	7	33	-2
s wo lai	5	23	-1
p 卡着	-1	17	-1
s ka ze	-1	12	-1
s ze ci	-1	11	-1
p 了喘	-1	13	-1
s le cuan	-2	18	13
p 了楼	13	10	-3
s lan gou	-2	14	-2
p 吓人	-8	-4	-3
p 上小	-5	-11	-4
s han guo	5	-3	10
w upstair	-12	-15	-20
p 灯杆	-3	-15	-3
s den gan	-2	-10	-2
c 歪	0	43	-4
p 歪了	-3	19	-4
p 里放	-8	-3	-9
s li han	-8	1	-7
p 个大	11	8	-6
s ge da	8	10	-4
s da yi	-8	1	20
s lu de	16	9	-2
p 在阳	42	-4	13
s zai yan	29	-3	9
p 台上	26	-10	30
s tai san	18	-7	21
p 门反	21	-1	-9
s men han	17	-1	-7
p 反锁	55	-3	-10
s le wu	2	-1	9
w cut	-5	15	20
w send	-3	-5	-14
p 钱没	-6	-10	-9
s qian mei	-5	-11	-7
p 下棋	-1	15	-2
s xia qi	-1	10	-2
s ze wai	-1	10	-1
p 会说	-1	16	-1
s hi suo	-1	11	-1
p 被电	-3	44	-4
s bei dian	-2	31	-3
p 车撞	-8	51	-7
s ce zuan	-6	36	-5
p 能动	-1	9	-1
s zi za	-1	5	21
s de quan	-5	16	-2
s zuo wan	-1	9	-2
w shower	-9	9	-2
w feel	14	45	-6
w swallow	-2	46	-4
w battery	-18	17	-7
p 除草	-1	12	-1
s cu cao	0	8	-1
p 草剂	-1	12	-1
s cao ji	0	8	-1
p 喝了	-6	91	12
s he le	-4	64	9
c 憋	-2	21	-2
s le lao	4	16	2
p 子说	17	11	-9
p 想活	22	-7	50
s xian ho	16	-5	35
p 活了	22	-7	50
p 条腿	17	-5	-2
s tiao tui	12	-3	-1
p 中午	-9	-15	-9
s zon wu	-7	-11	-6
w trapp	40	-11	-21
p 走丢	-3	-7	47
s zou diu	-2	-5	33
p 的小	-6	11	9
p 厕所	-13	-4	-1
s ce suo	-10	-3	-1
p 所里	-5	18	11
p 热水	-18	0	-8
p 水器	-14	-11	-5
s sui qi	-10	-8	-4
p 器打	-8	-4	-2
p 窗台	13	-8	-4
s cuan tai	9	-5	-3
c 阀	10	-1	-1
p 阀门	25	-2	-2
s ha men	17	-2	-1
w lost	-10	-23	-12
s sui xian	-3	-9	-3
p 了打	-2	-5	34
s le da	-5	-4	23
p 锁着	-9	-4	16
s suo ze	-6	0	11
p 着刀	-1	-3	21
s ze dao	-1	-2	15
p 刀在	-2	-4	14
p 菜场	-1	4	12
p 场门	-1	8	13
s can men	0	5	9
p 人中	-3	43	-3
s len zon	-2	30	-2
s lan le	9	-5	-4
p 灶打	-27	-4	-4
s zao da	-19	-3	-3
w hav	-3	68	-7
w heart	-3	-1	-10
w attack	-2	35	-3
w fall	-7	-10	-13
p 好久	-4	-5	-13
s hao jiu	-3	-3	-9
p 久没	-4	-5	-12
s jiu mei	-3	-4	-9
p 去银	-1	-2	9
p 伴的	-1	-5	19
s ban de	-1	-3	13
p 钱要	-5	-10	-21
s qian yao	-4	-7	-15
c 俩	11	-5	-2
p 呼呼	40	-4	-3
s hu hu	34	2	-3
p 呼地	19	-2	-1
p 地往	13	-1	-1
s han qi	4	13	-1
s ji da	-1	9	-1
p 大了	10	-6	-5
s da le	3	18	8
p 梯按	-8	-5	-3
s lin le	-3	-4	23
s zao qi	12	-2	-1
s qi ci	21	-2	-1
s ci li	13	-2	-1
w got	-5	59	-11
p 能站	-7	-12	-9
p 的还	13	10	-5
c 擦	-3	-11	-5
p 擦身	-6	-23	-10
s ca sen	-4	-16	-7
s len hu	-6	-8	-6
p 扶着	-7	-9	-7
p 震得	-5	-8	-5
s zen de	-6	-9	-5
w family	-9	-16	-11
p 股烟	-12	-1	-1
s gu yan	-8	0	-1
p 烟味	-20	-5	-5
s yan wei	-14	-3	-4
w drill	-22	-15	-6
p 我喘	-2	24	-2
p 喘气	-3	46	-2
s cuan qi	18	30	-2
p 不平	-1	11	-1
w rat	-9	1	-5
p 下了	-1	20	-1
s xia le	-1	13	-1
p 不应	14	17	-3
s bu yin	10	12	-2
p 伴走	-3	-8	-10
p 外墙	13	-3	-2
s wai qian	9	-2	-1
p 墙的	13	-3	-2
s si han	-4	16	-3
p 天没	8	-12	7
p 子塌	16	-5	-3
s zi ta	11	-4	-2
p 跟楼	-5	-8	-11
s xian lian	-2	-6	17
w road	-4	-14	-3
c 正	-3	8	25
p 正在	-4	-6	68
s zen zai	-3	-5	46
p 让我	-3	-8	24
s lan wo	-2	-6	17
s zuan zan	-1	4	10
s lan dou	-1	-1	9
p 门坏	17	-3	-2
s men hai	12	-2	-1
p 切菜	-1	24	-2
s qie cai	-1	17	-1
s ji jiao	-1	11	-1
c 绞	-2	24	-2
s jiao jin	-1	10	23
p 盖不	14	-6	-17
s gai bu	10	-4	-12
p 我心	-7	20	-7
s wo xin	-5	14	-5
p 心跳	-1	20	-1
s xin tiao	-1	14	-1
p 小囡	13	-2	9
s xiao lan	9	-1	6
s lan han	9	-1	-1
s bu dui	-2	12	-3
w go	-12	14	8
p 犯了	-3	53	-4
p 车子	-14	-6	-3
p 子掉	24	-11	-5
s tiao xiao	-1	-2	11
s de jin	2	7	11
p 盖没	-6	-8	-2
p 病打	-1	15	-1
s bin da	0	10	-1
p 了针	-1	15	-1
p 晕恶	19	-4	-1
s yun e	13	-3	-1
p 得直	-2	24	-1
s de zi	7	12	-7
p 我闺	-1	0	30
s wo gui	-1	0	21
p 拿刀	-2	-3	35
p 刀逼	-1	-2	24
s dao bi	-1	-1	17
c 逼	0	-1	10
p 漏气	48	-4	-2
s lou qi	34	-3	-1
s qi you	10	9	16
p 刚才	-3	13	20
s gan cai	-2	9	14
p 个骑	-1	-6	31
s ge qi	-1	-4	21
p 托的	-1	-3	27
s tuo de	-1	-3	19
p 的金	-1	-2	17
c 金	-3	-2	21
p 换了	-3	-9	-3
s qian da	-1	10	-1
s ze cai	-2	-3	9
p 想学	-4	-10	-6
s xian xue	-4	-11	-5
s dian qi	14	-1	-1
p 上楼	-4	-9	-3
p 半就	-3	9	-4
p 不对	-2	18	-2
p 我肚	0	10	-1
s wo du	-2	7	19
p 得在	0	10	-1
p 打滚	0	10	-1
c 滚	-1	23	-1
c 右	-1	11	-1
p 右手	-1	9	-2
p 没劲	-1	13	-1
s mei jin	-1	9	-1
s hu li	17	-4	-2
w wheelchair	-5	-10	-6
p 心脏	-7	38	-7
s xin zan	-5	27	-5
p 脏不	-2	-11	-2
p 着去	-2	-4	10
p 推销	-3	-8	-5
p 销的	-3	-8	-5
s zai lian	-1	12	-2
c 群	-1	-1	14
p 堵我	-1	-1	15
s du wo	0	-1	11
p 要坐	-6	-8	-3
s yao zuo	-5	-12	-5
p 坐着	5	0	-12
s zuo ze	14	-1	-9
p 独居	-3	-9	-4
s ha ma	-1	9	-2
p 洗个	-4	-11	-5
s hai ha	8	-2	-1
p 到河	18	-2	-1
s dao he	12	-1	-1
p 里去	35	-4	-4
s li qu	25	-3	-2
p 了看	12	-2	-1
s le kan	8	-2	-1
p 嘴里	-1	23	-1
s zui li	-1	16	-1
p 里吐	-1	15	-1
s li tu	-1	11	-1
p 吐血	-1	14	-1
s tu xue	-1	10	-1
s qu si	-4	-9	-5
p 人撬	-4	-5	37
s len qiao	-4	-6	24
p 壁的	-3	16	13
s bi de	8	11	9
p 盗门	0	-3	9
s dao men	12	-8	6
p 我从	-2	4	14
s wo con	-1	3	10
s con mao	-5	-3	9
p 里看	-3	-4	9
p 跳楼	-2	-5	33
s tiao lou	-2	-3	23
w wife	-13	2	65
w get	24	-35	9
s dao sou	-1	9	-1
p 不回	-3	-6	-17
p 回来	-7	-15	32
s hi lai	-5	-10	22
p 啦快	15	29	-2
s la kuai	23	19	-2
p 梯掉	26	-2	-1
s ti diao	18	-1	-1
p 了里	11	-1	-1
p 我腿	-6	15	-3
s ma zuo	-2	11	-2
c 触	-3	31	-2
p 触电	-4	41	-3
p 电了	-17	32	-6
p 粘在	-1	12	-1
s lian zai	-1	16	-1
p 在上	-1	12	-1
s zai san	-1	8	-1
p 上面	-1	12	-1
s san mian	-1	9	0
p 咚咚	-8	-11	-6
s de bo	-3	-6	11
s san mei	9	-2	-1
p 气没	14	-1	-1
p 关屋	13	-1	-1
s guan wu	9	0	-1
s yi lin	-1	-16	29
p 人持	-2	-4	40
c 持	-1	-1	16
p 持刀	-2	-4	40
s ci dao	-1	-3	28
p 在小	14	-2	20
s zai xiao	10	-2	12
p 我吃	14	6	-6
s wo ci	10	5	-4
p 拧上	9	-1	-1
p 手术	-2	11	-4
s kou ben	-1	11	-1
s le can	-1	11	-1
p 肠子	-1	14	-1
s can zi	-1	10	-1
p 看得	-1	15	-2
s kan de	-1	10	-1
p 得见	-2	13	-2
p 区里	-7	-7	21
s qu li	5	-5	14
p 老远	-2	-5	15
s lao yuan	-2	-4	10
p 场上	-1	-3	24
s can san	-1	-2	16
p 对我	-6	-2	28
s dui wo	-4	-1	20
p 压在	38	-8	-1
s ya zai	27	-5	-1
p 门铃	-3	-3	-10
p 铃不	-2	-1	-9
p 不响	-2	-1	-9
p 烟从	17	-2	-1
p 里往	21	-1	-1
s li wan	14	-1	-1
p 敲门	23	-3	-3
s qiao men	15	-3	9
p 门没	23	-2	-3
s men mei	16	-2	-2
s cu le	-3	16	-2
p 人行	-4	10	-3
p 行道	-4	10	-3
p 澡水	-1	8	-1
c 背	-2	27	-3
p 背上	-1	25	-1
s bei san	-1	20	-1
p 上一	7	22	-3
p 大片	-2	15	-4
s da pian	-1	11	-3
c 脱	-1	9	-1
s kou sao	12	-2	-1
p 柜门	-5	-9	-1
p 门掉	-6	-11	-3
w pass	-6	21	-10
w kid	25	55	-16
w over	-8	37	-19
w sw	-8	-22	-7
p 动手	-8	-7	47
s don sou	-6	-5	33
p 人跑	-1	-4	19
s len pao	-1	-2	13
c 爱	-1	11	-1
c 哮	0	13	-1
p 哮喘	-1	32	-3
s xiao cuan	-1	22	-2
p 脸发	-1	13	-1
s lian ha	0	9	0
p 发紫	-1	17	-1
s ha zi	-1	12	-1
p 梯扶	14	-8	-3
s ti hu	16	-6	-2
p 了老	6	24	4
s jin dian	5	-4	25
p 店了	-2	11	34
p 火锅	9	-4	-4
w read	-13	-5	-3
s len wei	-1	-2	16
p 为停	-2	-3	13
s wei tin	-2	-4	8
p 了压	32	-4	-1
s le ya	22	3	-1
w garbage	-10	-13	-5
s wo lan	-1	3	18
p 只有	-9	-4	14
p 打着	-9	11	-3
p 就闻	15	-2	-1
s jiu wen	11	-1	0
p 闻到	34	-4	-1
s wen dao	24	-3	-1
p 发上	8	5	-1
p 上没	8	-3	-1
w went	-5	19	39
w miss	-1	-15	11
p 打到	-2	11	-3
p 开喝	-1	2	20
s kai he	-1	2	14
s zi di	-1	4	14
s di di	-6	-10	11
p 房那	16	-3	-1
s han la	11	-2	-1
p 头关	-14	-6	-3
s tou guan	-10	-4	-2
s di le	-3	18	-1
p 石头	-4	20	-4
s si tou	-3	14	-3
p 我外	-1	28	-1
s wo wai	-1	19	-1
p 话说	-1	18	-3
s ha suo	-1	13	-2
p 听使	-1	19	-1
s tin si	-1	14	-1
p 使唤	-1	19	-1
p 唤了	-1	11	-1
s kan san	-1	13	-1
p 是血	-2	41	-2
s si xue	-2	29	-1
w room	41	-15	-7
p 儿媳	-2	-5	13
s er xi	-2	-3	9
p 妇拿	-1	-3	24
s hu la	-2	-3	16
p 刀要	-2	-4	37
s dao yao	-4	-3	25
p 要砍	-1	-2	21
c 砍	-1	-1	16
p 里漂	27	-2	-2
s li piao	19	-1	-1
c 漂	10	-1	-1
p 漂着	27	-2	-2
s piao ze	19	-1	-1
p 着个	35	8	-6
s ze ge	24	5	-4
p 还在	16	-6	18
s hai zai	10	7	12
p 在扑	26	-2	-1
s zai pu	18	-1	-1
c 扑	18	5	-1
p 子打	-6	-11	31
p 血了	-2	19	8
s xue le	-3	10	13
p 壁两	-1	-3	12
p 子动	-2	-1	27
s zi don	7	-2	19
p 了刀	-1	-3	11
p 身子	-6	50	-8
s sen zi	-4	41	-6
w doctor	-5	-8	-8
p 捂着	12	9	-1
s wu ze	8	7	-1
p 着胸	-1	11	-1
c 蹲	-1	9	0
p 洗头	-3	-19	-5
s xi tou	-2	-13	-3
p 面的	-4	-2	9
s zuan yao	-2	10	-1
p 要掉	9	-3	-1
s sen len	-2	2	20
p 冷汗	-2	22	-2
p 抢了	-3	-7	57
p 的项	-1	-4	17
c 项	0	-2	11
p 项链	-1	-4	27
p 墙都	22	-4	-2
s qian dou	15	-3	-2
p 爷在	-1	16	-1
s ye zai	-1	11	-2
p 公交	-6	12	2
s gon jiao	-4	8	1
p 交站	-1	12	10
s jiao zan	-1	8	7
p 晕了	17	19	-3
s yun le	11	21	-3
p 敢扶	-2	11	-1
p 三岁	-2	8	16
s san sui	-2	4	10
p 后脑	-1	17	-1
s hou lao	-1	12	-1
p 着地	-1	10	-1
p 直吐	-2	18	-1
s zi tu	-2	15	-1
p 里烧	14	9	-3
s li sao	9	6	-2
c 变	8	0	-2
s bian le	13	17	-4
w shout	18	-8	-8
s ge dao	-2	20	-2
p 机把	12	9	-1
s ji ba	8	6	-1
c 轧	-1	11	-1
p 了血	-4	54	-3
s le xue	-3	38	-2
p 台栏	12	-3	-2
s tai lan	9	-2	-1
p 杆上	16	-4	-3
s gan san	11	-3	-2
p 电表	13	-1	-2
s dian biao	9	-1	-1
s xian mao	20	-1	-1
w water	4	11	-18
w leak	14	-14	-7
c 铁	-3	14	15
c 噎	-5	18	-1
p 都憋	-2	21	-1
s dou bie	-1	14	-1
w explod	35	-14	-4
p 我爹	-1	15	-1
s wo die	-1	10	-1
c 爹	-1	12	-1
p 爹从	-2	21	-1
s die con	-1	15	-1
p 流血	-4	57	-3
s liu xue	-2	40	-2
p 上烧	13	-3	-1
s san sao	9	-2	-1
p 烧到	21	15	-2
s sao dao	15	10	-1
p 天然	15	-3	-1
s tian lan	11	-2	-1
p 然气	15	-3	-1
p 井里	33	-6	-2
s jin li	21	9	-2
p 到老	-2	-3	11
c 越	16	-2	-1
p 老长	-1	9	-1
p 毛巾	11	27	-3
s mao jin	8	19	-2
c 巾	4	11	-1
p 巾捂	12	8	-1
p 架子	12	6	-6
s jia zi	21	1	-5
p 家我	-1	-11	-1
s jia wo	-1	-9	-1
p 在外	4	-12	-7
s zai wai	3	-8	-5
p 外地	-10	-11	-7
p 不放	-1	-11	-1
p 放心	-1	-11	-1
p 走出	-1	-2	14
s zou cu	0	-1	10
p 要往	-3	-4	58
s yao wan	-2	-5	40
c 菌	-1	10	0
p 菌子	-1	25	-1
s jun zi	-1	18	-1
p 绞痛	-1	25	-1
s jiao ton	-1	17	-1
s jin kan	8	3	-1
p 发花	-1	12	-1
w hallway	-10	-9	-6
p 墙倒	19	-8	-2
s qian dao	13	-1	-2
p 车都	-1	-14	-1
s ce dou	-1	-10	-1
p 都进	-1	-14	-1
p 头上	12	6	-3
s tou san	8	4	-2
w collaps	-3	53	-8
w stop	-4	17	-5
p 儿了	-4	20	-4
w cannot	-6	-8	-12
s tian dao	10	-2	-2
p 子抽	-1	20	-1
p 翻白	-2	28	-2
s han bai	-2	20	-1
p 白眼	-2	15	-1
s bai yan	-1	11	-1
c 戳	-1	11	-1
p 戳到	-2	12	-1
s cuo dao	-2	8	-2
p 到眼	-2	12	-1
s dao yan	-1	9	-1
p 睛里	-3	19	-1
p 血直	-2	11	-1
s xue zi	-2	22	-1
p 直流	-4	10	-4
w dy	-3	-4	-9
p 毒了	11	15	-1
p 不停	11	4	-3
p 灶头	-10	-8	-4
p 头打	-13	1	5
p 打了	-6	32	18
p 工人	19	22	-2
s gon len	13	15	-1
p 都露	-1	13	-1
s dou lu	-1	9	0
p 露出	-1	13	-1
p 着煤	-7	-2	19
s ze mei	-6	1	22
p 要报	-1	-2	9
s yao bao	-1	-3	16
p 问律	-3	-12	-6
s wen lv	-2	-9	-4
p 律师	-4	-13	-6
s lv si	-3	-9	-4
p 拐角	20	-2	-2
s guai jiao	14	-2	-2
w nail	-6	-14	-7
p 煤炉	-6	-2	9
c 炉	13	-5	2
p 变压	23	4	-1
s bian ya	16	3	-1
p 压器	23	4	-1
s ya qi	16	3	-1
p 那边	10	1	8
p 岁老	-1	12	-2
s sui lao	-1	9	-1
s men le	-2	13	-1
w rubbish	-9	-16	-5
p 摔伤	-3	11	-3
w third	19	-11	-1
p 烧着	40	-3	-2
s sao ze	28	-2	-2
p 了火	32	-4	-3
s le ho	22	-3	-2
p 好大	24	-3	-2
s hao da	17	-2	-2
p 把纽	-2	17	-1
s ba liu	-2	12	-1
c 纽	-1	11	-1
p 纽扣	-3	27	-1
s liu kou	-2	23	-1
c 扣	8	12	-1
p 扣电	-3	27	-1
s kou dian	-2	19	-1
p 池咽	-2	17	-1
s ci yan	-3	10	-1
s yi lian	-3	11	-4
p 区门	-2	-7	18
s qu men	-2	-5	13
p 升降	-2	-11	-4
p 不认	-3	-9	12
s bu len	-2	-7	8
s len lu	-2	-5	29
w she'	-5	79	-6
p 往楼	22	-2	13
s wan lou	16	-2	9
p 车烧	22	-3	-1
s ce sao	15	-2	-1
s de xin	-1	10	-2
s ton you	-1	10	-2
p 房里	12	-3	-2
p 油锅	20	5	-2
s you guo	14	4	-1
p 老高	3	19	-1
s lao gao	2	13	-1
p 一阵	-1	22	-1
c 阵	0	9	-1
p 阵一	-1	16	-1
s zen yi	-1	13	-2
p 阵地	-1	16	-1
s zen di	-1	11	-1
p 水表	-3	-8	-2
p 了扎	-2	19	-2
s le za	7	9	-4
s za de	-2	14	-3
p 直响	20	-3	-1
p 个电	-10	-11	-10
s ge dian	-8	-8	-7
s li zi	-3	-3	10
s zi ha	16	8	-5
p 热得	-4	-11	-2
s le de	-3	-8	-2
w phone	-7	-20	-3
p 然往	15	16	-1
s lan wan	10	11	-1
p 在马	-2	33	-1
s zai ma	-1	23	-1
p 路中	-3	10	-2
s han kuai	-1	10	-1
p 筷子	-1	15	-1
p 大娘	-1	17	-1
s da lian	-1	12	-1
p 头流	-1	20	-2
s tou liu	-1	14	-1
p 窗帘	8	-6	-2
p 学校	-7	-13	-11
s xue xiao	-5	-9	-8
p 到手	-1	19	-1
p 手指	14	31	-2
s sou zi	9	20	-2
p 血止	-1	11	-1
w street	-4	-11	-6
p 梯一	-12	-2	-2
s ti yi	-9	-1	-1
p 子糊	-11	-3	11
p 来砸	17	-7	-1
s lai za	12	-5	-1
w charge	-13	-10	-6
w e	15	17	-7
s de lai	-1	12	-1
w detector	-11	-4	-2
w flat	12	-6	20
p 嘶嘶	14	-2	-1
s si si	5	22	-3
p 嘶响	14	-2	-1
p 闻着	29	-2	-2
s wen ze	20	-1	-1
p 像是	21	-2	-1
p 气跑	18	-2	-1
s qi pao	11	13	-1
p 漏了	19	-7	-3
p 做不	-5	-13	-4
p 上着	27	-2	-1
s san zao	19	-1	-1
p 撞歪	-1	-14	-1
s zuan wai	-1	-10	-1
p 嗞嗞	15	-2	-1
s zi zi	10	-1	-1
p 水箱	-4	-11	-4
p 箱一	-2	-8	-3
w bench	-3	-8	-11
w park	-7	-21	-6
s jin len	-1	10	-1
w box	25	-12	-5
p 了喷	-1	10	-1
p 电线	25	1	-6
s dian xian	16	0	-4
p 线起	29	-2	-1
s xian qi	20	-1	-1
p 起火	23	-9	-6
s qi ho	16	-6	-4
p 吵起	-11	-7	-11
p 户口	-4	-9	-4
p 气泄	11	-3	-1
p 泄漏	11	-3	-1
c 俺	6	19	-1
p 俺家	19	6	-1
s an jia	13	4	-1
p 家那	-1	8	-9
p 那口	-1	9	-1
p 子眼	-1	25	-2
s zi yan	-3	17	-3
c 珠	-1	10	-1
p 珠子	-2	24	-1
p 上翻	-2	9	11
c 挺	-1	9	-1
p 打官	-3	-6	-8
p 官司	-3	-6	-8
c 母	-1	9	-1
s ho zi	-6	-1	12
p 火花	28	-4	-2
s ho ha	18	-4	-2
p 狗把	-1	11	-1
s ba xiao	-1	17	-1
s hai yao	-1	7	11
p 咬得	-2	25	-2
s yao de	-2	17	-1
s de xue	-1	24	-1
p 糊糊	-2	10	-1
p 糊的	-2	10	-1
p 没出	17	-3	-2
p 人应	15	-7	18
p 一屋	24	-3	-1
s yi wu	16	-4	-1
p 下烧	-10	-4	-5
w do	-7	-23	-10
p 学了	-2	-4	11
p 一声	34	-2	-2
p 在半	11	-2	-1
p 楼都	11	-1	-1
p 刺鼻	10	-2	-1
p 来气	-1	16	-1
w into	24	-9	70
w ate	-2	41	-5
w lot	-4	14	33
w stopp	45	-4	-5
p 挂在	2	13	-2
s gua zai	2	9	-2
p 台外	31	-4	-4
s tai wai	22	3	-3
w ceil	-6	20	-4
w father	-7	12	15
p 疼想	17	10	-2
s ten xian	12	7	-1
p 防火	-14	-7	-5
s han ho	-9	-5	-4
s gou zen	-2	11	-1
w whole	15	9	-8
w child	68	-20	40
s yan zi	10	-2	-1
p 臭味	22	-2	-1
s cou wei	15	-2	-1
p 脚指	-5	-9	-4
p 按键	-8	-4	-2
p 伴儿	-1	15	-1
s ban er	-1	10	0
s er han	-1	1	17
p 了身	-2	26	-1
s le sen	-2	22	-2
p 气罐	6	-4	18
s jian ce	-7	-1	14
s za hai	-2	-2	12
s hai zui	-1	2	14
s li dui	-9	-3	15
w tap	7	-19	-7
p 孩掉	9	-7	-2
p 机着	19	-3	-2
c 凉	-3	9	-3
p 凉了	-3	9	-2
p 困住	-9	-10	-3
p 剪不	-3	-8	-3
p 车棚	13	-5	-2
s ce pen	9	-3	-1
p 棚里	15	-2	-1
s pen li	9	13	-1
p 要跟	-4	-4	32
s yao gen	-3	-3	23
s wo da	-2	11	-5
w i've	-3	13	52
w ey	-4	33	-6
p 妇要	-1	11	7
s bu ji	-1	10	-1
p 吵死	-5	-7	-8
w himself	35	-20	-3
w cat	-10	-16	-8
s lian dian	17	-2	-1
w wake	-4	47	-2
p 才还	-3	14	9
s ha sen	-1	15	-3
s dao di	-2	13	-1
c 湖	11	-1	-1
p 湖里	28	-2	-1
s ze jian	9	-1	-1
p 服好	16	-2	-1
s hu hao	11	-1	-1
p 上拖	-4	-8	-3
p 要做	-2	-9	-4
w check	-7	-11	-5
p 交车	-2	10	-2
s ce ji	-1	11	-1
p 车站	-3	13	-4
p 摔断	-3	10	-3
p 被反	9	-1	0
p 空的	-8	-13	-8
s kon de	-7	-10	-6
w river	54	-13	2
w ran	-4	18	31
p 我还	-1	-2	16
s wo hai	-2	18	10
p 里滑	-1	14	-1
p 滑倒	-5	11	-4
s le yao	-2	10	13
p 外孙	-4	45	-6
s wai sun	-2	32	-4
p 发烧	-3	21	-2
s ha sao	-2	15	-1
p 烧烧	-1	13	-1
s sao sao	-1	9	-1
p 得紧	-1	15	-1
p 紧紧	-1	15	-1
s jin jin	-1	10	0
p 紧的	-1	15	-1
s jin de	-1	10	-1
p 闷得	8	-4	-5
w fence	-3	-12	-3
w who	-16	-10	-6
w some	-2	33	-3
w seizure	-1	17	-3
p 天不	-2	9	-4
p 器老	-9	-4	-3
w dropp	30	11	-8
p 里要	-3	-2	27
s li yao	-2	-1	19
s le xiao	-3	10	-1
p 个陌	-1	-1	14
s ge mo	-1	-1	10
c 硬	-5	8	9
p 进我	-1	-1	19
s jin wo	-1	-1	13
p 们俩	10	-3	-1
p 俩都	10	-3	-1
p 得来	-1	19	-1
p 又喝	-1	6	9
s you he	-1	10	6
p 酒现	-1	11	-1
p 胸闷	-1	24	-1
s xion men	-1	17	-1
p 通红	-2	13	-1
s ton hon	-1	9	-1
w hot	-19	-11	-8
w soup	-8	4	-2
w spill	-1	36	-2
s bu xiao	-4	9	-5
p 赡养	-5	-9	-8
s san yan	9	-8	-6
p 暖气	-4	-9	-2
s luan qi	-4	-8	-3
p 我爱	-1	29	-2
s wo ai	-1	20	-1
p 爱人	-1	29	-2
s ai len	-1	20	-1
p 人流	-1	27	-1
s len liu	-3	19	6
c 哎	5	11	-2
s la zao	3	15	-2
p 上窜	25	-2	-2
s san cuan	18	-1	-1
p 苗子	35	-3	-3
s miao zi	25	-2	-2
p 子发	-3	21	-2
p 妈呀	-3	31	-1
s ma ya	-2	21	-1
s qi ba	-2	10	-2
s sou ci	-1	11	-1
p 出冷	-1	15	-1
s cu len	0	11	-1
s si kai	-2	-1	15
p 我胸	-1	22	-1
s wo xion	-1	15	-1
p 了块	-1	15	-1
p 头喘	-1	12	-1
s tou cuan	0	8	-1
p 里吵	-2	-1	-9
p 人卡	-4	10	-1
p 女被	-2	28	11
s lv bei	-1	19	8
p 花生	-1	18	-3
p 住嗓	-1	18	-3
s zu san	-1	12	-2
p 午饭	-6	-9	-6
p 子找	-4	-4	37
s zi zao	-3	-3	26
s po san	12	4	13
p 天旋	-1	22	-1
s tian xuan	-1	15	-1
c 旋	0	9	0
p 旋地	-1	22	-1
s xuan di	-1	15	-1
p 地转	-1	22	-1
p 子身	-2	18	-1
p 身上	-4	29	-1
s sen san	-3	21	-1
p 上全	-3	30	-1
s san quan	-2	20	-2
p 全烫	-3	20	-1
s quan tan	-2	14	-1
p 起泡	-3	20	-1
s cu hao	9	-3	-1
p 哎呀	-3	29	-3
s ai ya	-2	20	-2
p 下跳	-4	-4	39
s xia tiao	-3	-3	27
p 了往	-2	-3	17
p 跑了	13	-2	10
p 一口	-1	20	-1
s yi kou	-1	14	-1
p 口气	-1	12	-1
s kou qi	0	8	-1
p 白酒	-1	18	-2
s bai jiu	-1	13	-1
w chok	-4	11	41
p 口有	-1	12	8
s kou you	-1	8	6
s di xue	0	12	-1
p 一辆	-1	10	-4
c 怀	-1	13	-1
p 怀孕	-1	21	-2
s hai yun	-1	15	-1
p 居大	5	30	-1
s ju da	2	20	-1
p 大哥	7	23	-1
c 哥	1	13	7
p 这里	-16	-14	-3
p 人触	-1	30	-1
s len cu	-5	14	-4
p 电倒	-1	17	-1
s dian dao	-1	12	0
p 倒地	-1	17	-1
p 地了	-1	17	-1
c 姥	0	9	0
s le xi	-1	8	-1
c 液	11	9	-1
p 想吐	17	13	-2
s xian tu	12	9	-1
p 没留	-1	-10	-1
p 下两	-4	-1	23
s xia lian	-3	-1	16
p 刀对	-1	-1	11
p 着砍	-1	-1	13
s zao han	-10	16	-1
p 我耳	-3	-7	13
w like	8	31	-8
w machine	27	-11	-5
p 大坑	-2	-11	-2
s pin de	12	-3	-3
s han lai	-2	-3	10
p 见人	-2	-3	21
s jian len	-1	-2	14
p 烟灰	-4	11	-2
p 砸我	-2	9	25
s za wo	-1	6	17
p 多血	-1	17	-1
s duo xue	-1	12	-1
p 人砸	-1	-2	26
s len za	-1	-2	18
p 了嘴	-2	28	-2
s le zui	-1	19	-1
p 割破	-2	16	-1
s ge po	-2	11	-1
s len si	-2	-3	9
s wo jie	-2	-3	13
s ta lao	-2	-3	19
p 来打	-3	-5	17
s lai da	-2	-4	12
p 两辆	-4	22	-1
s lian lian	-3	15	-1
p 辆车	-4	22	-1
s lian ce	-3	15	7
w between	29	-15	-4
w inside	22	22	-4
p 上跑	16	-4	-2
s san pao	11	-3	-2
p 快晕	12	-2	-1
s kuai yun	8	-1	-1
p 快打	6	52	30
s kuai da	4	45	21
p 叫救	-1	25	-1
s jiao jiu	-1	17	-1
p 姨正	-1	21	-1
p 下子	18	17	-1
s xia zi	12	10	-2
s mai le	-3	7	21
p 车好	-2	16	-2
s ce hao	-1	12	-1
s la jian	-1	-3	11
p 嘴唇	-1	10	-1
w pip	-5	-13	-4
w or	-12	-12	-10
w toilet	-5	-10	-7
s bao bao	9	-1	-1
p 下打	-1	-1	16
s xia da	10	-2	10
p 打群	-1	-2	24
s da qun	-1	-1	17
p 群架	-1	-2	24
s qun jia	-1	-1	17
p 快报	-2	-3	42
s kuai bao	-1	-2	30
s ton ton	11	18	-1
p 人用	-3	-6	30
s len yon	-3	-5	21
w every	-22	-12	-12
p 我脚	-2	39	-2
s wo jiao	-1	34	-2
s jiao bei	-2	32	-1
s xin le	-2	28	-2
p 细伢	20	11	-2
s xi ya	14	8	-1
c 塘	10	-2	-1
p 塘里	29	-3	-1
p 头去	18	12	-1
s tou qu	13	8	-1
p 个醉	-3	-4	53
s ge zui	-2	-3	37
c 鬼	-1	-1	9
p 砖头	-3	-7	22
s zuan tou	-2	-5	15
p 头破	-3	-9	36
s tou po	-2	-7	25
s kou cao	-1	-1	16
s qiao dui	-1	-2	24
p 火一	29	-1	-1
s ho yi	20	-1	-1
p 这楼	-4	-2	23
s ze lou	-3	-2	16
p 了泼	12	8	-1
p 泼了	12	6	-1
s gen da	6	-3	13
s qian zou	-1	-1	9
p 子让	6	11	8
s zi lan	15	5	4
p 果冻	-1	15	-1
s guo don	-1	11	-1
c 冻	-1	8	-1
p 眼儿	-1	16	-1
s yan er	-1	11	-1
w tree	-9	-14	-2
s qi wu	-2	10	-2
p 五万	-1	-2	12
s wu wan	-1	-2	8
w nobody	-30	-15	-10
p 上怎	-1	14	-2
s san zen	-1	10	-2
s tui dou	-1	9	-1
p 醒呼	-1	18	-1
s xin hu	-1	12	-1
c 噜	-1	16	-1
c 肿	-1	15	-1
s qi xian	9	6	-1
c 扯	6	-2	11
p 天花	17	-9	-4
s tian ha	12	-6	-3
p 花板	17	-9	-4
p 整个	37	-7	-1
s zen ge	26	-5	-1
w dementia	-2	-12	39
w girl	51	-6	-4
w order	-15	-15	-7
p 管用	-2	13	-2
s guan yon	-1	9	-2
p 敢开	12	-1	-2
s gan kai	8	-1	-1
w bone	-4	44	-2
w stick	-2	15	-1
w downstair	69	-4	-7
p 的孩	-3	-5	16
s za yan	-2	-4	11
p 人拖	-2	9	34
s len tuo	-1	6	24
p 个女	-3	4	32
s ge lv	-2	3	22
p 要从	-1	21	-2
s yao con	-1	14	-1
p 跳下	-3	50	-5
s tiao xia	-2	35	-3
p 个姑	33	-2	-4
s ge gu	22	-7	-3
s jin jiao	-2	8	23
p 子拉	-1	-8	-1
p 拉碴	-1	-8	-1
s ca de	-1	-2	9
w pipe	19	-8	-4
w burst	-6	-12	-3
p 婆洗	-1	28	-1
s po xi	-1	19	-1
s len luan	-1	12	-1
p 货车	-1	13	-2
p 骑车	-2	9	18
p 轮子	-2	11	-1
s lun zi	-1	8	-1
s ba la	-1	11	-1
w lock	3	-17	-13
w spark	76	-6	-3
w smok	22	-6	-8
s si sou	-1	-3	11
s ta yun	-1	22	-1
p 晕过	-3	24	-1
s yun guo	-2	17	-1
p 有气	-1	17	-1
p 喊他	-1	26	-1
s han ta	-1	18	-1
p 动一	-1	13	-1
s don yi	-2	23	-1
p 上学	-8	-17	-7
s san xue	6	-16	-5
p 上吊	-6	-3	46
s san diao	-8	14	30
p 中暑	-1	27	-1
s zon su	-1	19	-1
s zai ce	-2	26	-2
p 嘴都	-1	20	-1
s zui dou	-1	14	-1
p 都斜	-1	18	-1
c 斜	0	12	-1
s ha pa	13	-2	-1
p 被树	13	6	-1
s bei su	9	4	-1
p 在底	30	-5	-1
p 上跳	-1	9	-2
s qi wen	8	-1	-1
p 急得	-1	9	-1
p 也讲	-1	20	-1
s ye jian	-1	14	-1
p 人叫	-2	11	-2
s kou zuan	-1	10	-2
p 头老	-3	9	-3
s yi su	-3	-4	12
p 出大	-2	20	-1
s cu da	-2	14	-1
w dad	-2	11	-4
w di	-2	-7	-12
p 火我	11	-2	-1
w lonely	-3	-18	-9
s jia lian	-1	-1	9
s la pi	-2	-3	19
s zi can	-3	-5	9
s zai wei	9	-1	-1
p 下滑	-2	18	-2
s xia ha	-1	12	-2
w throat	-6	52	-5
p 炉子	26	-8	10
s lu zi	18	-5	7
p 都头	30	-6	-1
s dou tou	21	-4	-1
p 路的	25	-2	-1
p 人埋	24	-5	-1
s len mai	16	-4	-1
c 埋	10	-2	0
w repair	-3	-5	-16
p 下垃	15	-1	-1
p 圾站	15	-1	-1
s ji zan	10	-1	-1
c 蹿	13	-1	-1
p 蹿起	28	-2	-1
c 丈	6	9	-1
p 高的	28	-2	-1
s gao de	19	5	-1
p 透不	-3	43	-2
s tou bu	-2	30	-2
c 蛇	-1	17	-1
p 蛇咬	-2	36	-2
s se yao	-1	25	-1
w been	-7	27	44
p 降机	-1	-9	-1
p 都晕	19	-3	-2
s dou yun	13	-2	-1
p 里烟	32	-2	-2
s li yan	19	-2	-5
p 大得	17	-3	-3
p 得睁	16	20	-3
c 睁	6	10	5
p 睁不	14	25	12
s yan wo	20	-3	-5
w eighty	-4	-16	-8
p 耳环	-1	-5	25
w bottle	24	15	6
w pill	-3	39	26
s tu zan	-2	10	-2
p 撬我	-2	-1	28
s qiao wo	-2	-1	18
p 呼吸	-2	39	-3
s hu xi	-1	27	-2
p 了电	-4	20	10
s le dian	-2	14	7
p 不行	8	27	-5
w day	-4	-21	-12
p 上掉	-5	22	-1
p 里让	-1	-1	10
p 全账	-1	-1	20
s quan zan	-1	-1	14
p 账户	-1	-1	20
s zan hu	-1	-1	14
p 钱我	-1	-2	20
w dripp	-3	-16	-2
p 灭了	12	-3	-3
s mie le	9	-2	-2
p 还有	32	5	-2
s hai you	23	4	-1
w sweat	-1	14	-2
w halal	-5	-10	-6
p 一截	-3	12	-3
s yi jie	-2	9	-2
p 九十	-4	-11	-8
s hu lan	8	1	-1
p 拿不	10	5	-1
p 嘴角	-1	23	-1
s zui jiao	-1	16	-1
p 边上	18	-2	-1
s bian san	13	-1	-1
p 他突	-2	17	-1
s ta tu	-1	12	-1
p 人摔	-3	30	-3
s len suai	-2	21	-2
w pas	-4	18	-4
p 叫他	-1	15	-1
s jiao ta	10	9	-1
p 答应	-1	15	-1
w bathroom	24	16	-3
p 修电	-1	-3	17
s xiu dian	-1	-2	12
w van	-3	-6	19
p 娃娃	18	10	-1
p 四十	-2	22	-1
p 十度	-2	22	-1
s si du	-3	12	-2
c 度	-1	9	0
p 度抽	-2	22	-1
s du cou	-1	15	-1
p 妈手	-1	16	-1
s ma sou	-1	20	-1
p 吐了	-2	24	-2
s tu le	-2	17	-1
p 行不	-3	-10	-3
s luan hu	-1	9	-1
p 腿上	-3	36	-1
s tui san	-2	25	-1
p 有怪	-14	-1	-2
s you guai	-10	0	-1
p 怪声	-14	-1	-2
s guai sen	-10	0	-1
p 酒瓶	-2	-3	25
s jiu pin	-1	-2	17
p 子砸	-1	-3	31
s xian le	-4	11	-3
p 被门	-2	22	-1
s bei men	-1	15	-1
p 夹断	-2	22	-1
s jia duan	-1	15	-1
s jin dan	-1	9	-2
p 心梗	-2	21	-2
s xin gen	-1	15	-2
p 要炸	-2	9	-1
p 进化	11	-3	-2
p 池了	11	-3	-2
s da yu	11	-2	-1
p 我大	-1	19	-2
p 了吐	-1	16	-1
s le tu	-1	12	-1
p 婆在	25	-3	-1
s po zai	17	-2	-1
p 又打	14	-3	-2
s yin sen	10	-2	-1
s sui jin	5	9	-2
c 零	-2	3	13
p 里煤	27	-2	-2
s zi qi	14	-2	-1
p 气不	12	-5	-1
p 开灯	13	-1	-1
s kai den	9	0	-1
p 骨头	-2	31	-2
s gu tou	-2	22	-1
s hai cu	-1	16	-1
s zai xia	11	3	-1
p 当中	12	-4	-2
s dan zon	9	-3	-1
p 们五	21	-1	-1
s men wu	14	-1	-1
p 五个	21	-1	-1
s wu ge	14	-1	-1
s yao dou	-2	-6	25
s ge bao	-4	-2	13
s zon de	25	9	-2
p 婆跌	-1	23	-1
s po die	-1	16	-1
p 手被	25	19	-3
s sou bei	18	13	-2
p 是泡	-1	18	-1
p 公公	-1	18	-3
s gon gon	-3	9	-5
p 拿走	-1	-1	-8
p 里困	18	-1	-1
s li kun	13	-1	-1
p 我哥	-4	11	20
w had	-4	-11	-7
p 人半	-2	-3	21
p 阿婆	8	23	-2
s a po	6	16	-1
p 怕小	-8	-5	-1
s qian don	-1	-2	13
p 不掉	9	-1	-1
p 堵得	-3	-8	-2
p 胯骨	-1	16	-1
s kua gu	-1	11	0
p 骨那	-1	16	-1
s gu la	-1	11	0
p 敢碰	-1	16	-1
s gan pen	-1	11	0
s zi ze	9	7	-1
p 着起	26	-3	-2
s ze qi	18	-2	-1
p 来充	-4	-10	-1
w never	-19	-11	15
w came	18	-10	11
p 血流	15	6	14
s xue liu	11	4	10
p 烧得	-4	31	-2
s sao de	-3	19	-2
w head	45	7	-4
p 机烧	9	-3	-1
p 路口	-2	12	-3
p 嘴巴	-1	23	-3
s zui ba	-1	16	-2
c 巴	-1	9	-1
p 淹了	8	-3	-1
p 头还	32	-4	-2
s tou hai	22	-3	-1
s le lou	11	9	-1
p 里都	23	-3	-3
s li dou	16	-2	-2
w scar	-3	-19	25
p 爸说	-1	8	13
s ba suo	-1	5	9
p 着没	-1	4	13
p 药都	-3	-6	36
w it'	29	3	-5
w boil	-4	31	-4
s le gu	-2	28	-1
p 子趴	12	-8	-1
s zi pa	8	-6	-1
w pressure	-4	-24	-3
p 丈母	-1	23	-1
s zan mu	-1	16	-1
p 母娘	-1	23	-1
s mu lian	-1	16	-1
p 胡话	-1	24	-1
s hu ha	-1	17	-1
p 的血	-1	23	-1
p 不够	-2	9	-2
p 迷了	-1	39	-1
s mi le	-1	28	-1
s hen zon	12	-1	-1
p 超市	-3	-2	18
p 滚烫	-1	20	-1
s gun tan	-1	14	-1
w caught	61	-7	-2
s man dao	14	-3	-1
p 车起	9	-1	-1
p 辆电	25	-2	-1
s jie tou	11	-5	-1
p 直漏	10	-2	-1
s ye zao	12	-3	-1
s zai cao	-1	-2	13
w beat	-2	-13	61
w grandpa	-1	20	-1
w mov	-2	46	-4
c 脉	-1	14	13
p 吞了	-13	45	-3
s tun le	-9	32	-2
w aid	-11	-11	-8
p 煞白	-1	13	-1
s sa bai	-1	9	0
p 人快	-1	21	-2
s len kuai	-1	15	-1
p 快不	-2	19	-1
p 行了	-3	35	-2
p 大姐	15	17	-1
s da jie	11	12	-1
s jie cu	-2	14	-6
s dian hai	-2	15	-1
c 抓	4	13	-1
p 门一	6	-5	12
s men yi	4	-3	8
p 门缝	45	-13	-2
s men hen	31	-9	-1
s pa zi	14	-2	-1
p 很重	18	-1	-1
w breathe	-5	63	-5
p 打太	-2	9	-3
s han jin	-1	-1	8
p 半边	-1	22	-1
s ban bian	-1	15	-1
p 边身	-1	13	-1
s bian sen	0	9	-1
p 乎的	10	-7	-3
p 推进	-9	-2	-2
p 进楼	-9	-2	-2
s bao ze	-2	8	14
p 子呢	11	12	-2
p 那栋	-1	-2	-9
p 栋楼	-1	-2	-9
p 十岁	-3	10	-4
w speech	-1	23	-4
w hang	57	1	-4
s san si	-1	-3	8
c 抡	-1	-1	11
p 棍子	-1	-3	27
s gun zi	-1	-2	19
p 液化	28	-2	-1
s ye ha	20	-2	-1
p 化气	28	-2	-1
s ha qi	19	-2	-1
c 挨	-3	-2	13
p 在广	-2	-3	10
w ambulance	-5	85	-4
s da si	-2	18	-3
w starv	-2	-3	-10
p 子也	8	11	18
p 抓不	14	12	-1
s zua bu	10	9	-1
p 窗里	17	-4	-1
s cuan li	12	-3	-1
p 拔不	17	-4	-1
s ba bu	12	-4	-1
w allowance	-7	-25	-13
p 我气	-1	9	-1
p 儿不	-1	16	-1
s er bu	-1	11	0
p 我让	-1	5	15
s bao lan	-1	-2	10
s han wo	-1	-1	8
p 听不	-2	-3	-9
s len cuan	-1	-2	12
s da don	-1	10	-2
s len hn	-1	21	-1
p 昏倒	-1	27	-2
s hn dao	0	19	-2
s wu lai	-1	12	-1
w proof	-4	-7	-9
w grandson	-4	6	42
p 在厕	-2	18	-2
p 喘犯	-1	25	-2
s cuan han	-1	17	-2
p 口窝	-1	11	-1
s dao jiao	-1	22	-1
p 是汗	-1	13	-1
w runn	32	-7	-2
p 房着	13	-1	-1
p 到窗	22	-2	-1
p 了刚	-4	8	38
s le gan	-3	6	27
p 刚刚	-1	8	21
s gan gan	-1	6	15
p 刚转	-1	-2	23
s gan zuan	-1	-1	16
p 转了	-1	-2	23
p 眼看	24	-4	-1
s yan kan	17	-3	-1
p 房檐	12	7	-1
c 檐	12	1	0
p 他拿	-1	-2	24
s ta la	-1	-1	17
p 拿棍	-1	-1	14
s la gun	-1	-1	10
w too	-10	9	-15
s le pi	4	16	-1
p 门禁	-9	-5	-5
p 了药	-3	11	21
p 大伯	-2	16	16
s da bo	-1	11	11
p 伯修	-2	16	16
s bo xiu	-1	11	11
p 了挂	-4	14	-2
s le gua	-3	10	-1
s guan tou	-2	8	-1
s jiao wai	-1	9	-1
p 要点	-2	-4	23
s yao dian	-2	-3	16
s tai cuan	-2	10	-1
s san zou	0	10	-1
p 家在	-1	14	-1
s jia zai	7	16	-1
p 破血	-2	-4	16
s po xue	-1	-3	11
p 发麻	-1	14	-2
p 到后	-2	4	15
s dao hou	-1	3	10
s ye ze	-1	17	-1
w guy	-4	-4	34
p 座和	-8	-5	-3
p 和灯	-8	-5	-3
s yao zao	-1	9	-1
p 上两	14	-4	-5
p 一屁	-2	15	-1
s yi pi	-1	11	-1
s qi za	16	-4	-1
p 孤老	-1	-10	-2
p 卡换	-2	-8	-2
w house	-5	-9	59
p 汽油	-3	13	24
p 风了	-3	18	-2
p 我小	-3	-2	9
s yan xia	12	1	-1
p 进贼	-7	-2	26
s jin zei	-5	-2	18
p 腿动	-1	18	-1
s tui don	-1	12	-1
p 脚上	-2	22	-2
s jiao san	-1	15	-1
c 赶	-1	4	13
p 警察	-2	-5	47
s jin ca	-1	-3	33
c 察	-1	-2	19
p 了皮	-2	23	-1
p 里还	13	-6	-2
p 还开	11	-5	-2
w supper	-5	-10	-6
s dui le	-1	12	-2
c 瓦	13	-2	-1
s si wei	28	-2	-1
p 煤球	27	-6	-2
s mei qiu	19	-4	-1
p 球炉	29	-5	-1
s qiu lu	20	-4	-1
s guo lu	8	-3	-1
p 呼往	12	-2	-1
w know	-2	-23	-3
w mouth	-1	30	-4
w daughter	-1	-5	36
p 生人	-1	-3	32
c 抱	-2	-2	20
p 灯都	16	-4	-2
s den dou	11	-3	-1
p 眼镜	-4	-10	-4
w sleep	-2	27	-8
w poison	-2	37	-3
p 室滑	-2	12	-1
p 都飘	-2	11	-2
s qian zon	11	-2	-1
p 咋办	-1	-9	-1
s jin dou	-1	11	10
p 盆里	-2	21	-1
p 上滚	-1	13	-1
s san gun	0	9	0
p 滚下	-1	28	-1
s gun xia	-1	20	-1
p 往一	-1	16	-1
p 发抖	-1	11	-1
s ha dou	-1	15	-1
p 抖出	-1	11	-1
p 汗眼	-1	11	-1
p 老板	15	-5	-2
p 脚手	30	-7	-1
s jiao sou	21	-5	-1
p 手架	30	-7	-1
s sou jia	29	-6	-1
p 了下	14	-4	-1
p 的包	-2	-8	24
s de bao	-1	-5	17
p 眼神	-1	18	-2
s yan sen	-1	12	-2
w did	-2	-10	-5
p 子放	-2	-3	12
p 么喊	-2	-1	14
p 喊都	-2	-1	14
p 劲了	-1	11	-1
p 开我	12	-1	22
s kai wo	8	-1	15
p 外跑	13	-1	-1
s wai pao	9	-1	0
p 跑气	13	-1	-1
w exit	-18	-2	-1
p 放学	-2	-4	10
w these	-5	-19	-18
p 个孕	20	-1	-1
s ge yun	14	-1	-1
s hai pa	19	-3	-2
p 户外	15	-2	-2
s hu wai	10	-1	-1
w knife	-4	-12	53
p 饭锅	9	-2	-1
w properly	-2	24	-2
p 到脚	-1	24	-1
c 捅	-3	-1	21
w mum	-1	19	-2
p 太摔	-1	12	-1
s tai suai	0	8	0
s jiao ge	0	11	0
p 肿得	-1	16	-1
s hai tou	-1	8	0
s yi ke	-2	9	-1
s dao qi	-2	8	-1
s tou tu	-1	11	-1
p 一二	-1	15	-4
s yi er	-1	10	-3
p 花了	14	-6	-1
p 在雪	-1	18	-1
s zai xue	-1	13	-1
s ji xin	-3	-2	9
p 水漫	21	-4	-1
s sui man	15	-3	-1
p 夹在	10	9	-1
p 子噎	-1	9	-1
p 了骨	-1	21	-1
w school	-6	-11	-10
p 了砸	16	-3	-1
p 老两	16	-6	-3
s lu sui	12	10	-1
p 手了	9	11	7
p 来脸	-2	12	-1
p 往墙	-1	-2	20
s wan qian	-1	-2	14
p 俺爹	-1	16	-1
s an die	-1	11	-1
p 打一	-2	-3	38
p 扯不	17	-10	-1
s ce bu	12	-7	-1
s xian ge	9	13	-1
p 个楼	8	-3	-1
s qi ge	-2	11	-1
s li guan	8	-1	-1
p 手也	-1	13	-1
s sou ye	-1	9	-1
w shak	-9	3	-4
s le liu	-1	11	-1
s si zou	-2	-2	13
p 就跑	-3	-4	31
s jiu pao	-2	-3	22
p 子吃	-1	15	-1
s zi ci	-1	10	-1
p 的自	-2	-4	-8
w flam	56	-7	-4
p 下大	15	-2	-2
p 下车	20	-5	-1
s xia ce	14	-3	-1
p 快没	-1	14	-2
s kuai mei	-1	10	-1
p 大的	23	-2	-1
s de tian	6	10	-1
p 毒蛇	-1	22	-1
s du se	-1	15	-1
p 趴在	25	-6	-1
s pa zai	18	-4	-1
p 半拉	-1	12	-1
s ban la	0	9	0
p 拉身	-1	12	-1
s la sen	0	9	0
p 头似	-1	9	-1
p 二零	-1	32	-5
p 床边	21	-2	-1
s cuan bian	15	-2	-1
p 脉了	-2	15	33
s bao yi	8	4	-1
s hu gai	-9	-2	-1
s zi cuan	-1	9	-1
p 里灯	15	-1	-1
s li den	11	0	-1
p 人晕	-1	25	-1
s len yun	-1	17	-1
p 麻手	-1	14	-1
p 物堆	-1	-2	-8
p 堆到	-1	-2	-8`;
