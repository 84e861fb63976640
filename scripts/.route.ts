import { routeWords } from '#app/understanding/route.ts';
import { readdirSync, readFileSync } from 'node:fs';
const defs = readdirSync('assets/desk/services').map(f=>JSON.parse(readFileSync('assets/desk/services/'+f,'utf8')));
const services = defs.map(d=>({code:d.service_code,name:d.service_name,description:d.description,says:[...(d.says??[]),...(d.keywords??[])]})) as any[];
let n=0,t1=0,t3=0,clear=0,wrongClear=0; const miss:string[]=[]; let T=0;
for (const s of services) for (const say of s.says) {
  if (say.length<4) continue;
  const reduced = services.map(x=>x===s?{...x,says:x.says.filter((y:string)=>y!==say)}:x);
  routeWords('预热',reduced as any); const t=performance.now(); const r = routeWords(say, reduced as any); T+=performance.now()-t; n++;
  if (r[0]?.code===s.code) t1++; else miss.push(`${s.code} ${say} -> ${r.slice(0,2).map(x=>x.code+x.score.toFixed(2)+x.because.join('/'))}`);
  if (r.slice(0,3).some(x=>x.code===s.code)) t3++;
  if (r[0] && r[0].score>=0.6 && r[0].score-(r[1]?.score??0)>=0.15) { if (r[0].code===s.code) clear++; else {wrongClear++; console.log('WRONG CLEAR', say, s.code, r[0])} }
}
console.log({services:services.length,n,t1:t1/n,t3:t3/n,clear:clear/n,wrongClear,ms:T/n}); console.log(miss.slice(0,40).join('\n'));
for (const w of ['今天菜场的鱼真新鲜','你吃饭了没有','我孙子今年上小学了','外面雨下得好大','医生说我血压有点高','我女儿在上海上班','下面播送天气预报','这里几点下班','老王你也来了啊','我的眼镜放哪儿去了','楼下路灯不亮','路登不凉','家门口那个灯不亮了好几天了','电梯又停了，我爬楼爬不动啊','我家天花板滴滴答答往下滴水','下水道返味儿，水都下不去','垃圾堆了好几天了，臭得很','楼上天天吵，吵得我睡不着觉','车子乱停，把路口都堵上了','隔壁把纸箱子都堆在过道上','水龙头坏了，能不能来个师傅修修','我一个人不想烧饭，能不能把饭送到家里','我去医院没人陪，想找个人陪我去看病','我八十岁了，那个老年人的补贴怎么领','我想开一个居住的证明','我想找律师问问房子的事'])
  console.log(w, routeWords(w,services).slice(0,2).map(x=>x.code+' '+x.score.toFixed(2)+' '+x.because.join('/')).join(' | '));
