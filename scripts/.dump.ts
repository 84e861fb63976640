import { openNativeRecognizer } from '#main/speech/recognition/native.ts';
import { readFileSync, appendFileSync, writeFileSync } from 'node:fs';
const [out, filter = '.'] = process.argv.slice(2);
const opened = await openNativeRecognizer({
  models: 'voice-models',
  threads: Number(process.env['THREADS'] ?? 1),
});
if (!opened.ok) throw new Error(opened.error);
const cases = readFileSync('/work/shared/speech/dev/cases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l))
  .filter(
    (c) => c.locale !== 'ko' && new RegExp(filter).test(`${c.mode} ${c.kind} ${c.locale} ${c.condition}`),
  );
writeFileSync(out!, '');
let n = 0;
for (const c of cases) {
  if (process.env['EVERY'] && n++ % Number(process.env['EVERY'])) continue;
  const raw = readFileSync(`/tmp/raw/${c.id}.raw`);
  const x = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
  const listening = {
    mode: c.mode === 'confirm' ? 'choice' : c.mode,
    phrases: (c.choices ?? []).map((k: any) => ({ answer: { type: 'choice', id: k.id }, say: k.say })),
    patienceMs: 2500,
    ...(c.mode === 'digits' && { digits: { min: 1, max: 12 } }),
  } as any;
  const t = Date.now();
  const got: any = await new Promise((res) => {
    let last: any = { type: 'none' };
    const u = opened.value.listen(listening, c.locale.startsWith('en') ? 'en' : c.locale, (e) => {
      if (e.type === 'ended' || e.type === 'failed') res(last.type === 'none' ? e : last);
      else if (e.type !== 'speech-start' && !(e.type === 'hypothesis' && !e.final)) last = e;
    });
    u.push(x);
    u.stop();
  });
  appendFileSync(out!, JSON.stringify({ id: c.id, ms: Date.now() - t, listening, got }) + '\n');
}
await opened.value.close();
