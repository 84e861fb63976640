import { heardOnElectron } from './speech/heard-on-electron.ts';
const h = await heardOnElectron();
const s=(x:readonly number[])=>[...x].map(Math.round).sort((a,b)=>a-b);
for (const [k,v] of Object.entries(h)) console.log(k, typeof v[0]==='number'?s(v as number[]).join(' '):v);
