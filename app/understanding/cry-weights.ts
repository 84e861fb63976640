/** Written by `npm run train -- cries`: tenths for 119, 120, 110 of every trace (features.ts). */
export const cryWeights = `	-40	-28	-35
c 电	8	-2	-11
p 电梯	17	-40	-14
s dian ti	12	-28	-10
c 梯	3	-8	-9
c 厨	18	-8	-4
p 厨房	47	-17	-9
s cu han	32	-12	-7
c 房	13	-4	-14
p 嘶嘶	15	-2	-1
s si si	6	22	-3
p 嘶响	15	-2	-1
s si xian	9	-3	14
c 响	21	-16	-13
c 闻	29	-4	-2
p 闻着	29	-2	-2
s wen ze	20	-1	-1
c 着	25	10	17
c 像	8	26	-6
p 像是	21	-2	-1
s xian si	11	-1	5
c 煤	29	-13	0
p 煤气	62	-28	-4
s mei qi	38	-7	-4
c 气	34	31	-9
p 气跑	18	-2	-1
s qi pao	11	12	-1
c 跑	11	-4	14
c 出	9	24	16
p 出来	31	23	4
s cu lai	22	16	3
s qian de	11	-11	-6
c 理	-8	-13	-8
c 摔	-10	19	-10
p 想找	-11	-19	-12
s xian zao	-8	-14	-8
c 找	-6	-15	1
p 找人	-12	-15	-11
s zao len	-9	-12	-9
p 人陪	-11	-21	-12
s len pei	-9	-16	-9
c 陪	-7	-14	-8
p 陪我	-8	-16	-10
s pei wo	-6	-11	-7
c 菜	-11	5	16
p 站得	-6	-14	-7
s zan de	-6	-12	-6
c 得	-6	10	-9
p 得住	-4	-9	-4
c 住	4	0	-16
c 台	26	-4	1
c 青	-1	10	-1
c 滑	9	7	-7
p 得很	22	-13	-8
s de hen	14	-10	-7
c 老	-6	15	3
p 老人	4	9	-8
p 不敢	8	-6	11
c 走	-2	-22	20
c 楼	7	-15	-3
p 楼下	17	-33	32
s lou xia	12	-23	22
c 下	11	14	0
c 做	-8	-13	-10
p 做饭	-12	-16	-10
s zuo han	-8	-11	-7
c 饭	-12	-27	-19
s han de	-14	-1	-4
p 油烟	-9	-16	-13
s you yan	-6	-11	-9
c 烟	62	-9	-18
p 烟都	16	-2	-4
p 都灌	18	-1	-2
s dou guan	12	-1	-2
c 灌	11	1	-2
p 灌到	18	-1	-2
s guan dao	13	-3	-3
p 我家	9	-4	28
s wo jia	6	-3	20
c 家	0	-11	11
p 家来	-6	-4	11
c 高	7	5	-9
p 高龄	-8	-14	-10
s gao lin	-5	-10	-7
p 龄津	-3	-8	-4
p 津贴	-4	-12	-5
s jin tie	-3	-8	-3
c 贴	-6	-15	-8
c 满	0	-3	-10
p 满地	-4	-10	-4
c 地	4	18	-16
p 我手	22	27	10
s wo sou	14	18	6
c 手	13	29	8
s sou dou	-2	8	-3
c 切	-1	14	-1
p 做不	-5	-12	-4
c 机	8	-4	-9
p 机器	17	-2	-8
s ji qi	12	-1	-5
c 器	2	-12	-12
s qi si	-9	-6	-4
c 啥	-3	-9	-3
c 自	7	-12	-7
p 自己	-6	-8	-14
s zi ji	-4	-8	-10
w he'	5	58	63
w up	38	26	-15
w blood	5	35	-12
s le si	8	21	-3
c 失	13	-5	-4
p 失火	38	-3	-4
s si ho	39	-3	-3
c 火	65	-22	-17
p 火了	54	-8	-9
s ho le	49	-3	39
c 掐	-2	4	17
p 着我	-10	-13	38
s ze wo	-7	-9	27
p 我老	16	24	22
s wo lao	10	15	15
p 老伴	-4	31	-1
s lao ban	6	19	-2
c 伴	-1	12	-1
p 伴的	-1	-5	20
s ban de	-1	-4	14
s de bo	-3	-7	12
c 脖	-1	-4	18
p 脖子	-2	-9	44
s bo zi	-2	-7	31
c 子	10	16	9
p 子不	-10	-6	3
s zi bu	-9	-3	1
c 井	4	-3	-9
p 井盖	-18	-17	-21
s jin gai	-12	-12	-15
c 盖	-9	-16	-12
c 往	20	4	20
p 往外	52	-5	-8
s wan wai	37	-3	-5
c 外	30	9	3
c 冒	42	10	-11
c 脏	-7	9	-5
p 脏水	-8	-8	-3
c 水	-2	-8	-19
c 孩	20	15	0
p 孩子	38	24	4
s hai zi	26	17	3
p 子把	-5	29	-6
s zi ba	-3	20	-4
p 把钥	-8	-4	-3
p 钥匙	-11	-5	15
s yao si	-9	4	8
s si suo	-6	-3	9
c 锁	16	-14	-5
c 屋	39	-4	21
p 屋里	49	-10	32
s wu li	34	-7	23
c 里	21	-8	4
p 里了	63	-5	-9
s li le	36	-5	1
p 了上	-8	7	-2
s le san	-10	0	1
p 上不	-11	39	-4
s san bu	-9	26	-4
w can't	29	39	4
w cook	-3	-5	-11
w any	-7	-9	29
w more	-7	-9	29
w br	-5	-9	-21
w lunch	-8	-18	-13
c 多	-3	11	-4
p 多少	-12	-20	-12
s duo sao	-9	-14	-9
c 少	-7	-12	-7
c 年	-10	-18	-9
p 说话	-11	7	-13
s suo ha	-8	4	-10
c 话	-11	18	-10
c 墙	17	-19	5
p 墙皮	-7	-11	-7
c 皮	-7	18	1
p 往下	-4	2	23
s wan xia	-2	1	16
p 下掉	18	-6	-4
s xia diao	13	-4	-3
c 掉	35	1	-13
p 其他	-9	-15	-10
s qi ta	-6	-11	-7
w bin	28	-11	-11
w full	23	-9	-7
s you da	15	-10	-7
c 打	-14	-1	36
s da yin	-1	9	-1
p 个老	20	18	17
s ge lao	13	12	11
p 老太	-2	47	10
s lao tai	-1	33	7
c 太	-12	6	-6
p 太太	3	40	2
s tai tai	2	28	1
p 在马	-2	33	-1
s zai ma	-1	23	-1
c 马	-7	19	-7
p 马路	-4	46	-3
s ma lu	-3	32	-2
c 路	-9	-16	-10
p 路上	-8	1	3
p 让电	-1	16	-1
s lan dian	-1	12	-1
p 电动	13	8	-8
s dian don	9	5	-6
c 动	13	6	11
p 动车	15	9	-8
s don ce	11	7	-5
c 车	-5	15	-6
p 车撞	-8	51	-7
s ce zuan	-6	36	-5
c 撞	-6	34	11
c 两	10	-11	26
p 两家	-10	-9	5
p 为了	-3	-8	-3
c 公	-7	11	12
c 点	-8	-26	-11
p 地方	1	-18	-13
s di han	0	-13	-10
c 方	-1	-9	-7
c 破	-5	5	12
c 脸	-6	52	-5
s lian le	-7	-7	-8
p 电话	-17	-19	-8
s dian ha	-12	-13	-6
p 路牌	-2	-23	-1
s lu pai	-1	-16	-1
c 牌	-1	-11	-2
p 牌倒	-2	-23	-1
s pai dao	-2	-17	-2
c 倒	-2	37	-12
p 倒在	-5	48	-6
s dao zai	-5	42	4
p 在地	8	-2	-2
s zai di	26	-3	-2
p 地上	7	40	-6
s di san	5	27	-5
p 能走	-6	-10	-11
s len zou	-6	-10	7
c 爷	-5	46	9
p 爷爷	-5	61	-5
s ye ye	-3	43	-4
c 嘴	1	60	-4
p 嘴都	-1	21	-1
s zui dou	-1	15	-1
p 都斜	-1	19	-1
s dou xie	-1	11	-2
c 斜	0	12	-1
c 耳	-3	3	10
p 耳朵	-5	2	28
s er duo	-4	1	20
c 朵	-2	1	11
p 儿了	-4	20	-4
s er le	-4	12	-4
s le ha	-1	27	-2
s zi zi	9	-1	-2
c 直	24	27	8
c 流	-3	29	-4
w dog	-10	7	-19
w sign	-5	-17	-2
w fell	25	47	-27
w down	18	3	8
p 家里	-5	-33	-10
s jia li	-4	-23	-7
c 大	6	28	-1
c 门	4	-17	11
c 杆	-1	-10	1
c 送	-8	-13	-8
p 到家	-9	-8	-8
p 伴要	-2	-9	-3
c 透	-2	27	-3
p 透析	-2	-10	-3
s wo tui	-5	9	-3
c 推	-10	-6	0
p 推不	-8	-13	-6
s tui bu	-7	-9	-6
p 不动	22	-3	-17
s bu don	12	-5	-13
p 轮椅	-13	-17	-13
s lun yi	-9	-12	-9
c 椅	-7	-9	-7
c 头	20	16	6
p 头发	-12	-19	-5
s tou ha	-8	-13	-3
c 发	-7	19	-3
p 出不	46	-18	-13
s cu bu	32	-13	-9
p 了门	-7	-3	20
p 广场	-5	-2	17
s guan can	6	-3	12
c 场	-3	-2	16
p 场上	-2	-3	24
s can san	-1	-2	17
c 天	-10	-19	-3
c 垃	-4	-12	-7
p 垃圾	-10	-31	-18
s la ji	-7	-21	-13
c 圾	-4	-12	-7
c 桶	-8	-11	-8
p 里有	30	-12	39
s li you	24	-8	27
p 烟头	24	-8	-5
s yan tou	17	-6	-3
c 过	-10	-4	-9
p 一次	-8	-12	-8
s yi ci	-6	-9	-6
s ci yan	-4	11	-2
w drain	-20	7	-9
w yard	-7	-14	-5
w smell	43	-18	-9
c 玻	1	1	8
p 玻璃	2	3	21
s bo li	1	2	14
c 璃	1	1	8
p 璃碎	-3	-9	-4
p 碎了	6	13	-11
s sui le	41	14	-14
p 一地	-9	3	-5
c 扎	-2	21	-2
c 脚	2	19	0
p 车堵	-7	-12	-8
s ce du	-5	-9	-5
c 堵	-10	-8	5
p 单元	-9	-16	-6
s dan yuan	-6	-11	-4
p 元门	-7	-13	-3
s yuan men	-5	-9	-2
w like	8	31	-8
w ga	77	-20	-22
w here	6	-24	-1
p 卧床	-4	-10	-4
s wo cuan	-7	9	-6
c 床	10	-6	-8
p 梯口	-8	12	-5
s ti kou	-5	8	-3
c 口	-11	37	-4
p 口的	-6	-15	-11
s kou de	-5	-11	-8
c 生	-7	10	15
c 虫	-1	9	-1
p 楼上	3	-29	-19
s lou san	2	-20	-13
s lao wan	-3	12	-7
p 床单	18	11	-3
s cuan dan	11	7	-2
c 全	11	16	-3
c 落	16	5	-4
c 女	-9	-4	41
p 房子	-11	-23	-16
s han zi	-8	-16	-11
c 怎	-11	-8	-6
p 怎么	-28	-20	-14
s zen me	-20	-14	-10
c 么	-13	-12	-8
c 用	-4	5	13
w ne	-20	-20	-30
w certificate	-5	-9	-6
w live	-12	7	8
p 人砸	-1	-2	26
s len za	-1	-2	18
c 砸	9	-3	21
p 砸我	-2	9	25
s za wo	-1	6	17
p 家门	-13	-12	30
s jia men	-9	-8	21
p 门说	9	-2	8
s men suo	-9	-10	6
p 要弄	-1	-2	24
s yao lon	-1	-2	16
p 弄死	-1	-2	24
s lon si	-1	-1	17
c 死	-12	-7	-6
p 死我	-9	-12	12
s si wo	-7	-8	8
s han cuan	11	-1	14
c 窗	16	-19	-6
p 窗户	10	-24	4
s cuan hu	7	-17	3
c 户	1	-14	5
c 红	7	15	4
s ton ton	11	18	-1
s ton de	10	13	-1
p 的火	41	-6	-3
s de ho	28	-8	-3
s tian dao	10	-2	-2
p 到楼	8	-3	-4
p 上了	20	25	-14
s san le	11	17	-2
p 安全	-4	-7	13
s an quan	-3	-5	9
p 让人	-7	-15	-17
s lan len	-7	-5	20
p 人拿	-6	-2	53
s len la	-13	28	32
c 拿	-1	-5	55
w help	21	2	-18
w bath	-13	-14	-12
p 楼道	14	-26	11
s lou dao	4	-18	7
c 道	3	-14	-7
p 拐角	20	-2	-2
s guai jiao	14	-2	-2
c 堆	-3	-10	-12
p 纸壳	17	-2	-2
s zi ke	11	-2	-2
p 壳子	17	-2	-2
s ke zi	12	-1	-1
s zi dian	14	-2	-3
s dian qi	14	-1	-1
c 起	27	28	7
p 起来	61	18	38
s qi lai	40	16	25
c 化	17	-10	-5
c 烧	39	11	-12
c 树	-2	-6	10
c 味	31	-12	-10
p 味道	31	-9	-6
s wei dao	22	-6	-4
s dao da	-6	10	-2
w next	16	-9	-16
w door	-12	-23	7
w bark	-3	-12	-6
w all	-11	5	34
w night	-23	-19	-15
p 流了	-3	48	-3
s liu le	-3	27	12
p 好多	19	28	-6
s hao duo	14	19	-4
p 多血	-1	18	-1
s duo xue	-1	13	-1
c 血	-6	80	1
p 血止	-1	12	-1
s xue zi	-2	20	-1
c 止	-2	8	-1
p 不住	13	34	-10
s bu zu	7	18	-10
p 一进	19	-3	-1
s yi jin	18	2	-2
c 进	20	16	38
p 进门	19	-3	-1
s jin men	13	-2	-1
p 门就	25	-4	-1
s men jiu	17	-3	-1
p 就闻	15	-2	-1
s jiu wen	10	-2	0
p 闻到	34	-4	-2
s wen dao	24	-3	-1
p 气我	29	-4	-2
s qi wo	20	-3	-1
p 我妈	18	23	32
s wo ma	12	15	22
c 妈	4	35	13
c 躺	7	22	-5
p 躺在	2	16	-5
p 发上	8	5	-1
p 上没	8	-3	-1
p 没反	2	13	-4
c 反	15	6	-9
p 反应	-1	36	-5
s han yin	-4	15	6
c 应	6	21	2
p 车位	-7	-15	-13
s ce wei	-5	-11	-9
c 占	-6	-9	-8
p 占了	-7	-12	-8
s zan le	-5	-9	-6
p 晾衣	-11	-15	-4
s lian yi	-10	0	-5
p 衣服	7	-10	13
s yi hu	5	-7	9
s zi sen	-4	11	-3
p 不上	-18	18	-13
s bu san	-13	12	-10
s zi diao	17	-8	-4
c 吊	4	-3	17
p 开个	-8	-13	-9
s kai ge	-6	-9	-6
c 证	-9	-14	-11
p 证明	-20	-31	-25
s zen min	-14	-22	-18
c 明	-10	-15	-12
c 看	2	-18	-14
c 中	9	11	-13
p 中医	-7	-11	-7
s zon yi	-5	-8	-5
c 医	-9	-16	-11
w someone	1	5	48
w last	-9	-23	-19
w week	-7	-12	-12
p 过道	-9	-12	-8
s guo dao	-6	-8	-5
p 道里	10	-20	20
s dao li	6	-14	14
c 库	15	-6	-4
w boy	39	24	13
w hang	57	1	-4
p 人从	-5	27	-3
s len con	-4	18	-2
c 从	-1	61	-1
p 从楼	-7	28	-5
s con lou	-5	20	-3
p 住址	-4	-10	-4
s zu zi	-5	9	-4
c 媳	-2	11	7
p 媳妇	-4	27	17
s xi hu	-3	19	12
c 妇	5	17	6
p 妇拿	-1	-3	26
s hu la	-2	-3	17
p 拿菜	-1	-2	24
s la cai	-1	-2	17
p 菜刀	-2	-3	37
s cai dao	-2	-3	30
c 刀	-7	-6	88
p 刀要	-2	-4	38
s dao yao	-4	-3	26
p 要砍	-1	-2	22
s yao kan	-2	-8	14
c 砍	-1	-1	14
c 姥	-1	10	-1
p 子里	-1	12	-8
s zi li	-1	9	-6
p 个大	11	9	-6
s ge da	7	11	-4
s da ma	-3	8	-5
c 趴	8	0	-1
p 胯骨	-1	16	-1
s kua gu	-1	12	0
c 骨	-2	20	-2
p 骨那	-1	16	-1
s gu la	-1	12	0
p 那儿	31	20	-5
s la er	12	1	-9
c 疼	-1	31	-7
p 疼得	-4	61	-4
s ten de	-3	43	-3
p 得不	10	11	-3
p 敢碰	-1	16	-1
s gan pen	-1	12	0
c 闹	-6	-10	-6
s hon de	10	-3	-5
p 没法	-5	-11	-5
s mei ha	-4	-9	-5
c 法	-4	-9	-6
w socket	31	5	-9
w spark	75	-6	-3
w smok	22	-5	-9
p 不下	-8	-5	17
s bu xia	-6	-3	12
c 剪	-7	-13	-2
p 指甲	-12	-24	-13
s zi jia	-10	-22	-11
c 甲	-5	-10	-5
p 了快	35	1	-4
s le kuai	34	10	-4
c 快	18	56	13
c 又	3	8	1
c 丢	-6	-10	8
p 丢了	-11	-16	5
s diu le	-8	-11	3
p 不出	19	24	-3
s bu cu	13	17	-2
p 出去	-8	24	52
s cu qu	-6	17	37
c 闺	-3	-3	13
p 闺女	-7	-7	33
s gui lv	-5	-5	23
p 想活	22	-7	51
s xian ho	16	-5	36
c 活	4	-14	47
p 活了	22	-7	51
p 锁着	-9	-3	16
s suo ze	-6	1	11
p 着门	-3	-2	10
p 楼梯	-5	3	-16
s lou ti	-3	2	-11
s ji le	-2	18	-2
p 一层	-7	11	-2
c 办	-10	-20	-13
p 邻居	-4	-11	-10
s lin ju	-3	-8	-7
c 居	-4	-9	-6
c 养	-6	-8	-9
s yan le	28	-5	-3
s le zi	10	-1	-2
s ji si	-2	-11	-2
c 四	-2	11	-2
p 想请	-13	-21	-12
s xian qin	-9	-14	-8
c 请	-9	-18	-9
p 请人	-12	-18	-11
s qin len	-1	-13	-10
p 陪着	-6	-11	-7
p 着打	-2	12	-4
s ze da	-2	9	-3
c 灭	-6	-8	-6
p 灭火	-16	-16	-11
s mie ho	-11	-11	-8
c 箱	0	-10	-9
c 空	-1	-1	-9
p 空的	-8	-13	-8
s kon de	-7	-10	-6
c 报	-3	-15	6
s zi san	-9	8	-8
p 有老	-2	-4	19
s you lao	-2	-3	12
p 人走	-3	-5	22
p 活着	-2	-6	34
s ho ze	-1	-4	24
p 没意	-1	-5	35
s mei yi	-1	-4	25
c 意	-1	-4	13
p 意思	-1	-5	35
s yi si	-3	-4	24
c 思	-1	-2	14
p 要打	-4	-5	10
p 打个	-6	-12	-12
s da ge	0	4	-11
c 喊	5	14	14
p 喊救	19	23	9
s han jiu	12	14	5
c 救	6	26	4
p 救护	-7	28	-9
s jiu hu	-5	25	-7
p 护车	-7	28	-9
s hu ce	-5	20	-6
p 火器	-13	-13	-9
s ho qi	-10	-10	-7
p 我爷	-1	11	-1
s hen hao	13	-4	-1
p 好几	-15	8	-12
s hao ji	-10	6	-8
c 几	-11	-6	-7
p 年了	-3	-12	-5
p 人上	-7	-13	18
s len san	-5	-10	12
p 上门	-12	-23	-18
s san men	-9	-16	-14
c 洗	-13	-16	-14
p 洗澡	-13	2	-15
s xi zao	-9	1	-10
p 老年	-11	-22	8
s lao lian	1	-20	2
p 大学	-4	-9	-6
c 学	-9	-11	-1
c 还	24	8	19
p 我婆	-3	36	12
s wo po	6	24	8
c 婆	9	31	10
p 婆婆	12	43	11
s po po	8	30	8
p 婆洗	-1	27	-1
s po xi	-1	19	-1
p 的时	-7	21	-5
s de si	-8	15	-8
p 时候	-19	7	-11
s si hou	-13	5	-7
p 一下	22	11	-12
s yi xia	15	8	-9
p 下子	18	17	-2
s xia zi	12	10	-2
s zi zai	-3	-5	25
c 栽	-1	13	-1
p 盆里	-2	21	-1
s pen li	6	13	-1
p 子有	13	-7	4
s zi you	-1	-10	14
c 社	-6	-9	-7
p 社区	-15	-23	-18
s se qu	-10	-16	-13
c 区	-11	-16	-1
s qu yi	-7	-12	-9
p 医院	-17	-28	-21
s yi yuan	-12	-19	-15
c 院	-11	-18	-12
c 今	-5	-9	-1
p 今天	-9	-14	5
s jin tian	-6	-10	3
p 咣当	19	-2	-1
s guan dan	13	-1	-1
c 当	8	13	-5
p 当一	19	-2	-1
s dan yi	12	-3	-2
p 一声	34	-3	-2
s yi sen	20	2	-4
s xia si	24	-7	-5
p 去医	-8	-15	-11
p 租房	-7	-9	-6
s zu han	-5	-8	-5
p 顶楼	12	-3	-3
s din lou	8	-2	-2
p 锁了	18	-1	-9
s suo le	12	-2	-7
s le wan	-4	-4	12
p 万一	-11	-11	-4
s wan yi	-9	2	8
c 哪	-20	-15	-12
p 妇肚	-1	15	-1
s hu du	-1	11	-1
c 肚	-2	25	-2
p 肚子	-3	29	-3
s du zi	-2	20	-2
p 子一	12	29	11
s zi yi	8	23	7
p 一阵	-1	23	-1
s yi zen	-3	37	-3
c 阵	-1	9	-1
p 阵一	-1	16	-1
s zen yi	-1	13	-2
p 阵地	-1	16	-1
s zen di	-1	11	-1
p 地疼	-1	23	-1
s di ten	-1	16	-1
c 灯	-16	-30	-15
p 不亮	-9	-13	-12
s bu lian	-7	-10	-9
c 亮	-7	-9	-8
p 消防	-15	-21	-6
s xiao han	-12	-15	-5
c 防	-5	-15	-5
c 关	4	-10	-2
p 关不	-15	-11	-8
s guan bu	-12	-12	-8
w noise	-9	-13	-14
p 走丢	-4	-7	47
s zou diu	-2	-5	33
p 年痴	-2	-6	31
s lian ci	-1	-4	22
c 痴	-1	-2	12
p 痴呆	-2	-6	31
s ci dai	-1	-4	22
c 呆	-1	-2	12
p 找个	-5	-9	-5
p 去看	-5	-12	-5
s qu kan	-4	-8	-3
p 看病	-10	-20	-11
s kan bin	-7	-14	-8
w how	-12	-17	-12
w use	-11	-8	-3
w fire	64	-27	-25
w extinguisher	-28	-7	-9
c 娃	19	21	-2
p 娃儿	22	35	-3
s wa er	15	24	-2
c 噎	-5	19	-1
p 了脸	-4	37	-3
s le lian	24	31	-6
p 脸都	-5	43	-4
s lian dou	-4	28	-4
p 都憋	-2	20	-1
s dou bie	-1	14	-1
c 憋	-2	21	-2
p 青了	-1	19	-1
s qin le	-1	14	-1
c 心	1	38	-9
p 心脏	-7	37	-7
s xin zan	-5	26	-5
c 架	12	-13	1
p 复查	-5	-10	-5
p 砸到	9	-14	-5
s za dao	6	-10	-4
w lamp	-18	-31	-12
w out	23	22	3
s suai dao	-5	10	-4
p 倒了	18	41	-16
s dao le	18	27	8
s dao xian	-2	-7	13
p 来看	-8	-15	-9
s lai kan	-6	-10	-6
p 看看	-17	-22	-13
s kan kan	-12	-16	-9
p 车的	8	20	14
s ce de	6	14	9
c 停	-4	-17	-10
p 得我	-19	-25	-15
s de wo	-13	-18	-10
p 停车	-6	-10	7
c 坏	-4	-14	-11
p 坏了	-6	-27	-21
s hai le	-4	-19	-15
c 栏	10	-12	5
p 栏杆	13	-21	17
s lan gan	8	-4	11
p 遗嘱	-7	-15	-9
s yi zu	-5	-10	-6
w hospital	-10	-20	-18
c 跟	-11	-7	5
s gen ze	-3	4	13
c 边	7	11	5
c 号	-6	-9	-6
s bu hi	-5	0	-14
p 人帮	-5	-15	-7
s len ban	-8	-14	9
c 帮	-10	-17	-7
p 打了	-6	32	17
s da le	3	18	8
p 以后	-9	1	-7
c 浑	-1	15	-1
p 浑身	-3	40	-3
s hn sen	-2	28	-2
c 身	-10	32	-10
s qi ge	-2	11	-1
c 嗓	-2	15	5
p 嗓子	-5	38	14
s san zi	-4	29	10
p 子发	-3	21	-2
s zi ha	16	8	-5
s ha jin	18	1	-5
c 紧	4	6	11
c 喘	-4	56	-4
p 喘不	-5	33	-3
s cuan bu	-4	23	-2
p 流血	-4	59	-4
s liu xue	-3	41	-3
s bu zi	-4	32	-4
p 头一	-9	-12	-8
s tou yi	-7	-9	-6
p 一回	-6	-11	1
s yi hi	-6	-9	-1
c 回	-9	-9	19
p 通道	-7	-10	-8
s ton dao	-6	10	-7
s de quan	-5	17	-2
p 全是	25	17	-9
s quan si	17	12	-6
w speak	-6	-8	-3
p 马蜂	-2	18	-3
s ma hen	-2	12	-2
p 找不	-13	-6	33
s zao bu	-9	-6	22
p 不着	-45	-22	-12
s bu ze	-14	-13	-6
p 看我	-6	-9	-8
s lin bu	-6	-7	-12
c 补	-5	-12	-8
p 补贴	-9	-19	-13
s bu tie	-7	-14	-9
c 账	-3	-5	10
w she	-10	61	21
w her	-5	50	34
w breath	-2	33	-3
c 孙	3	17	11
p 孙子	18	6	10
s sun zi	13	4	7
s zi cu	-4	13	-3
p 出车	-2	13	-2
s cu ce	-1	9	-2
p 车祸	-2	13	-2
s ce ho	-1	9	-2
p 汇钱	-1	-3	8
c 钱	-15	-27	8
c 骗	-7	-12	15
p 骗子	-5	-10	33
s pian zi	-5	-9	22
c 岁	-3	3	9
p 的钱	-7	-14	-16
s de qian	-8	-12	-12
p 钱要	-6	-10	-21
s qian yao	-4	-7	-15
p 什么	-10	-18	-12
s sen me	-7	-13	-8
p 在路	-6	-15	7
s zai lu	-4	-10	5
s len sou	-3	12	7
c 收	-5	-10	6
p 送饭	-6	-9	-6
s dao san	-7	-9	-4
p 急得	-1	9	-1
p 得来	-1	18	-1
s de lai	-1	12	-1
p 话也	-2	35	9
s ha ye	-2	24	6
p 也讲	-1	20	-1
s ye jian	-1	14	-1
p 讲不	-2	25	-1
s jian bu	-4	11	-3
c 伙	0	2	20
p 房里	11	-2	-2
c 呼	14	17	-3
p 呼呼	41	-5	-3
s hu hu	35	2	-3
p 呼地	19	-2	-1
p 着起	26	-3	-2
s ze qi	18	-2	-2
c 哎	5	11	-2
p 哎呀	-4	29	-3
s ai ya	-3	20	-2
p 路灯	-9	-27	-11
s lu den	-7	-19	-7
c 白	-4	36	-5
c 晚	-9	-13	-9
p 晚上	-17	-23	-16
s wan san	-3	-12	-14
s han dao	19	-6	5
w saw	-2	7	-14
w fight	-8	-26	60
w man	-1	30	54
w wa	21	-22	34
w hit	-6	60	14
w by	-9	17	-17
w bu	-7	31	-17
w outside	-6	19	38
s dao bei	-3	28	-3
s bei du	-1	8	-1
p 堵了	-8	-12	-5
s du le	1	17	-5
c 刚	-3	14	25
p 把钱	-2	-3	31
s ba qian	-2	-3	21
p 钱转	-1	-2	21
s qian zuan	-2	-2	14
c 转	-4	10	26
p 发现	-3	-3	25
s ha xian	-3	-4	16
c 现	3	5	14
c 午	-5	-8	-5
p 的手	18	16	-4
s de sou	13	11	-3
p 手机	-11	-2	4
s sou ji	-8	-2	3
p 声音	-8	1	-7
s yin le	-2	-8	11
s le ban	-6	11	6
p 帮我	-11	-16	-16
s ban wo	-8	-11	-11
p 掉到	27	-3	-2
s diao dao	19	-2	-2
p 下雨	-18	-10	-6
s xia yu	-12	-7	-4
c 雨	-5	-9	-5
p 一天	-5	-7	9
p 天就	-1	-3	13
s tian jiu	-1	-2	9
c 吃	-3	33	-7
c 顿	-5	-9	-6
p 哪个	-7	-9	-3
c 跌	-2	12	-2
p 跌倒	-3	11	-3
s ge hu	-5	-14	-5
s hu ze	-5	-10	-5
p 梯老	-10	-4	-3
p 老是	-18	-9	-9
s lao si	-13	-7	2
c 怕	-22	-17	-11
c 困	8	-12	-8
p 困在	26	-2	-2
s kun zai	18	-2	-1
p 在里	35	5	-6
s zai li	25	3	-4
p 里面	13	6	-6
s li mian	9	4	-4
c 面	28	19	0
p 中毒	26	25	-3
s zon du	18	16	-3
c 毒	10	27	-3
p 毒了	11	15	-1
p 了头	9	26	16
s le tou	7	18	11
p 头晕	12	1	-3
s tou yun	9	1	-2
c 晕	11	20	-5
p 晕恶	19	-3	-1
s yun e	13	-2	-1
c 恶	12	-2	-1
p 恶心	29	-5	-1
s e xin	20	-3	-1
c 冰	9	-6	-2
p 我胸	-1	22	-1
s wo xion	-1	16	-1
c 胸	-3	50	-4
s zi ze	9	7	-1
c 压	30	11	-8
p 压了	-1	25	-1
s ya le	-2	26	-1
p 了块	-1	15	-1
s kuai da	3	45	20
s da si	-2	18	-3
p 石头	-4	18	-5
s si tou	-2	13	-3
p 头似	-1	10	-1
p 似的	-6	18	-5
p 帮忙	-4	-9	-6
p 中饭	-7	-11	-6
w visit	-7	-13	-8
s man dao	14	-3	-1
p 道上	-9	-10	-5
p 满了	-7	-11	-9
s man le	-6	-10	-7
c 灶	6	-5	-8
p 灶台	20	-7	-4
s zao tai	14	-5	-3
p 台的	0	-9	-5
s tai de	0	-8	4
p 火苗	34	-8	-4
s ho miao	24	-6	-3
c 苗	12	-5	-4
p 发黄	-8	-5	-3
c 清	-6	-13	-15
s ti jian	4	-9	-3
c 间	26	-6	-6
p 自行	-5	-9	-10
s zi xin	-4	-7	-9
c 行	-6	-1	-11
p 行车	-5	-9	-10
s zi xian	14	-10	-6
c 听	-9	-7	-6
p 里就	-3	-10	-5
s li jiu	-4	-9	-5
p 太婆	-4	-9	10
p 容易	-3	-8	-2
s lon yi	9	-7	-3
p 一家	15	-8	-6
s yi jia	6	-11	-6
p 家人	-5	-5	10
s jia len	-9	-6	5
w need	-20	-15	-12
p 听说	-5	-9	-5
p 那边	11	1	8
s cuan han	-1	17	-2
p 防火	-14	-7	-5
s han ho	-10	-5	-4
c 条	-1	-11	-3
s tiao xiao	-1	-2	11
c 小	-1	9	29
c 夜	-9	-12	0
p 夜里	-11	-5	-10
c 锅	17	-6	-6
c 底	13	-4	-5
c 室	14	3	13
p 把手	-4	16	-4
s ba sou	-3	11	-3
c 断	-7	-5	-8
p 断了	-14	-8	-17
s duan le	-10	-5	-12
s hen zi	-1	-2	12
w bank	-7	-12	-8
p 我让	-1	5	15
s wo lan	-1	3	18
s lan gou	-2	14	-2
c 狗	-11	-2	-13
c 咬	-5	29	-5
p 咬了	-3	38	-4
s yao le	-3	39	-4
p 了腿	-3	49	-3
s le tui	-4	29	-3
c 腿	6	25	-6
p 腿上	-3	36	-2
s tui san	-2	25	-1
s ge xue	-1	4	15
p 窟窿	10	5	-2
p 快打	6	53	30
p 烟从	17	-2	-1
s yan con	8	-3	-1
p 地下	46	11	-4
s di xia	48	5	-9
p 下车	19	-5	-1
s xia ce	13	-3	-1
p 车库	29	-13	-8
s ce ku	20	-9	-5
p 一股	41	-9	-7
s yi gu	28	-7	-5
c 股	16	0	-6
p 往上	14	1	-5
p 下面	28	18	-4
s xia mian	19	13	-3
p 还有	32	5	-2
s hai you	22	4	-1
s de ha	9	-2	-2
c 花	7	-4	-10
s xie le	-2	3	19
p 窗帘	8	-6	-2
p 着了	95	9	1
s ze le	52	19	1
p 了火	33	-4	-3
s le ho	23	-3	-2
p 火我	12	-2	-1
s ho wo	8	-1	-1
c 泼	13	3	7
s po sui	2	12	-2
p 不掉	9	-1	-1
w talk	-7	15	-17
p 困着	-6	-10	-7
p 着人	-8	5	3
c 别	-8	-3	-9
p 别的	-15	-24	-17
s bie de	-11	-13	-12
w see	-10	-20	-6
c 每	-6	-11	-6
c 月	-7	-9	-9
c 菌	-1	10	0
p 菌子	-2	25	-1
s jun zi	-1	18	-1
p 子中	-2	14	-1
s zi zon	-1	10	-1
c 吐	6	50	-4
c 拉	-9	31	-6
c 卡	8	1	-13
p 不见	1	-7	34
s bu jian	-1	-7	21
c 见	8	1	26
s qian jin	-2	9	23
p 进来	-5	-5	26
s jin lai	-3	-3	19
p 子走	-3	-9	-4
p 走了	14	-23	45
s zou le	10	-16	31
s li len	-11	-3	-10
p 冷清	-5	-8	-9
s ha tan	13	14	-3
s tan li	14	-4	-2
p 早上	9	6	4
s zao san	29	0	1
p 上那	1	-13	-7
s san la	-1	-11	-6
p 空调	2	-1	-10
p 调的	-1	12	-1
s tiao de	-1	17	-2
p 的水	-18	-11	-5
s de sui	-14	-12	-6
c 吵	-12	-16	-17
p 吵得	-10	-21	-10
s cao de	-7	-15	-7
p 得慌	5	-11	-7
s de han	-2	-20	-1
s bu li	-1	10	-2
p 锅烧	10	-3	-1
p 干了	10	-2	-1
p 了满	11	-2	-1
p 满屋	10	-2	-1
p 屋子	35	-4	-2
s wu zi	24	-3	-2
p 子都	20	8	-6
s zi dou	14	6	-4
p 是烟	57	-7	-3
s si yan	46	-7	-3
c 抽	-13	30	2
p 烟机	7	-10	-5
s yan ji	2	-8	-7
c 特	-1	25	-1
p 特别	-2	20	-1
s te bie	-1	14	-1
c 吸	-2	20	-2
p 吸不	-3	12	-2
p 上个	-2	-9	-3
s san ge	-3	-8	2
p 个月	-12	-8	-15
s ge yue	-8	-5	-10
w gate	-4	-12	-5
w card	-7	-9	-6
w doesn't	-12	-5	-4
w work	-11	-17	-6
s sen ho	10	-5	-5
p 困难	-6	-9	-8
p 里进	3	-5	23
s li jin	2	-4	16
p 进水	20	-2	-2
s jin sui	14	-2	-2
p 水了	42	12	-9
s le di	11	-4	-1
p 地板	-9	-5	-3
c 泡	-11	7	-5
s mao han	-4	30	-3
s han sui	-9	-5	-3
c 阳	19	2	3
p 阳台	48	5	7
s yan tai	29	1	4
s san wan	0	-5	10
p 墙都	22	-4	-2
s qian dou	15	-3	-2
c 冲	9	7	-3
s san lian	4	-4	-9
c 前	-7	9	-9
s qian wo	-4	-5	26
c 重	23	-3	-2
c 装	-9	-14	-10
s zuan le	-4	-6	32
p 一样	-6	13	-5
s yi yan	11	7	-4
p 拆迁	-6	-10	-7
p 梯上	-9	-3	-6
s ti san	-9	-3	-5
p 马桶	-12	-17	-13
s ma ton	-9	-12	-9
p 桶堵	-3	-8	-3
p 死了	-8	-7	-15
s si le	-9	-16	-16
p 补助	-3	-8	-6
p 还没	8	-3	-1
s lian zi	4	9	-4
s zi mao	7	9	-3
c 猫	-6	-11	-2
p 在房	12	-2	-2
s zai han	30	-9	5
p 房顶	-2	16	-2
s han din	-1	11	-2
p 打架	-8	-12	-7
s da jia	-8	-10	18
p 人掉	25	8	-2
s len diao	30	5	-3
p 掉进	40	-9	-4
s diao jin	28	-6	-3
p 进去	-8	36	-5
s jin qu	-7	19	-5
s de yi	4	-9	-5
p 半道	11	-3	-1
p 卡壳	-1	11	-1
p 下来	1	45	-4
s xia lai	1	31	-3
c 漏	10	-13	-9
c 跳	-4	17	30
p 要看	-1	-9	-3
p 看眼	-3	-15	-4
s kan yan	-2	-10	-3
c 眼	4	48	12
p 眼睛	-11	26	4
s yan jin	-9	15	1
c 睛	-4	11	2
p 睛去	-1	-9	-3
p 眼前	-2	40	-2
s yan qian	3	25	-4
c 金	-3	-2	20
c 星	16	-1	-3
s san de	-7	-15	-13
c 整	16	0	-3
c 放	-8	-13	0
p 朵都	-1	-6	20
s duo dou	-1	-4	14
p 了半	-4	17	15
p 个钟	-2	16	-4
s ge zon	-2	11	-3
p 钟头	-3	14	-5
s zon tou	-2	10	-3
c 订	-4	-9	-5
s hen zon	12	-1	-1
w someth	21	-9	-16
w else	-16	-15	-8
p 孙女	-8	10	28
s sun lv	-5	7	19
p 女被	-2	27	12
s lv bei	-1	19	8
p 个女	-3	5	32
s ge lv	-2	3	22
s len lin	-2	-7	10
c 领	-4	-13	-1
p 不认	-3	-9	11
c 认	-2	-4	9
s len si	-2	-3	9
w home	-14	-27	42
w car	9	-10	-21
w block	-35	-26	-18
w lane	-11	-2	-1
p 上来	6	11	-8
p 是啥	-1	-9	-1
p 啥事	-1	-9	-1
s sa si	-4	-9	-2
p 女儿	-5	-1	17
s lv er	-3	0	12
p 要跟	-4	-4	33
s yao gen	-3	-3	23
p 跟我	-4	-9	6
s wo da	-2	11	-5
p 打官	-3	-6	-8
p 官司	-3	-6	-8
p 房着	14	-1	-1
p 着火	31	-14	-12
s zao ho	33	-12	-12
p 电视	2	-18	6
p 身发	-1	21	-1
s sen ha	-1	15	-1
p 发抖	-1	11	-1
s ha dou	-1	16	-1
p 抖出	-1	11	-1
p 出冷	-1	15	-1
s cu len	-1	11	-1
p 冷汗	-2	22	-2
s len han	3	7	17
c 汗	-2	25	-2
p 汗眼	-1	11	-1
s han yan	2	12	-3
c 黑	9	12	-7
c 谁	-4	-13	-8
p 猫被	-7	-12	-2
s mao bei	-5	-8	-1
p 被卡	11	-2	-1
p 卡在	54	22	-6
s ka zai	38	15	-4
c 缝	19	-7	-2
p 缝里	36	-6	-3
s hen li	25	-4	-2
c 叫	3	16	6
p 叫了	-7	10	-4
p 一夜	9	-5	-2
w will	-8	-11	-8
w haircut	-7	-13	-16
p 哪儿	-12	-19	-9
w say	-4	0	47
w again	-11	-11	-14
p 卫生	-3	-17	-13
s wei sen	-2	-12	-9
s sen jian	2	-13	-6
p 伴去	-3	-12	-4
s ban qu	-2	-9	-3
c 蹿	13	-1	-1
s cuan dao	-1	-2	11
p 到窗	23	-2	-1
s dao cuan	49	-6	-3
s wai le	-1	11	-3
p 人撬	-4	-5	37
s len qiao	-4	-6	24
c 撬	-3	-4	36
p 撬我	-2	-1	29
s qiao wo	-2	-1	18
c 对	-1	4	12
p 对我	-5	-2	28
s dui wo	-3	-1	20
w month	-5	-9	-6
s ha bu	-6	14	-3
p 上的	-8	-17	-16
s de jin	2	8	8
p 盖没	-6	-9	-2
p 差点	-11	-16	-11
s ca dian	-7	-11	-8
p 掉下	29	-17	-12
s diao xia	20	-12	-9
p 下去	8	43	9
s xia qu	6	30	7
p 我大	-1	20	-2
s da yi	-8	1	20
c 姨	-1	14	-1
p 姨正	-1	21	-1
c 正	-3	8	25
c 包	-5	4	15
s bao ze	-3	8	14
p 子呢	11	12	-2
s zi le	10	27	18
c 背	-2	27	-2
p 过去	-9	59	-7
s guo qu	-6	42	-5
p 被骗	-6	-13	-1
s bei pian	-4	-9	0
p 骗了	-5	-10	1
p 堵住	-5	12	-6
s du zu	-4	9	-4
p 开不	-9	-4	-7
p 人打	-5	-16	39
s len da	-6	-14	24
p 头破	-3	-13	36
s tou po	-2	-9	25
p 破了	1	20	13
s po le	9	18	8
p 我喘	-2	29	-1
p 喘气	-3	45	-2
s cuan qi	18	30	-2
p 气费	-13	9	-3
s qi hei	-10	6	-2
c 费	-10	-10	-8
p 躺不	-1	24	-2
s tan bu	-2	15	-2
p 不平	-1	11	-1
w hav	-3	68	-7
w heart	-3	-1	-10
w attack	-2	35	-3
p 上小	-5	-11	-4
p 小孩	20	29	-6
s xiao hai	12	20	-5
p 天天	-16	-17	-14
s tian tian	-11	-12	-10
p 我心	-7	19	-6
s wo xin	-5	13	-5
c 受	-1	10	5
p 叫救	-1	25	-1
s jiao jiu	-1	17	-1
w slipp	-2	16	-4
w but	-5	-10	-4
w i'm	4	-15	38
w salt	-8	-17	-7
w step	-7	-9	-8
w police	-7	-11	26
p 报警	3	-18	35
s bao jin	2	-13	24
c 警	4	-10	29
p 警器	10	-7	-9
s qi dian	-3	10	-2
p 电池	-11	20	-7
s dian ci	-7	14	-5
p 麻将	-4	-9	-9
c 啦	24	16	-4
s la dao	-2	-3	20
c 妹	-1	9	-2
w kitchen	50	27	-13
w burn	61	1	-12
p 衣机	-6	-10	-6
w chest	-6	57	-8
w kill	-9	-16	32
w arm	-6	48	-9
w numb	-3	25	-7
s cuan de	-1	21	-2
p 理个	-2	-8	-4
p 个发	-2	-8	-4
p 里不	8	-3	-4
p 人晓	-3	-9	-3
s xiao de	-8	-20	-3
s xia len	-9	-5	-5
s yan pi	-2	13	-1
p 屁股	-3	14	-2
s pi gu	-2	10	-1
c 烫	-3	45	-2
s tan ze	12	11	-3
p 中午	-9	-15	-9
s zon wu	-7	-11	-6
s qu si	-4	-9	-5
c 食	-5	-9	-6
p 食堂	-14	-22	-15
s si tan	-10	-16	-11
w could	-12	-16	-11
w somebody	66	-11	31
w wash	-7	0	-9
w mother	-12	9	11
s si ba	-1	-4	9
p 八十	-9	-14	-11
s ba si	-7	-1	-9
p 上有	-8	23	15
s san you	3	15	10
w empty	-11	-11	-7
p 上都	14	4	-2
s san dou	10	3	-2
p 箱子	9	-7	-3
p 厕所	-12	-13	0
s ce suo	-9	-9	0
c 所	-7	-9	-3
s suo zai	39	-4	-7
p 在哪	-14	-13	-15
s zai la	-10	-5	-11
p 整个	37	-7	-2
s zen ge	26	-5	-1
p 黑咕	12	-3	-2
s hei gu	8	-2	-2
p 咕隆	12	-3	-2
s gu lon	21	-3	-2
c 隆	11	-2	-1
p 隆咚	12	-3	-2
s lon don	8	-2	-2
s yan wo	20	-3	-4
p 毛巾	11	27	-3
s mao jin	8	19	-2
c 巾	4	11	-1
p 巾捂	12	8	-1
s jin wu	6	18	23
p 捂着	11	10	-1
p 着嘴	11	8	-1
w call	-21	-5	-3
p 梯停	-10	-3	-3
p 停在	-4	-15	-9
s tin zai	-3	-11	-6
s la li	-22	-12	-11
p 动了	-3	12	5
s don le	-2	8	4
w now	-5	-11	37
p 煞白	-1	14	-1
s sa bai	-1	10	-1
c 凉	-3	10	-3
p 人快	-1	22	-2
s len kuai	-1	15	-1
p 快不	-2	20	-1
s kuai bu	-2	13	-1
p 不行	8	27	-5
s bu xin	4	55	-6
p 行了	-3	35	-2
s xin le	-2	28	-2
p 火啦	39	-2	-1
s ho la	27	-2	-1
p 不转	-5	23	-3
s bu zuan	-3	16	-2
w baby	-12	95	-6
w chok	-4	12	41
s dian han	13	-4	-2
p 房冒	26	-2	-1
s han mao	18	-1	-1
p 冒烟	51	3	-6
s mao yan	34	1	5
p 烧焦	24	-2	-1
s sao jiao	17	-1	-1
c 焦	19	-1	-1
p 焦味	27	-2	-1
s jiao wei	19	-1	-1
p 梯门	15	-6	-4
s ti men	11	-4	-3
p 太快	-6	-8	-3
c 夹	20	-1	-3
p 夹人	-8	-3	-3
s zuo wan	-1	9	-2
p 手术	-2	11	-4
s su san	-4	19	-2
c 伤	-3	20	3
s kou ben	-1	11	-1
p 开了	10	7	26
s kai le	7	5	18
s le can	-1	11	-1
p 肠子	-1	14	-1
s can zi	-1	10	-1
p 都看	-2	23	-3
s dou kan	-1	16	-2
p 看得	-1	15	-1
s kan de	-1	10	-1
p 得见	-2	13	-2
s de jian	-3	15	-4
c 肉	-4	8	-2
s lou le	12	-7	-3
p 里人	-10	5	-8
w took	-6	23	36
w bike	9	9	-12
w march	-3	-18	-7
p 走廊	13	-8	-4
s zou lan	9	-5	-3
p 里全	28	-7	-3
s li quan	31	-5	-3
p 杂物	10	-6	-10
p 走不	-1	-14	-15
s zou bu	-1	-11	-11
p 不过	1	-4	-8
w black	14	-6	-3
w film	-3	-16	-5
w about	-19	10	-4
p 个头	-6	-13	4
s ge tou	-4	-9	3
p 快晕	12	-2	-1
s kuai yun	8	-1	-1
p 晕了	17	20	-3
s yun le	10	21	-3
p 住院	-4	-11	-7
p 点着	13	-4	-2
s dian zao	9	-3	-1
s zao le	23	-6	-3
s le yan	19	2	-2
p 眼看	24	-4	-1
s yan kan	17	-3	-1
p 烧到	21	15	-2
s sao dao	15	11	-1
p 房檐	12	7	-1
c 檐	12	1	0
p 个礼	-8	-8	-8
p 礼拜	-10	-12	-11
s li bai	-8	-10	-9
p 居家	19	-9	8
s ju jia	14	-6	5
p 院子	-9	-13	-6
s yuan zi	-6	-9	-4
p 得一	12	-1	-1
p 一点	-18	-23	-17
s yi dian	-13	-16	-12
c 喝	-5	48	21
p 水管	-19	-20	-11
s sui guan	-14	-17	-9
c 管	-3	-1	-9
p 管子	12	-15	-7
s guan zi	9	-11	-5
c 爆	16	-4	-4
s le sui	1	-10	-9
p 她割	-2	-6	50
s ta ge	-1	-4	35
c 割	-3	21	26
p 割腕	-2	-4	40
s ge wan	-1	-3	28
c 腕	-2	9	15
p 腕了	-2	-4	40
s wan le	4	1	25
p 急救	-5	-11	-5
s xian zai	6	9	17
p 哪里	-28	-16	-14
p 对面	10	2	5
s di wan	9	-2	-1
p 还打	14	-2	-5
s hai da	8	-3	-4
p 我腿	-6	16	-3
p 的血	-1	23	-1
s de xue	-1	25	-1
p 了血	-4	52	-3
s le xue	-3	36	-2
p 血糖	-1	14	-1
s xue tan	-1	18	-1
c 糖	-2	17	-2
s tan de	-2	16	-3
p 的饭	-4	-10	-6
s sou ci	-1	11	-1
s xia de	16	-10	-4
p 我爸	-7	40	13
s wo ba	-5	27	9
c 爸	-3	21	5
s zi ye	4	14	11
s li da	-2	-3	16
p 的地	8	-13	-12
s de di	5	-9	-8
p 架倒	22	-21	-3
s jia dao	27	-21	-3
w sunday	-3	-6	-14
w morn	-6	-4	14
p 底下	28	-3	-9
p 下的	28	-10	-3
c 酒	-2	11	8
s lian san	-2	12	-1
p 油锅	17	6	-2
s you guo	12	4	-1
p 蹿起	29	-3	-1
p 起一	27	-6	-3
s qi yi	26	-6	-3
p 高的	29	-3	-1
s gao de	20	5	-1
p 火锅	10	-4	-4
p 盖不	10	-6	-17
s gai bu	7	-4	-12
p 在床	-7	-14	-5
p 床上	-10	-7	-8
p 里的	-21	-19	-4
s li de	-15	-15	-3
p 的灯	-14	-17	-14
s de den	-10	-12	-10
p 天了	-4	-7	34
s tian le	-4	-6	23
w test	-10	-10	-6
c 奶	-2	23	-2
p 奶奶	-5	57	-4
s lai lai	-4	40	-3
p 住了	20	12	-10
s zu le	14	8	-7
p 都紫	-1	17	-1
s dou zi	-1	12	-1
c 紫	-1	19	-1
p 紫了	-1	17	-1
p 水龙	2	-13	-7
s sui lon	2	-9	-5
p 龙头	0	-14	-7
s lon tou	0	-9	-5
p 快一	11	-4	-2
p 门口	-18	-3	10
s men kou	-12	-2	7
s sui de	-3	-9	20
s de tan	-1	4	11
w there'	59	17	26
w hole	-12	-8	-7
w once	-4	-10	-7
p 上气	-1	20	-1
s san qi	-4	18	-3
s yao dao	-2	12	-3
p 了怕	-11	-4	-4
s le pa	-9	0	-4
p 怕砸	-2	-10	-2
p 砸着	-4	-11	-3
s za ze	-4	-9	-3
p 我满	-3	15	-3
s wo man	-2	11	-2
p 十了	-4	-14	-6
c 睡	3	9	-4
p 睡不	-5	-9	-7
s sui bu	-5	-8	-6
p 帮着	-9	-11	-6
p 着洗	-9	1	-7
p 我孙	17	16	22
s wo sun	12	11	15
p 灶上	35	-6	-3
c 坐	-1	0	-13
p 坐着	5	0	-12
s zuo ze	15	-1	-9
p 里一	27	-3	-3
s li yi	24	-4	-4
s zan zai	7	-4	27
p 装个	-11	-19	-9
s zuan ge	-8	-13	-6
p 个扶	-6	-10	-5
c 扶	-2	-10	-8
p 扶手	5	-22	-9
s hu sou	4	-16	-6
w ha	-21	6	53
p 有辆	19	16	-3
s you lian	19	9	-3
c 辆	5	14	-3
p 辆面	-3	16	-4
s lian mian	-2	11	-3
p 面包	-3	14	-5
s mian bao	-2	10	-3
p 包车	-3	16	-4
s bao ce	-2	11	-3
p 子头	18	4	-2
s zi tou	22	27	-4
p 头卡	28	5	-2
s tou ka	20	4	-1
p 在楼	-17	-4	3
s zai lou	-12	-3	2
p 梯扶	14	-8	-3
s ti hu	16	-6	-2
c 越	16	-2	-1
p 上下	-7	8	-4
p 下楼	-6	-9	-4
p 没电	-19	-13	-8
s mei dian	-13	-9	-5
p 几点	-6	-11	-9
s ji dian	-5	-10	-7
p 女婿	-2	-6	16
s lv xu	-2	-4	11
p 婿打	-1	-4	11
p 打我	11	-9	55
s da wo	8	-7	39
p 我女	-2	-4	28
s wo lv	-1	-2	19
p 离婚	-5	-10	-10
p 么办	-6	-8	-10
w both	-8	-15	-10
s xian da	-5	-11	-5
s jia si	-2	9	-2
c 群	-1	-1	13
p 拿着	6	-6	36
s la ze	4	-4	25
p 堵我	-1	-1	15
s du wo	0	-1	11
c 贼	-4	-4	33
p 进屋	-3	18	34
p 屋了	-3	9	35
s wu le	-2	5	23
p 上出	-2	8	9
p 出门	-2	-5	21
s cu men	-2	-3	15
p 看不	28	-1	-11
s kan bu	19	0	-8
p 去年	-4	-14	-8
s qu lian	6	-10	-6
s lian don	-1	13	-1
s jiao xian	21	-4	-3
p 现在	10	14	13
p 不利	-1	15	-3
p 请个	-2	-9	-4
c 棍	-1	-2	19
s ya diao	16	-5	-1
p 掉了	-20	17	-12
s diao le	-14	12	-9
s dian za	9	-4	-2
p 自来	-5	-11	-4
p 来水	-5	-11	-4
s lai sui	-5	-11	-3
s ba la	-1	13	-1
p 站不	15	18	-6
s zan bu	8	5	-6
w he	-8	64	69
w seizure	-1	17	-3
c 药	-4	32	3
p 装修	-8	-14	-10
s zuan xiu	-5	-10	-7
c 修	-10	-3	-5
p 被车	-6	19	-6
s bei ce	-4	13	-4
p 救火	13	-3	-3
s jiu ho	9	-3	-2
p 公园	10	-10	-5
p 给老	-4	-14	-4
s gei lao	-3	-10	-3
p 订饭	-2	-9	-2
p 刚刚	-1	8	21
s gan gan	-1	6	15
c 昏	0	35	-2
p 昏倒	-1	26	-2
s hn dao	0	18	-2
p 在菜	-3	25	27
s zai cai	-2	17	19
p 菜场	-1	4	12
p 场门	-1	7	14
s can men	-1	5	10
w lift	26	-11	-19
w slow	-10	-12	-6
p 喇叭	-5	-9	-7
w won't	-16	17	-9
p 着小	-3	-4	9
p 小区	-17	-25	19
s xiao qu	-12	-17	13
p 吃了	-5	40	7
s ci le	4	29	4
p 老头	-6	41	-1
s lao tou	-4	29	0
p 头子	-9	24	-10
s tou zi	-6	17	-7
p 昏过	-1	14	-1
s hn guo	0	10	-1
p 了叫	-1	13	-1
s le jiao	-1	8	-1
p 叫不	14	40	-5
s jiao bu	8	20	-5
p 不醒	-2	46	-3
c 醒	-1	21	-2
p 在家	-6	-24	-7
s xian lan	-3	4	-9
s yan xia	12	0	-1
p 子掉	25	-10	-5
p 来砸	17	-7	-1
s lai za	12	-5	-1
p 大姐	15	17	-1
s da jie	11	12	-1
s jie tou	11	-5	-1
p 头上	13	8	-2
s tou san	9	6	-2
s san xue	6	-16	-5
p 血流	15	6	14
s xue liu	10	4	10
p 眼里	-3	-2	13
s yan li	-2	-1	9
p 里门	10	-2	-2
s li men	6	13	-2
p 门打	11	-5	-7
s men da	7	-5	9
p 打不	-9	-20	-22
s da bu	-6	-14	-15
p 不开	33	0	6
s bu kai	23	0	4
p 进不	-6	-21	-7
s jin bu	-5	-15	-6
p 梯子	-3	25	-3
s ti zi	-2	17	-2
c 围	-1	-3	10
p 围着	-1	-3	29
s wei ze	-1	-2	20
p 着一	3	6	25
s ze yi	2	4	18
p 学生	-2	23	19
s xue sen	-1	16	13
p 要钱	-3	-4	46
s yao qian	-2	-3	32
p 后面	-1	-3	17
s hou mian	-1	-2	12
w where	-9	-17	-11
w am	-5	-8	-9
p 小猫	-3	-16	-7
s xiao mao	-2	-11	-5
p 树上	-4	13	-2
p 了药	-3	11	22
s le yao	-2	7	14
p 药都	-3	-6	36
s yao dou	-2	-6	25
p 我媳	-1	18	-2
s wo xi	-1	11	-2
c 羊	-1	14	-1
p 羊水	-1	21	-2
s yan sui	-1	13	-2
p 水破	-1	21	-2
s sui po	11	13	-2
p 了孩	-8	8	-3
s le hai	-8	14	2
p 头都	2	24	24
s tou dou	1	17	17
p 看见	9	0	4
p 见了	-6	-4	54
s jian le	-6	4	34
p 下水	-15	-18	-10
s xia sui	-10	-13	-7
p 水道	-15	-9	-5
s sui dao	-15	-8	-6
p 味儿	-6	-9	-4
p 气来	-2	11	-1
p 理发	-7	-15	-9
p 血压	-12	-7	-10
s xue ya	-8	-5	-7
s lian ma	-1	8	-1
p 老妈	-2	11	-2
p 一半	-7	26	-5
s yi ban	-6	25	-6
s si mu	-1	9	-1
s de xiao	-5	16	5
p 不起	8	36	-9
s bu qi	5	25	-7
w dad	-2	12	-4
w hi	-8	74	27
c 燃	28	-8	-3
p 燃气	51	-18	-8
s lan qi	44	-16	2
p 气泄	11	-3	-1
p 泄漏	11	-3	-1
p 漏了	21	-6	-3
p 快来	3	53	-4
s kuai lai	2	37	-2
c 姑	11	-3	2
p 姑娘	28	-7	4
s gu lian	19	-5	3
c 娘	14	22	-1
p 上班	-5	-10	-6
s san ban	-4	-8	-5
p 房的	-8	-4	-2
p 抽烟	-18	-5	-7
s cou yan	-13	-3	-5
p 烟了	14	-1	-1
w light	-23	-14	-9
w stairwell	10	-6	-10
w come	-6	-21	30
p 要生	-2	41	-3
s yao sen	-2	27	-3
p 生了	-2	34	-2
s sen le	-1	24	-2
p 大伯	-1	16	17
s da bo	-1	11	12
p 伯修	-1	16	17
s bo xiu	-1	11	12
c 踩	6	8	-2
p 踩空	17	26	-2
s cai kon	12	18	-2
p 了挂	-3	14	-2
s le gua	-2	10	-1
p 挂在	-3	14	-2
s gua zai	-2	10	-1
s zai lian	-1	11	-2
p 家闻	26	-2	-2
s jia wen	18	-1	-2
p 都晕	19	-3	-2
s dou yun	13	-2	-1
p 车停	-13	-14	-10
s ce tin	-9	-10	-7
p 家老	-5	30	14
s jia lao	-3	21	10
s yi su	-3	-4	11
p 没回	-4	7	45
s mei hi	-3	5	31
p 回来	-7	-14	32
s hi lai	-5	-10	22
s ta lao	-2	-3	19
p 子糊	-11	-3	10
c 糊	3	11	9
p 糊涂	12	-7	32
s hu tu	8	-5	22
c 涂	5	-3	13
p 人洗	-4	-11	-4
w elevator	35	-15	-10
w close	-7	-11	-6
s tan le	-3	30	-3
c 翻	-6	29	19
s sen dou	-1	11	-2
w smoke	60	-22	-18
w alarm	-21	-6	-6
w keep	-8	-17	-12
w no	-30	-23	-17
c 丈	6	9	-1
p 丈母	-1	23	-1
s zan mu	-1	16	-1
c 母	-1	9	-1
p 母娘	-1	23	-1
s mu lian	-1	16	-1
c 冻	-1	8	-1
s le dao	-1	7	8
p 在雪	-1	18	-1
s zai xue	-1	13	-1
w gone	-9	44	8
p 老公	-5	14	60
s lao gon	-4	10	42
p 喝多	-2	15	23
s he duo	-1	10	16
p 多了	-4	19	20
s duo le	-3	13	14
p 了打	-2	-5	33
s le da	-4	-4	23
p 打人	-2	-6	32
s da len	-1	-4	23
p 东西	-11	4	15
s don xi	-7	3	10
s zen bu	9	18	7
c 换	-14	-17	-9
p 上冒	-2	10	-1
c 银	-5	-9	9
p 银行	-11	-20	-8
s yin han	-8	-14	-5
p 行卡	-4	-9	-5
c 觉	-2	12	-2
c 歪	0	39	-3
p 歪在	6	8	-1
p 地往	14	-1	-1
s han qi	4	13	-1
p 个骑	-1	-7	33
s ge qi	-1	-5	23
c 骑	2	18	16
p 骑车	-2	9	19
s qi ce	-4	1	10
p 我耳	-3	-8	15
s wo er	7	-10	23
s er han	-1	2	14
c 硬	-5	8	10
c 扯	6	-3	12
p 有煤	10	-2	-2
p 气味	20	-3	-3
s qi wei	14	-2	-2
p 是油	-12	-2	-1
s si you	-8	-2	-1
s you qi	-8	11	-1
s len lu	-2	-5	29
c 入	-2	-4	16
c 抢	-4	-11	73
w downstair	69	-4	-7
p 妇要	-1	13	-3
s bu ji	-1	10	-1
p 门锁	-20	-13	2
s bu zao	-21	-3	-3
p 两顿	-7	-13	-10
s si pao	-2	11	-1
w another	-6	-15	-8
p 糖尿	-2	10	-3
p 尿病	-2	10	-3
p 病打	-1	15	-1
s bin da	0	10	-1
p 了针	-1	15	-1
s jia zao	21	-1	-4
c 遭	-1	0	9
w power	-6	-10	-6
s qian tou	-2	-4	17
s jian yi	9	-4	-3
c 鱼	-1	12	-1
p 骨头	-2	33	-2
s gu tou	-2	23	-1
c 吞	-6	21	-2
s cu dou	-2	13	-2
s hai cu	-1	16	-1
p 出血	-5	18	24
s cu xue	-3	12	17
p 血了	-2	20	8
s xue le	-3	11	13
s ye de	-1	13	-1
p 家都	-2	6	14
s jia dou	-2	2	9
c 磕	-1	14	-1
p 哗哗	-7	14	-4
s ha ha	-5	17	-4
c 淌	-3	13	-1
w little	38	-9	7
w oil	-14	40	-6
p 井里	33	-5	-2
s jin li	22	7	-2
p 两样	-5	-9	-6
p 样都	-5	-9	-6
p 对门	2	-15	-11
s dui men	1	-10	-8
p 烟烟	14	-3	-2
s yan yan	9	-3	-2
p 烟全	14	-3	-2
s yan quan	10	-2	-1
p 我屋	-9	10	-2
s wo wu	-7	12	-2
p 里塞	-2	-2	10
p 要往	-3	-4	58
s yao wan	-3	-5	40
p 往楼	23	-3	12
s wan lou	16	-2	9
p 下跳	-4	-4	39
s xia tiao	-3	-3	27
s han lai	-2	-3	10
p 修电	-1	-3	17
s xiu dian	-1	-2	12
s si sou	-1	-3	11
p 到后	-2	4	15
s dao hou	-1	3	10
p 打得	-4	-11	64
s da de	24	-11	41
p 老远	-2	-5	15
s lao yuan	-2	-4	10
p 里烟	32	-2	-2
s li yan	19	-2	-4
p 大得	17	-3	-3
p 得睁	16	21	-3
c 睁	6	11	5
p 睁不	14	27	11
s di zuan	-4	11	-3
p 翘起	-10	-13	-7
s qiao qi	-7	-9	-5
p 来绊	-7	-9	-5
s lai ban	-6	-11	-5
p 下饭	14	-2	-2
s xia han	10	-1	-2
p 饭店	13	-3	-3
s han dian	9	-2	-4
c 店	2	1	10
p 人隔	-5	22	-1
s len ge	-4	15	-1
p 几天	-7	-13	-7
s ji tian	-5	-9	-5
p 两口	6	-8	14
s lian kou	4	-6	10
p 口子	-11	-3	11
p 鼻子	-1	2	9
p 子上	-12	13	-11
w child	68	-20	39
c 陌	-1	-2	20
p 陌生	-2	-5	51
s mo sen	-2	-3	36
p 生人	-1	-3	31
s sen len	-2	2	20
s yao bao	-1	-3	17
c 抱	-2	-2	20
p 把电	-12	-3	-4
s ba dian	-9	-2	-3
p 回家	-4	-4	24
s hi jia	-3	-3	17
p 过夜	-2	-2	12
s guo ye	-2	-1	8
c 充	1	-13	-7
p 视机	17	-8	-2
c 突	3	17	-3
p 突然	8	46	-7
s tu lan	6	32	-5
c 然	9	19	-3
p 在小	15	-2	20
s zai xiao	10	-2	12
p 区门	-2	-7	18
s qu men	-2	-5	13
s kou cao	-1	-1	16
c 抄	-1	-1	15
c 铁	-3	9	15
s qiao dui	-1	-1	24
p 个小	6	34	7
s ge xiao	4	24	5
s sen bei	-2	29	-2
c 拖	-4	2	21
p 清真	-7	-12	-8
s qin zen	-5	-9	-6
p 了水	21	-12	-4
c 喷	8	7	-2
p 请师	-6	-8	-3
p 师傅	-9	29	-7
s si hu	-7	20	-5
c 傅	-4	12	-3
s hai pa	21	-3	-2
p 爬到	18	-2	-2
s pa dao	13	-2	-2
p 户外	16	-2	-2
s hu wai	11	-1	-1
p 外面	25	-11	11
s wai mian	17	-8	8
s han yi	-5	-9	15
p 派出	-6	-11	-8
p 出所	-6	-11	-8
w off	-5	66	31
p 刮刮	-2	-9	-3
p 胡子	-3	-13	-4
s hu zi	-2	-9	-3
p 半夜	-15	-23	6
s ban ye	-11	-16	4
p 吵死	-5	-7	-8
p 死人	-12	12	-11
s si len	-1	6	-9
w broke	-14	1	11
c 插	13	-7	-5
p 插座	28	-16	-10
s ca zuo	20	-11	-7
c 座	9	-8	-5
p 敢用	-14	-3	-2
s gan yon	-10	-2	-1
p 老鼠	-11	3	-11
p 鼠药	-2	21	-2
s er lin	-2	20	-4
w clinic	-5	-8	-9
w stove	1	-9	-5
w broken	-24	-11	-22
p 儿子	1	-23	21
s er zi	7	-17	14
p 户口	-4	-9	-4
s ban lian	9	-8	-3
p 年没	-6	-11	-6
c 痛	-1	22	-2
w son	-8	34	36
w scar	-3	-19	25
w woman	-5	31	35
w stand	-11	-14	32
w want	-3	-12	37
w jump	-11	-18	60
p 我血	-4	-11	-4
s pa la	12	-2	-1
p 天没	2	-11	8
p 墙上	-10	-12	12
s qian san	-7	-8	9
s xun de	9	-6	-3
p 一身	-3	9	-3
s ho bu	-7	-6	19
w kid	25	55	-16
w got	-5	59	-11
w into	24	-9	70
w ate	-2	40	-5
w lot	-4	14	33
w find	-10	13	57
w grandson	-4	6	42
w stair	-6	-1	-10
p 救命	15	66	6
s jiu min	11	46	4
c 命	4	22	7
p 命啊	-3	34	-2
s min a	-2	24	-1
p 一整	-1	13	-1
p 化粪	9	-6	-2
p 粪池	9	-6	-2
s cu dian	-8	38	-3
p 梯破	-1	-9	-3
p 个口	-1	-9	-3
w neighbour	-21	-10	-5
w loud	-5	-13	-7
p 在门	-4	-8	-7
p 想装	-7	-10	-5
s sou han	-3	-9	-4
p 开水	-4	33	-3
s kai sui	-3	23	-2
p 水烫	-2	32	-1
s sui tan	-1	22	-1
p 烫了	-2	33	-1
w first	-7	-13	-8
c 河	22	-8	13
s kai jiao	11	-2	-1
c 交	-9	-1	-3
p 我外	-1	16	-1
s wo wai	-1	11	-1
p 外婆	-1	37	-2
s wai po	-1	26	-1
p 话说	-1	19	-3
s ha suo	-1	13	-2
p 不听	-3	15	11
s bu tin	6	13	6
p 听使	-1	20	-1
s tin si	-1	14	-1
c 使	-1	10	-1
p 使唤	-1	20	-1
s si han	-4	16	-3
c 唤	0	8	0
p 唤了	-1	12	-1
s han le	-9	42	-11
w canteen	-9	-20	9
p 的电	19	-7	-5
s de dian	13	-6	-4
p 电瓶	33	-16	-9
s dian pin	23	-11	-7
c 瓶	19	4	9
p 瓶车	10	-10	-6
w meal	-4	-8	-6
w money	-10	-27	-22
w old	7	13	35
w people	16	39	17
p 九十	-4	-11	-8
s jiu si	-3	-8	-5
c 员	-2	-3	12
p 梯里	9	-9	16
s ti li	6	-7	11
c 随	-1	-2	9
s han hi	-3	-9	3
p 两天	-4	-5	22
s lian tian	-3	-3	15
p 花盆	-9	-16	-7
s ha pen	-7	-11	-5
p 抬不	-4	13	-4
s tai bu	-3	9	-3
p 浴缸	-2	16	-2
s yu gan	-1	11	-1
c 缸	-1	11	-2
p 摔了	-2	15	-3
s suai le	-2	10	-2
p 里充	-11	-5	-4
c 炸	27	5	-5
w husband	-8	31	28
w beat	-2	-12	61
p 一头	-2	19	-2
s yi tou	-1	14	-1
p 要跳	10	13	64
s yao tiao	7	9	45
p 跳楼	-2	-4	28
s tiao lou	-1	-3	19
p 水壶	-16	5	-2
s sui hu	-11	3	-1
c 壶	-7	11	-1
p 饭了	-3	-9	-3
c 蛇	-1	17	-1
p 蛇咬	-2	36	-2
s se yao	-1	25	-1
p 老爷	-5	17	14
s lao ye	-4	21	9
p 爷子	-5	10	15
s ye zi	-4	6	9
p 晕倒	-3	20	-4
s yun dao	-3	31	-3
p 倒过	-2	-9	-3
s dao guo	10	-7	-2
s ha yan	-2	9	-3
p 得要	-5	-10	-4
s de yao	-5	-9	-5
p 区里	-6	-7	21
s qu li	5	-5	14
p 子没	11	-2	6
s zi mei	11	-3	3
p 没气	-6	24	-3
p 气了	21	39	-6
s qi le	9	27	-6
w well	17	-9	-15
w daughter	-1	-5	36
w pill	-3	40	26
p 子在	-12	-14	38
p 里放	-8	-3	-9
s li han	-8	2	-7
p 起火	23	-9	-6
s qi ho	16	-6	-4
s yi bian	-6	11	-4
s han suo	36	7	-9
p 桶的	-1	12	-1
w walk	-5	-10	-6
p 房水	-9	-4	-1
p 面一	-6	16	-2
s mian yi	-4	11	-1
p 一直	25	7	32
s yi zi	12	6	19
w back	-6	-11	14
w hurt	-13	25	-16
w when	-11	-12	-7
p 子喝	-2	10	25
s zi he	-1	7	18
p 醒呼	-1	19	-1
s xin hu	-1	12	-1
p 呼吸	-2	40	-3
s hu xi	-1	28	-2
w much	-3	-13	-5
p 里头	48	-13	-4
s li tou	32	-1	-4
p 头没	-26	-6	-6
s tou mei	-18	-4	-4
s da lao	-3	-9	6
p 走出	-1	-2	14
s zou cu	0	-1	10
p 笑得	-1	-12	-1
s le qi	-5	36	-3
w whole	15	9	-8
w bottle	24	15	6
p 炸了	57	17	-8
s za le	48	10	-6
p 不稳	1	11	-4
s bu wen	1	8	-3
p 脸色	-1	19	-1
s lian se	-1	13	-1
c 色	-1	9	-3
s han hn	-1	9	-1
p 冒虚	-1	15	-1
s mao xu	-1	10	0
c 虚	-1	9	0
p 虚汗	-1	21	-1
s xu han	-1	15	-1
p 汗说	-1	15	-1
p 胸口	-4	74	-5
s xion kou	-3	52	-4
p 口像	-1	18	-1
s kou xian	-1	13	-1
p 压着	51	1	-3
s ya ze	35	14	-2
w what	-16	-15	-13
w should	-1	-11	-9
w if	-26	-13	-10
w stroke	-3	6	-11
p 人行	-4	12	-3
p 行道	-4	12	-3
s xin dao	-3	8	-2
c 热	-11	-3	-7
s ge hen	-1	-3	11
s li guan	9	-1	-1
p 着个	35	8	-6
s ze ge	25	6	-4
p 个孕	22	-1	-1
s ge yun	15	-1	-1
c 孕	6	19	-2
p 孕妇	17	16	-2
s yun hu	20	9	-2
p 子卡	16	-6	-2
s zi ka	11	-4	-1
p 在栏	16	-2	-1
s zai lan	11	-3	9
p 杆里	16	-2	-1
s gan li	10	7	-1
c 王	-1	9	-2
s zi lu	-1	-2	8
c 写	-1	-2	11
s di xue	0	13	-1
p 裂了	3	-12	-7
s lie le	2	-8	-5
p 轮车	10	-7	-3
p 车充	10	-9	-3
p 充电	-15	-21	-10
s con dian	-11	-14	-7
s wei tin	-2	-4	8
p 太大	-8	-10	-7
s tai da	-8	-9	-6
p 助浴	-4	-9	-5
s hen yi	-1	-5	8
p 剃头	-6	-13	-6
s ti tou	-4	-9	-4
p 头要	11	-2	-5
p 里没	-13	-8	-6
s de xin	-1	10	-2
c 绞	-2	25	-2
p 绞痛	-1	25	-1
s jiao ton	-1	17	-1
s ton you	-1	10	-2
c 犯	2	22	-3
p 犯了	-3	53	-4
p 了楼	13	10	-3
s le lou	11	9	-1
p 里都	25	-3	-3
s li dou	17	-2	-2
s ju da	4	20	-2
p 打一	-2	-3	38
s yi lin	-1	-16	29
c 零	-2	3	13
p 他吃	-1	22	-1
s ta ci	-1	15	-1
s ze ci	-1	10	-1
s han kuai	-1	10	-1
p 筷子	-1	15	-1
s kuai zi	-1	19	-1
p 身子	-6	50	-8
s sen zi	-4	41	-6
s zi da	5	-1	18
p 机烧	10	-3	-1
p 烧着	38	-2	-2
s sao ze	26	-2	-2
s han ge	-9	-10	-6
p 手环	-3	-10	-5
p 盖子	-17	-7	-3
s gai zi	-12	-5	-2
c 松	-8	-2	-3
p 松了	-15	-17	-7
s son le	-10	-12	-5
p 纱窗	-4	-12	-6
s sa cuan	-3	-8	-4
p 窗破	-3	-11	-5
w hip	-4	27	-4
w two	41	-11	34
w year	-7	-22	-18
w ago	-4	-8	-10
p 天然	17	-3	-1
s tian lan	12	-2	-1
p 然气	17	-3	-1
p 气管	22	30	-4
s qi guan	20	17	9
p 子让	7	10	9
s zi lan	18	5	5
c 挖	9	-1	0
p 呼往	14	-2	-1
s hu wan	22	-2	-2
p 外跑	16	-1	-1
s wai pao	11	-1	-1
p 跑气	16	-1	-1
s pao qi	10	-2	-1
p 灯泡	-10	-10	-6
s len ci	-3	4	24
w they	-20	-18	36
w leav	-8	-6	-5
s ye jiu	-1	9	-2
s dui ze	-10	-5	-3
p 换个	-11	-10	-5
p 老王	-2	27	-3
s tou da	-10	-2	12
p 家阳	-10	-2	-4
p 剪头	-9	-14	-10
s jian tou	2	-11	-8
c 塌	31	-8	-4
p 塌了	41	-13	-7
s ta le	29	-9	-5
w hear	15	-20	-9
c 俺	6	19	-1
p 俺爹	-1	17	-1
s an die	-1	12	-1
c 爹	-1	11	-1
p 半拉	-1	12	-1
s ban la	0	8	0
p 拉身	-1	12	-1
s la sen	0	8	0
w i've	-3	13	52
w been	-7	27	44
s ha ban	12	-7	-4
p 层楼	10	-1	-1
p 堆着	-10	-4	-3
s ze zi	-6	9	-2
s zi wan	2	11	-2
p 子的	14	-14	-8
p 了起	-2	39	-2
p 起不	-7	12	-6
s zon jian	14	5	-5
s qi mo	-2	8	16
p 下有	-4	11	32
s xia you	-3	8	22
p 着砍	-1	-1	13
s ji da	-1	9	-1
p 大了	10	-6	-5
s lan de	-7	-11	34
p 子臭	8	-1	-2
s zi cou	5	13	-2
p 不清	13	0	-12
s bu qin	9	0	-8
w one	-8	12	2
p 我儿	13	-7	19
p 喝醉	-2	4	28
s he zui	-1	3	20
c 醉	-2	0	32
p 醉了	-2	4	28
s zui le	-1	3	20
s cu hao	9	-3	-1
p 好大	25	-3	-2
s hao da	17	-2	-2
p 大的	23	-2	-1
s de yan	0	-11	4
s cu si	-4	-8	-5
p 家电	14	-8	-7
s jia dian	9	-6	-6
p 电的	17	-2	-2
s dian de	9	-6	-3
p 能领	-2	-9	-2
w boil	-4	31	-4
w water	3	12	-18
w went	-5	19	39
w over	-8	37	-18
w leg	-3	18	-4
s san tan	-3	17	-2
p 学了	-2	-4	12
p 要死	-3	15	-3
s len jia	-7	13	-9
p 一只	-4	11	-3
p 吓人	-8	-4	-3
s han guo	5	-3	10
w upstair	-12	-15	-20
p 灯杆	-3	-15	-3
s den gan	-2	-10	-2
p 歪了	-3	21	-3
s lu de	17	10	-2
p 太摔	-1	12	-1
s tai suai	-1	8	-1
s jiao ge	0	11	0
c 胳	-1	11	-1
p 胳膊	-2	28	-2
s ge bo	-1	20	-2
c 膊	-1	11	-1
c 肿	-1	15	-1
p 肿得	-1	17	-1
s zon de	25	10	-2
p 老高	3	19	-1
s lao gao	2	13	-1
w cut	-5	16	20
w send	-3	-5	-14
p 钱没	-6	-10	-9
s qian mei	-5	-12	-7
s pen ze	-1	8	-1
p 人家	-8	10	-12
s len qian	-4	-12	44
p 下两	-4	-1	25
s xia lian	-3	-1	18
p 两个	43	-12	18
s lian ge	27	-10	11
s len liu	-3	19	6
p 打起	-10	-9	56
s da qi	-7	-6	39
c 脉	-1	14	13
p 脉了	-2	15	33
s mai le	-3	6	21
p 饭锅	9	-2	-1
p 苗子	36	-3	-2
s miao zi	25	-2	-2
p 啦快	15	29	-2
s la kuai	23	19	-2
w father	-7	13	15
w dementia	-2	-11	39
w miss	-1	-15	11
w try	-5	-3	53
w break	-4	-3	40
p 刚才	-4	13	22
s gan cai	-3	9	15
p 才还	-3	14	9
s ha sen	-1	15	-2
s dao di	-1	13	-1
s le lao	4	15	3
p 着没	-1	5	13
s ze mei	-6	1	22
p 条腿	17	-4	-2
s tiao tui	12	-3	-1
p 摩托	-4	15	18
s mo tuo	-2	11	13
c 轰	13	-3	-2
c 光	9	-4	-2
s guan tou	-2	8	-1
w trapp	41	-11	-21
p 的小	-5	10	9
p 所里	-3	5	11
p 热水	-17	0	-7
p 水器	-14	-12	-5
s sui qi	-9	-8	-4
p 器打	-8	-4	-2
p 窗台	16	-6	-4
s cuan tai	11	-4	-3
p 台上	29	-9	32
s tai san	20	-7	22
p 了两	31	4	-5
c 二	-3	15	-5
w lost	-10	-23	-12
p 人跟	-3	-6	22
s len gen	-3	-5	15
p 跟着	-3	10	22
p 漏水	-11	-7	-10
s lou sui	-8	-7	-7
s sui xian	-4	-8	-3
p 大娘	-1	17	-1
s da lian	-1	12	-1
s ba xiao	-1	17	-1
c 液	11	9	-1
p 开喝	-1	3	20
s kai he	-1	2	14
p 喝了	-6	91	12
s he le	-4	64	9
p 把纽	-3	18	-1
s ba liu	-2	13	-1
c 纽	-1	12	-1
p 纽扣	-3	29	-1
s liu kou	-3	25	-1
c 扣	8	13	-1
p 扣电	-3	29	-1
s kou dian	-2	20	-1
p 池咽	-3	18	-1
c 阿	5	24	6
p 阿姨	-2	22	-2
s a yi	-1	16	-2
s lu sui	12	10	-1
p 打到	-2	11	-3
p 气灶	-27	-9	-7
s qi zao	-19	-7	-5
p 灶打	-27	-4	-4
s zao da	-19	-3	-3
p 打火	11	-1	-5
w lock	4	-16	-13
w himself	35	-20	-3
w bathroom	24	16	-3
w tap	7	-18	-7
w runn	32	-6	-2
w fall	-7	-10	-13
p 去银	-1	-2	9
c 俩	11	-5	-2
s sou jia	29	-6	-1
p 夹在	10	9	-1
s jia zai	6	16	-1
s zai zi	15	-2	-1
s zi don	6	-1	20
p 门缝	44	-13	-2
s men hen	31	-9	-1
c 按	-10	-8	-5
s lin le	-3	-3	25
p 我闺	-2	-1	31
s wo gui	-1	0	22
p 被电	-3	45	-4
s bei dian	-2	32	-3
p 电了	-11	32	-6
s dian le	-11	23	32
p 了手	-3	57	-5
s le sou	-2	40	-3
w gun	-1	-15	47
c 信	-5	-7	10
w ambulance	-5	85	-4
p 能站	-7	-12	-9
s len zan	2	-13	9
p 的还	13	10	-5
s wo duo	-2	-2	13
c 擦	-3	-11	-5
p 擦身	-6	-23	-10
s ca sen	-4	-16	-7
p 我爱	-1	30	-2
s wo ai	-1	21	-1
c 爱	-1	11	-1
p 爱人	-1	30	-2
s ai len	-1	21	-1
s len hu	-6	-8	-5
p 扶着	-7	-9	-7
p 半就	-3	9	-4
p 滑倒	-4	9	-4
w family	-9	-16	-11
p 的门	-5	-6	23
s de men	-4	-4	16
p 小偷	-4	-4	60
s xiao tou	-3	-3	42
c 偷	-3	-3	22
p 的自	-2	-4	-8
s de zi	7	13	-7
p 拿走	-1	-1	-8
w drill	-22	-15	-6
s ton le	-2	-2	21
c 链	-1	4	10
p 链子	-2	15	-3
w rat	-9	2	-5
p 老李	-2	28	-2
s lao li	-2	18	-3
c 李	-1	11	-1
p 升降	-2	-11	-4
p 降机	-1	-9	-1
p 按了	-6	-9	-3
p 天不	-2	9	-4
s ge po	-2	12	-1
p 大半	-2	-4	13
s da ban	-1	-3	9
p 石凳	-10	-7	-3
p 凳子	-10	-9	-4
p 子塌	17	-6	-3
s zi ta	12	-4	-2
c 阀	10	-1	-1
p 阀门	25	-2	-2
s ha men	17	-2	-1
w road	-4	-14	-3
s jian ho	10	-2	-1
p 居大	7	30	-2
s jie cu	-2	14	-6
c 触	-3	31	-2
s cu le	-3	16	-2
p 了电	-4	20	11
s le dian	-2	14	8
s dian hai	-2	15	-1
c 抓	5	13	-1
p 着电	7	20	-1
s ze dian	4	14	-1
p 电线	25	1	-6
s dian xian	16	0	-5
c 线	13	-2	-5
s xian le	-3	10	-3
s xian men	-2	-1	10
p 门坏	17	-2	-2
s men hai	12	-2	-1
s le guan	14	-3	-2
p 高压	13	6	-2
s gao ya	9	4	-1
s ya xian	11	-6	-1
s diao di	10	-4	-1
p 了直	16	2	-1
p 直打	16	5	-1
p 火星	44	-7	-3
s ho xin	30	-9	-3
p 星子	25	-6	-1
s xin zi	17	-4	-1
c 迷	-1	26	-2
p 迷了	-1	39	-2
s mi le	-1	27	-1
s bu dui	-2	12	-3
s cai si	-1	-1	10
w go	-13	14	9
p 车子	-15	-6	-3
s xin len	-1	6	20
p 人站	13	-3	26
p 站在	11	-6	39
s hai lao	8	-2	-1
p 了往	-3	-3	18
s tai tu	0	9	-1
p 他拿	-1	-2	25
s ta la	-1	-1	18
p 拿棍	-1	-2	14
s la gun	-1	-1	10
p 棍子	-1	-3	28
s gun zi	-1	-2	19
p 子打	-6	-11	31
p 四楼	-1	12	-1
s si lou	12	4	-2
p 摔下	-3	40	-2
s suai xia	-2	28	-1
p 换了	-3	-9	-3
s qian da	-1	10	-1
s ze cai	-2	-3	9
p 想学	-4	-11	-6
s xian xue	-4	-12	-5
p 上楼	-4	-9	-3
p 渣土	-1	9	-1
p 人抢	-3	-9	74
s qian don	-1	-2	14
c 右	-1	10	-1
p 右手	-1	9	-2
p 没劲	-1	13	-1
s mei jin	-1	9	-1
s hu li	17	-4	-2
c 律	-3	-8	-5
p 火太	-10	-4	-3
p 太小	-10	-4	-3
s jin le	-3	22	1
w wheelchair	-5	-10	-6
p 脏不	-2	-11	-2
p 着去	-2	-4	10
p 推销	-3	-8	-5
p 销的	-3	-8	-5
p 楼顶	24	6	-5
s lou din	17	4	-3
p 冒火	55	-4	-3
s mao ho	38	-3	-2
c 噼	16	-1	-1
p 噼里	19	-1	-1
s pi li	13	-1	-1
p 里啪	19	-1	-1
s li pa	13	-1	-1
c 啪	23	-1	-1
p 啪啦	19	-1	-1
p 清楚	-8	-4	-6
s yao zuo	-5	-12	-5
p 一块	-10	3	-6
p 压药	-2	19	-3
s ya yao	-2	19	-2
p 洗个	-4	-11	-5
p 大哥	9	23	-1
c 哥	2	13	7
p 没露	9	-2	-1
p 露面	9	-2	-1
p 臭味	24	-2	-1
s cou wei	16	-2	-1
p 敲门	17	-2	-2
s qiao men	11	-3	10
p 门没	17	-2	-2
s men mei	12	-1	-1
p 人应	8	-6	18
s len yin	5	-6	26
p 子找	-4	-5	38
s zi zao	-3	-3	27
p 电打	-3	45	-3
s dian da	-3	31	-5
s tou le	6	19	-5
w feel	14	45	-6
s dao sou	-1	8	-1
p 不回	-3	-6	-17
p 动手	-8	-7	48
s don sou	-5	-5	34
p 手了	9	11	8
p 家伙	-3	-2	24
s jia ho	-2	-1	17
p 风了	-3	19	-2
s hen le	-3	11	-2
p 了嘴	-2	29	-2
s le zui	-1	20	-1
s ma zuo	-2	11	-2
p 我奶	-2	35	-2
s wo lai	-1	25	-1
p 卡着	-1	17	-1
s ka ze	-1	12	-1
p 了喘	-1	13	-1
s le cuan	-2	18	12
p 咚咚	-7	-10	-5
p 车棚	9	-4	-2
p 一屋	24	-3	-1
s yi wu	16	-4	-1
c 误	-1	16	-1
p 吞了	-13	34	-2
s tun le	-9	24	-2
s le liu	-1	12	-1
p 一口	-1	20	-1
s yi kou	-1	14	-1
p 口气	-1	11	-1
p 白酒	-1	18	-2
s bai jiu	-1	13	-1
p 酒现	-1	12	-1
c 够	-2	1	10
p 拧上	9	-1	-1
s tou zen	-1	9	6
p 正在	-4	-6	69
s zen zai	-3	-5	47
p 面的	-3	-2	9
s zou san	-3	-4	9
s ci xian	8	-1	-1
p 里看	-3	-5	9
p 烟味	-19	-5	-5
s yan wei	-13	-3	-4
p 门铃	-3	-3	-9
p 铃不	-2	-2	-9
p 不响	-2	-2	-9
p 下就	9	3	-5
p 就走	-1	-1	10
p 澡洗	-1	32	-2
s zao xi	-1	23	-2
s len luan	-1	11	-1
p 超市	-3	-2	18
c 市	-1	-1	14
p 里去	37	-4	-4
s li qu	26	-3	-3
p 果冻	-1	14	-1
s guo don	-1	10	-1
p 住嗓	-1	17	-3
s zu san	-1	12	-2
p 子眼	-1	25	-2
s zi yan	-3	17	-3
p 眼儿	-1	16	-1
s yan er	-1	11	-1
p 的孩	-3	-5	16
p 得眼	-2	-8	14
p 脑袋	15	6	-2
s lao dai	11	4	-1
s jin han	8	11	-1
p 防盗	27	-9	7
c 盗	11	-3	3
p 盗窗	28	-6	-2
p 窗里	17	-4	-1
s cuan li	12	-2	-1
p 拔不	17	-4	-1
s ba bu	12	-3	-1
s kou sao	12	-2	-1
s le xiao	-3	10	-1
s san si	-1	-3	9
p 车站	-3	14	-4
p 柜门	-5	-9	-1
p 门掉	-6	-10	-3
w ceil	-6	20	-4
w sw	-8	-22	-7
p 割破	-2	18	-1
p 不停	11	4	-3
p 人跑	-1	-4	19
s len pao	-1	-3	13
p 跟楼	-5	-8	-12
s gen lou	-3	-5	-8
s ce li	8	-5	18
p 了压	34	-4	-2
s le ya	23	2	-1
p 了老	6	23	5
s zi sou	-4	21	-1
p 手指	14	32	-2
s sou zi	9	22	-2
p 指头	14	37	-3
s jin jiao	-2	7	23
p 着煤	-8	-2	19
w read	-13	-5	-3
p 头流	-1	20	-2
s tou liu	-1	14	-1
p 里烧	14	10	-3
s li sao	10	7	-2
p 乎的	10	-7	-3
s de zan	12	3	-1
s jia zu	20	-7	-3
w garbage	-10	-13	-5
p 我救	-1	-3	23
s wo jiu	-1	-2	16
p 救救	-1	-3	23
s jiu jiu	-1	-2	16
p 救我	-1	-3	23
s jiu wo	-1	-2	16
p 只有	-10	-4	14
p 一边	-7	22	-3
p 打着	-8	12	-3
s da ze	-6	8	-2
p 不得	11	-3	11
s bu de	8	-2	8
p 壁家	17	-2	-1
s bi jia	12	-1	-1
p 有焦	24	-2	-1
s you jiao	15	-4	-2
w get	24	-35	10
w stuck	52	17	-12
p 俺家	19	6	-1
s an jia	13	4	-1
c 炉	13	-5	2
p 炉子	26	-8	10
s lu zi	18	-6	7
s jia zi	21	3	-5
p 都头	30	-6	-1
s dou tou	21	-4	-1
p 头疼	14	23	-4
s tou ten	10	16	-3
p 疼想	16	10	-2
s ten xian	11	7	-1
p 想吐	17	13	-2
s xian tu	12	9	-1
p 下垃	14	-1	-1
p 圾站	14	-1	-1
s ji zan	10	-1	-1
s yi zan	10	-1	-1
p 房那	16	-3	-1
s han la	11	-2	-1
p 头关	-14	-6	-3
s tou guan	-10	-4	-2
s di le	-3	18	-1
p 红了	15	25	-2
s hon le	11	17	-2
s po san	12	4	13
p 没用	18	3	-1
s mei yon	12	2	-1
p 路都	-2	-8	-3
p 让车	-2	-15	-2
s lan ce	-1	-10	-2
c 扑	18	6	-1
w room	41	-15	-7
p 外孙	-3	34	-5
s wai sun	-2	24	-4
p 发烧	-3	22	-2
s ha sao	-2	15	-1
p 烧烧	-1	14	-1
s sao sao	-1	10	-1
p 咬得	-2	28	-1
s yao de	-1	20	-1
p 得紧	-1	15	-1
p 紧紧	-1	15	-1
s jin jin	-1	11	-1
p 紧的	-1	15	-1
s jin de	-1	10	-1
s wo hai	-3	18	11
c 怀	-1	13	-1
p 怀孕	-1	21	-2
s hai yun	-1	15	-1
p 店了	-2	10	36
p 发麻	-1	14	-2
s ha ma	-1	9	-2
w doctor	-5	-9	-7
p 喘得	-1	33	-2
s hao xian	20	11	-2
p 不知	-3	22	-3
p 楼都	10	-1	-1
p 刺鼻	10	-2	-1
s bi de	8	11	9
p 的煤	37	-2	-1
s de mei	24	-3	-2
s luan hu	-1	9	-1
p 洗头	-3	-18	-5
s xi tou	-2	-13	-3
s zuan yao	-2	10	-1
p 要掉	9	-3	-1
p 伴儿	-1	15	-1
s ban er	-1	10	0
p 了身	-2	26	-1
s le sen	-2	22	-2
p 嘴里	-1	17	-1
s zui li	-1	12	-1
c 沫	-1	17	-1
s len wei	-1	-2	16
p 为停	-2	-3	13
p 人受	-2	15	14
p 受伤	-2	15	14
s sou san	-2	8	9
p 拿刀	-2	-2	31
p 刀逼	-1	-2	25
s dao bi	-1	-1	18
c 逼	0	-1	10
p 我还	-1	-2	17
p 得头	-4	-7	32
s de tou	3	1	28
p 子拉	-1	-8	-2
s zi la	-4	2	14
p 拉碴	-1	-8	-2
s ca de	-1	-2	9
p 信息	-3	-6	9
c 变	8	0	-2
s bian le	13	17	-4
w shout	18	-8	-8
p 阿婆	9	23	-2
s a po	6	16	-1
p 婆在	26	-3	-1
s po zai	18	-2	-1
p 公交	-6	12	2
s gon jiao	-4	9	1
p 交车	-2	10	-2
s ce ji	-1	11	-1
p 了烟	16	-1	-1
p 烟往	27	-4	-4
s yan wan	19	-3	-3
p 线起	29	-2	-1
s xian qi	20	-1	-1
w leak	14	-14	-6
s bu xiao	-4	9	-5
s le xi	-1	9	-1
c 累	-1	-4	9
p 外头	36	-11	5
s wai tou	25	-8	4
c 穿	3	11	7
p 子也	8	11	18
s ye ze	-1	18	-1
w battery	-18	17	-7
w explod	35	-14	-4
p 律师	-4	-13	-6
s lv si	-3	-9	-5
c 浓	18	-1	-1
p 浓烟	28	-1	-2
s lon yan	20	-1	-1
p 大爷	-3	47	-3
s da ye	-2	33	-2
s hu le	3	13	-3
s de tian	6	10	-1
p 天旋	-1	22	-1
s tian xuan	-1	15	-1
c 旋	0	9	0
p 旋地	-1	22	-1
s xuan di	-1	15	-1
p 地转	-1	22	-1
p 妈擦	-1	-8	-2
p 擦擦	-1	-8	-2
s zi xi	-2	12	-3
p 锁在	59	-4	-9
p 我吃	14	6	-5
s wo ci	10	4	-4
p 吃的	15	-4	-5
p 老两	16	-6	-3
p 煤球	27	-6	-2
s mei qiu	19	-4	-1
p 球炉	29	-5	-1
s qiu lu	20	-4	-1
s ye zao	12	-3	-1
s dou jiao	12	-3	-1
p 架子	12	8	-7
p 妈一	13	-1	-1
s ma yi	9	-1	-1
p 家我	-1	-11	-1
s jia wo	-1	-9	-1
p 在外	4	-12	-8
s zai wai	3	-8	-5
p 外地	-10	-11	-7
p 不放	-1	-11	-1
p 放心	-1	-11	-1
p 跳下	-3	50	-5
s tiao xia	-2	35	-3
p 有气	-1	17	-1
p 从床	-2	15	-1
p 上掉	-6	24	-1
s san diao	-8	15	30
p 上起	-4	8	-2
s bao yi	8	4	-1
p 直吐	-2	18	-1
s zi tu	-2	15	-1
p 岁老	-1	12	-1
s sui lao	-1	9	-1
s si wei	30	-2	-1
w hallway	-11	-9	-6
p 车都	-1	-15	-1
s ce dou	-1	-10	-1
p 都进	-1	-15	-1
p 脚指	-5	-9	-4
w bone	-4	44	-2
w throat	-6	52	-5
p 着地	-1	10	-1
p 六楼	15	-5	-4
s liu lou	11	-3	-3
w cannot	-7	-8	-12
p 的头	9	9	9
p 抢了	-2	-7	55
s qian le	-4	-9	33
p 的项	-1	-4	17
c 项	0	-2	11
p 项链	-1	-5	29
s xian lian	-1	-5	20
p 没留	-1	-10	-1
w dy	-3	-4	-9
p 气表	-13	-4	-2
s qi biao	-9	-3	-2
p 灶头	-10	-8	-4
p 头打	-13	1	5
p 大片	-2	16	-4
s da pian	-2	11	-3
w speech	-1	23	-4
p 脚踩	-1	12	0
s jiao cai	-1	8	0
p 上滚	-1	13	-1
s san gun	0	9	0
c 滚	-1	22	-1
p 滚下	-1	28	-1
s gun xia	-1	19	-1
p 儿不	-1	16	-1
s er bu	-1	11	0
w com	46	8	-9
w nail	-6	-14	-7
p 口有	-1	13	8
s kou you	-1	9	6
p 人流	-1	28	-2
s han mei	-12	-5	-6
p 煤炉	-6	-2	9
w think	5	32	25
w grandpa	-1	20	-1
s men le	-2	13	-1
w rubbish	-9	-16	-5
p 摔伤	-3	11	-3
w van	-3	-6	19
p 我头	5	13	5
s wo tou	3	9	4
w hand	30	33	-5
w caught	61	-7	-2
w machine	27	-11	-5
p 子噎	-1	10	-1
p 得直	-2	24	-1
p 天花	18	-9	-4
s tian ha	12	-6	-3
p 花板	18	-9	-4
s zuan zan	-1	4	10
p 酒瓶	-2	-3	24
s jiu pin	-1	-2	17
p 瓶子	7	-3	31
s pin zi	16	-3	21
p 子砸	-1	-3	31
s zi za	-1	5	21
p 老婆	7	2	9
p 嘴巴	-1	23	-2
s zui ba	-1	16	-2
c 巴	-1	9	-1
p 了口	-1	25	-1
s le kou	-1	17	-1
s jin dou	-1	11	10
p 水表	-3	-8	-2
p 心口	-2	35	-2
s xin kou	-1	24	-2
s yi jiu	-1	9	-1
p 膊也	-1	15	-1
s bo ye	0	11	-1
p 直响	21	-3	-1
p 到现	-2	-5	21
p 气罐	8	-4	18
p 个电	-10	-11	-10
s ge dian	-8	-8	-7
s li zi	-3	-3	10
p 好久	-4	-5	-12
s hao jiu	-3	-3	-8
p 久没	-4	-5	-11
s jiu mei	-3	-4	-8
p 热得	-4	-12	-3
s le de	-3	-9	-2
w phone	-7	-20	-3
p 口那	-2	-8	-4
p 杆上	17	-4	-3
s gan san	11	-3	-2
p 子了	5	12	29
c 漂	10	-1	-1
s de wei	-2	-3	15
p 撞了	-2	-3	18
p 我肚	0	10	-1
s wo du	-2	7	19
p 子疼	-2	11	-2
p 得在	0	10	-1
p 打滚	0	10	-1
p 门一	7	-5	12
s men yi	5	-4	8
p 黑烟	25	15	-3
s hei yan	18	10	-2
p 上摔	-1	24	-1
s san suai	-2	15	-1
w street	-4	-11	-6
p 梯一	-12	-2	-2
s ti yi	-9	-1	-1
s zi di	-1	4	14
s di di	-6	-10	11
w charge	-14	-10	-6
w e	15	17	-7
s dao si	9	3	-4
p 独居	-3	-9	-4
s lai lian	-1	8	-1
w detector	-11	-4	-2
w flat	12	-6	20
p 降压	-2	23	-2
s jian ya	-1	16	-1
p 十几	-1	10	14
p 了看	12	-2	-1
s le kan	8	-2	-1
s wo ge	-4	6	31
p 了走	18	-4	-3
s le zou	12	3	-2
p 嗞嗞	15	-2	-1
p 水箱	-4	-11	-4
w bench	-3	-8	-11
w park	-8	-21	-6
s jin len	-1	12	-1
w box	24	-12	-5
p 了喷	-1	10	-1
p 透不	-2	45	-2
s tou bu	-1	31	-1
p 吵起	-11	-7	-11
p 是水	-8	-4	-1
s ho zi	-6	-1	12
p 火花	29	-3	-1
s ho ha	18	-3	-2
p 着不	20	-5	4
s ze bu	14	-4	3
p 面两	-3	9	14
s mian lian	-2	7	10
p 两辆	-4	22	-1
s lian lian	-3	16	-1
p 辆车	-4	22	-1
s lian ce	-3	15	7
p 下烧	-10	-4	-5
p 还在	16	-6	19
s hai zai	10	8	12
w do	-7	-23	-10
p 触电	-4	41	-3
p 在半	11	-2	-1
p 上怎	-1	14	-2
s san zen	-1	10	-1
s tui dou	-1	9	-1
c 噜	-1	16	-1
s xian ge	9	13	-1
s ge dao	-2	20	-2
s da don	-1	10	-2
p 透了	-1	35	-2
w badly	-9	37	-4
w not	-15	36	-19
w respond	-5	45	-5
p 下打	-1	-1	15
s xia da	10	-2	9
p 破血	-2	-4	16
s po xue	-1	-3	11
p 得厉	-3	39	-3
s de li	-2	27	-2
c 厉	-1	16	-1
p 厉害	-3	39	-3
s li hai	6	22	7
c 害	-1	15	-1
p 口疼	-2	23	-2
s kou ten	-1	16	-1
p 问律	-3	-12	-6
s wen lv	-2	-9	-4
p 头有	8	-7	36
s tou you	5	-5	25
p 上学	-8	-17	-7
s gou zen	-2	11	-1
w right	-4	20	25
s yan zi	9	-3	-1
p 前面	-3	10	-4
p 小姑	-4	-4	8
s lian ban	-2	-2	10
c 挺	-1	9	-1
p 按键	-8	-4	-2
p 好像	30	16	-3
p 液化	28	-2	-1
s ye ha	19	-1	-1
p 化气	28	-2	-1
s ha qi	18	-2	-1
p 跑了	13	-2	10
p 翻上	-1	10	-1
p 掉一	-2	28	-1
s diao yi	-1	20	-1
p 头血	-1	17	-1
s tou xue	-1	12	-1
p 得到	-2	9	-2
p 处都	-2	9	-2
s li dui	-8	-3	15
p 夹住	34	-8	-2
p 住我	30	-7	-2
s zu wo	20	-6	-2
p 拿不	10	6	-1
p 脚手	30	-6	-1
s jiao sou	21	-5	-1
p 手架	30	-6	-1
p 了下	14	-3	-1
p 工人	20	17	-2
s gon len	14	12	-1
p 抽了	-4	16	-1
s cou le	-3	11	-1
p 机着	19	-4	-2
p 凉了	-3	9	-2
p 人困	4	-11	-4
p 困住	-9	-10	-3
p 闷得	9	-1	-4
s qian zou	-1	-1	9
s ge bao	-5	-2	13
p 车推	-11	-2	-2
p 电怕	-9	-1	-1
p 上烧	14	-3	-1
s san sao	10	-2	-1
w wife	-13	2	65
s jin dian	5	-4	26
p 眼镜	-4	-9	-4
w cat	-10	-16	-8
s lian dian	14	-2	-1
w girl	51	-6	-4
p 前发	-1	22	-1
s qian ha	-1	14	-1
p 发花	-1	12	-1
p 上拖	-4	-8	-3
p 要做	-2	-10	-4
w check	-7	-12	-5
p 摔断	-2	11	-3
p 子身	-2	17	-1
p 身上	-4	29	-1
s sen san	-3	20	-1
p 上全	-3	30	-1
s san quan	-2	20	-2
p 全烫	-3	20	-1
s quan tan	-2	14	-1
p 起泡	-3	20	-1
w inside	23	21	-4
p 我两	-2	-3	14
s wo lian	-4	6	8
p 万块	-2	-4	9
c 捅	-2	-1	21
p 在屋	14	-2	18
s zai wu	15	-2	12
w collaps	-3	53	-8
s ya zi	-1	13	-1
p 直冒	-1	23	-1
p 车烧	18	-2	-1
s ce sao	13	-1	-1
p 烧起	53	10	-6
s sao qi	37	7	-4
w fence	-2	-12	-3
w who	-16	-10	-6
s tou han	-1	-3	14
s hu jin	-2	-3	12
p 漏气	52	-4	-2
s lou qi	36	-3	-1
s qi you	11	9	16
p 有味	31	-2	-2
s you wei	22	-1	-1
p 器老	-10	-4	-3
p 了刀	-1	-3	13
w shak	-9	3	-4
w ey	-3	33	-6
w dropp	30	11	-8
s ta yun	-1	23	-1
p 们俩	10	-3	-1
p 俩都	10	-3	-1
s dou tan	15	-3	-1
p 了耳	-1	-6	21
s le er	-1	-4	14
p 朵里	-1	2	21
s duo li	-1	2	15
p 里出	16	-7	20
s li cu	11	-5	14
p 我活	-2	-8	58
s wo ho	-2	-6	41
p 活够	-1	-2	29
s ho gou	-1	-1	20
p 够了	-2	-3	27
s gou le	-2	-2	19
s le jin	-1	-1	18
w swallow	-2	46	-4
p 赡养	-6	-9	-8
s san yan	10	-8	-6
p 暖气	-4	-9	-2
p 烟灰	-4	11	-2
p 里往	23	-1	-1
s li wan	15	-1	-1
p 下室	17	-6	-1
p 淹了	8	-3	-1
p 头还	32	-4	-2
s tou hai	22	-3	-1
p 伴走	-3	-8	-9
p 了里	11	-1	-1
s si kai	-2	-1	15
p 着刀	-1	-3	21
s ze dao	-1	-2	15
p 刀在	-2	-4	14
s zao qi	12	-2	-1
p 人卡	-4	10	-1
p 被反	10	-1	-1
p 反锁	56	-3	-10
p 在阳	38	-3	13
s zai yan	26	-2	9
p 午饭	-6	-9	-6
p 抢我	-2	-3	26
w don't	-4	-10	39
p 能动	-1	9	-1
p 了话	-1	14	-1
p 清爽	-1	13	-1
s qin suan	-1	9	0
p 我爹	-1	11	-1
s wo die	-1	8	-1
p 话不	-1	9	-1
p 子吃	-1	15	-1
s zi ci	-1	11	-1
p 切菜	-1	25	-2
s qie cai	-1	18	-1
s ji jiao	-1	12	-1
s jiao jin	-1	11	22
c 赶	-1	4	13
s gan jin	-1	9	23
p 警察	-2	-5	47
s jin ca	-1	-3	33
c 察	-1	-2	19
p 四十	-2	22	-1
p 十度	-2	22	-1
s si du	-3	11	-2
c 度	-1	9	0
p 度抽	-2	22	-1
s du cou	-1	15	-1
p 一瓶	-1	19	-2
s yi pin	-1	13	-1
c 农	0	8	-1
p 农药	-1	21	-2
s lon yao	-1	15	-1
p 人吃	-2	13	-4
p 吃错	-1	19	-2
s ci cuo	-1	14	-2
p 错药	-1	19	-2
s cuo yao	-1	14	-2
p 药了	-1	19	-2
p 人用	-3	-6	30
s len yon	-3	-5	21
p 三岁	-2	8	16
s san sui	-2	4	10
p 岁的	-2	-6	33
s za yan	-2	-4	11
p 这里	-16	-14	-3
s ze li	-12	-10	8
p 壁两	-1	-3	13
s bi lian	-1	-3	8
p 个姑	33	-2	-4
s ge gu	22	-7	-3
p 边上	18	-2	-2
s bian san	12	-1	-1
p 上两	14	-4	-5
p 了刚	-4	8	39
s le gan	-3	5	27
p 冒黑	17	17	-2
s mao hei	12	12	-2
s zao han	-9	16	-1
p 大坑	-2	-12	-2
s da ken	-1	-8	-2
s pin de	11	-3	-3
p 烧得	-4	32	-2
s sao de	-4	20	-2
s zi han	-3	-1	17
p 眼皮	-1	20	-1
p 十岁	-3	10	-4
p 路口	-2	12	-2
s kou zuan	-1	10	-2
p 撞车	-2	32	-2
s zuan ce	-1	23	-1
p 车了	-2	32	-2
s ce le	-1	23	-1
p 上撞	-2	14	19
s san zuan	-2	9	13
p 人触	-1	30	-1
s len cu	-5	14	-4
p 电倒	-1	17	-1
s dian dao	-1	12	-1
p 倒地	-1	17	-1
p 地了	-1	17	-1
s za hai	-2	-1	12
s jia ha	-2	-1	8
s hu po	-3	12	-1
s dai dou	-3	13	-1
p 都掉	-4	33	-1
s dou diao	-3	23	-1
p 直在	9	-2	-1
p 台外	26	-3	-3
s tai wai	17	4	-3
p 上跑	16	-4	-2
s san pao	11	-3	-2
p 到河	18	-2	-1
s dao he	13	-1	-1
p 河里	57	-13	-6
s he li	40	-9	-4
p 快救	15	8	-2
s kuai jiu	10	6	-1
s qi xian	9	6	-1
p 敢下	12	-3	-2
s gan xia	9	-2	-1
p 车好	-2	16	-2
s ce hao	-1	11	-1
s la jian	-1	-3	11
s jian ce	-7	-1	14
s hai zui	-1	2	14
c 追	-1	-1	19
w pip	-5	-13	-4
w or	-12	-13	-10
w toilet	-6	-10	-7
s bao bao	9	-1	-1
p 在电	37	-5	25
s zai dian	26	-4	18
p 又打	15	-3	-2
s jiao ta	10	9	-1
p 不应	14	17	-3
s bu yin	10	12	-2
s yin sen	10	-2	-1
p 被树	14	7	-1
s bei su	9	5	-1
c 戳	-1	10	-1
p 公家	-2	-4	14
s gon jia	-1	-3	10
w every	-22	-12	-12
s de er	-1	-2	10
p 下滑	-2	18	-2
s xia ha	-1	12	-2
p 眼神	-1	18	-2
s yan sen	-1	12	-1
p 不对	-2	18	-2
s dui le	-1	12	-2
p 见人	-2	-3	21
s jian len	-1	-2	15
s ha pa	13	-2	-1
p 了扎	-2	19	-2
s le za	8	8	-4
p 后脑	-1	17	-1
s hou lao	-1	12	-1
p 人迷	-1	25	-3
s len mi	-1	18	-2
p 迷糊	-1	25	-3
s mi hu	-1	18	-2
p 糊了	7	14	-3
s ge lan	-2	-4	27
p 这楼	-4	-2	23
s ze lou	-3	-1	16
p 盗门	0	-3	9
s dao men	12	-8	6
w under	89	-16	-10
p 子动	-2	0	30
p 刀子	-2	-4	36
s dao zi	-2	8	25
s tou tu	-1	11	-1
s zai ce	-1	17	-1
p 喊他	-1	27	-1
s han ta	-1	19	-1
s ci ci	14	-1	-1
p 人中	-3	44	-3
s len zon	-2	31	-2
w tree	-9	-14	-2
s wo jie	-2	-3	13
s qin qi	-1	10	-3
s qi wu	-2	11	-2
p 五万	-1	-2	12
s wu wan	-1	-2	8
w third	19	-11	-1
w floor	33	46	-16
w nobody	-30	-15	-10
s qi bao	12	-6	-3
p 爆炸	36	-5	-2
s bao za	25	-4	-1
p 花生	-1	18	-3
s qian dao	13	-1	-1
p 来脸	-2	13	-1
p 脸发	-1	13	-1
s lian ha	0	9	0
p 发紫	-1	17	-1
s ha zi	-1	12	-1
s lan le	11	-5	-4
w order	-15	-15	-7
p 管用	-2	13	-2
s guan yon	-1	9	-2
p 敢开	12	-1	-2
s gan kai	9	-1	-1
p 机把	13	9	-1
s ji ba	9	6	-1
c 轧	-1	12	-1
w sweat	-1	14	-2
s ci li	12	-2	-1
p 开一	-1	13	-1
s kai yi	-1	9	-1
s zan zen	-2	-4	8
p 年轻	-3	13	-7
s lian qin	-2	9	-5
s hai tou	-1	8	0
p 气不	13	-4	-1
p 开灯	14	-1	-1
s kai den	10	0	-1
p 了泼	12	8	-1
p 到脚	-1	24	-1
s dao jiao	-1	22	-1
s jiao bei	-2	32	-1
p 背上	-1	25	-1
s bei san	-1	18	-1
p 是泡	-1	18	-1
p 人半	-2	-3	21
p 开我	11	-1	22
s kai wo	8	-1	15
p 自个	8	-3	-1
p 卡住	-6	15	-4
s ka zu	-4	10	-3
w stop	-4	17	-4
w pipe	19	-8	-4
w burst	-6	-12	-3
c 细	9	4	-1
p 细伢	23	10	-2
s xi ya	16	7	-1
c 伢	9	4	-1
p 头去	22	11	-1
s tou qu	16	8	-1
p 锁死	10	-2	-2
w she'	-5	79	-6
p 孤老	-1	-10	-2
w stopp	46	-4	-5
p 路中	-3	10	-2
p 中间	22	9	-3
p 掐我	-1	-3	25
s qia wo	-1	-2	17
p 我脖	-1	-3	25
s wo bo	-1	-2	17
p 子要	-2	-5	10
p 妈妈	-2	34	7
s ma ma	-1	24	5
p 了找	-5	-2	8
w poison	-2	37	-3
s li zao	-1	-1	15
s men han	17	-1	-6
p 充着	28	-5	-2
s con ze	20	-3	-1
p 着充	20	-3	-1
s ze con	14	-2	-1
p 个男	-2	-3	39
c 男	-2	-5	43
p 男的	-3	-5	59
p 的拽	-2	-2	27
s de zuai	-1	-1	19
c 拽	-1	-1	13
p 车里	12	-5	27
c 轿	12	-2	-1
s qi wen	8	-1	-1
p 人叫	-2	11	-2
p 头老	-3	9	-3
p 躺着	19	16	-4
p 只手	-3	17	-1
c 哮	0	13	-1
p 哮喘	-1	32	-2
s xiao cuan	-1	22	-2
p 脚上	-2	22	-2
s jiao san	-1	15	-1
s zi cuan	-1	9	-1
w head	45	7	-4
w di	-3	-7	-12
p 里要	-3	-2	27
s li yao	-2	-1	19
w lonely	-3	-18	-9
s len lan	-2	9	-2
p 股烟	-11	-1	-1
p 服好	16	-2	-1
s hu hao	11	-1	-1
s le pi	4	16	-1
s zai wei	9	-1	-1
w river	54	-13	1
p 妈胸	-1	19	-2
s ma xion	-1	14	-1
p 发黑	-1	18	-1
s ha hei	-1	12	-1
p 着胸	-1	11	-1
c 蹲	-1	9	0
w repair	-3	-5	-15
s hu lan	9	1	-1
p 子拿	-3	13	22
p 嘴角	-1	23	-1
s zui jiao	-1	16	-1
p 咳不	-2	11	-1
p 通红	-2	13	-1
s ton hon	-1	9	-1
p 地里	-2	28	-2
s di li	-3	19	-2
p 动不	11	26	-3
s don bu	7	17	-3
p 来充	-4	-10	-1
p 晕过	-3	24	-1
s yun guo	-2	17	-1
w eighty	-4	-16	-8
s mei jiao	13	-2	-1
w roof	68	-14	29
s tu zan	-2	10	-2
p 学校	-7	-13	-11
s xue xiao	-5	-9	-8
p 一屁	-2	15	-1
s yi pi	-1	11	-1
s gen da	6	-3	13
p 小伙	-7	15	31
s xiao ho	-5	10	22
p 天桥	-2	10	13
s tian qiao	-1	7	9
c 桥	-1	3	11
p 桥栏	-3	-4	29
s qiao lan	-2	-3	20
p 大家	-4	-3	35
w alone	-7	-22	2
s ho da	-3	-1	10
w flam	57	-7	-4
w day	-4	-21	-12
p 子抽	-2	20	-1
p 抽筋	-3	42	-2
s cou jin	-2	30	-2
c 筋	-1	23	-1
p 翻白	-2	27	-2
s han bai	-2	19	-1
s za de	-2	13	-3
p 水漫	21	-4	-1
s sui man	15	-3	-1
p 床边	21	-2	-1
s cuan bian	15	-2	-1
w dripp	-3	-16	-2
p 撞歪	-1	-14	-1
s zuan wai	-1	-10	-1
p 门开	15	-3	13
s men kai	10	-2	9
p 轿厢	32	-3	-2
c 厢	13	-1	-1
w properly	-2	24	-2
w face	-2	54	-4
w halal	-5	-10	-6
p 一截	-3	12	-3
s yi jie	-2	9	-2
p 敢扶	-2	12	-1
s gan hu	-1	8	-1
p 点了	-2	-4	21
p 交站	-1	12	10
s jiao zan	-1	9	7
p 们五	21	-1	-1
s men wu	15	-1	-1
p 五个	21	-1	-1
s wu ge	15	-1	-1
p 关在	33	-4	-2
s guan zai	23	-3	-2
w pas	-4	18	-4
s jia bao	9	-2	11
s zai san	-1	8	-1
s guan le	-1	16	-1
p 出大	-3	21	-1
s cu da	-2	15	-1
s qi ba	-2	10	-2
p 疼脸	-1	12	-1
s ten lian	0	8	0
p 吐了	-2	24	-2
s tu le	-2	17	-1
p 行不	-3	-10	-3
p 有怪	-14	-1	-2
s you guai	-10	0	-2
p 怪声	-14	-1	-2
s guai sen	-10	0	-2
p 上吊	-6	-3	46
s ha xin	-1	-1	8
p 心梗	-2	21	-2
s xin gen	-1	14	-2
p 要炸	-2	9	-1
s qi ci	22	-2	-1
p 我从	-2	4	14
s wo con	-1	3	10
p 从梯	-2	31	-2
s con ti	-1	21	-1
p 来腿	-1	13	0
s lai tui	-1	9	0
p 腿动	-1	18	-1
s tui don	-1	13	-1
p 动一	-1	13	0
s don yi	-2	23	-1
p 电表	13	-1	-2
s dian biao	9	-1	-1
s xian mao	20	-1	-1
s da yu	11	-2	-1
p 库里	32	-2	-1
s ku li	22	-2	-1
s hai yao	-1	8	11
p 糊糊	-2	10	-1
p 糊的	-2	10	-1
s ye zai	-1	9	-2
p 上一	7	11	-2
s jiao cou	10	7	-1
p 子趴	12	-8	-1
s zi pa	8	-6	-1
p 趴在	26	-7	-1
s pa zai	19	-5	-1
p 面快	29	-6	-1
s mian kuai	20	-4	-1
p 抓不	15	12	-1
s zua bu	10	8	-1
p 儿把	-2	23	-2
s er ba	-2	16	-1
p 了现	-1	19	-3
s le xian	-1	12	-3
p 半边	-1	23	-1
s ban bian	-1	16	-1
p 边身	-1	15	-1
s bian sen	0	10	-1
p 全账	-1	-1	20
s quan zan	-1	-1	14
p 账户	-1	-1	20
s zan hu	-1	-1	14
p 刚转	-1	-2	23
s gan zuan	-1	-1	16
p 转了	-1	-2	23
p 三万	-1	-2	9
p 人摔	-3	30	-3
s len suai	-2	21	-2
s jian li	12	-3	-3
p 里困	19	-1	-1
s li kun	13	-1	-1
p 开门	14	-3	-4
s kai men	10	-2	-3
s zi can	-3	-5	9
p 直漏	10	-2	-1
p 让我	-3	-8	25
s lan wo	-2	-6	18
s lan dou	-1	-1	10
w had	-4	-11	-7
p 女的	-4	1	39
s lv de	-3	1	27
p 往墙	-1	-2	21
s wan qian	-1	-2	15
p 留了	-1	-3	22
p 手脚	-2	23	-2
s sou jiao	-1	16	-1
p 堵得	-3	-8	-2
s gu lu	-1	9	-1
p 爹从	-2	23	-1
s die con	-1	16	-1
s jia lian	-1	-1	10
p 动刀	-1	-2	21
s don dao	-1	-1	15
p 里煤	27	-2	-2
s zi qi	14	-2	-1
w pass	-6	21	-10
p 货车	-2	13	-2
p 人持	-2	-4	40
c 持	-1	-1	16
p 持刀	-2	-4	40
s ci dao	-1	-3	28
p 来气	-1	16	-1
s lai qi	-1	18	-1
s xiao lan	9	-1	6
w isn't	-2	18	-3
p 手腕	-3	26	-2
s sou wan	-2	18	-1
p 子血	-1	22	-1
s zi xue	-1	16	-1
p 户往	19	-1	-1
w it'	29	3	-5
w hot	-19	-11	-8
p 梯掉	26	-1	-1
s ti diao	18	-1	-1
w pressure	-4	-23	-3
w ran	-4	18	32
p 到十	17	-3	-2
p 人晕	-1	25	-1
s len yun	-1	17	-1
p 门反	20	-1	-8
s le wu	2	-1	9
p 开着	14	-2	13
p 不够	-2	9	-2
p 要报	-1	-2	10
s hai ha	8	-2	-1
p 发不	-2	14	-2
p 很重	18	-1	-1
p 车起	9	-1	-1
p 我小	-4	-2	9
p 小囡	13	-2	9
p 台栏	13	-3	-2
s tai lan	9	-2	-1
s yi ke	-2	9	-1
c 珠	-1	9	-1
p 珠子	-2	24	-1
s dao qi	-2	8	-1
s zai cao	-2	-2	13
w bit	-4	65	-4
w mum	-1	18	-2
s me han	-4	0	8
w aid	-12	-11	-8
s sui jin	5	9	-2
p 那口	-1	9	-1
p 变压	23	4	-1
s bian ya	16	3	-1
p 压器	23	4	-1
s ya qi	16	3	-1
p 粘在	-1	12	-1
s lian zai	-1	16	-1
p 在上	-1	12	-1
p 上面	-1	12	-1
s san mian	-1	9	0
p 门禁	-9	-6	-5
p 家那	-1	8	-9
p 上翻	-2	9	11
p 在广	-3	-3	10
w him	15	10	18
w mov	-2	46	-4
s ba di	9	-3	-1
s pa zi	14	-2	-1
p 人埋	24	-5	-1
s len mai	16	-4	-1
c 埋	10	-2	0
s zai xia	11	3	-1
p 下大	15	-2	-2
s wei sui	-1	-2	15
s dou lian	-1	9	-1
p 是汗	-1	12	-1
p 个陌	-1	-1	15
s ge mo	-1	-1	10
p 生男	-1	-2	20
s sen lan	-1	-1	14
s la zao	3	15	-2
s han jin	-1	-1	8
s ma hu	-1	8	7
p 推进	-9	-2	-2
p 进楼	-9	-2	-2
p 当中	12	-4	-2
s dan zon	9	-3	-1
w wake	-4	47	-2
s xi le	-1	26	-2
w some	-1	32	-3
p 儿烧	8	10	-1
p 滚烫	-1	20	-1
s gun tan	-1	14	-1
p 答应	-1	15	-1
w breathe	-5	63	-5
p 了皮	-2	23	-1
p 皮都	-4	41	-4
s pi dou	-3	29	-3
s xia le	-1	13	-1
s lon lon	12	-2	-1
p 口窝	-1	11	-1
w starv	-2	-3	-10
p 就跑	-3	-4	32
s jiu pao	-2	-3	22
p 墙倒	19	-8	-2
s xiao lian	-1	9	-5
w turn	-3	21	-5
w allowance	-7	-25	-12
w just	12	46	38
p 楼窗	20	-2	-1
s lou cuan	14	-1	-1
s xia du	-1	16	3
p 壁的	-3	17	13
p 门我	-2	-3	36
s men wo	-2	-2	25
s con mao	-4	-3	9
s bao lan	-1	-2	9
s tan zon	15	-3	-1
s han wo	-1	-1	8
p 听不	-2	-3	-9
s len cuan	-1	-2	12
p 没影	-1	-8	31
s mei yin	-1	-6	22
c 影	-2	-5	17
p 放学	-2	-4	10
p 到老	-2	-3	11
s wu lai	-1	12	-1
c 暑	-1	14	-1
s wa wa	12	5	-3
w proof	-4	-7	-9
p 中暑	-1	28	-1
s zon su	-1	20	-1
s len hn	-1	22	-1
p 男人	-3	-8	51
p 进我	-1	-1	21
s jin wo	-1	-1	15
p 心跳	-1	21	-1
s xin tiao	-1	14	-1
s kan san	-1	14	-1
p 动弹	-1	14	-1
s don tan	0	10	0
p 弹了	-1	14	-1
w die	-3	-9	25
p 手被	26	6	-2
s sou bei	18	4	-1
c 锯	-1	11	-1
p 割了	-2	14	-3
p 了骨	-1	23	-1
s le gu	-2	29	-1
s lu cu	-1	3	9
w blue	-1	32	-5
p 都飘	-2	11	-2
s yuan hu	11	-2	-1
s ji xin	-3	-2	9
p 婆跌	-1	23	-1
s po die	-1	16	-1
w too	-10	9	-15
p 梯咣	21	-1	-1
s ti guan	14	-1	-1
p 下停	21	-1	-1
s xia tin	15	-1	0
s jin dan	-1	9	-2
p 妹妹	-1	12	-1
s mei mei	-1	9	-1
s mei ci	-1	9	-1
p 澡水	-1	9	-1
c 脱	-1	10	-1
p 嘴唇	0	9	0
p 妈手	-1	16	-1
s ma sou	-1	20	-1
s qi san	-1	12	-1
p 拖累	-1	-3	24
s tuo lei	-1	-2	17
p 十楼	19	-5	-1
p 都碎	-1	13	-4
s dou sui	-1	9	-3
p 打太	-2	10	-3
w between	30	-15	-4
s tuo de	-1	-3	19
s jiao wai	-1	9	-1
p 要点	-2	-4	23
s yao dian	-2	-3	16
c 鬼	-1	-2	9
w house	-5	-10	60
p 我哥	-4	11	20
s bu jie	-1	-3	8
p 要从	-1	20	-2
s yao con	-1	14	-1
s han don	-3	-3	9
s wu de	13	-6	-4
p 还开	11	-5	-2
s kai ze	8	-1	9
w stick	-3	14	-1
p 喘犯	-1	25	-2
p 花了	13	-5	-1
p 上跳	-1	10	-1
p 在浴	-3	25	-1
s zai yu	-2	17	-1
p 室滑	-2	13	-1
s qi za	16	-4	-1
p 得全	-5	8	-1
p 卡换	-2	-8	-2
p 面裂	10	-4	-1
p 娃掉	31	-3	-1
s wa diao	21	-4	-1
p 娃娃	19	10	-1
p 小时	11	-2	-1
w drank	-3	60	-2
w guy	-4	-4	34
w knife	-4	-12	53
p 钱我	-1	-2	20
p 头栽	-1	15	-1
s tou zai	-1	10	-1
p 叫他	-1	15	-1
s yan ha	15	-4	-1
s lan han	9	-1	-1
p 里让	-1	-1	10
p 认不	-1	3	13
p 去大	-1	-3	13
w came	18	-10	12
p 菜地	-1	23	-1
s cai di	-1	16	-1
p 胡话	-1	25	-1
s hu ha	-1	18	-1
w sleep	-2	27	-8
p 了吐	-1	17	-1
s le tu	-1	12	-1
p 里还	13	-6	-2
w supper	-5	-10	-6
p 人翻	-3	-2	32
p 下了	-1	20	-1
c 瓦	13	-2	-1
p 往一	-1	17	-1
p 砖头	-3	-7	22
s zuan tou	-2	-5	15
s guo lu	8	-3	-1
w know	-2	-23	-3
p 药瓶	9	7	-3
w shower	-9	9	-2
p 快报	-2	-3	42
s kuai bao	-2	-2	30
p 汽油	-3	15	24
p 子放	-2	-3	12
s ma zen	-1	-1	10
p 么喊	-2	-1	14
p 喊都	-2	-1	14
p 回音	-1	13	13
s hi yin	-1	9	9
s zai zai	-1	18	-1
p 头喘	-1	12	-1
s tou cuan	-1	8	-1
p 进贼	-6	-2	26
s jin zei	-4	-2	18
p 然往	15	15	-1
s lan wan	10	11	-1
p 咋办	-1	-9	-1
p 里吵	-2	-1	-9
c 湖	11	-1	-1
p 湖里	28	-2	-1
p 里漂	26	-2	-2
s li piao	18	-1	-1
p 漂着	26	-2	-2
s piao ze	18	-1	-1
s ze jian	8	-1	-1
p 上着	26	-2	-1
s san zao	19	-1	-1
p 头了	12	-5	-3
p 外墙	13	-3	-2
s wai qian	9	-2	-1
p 墙的	13	-3	-2
p 老板	16	-5	-2
s du dou	16	2	-1
s gon gon	-3	9	-4
p 的包	-2	-8	25
s de bao	-1	-5	17
p 气报	10	-1	-2
s qian zon	12	-2	-1
p 个醉	-3	-4	53
s ge zui	-2	-3	37
w did	-2	-10	-5
p 间里	19	-2	-2
p 安眠	9	13	-3
s an mian	6	9	-2
p 眠药	9	13	-3
s mian yao	6	9	-2
s zi suo	18	7	-7
p 劲了	-1	11	-1
p 打群	-1	-2	24
s da qun	-1	-1	17
p 群架	-1	-2	24
s qun jia	-1	-1	17
w exit	-18	-3	-1
p 子孩	-2	-4	15
s zi hai	-1	-3	11
w these	-5	-19	-18
p 贼了	-7	-2	51
s zei le	-5	-2	36
p 撬开	-3	-2	21
s qiao kai	-2	-1	15
p 出声	-1	15	5
s cu sen	-1	11	4
p 又喝	-1	6	9
s you he	-1	11	6
p 胸闷	-1	25	-1
s xion men	-1	17	-1
p 子说	17	11	-8
p 扯不	17	-10	-1
s ce bu	12	-7	-1
p 口吐	-1	16	-1
s kou tu	0	11	-1
p 吐白	-1	27	-2
s tu bai	-1	19	-1
p 白沫	-1	27	-2
s bai mo	-1	19	-1
p 是血	-2	41	-2
s si xue	-2	29	-1
p 那家	-4	-6	10
p 我脚	-2	39	-2
s wo jiao	-1	34	-2
p 路的	25	-2	-1
p 直喷	28	-2	-2
s zi pen	19	-2	-1
p 他突	-2	18	-1
s ta tu	-1	13	-1
p 压在	31	-5	-1
s ya zai	22	-4	-1
p 在底	31	-5	-1
p 我气	-1	9	-1
p 公公	-1	18	-3
s ba wu	-1	15	-1
p 一二	-1	15	-4
s yi er	-1	10	-3
p 妈呀	-3	31	-1
s ma ya	-2	22	-1
p 老长	-1	9	-1
p 毒蛇	-1	22	-1
s du se	-1	15	-1
p 进化	12	-3	-1
p 池了	12	-3	-1
c 挨	-3	-2	12
p 火一	29	-1	-1
s ho yi	20	-1	-1
p 上窜	24	-2	-2
s san cuan	17	-1	-1
w bleed	-2	38	-3
w never	-19	-11	16
p 一小	12	-1	-1
s yi xiao	9	-1	-1
w mouth	-1	30	-4
w school	-6	-11	-9
p 爸说	-1	9	13
s ba suo	-1	6	9
p 了砸	16	-3	-1
s yao zao	-1	9	-1
p 我躲	-2	-1	19
w spill	-1	36	-2
p 泼了	13	6	-1
p 轮子	-2	12	-1
s lun zi	-1	8	-1
s sui yi	-1	16	-1
p 边脸	-2	22	-1
s bian lian	-1	16	-1
p 到手	-1	18	-1
p 手也	-1	13	-1
s sou ye	-1	9	-1
p 来打	-3	-5	18
s lai da	-2	-4	12
s tai cuan	-2	10	-1
s san zou	0	10	-1
p 家在	-1	14	-1
s si zou	-2	-2	13
p 火机	-5	8	-2
p 快没	-1	14	-2
s kuai mei	-1	10	-1
p 麻手	-1	14	-1
p 白眼	-2	15	-1
s bai yan	-1	10	-1
s la pi	-1	-3	19
p 骑摩	-2	13	24
p 托的	-1	-3	28
p 在扑	25	-2	-1
s zai pu	18	-1	-1
s hu gai	-10	-2	-1
w toddler	31	27	-5
c 抡	-1	-1	11
p 二零	-1	32	-5
p 小年	-1	15	-6
p 物堆	-1	-2	-8
p 堆到	-1	-2	-8`;
