import { evidenceFor } from '#app/understanding/evidence.ts';
import { readFileSync, writeFileSync } from 'node:fs';
const C = new Map(readFileSync('/work/shared/speech/dev/cases.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l)).map(c=>[c.id,c]));
const out:any[]=[];
for (const l of readFileSync(process.argv[2]!,'utf8').trim().split('\n')) { const r=JSON.parse(l); const c=C.get(r.id); const h=r.got.hypothesis; 
 out.push({id:r.id,kind:c.kind,condition:c.condition,source:c.synthetic?'synth':'human',locale:c.locale,said:c.text,expect:c.expect,text:h?.text,free:h?.freeScore,voiced:h?.voicedMs,ev:h?evidenceFor(h,r.listening).map(e=>({...e,answer:(e.answer as any).id})):null}); }
writeFileSync('/tmp/features.json',JSON.stringify(out));
