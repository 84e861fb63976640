import { buildGallery, openGallery, show } from './harness.ts';
import { exampleTurns } from '../fixtures/turns.ts';
import { screens } from '../fixtures/screens.ts';
const [out, ...wants] = process.argv.slice(2);
const t0 = Date.now();
if (!process.env.NOBUILD) await buildGallery();
console.log('built', Date.now() - t0);
const g = await openGallery((process.env.ENGINE as any) ?? 'electron');
console.log(g.engine, Date.now() - t0);
g.page.on('console', (m) => console.log(m.text()));
for (const want of wants) {
  const [name, screen, mm = '8', theme = 'calm', locale = 'zh-CN'] = want.split(',');
  const turn = exampleTurns(locale as any)[name as 'home'];
  await show(g.page, {
    turn,
    screen: screens[screen!]!,
    settings: { textMm: Number(mm) as 8, theme: theme as 'calm', locale: locale as any },
    presence: process.env.CAP ? { caption: { clauses: process.env.CAP.split('|'), at: 1 } } : {},
  });
  await g.page.screenshot({ path: `${out}/${want.replaceAll(',', '_')}.png` });
}
console.log(Date.now() - t0);
import { readFileSync as rf } from 'node:fs';
const cols = Number(process.env.COLS ?? 2),
  W = Number(process.env.W ?? 1900);
const html =
  `<body style="margin:6px;background:#777;display:grid;grid-template-columns:repeat(${cols},1fr);gap:6px">` +
  wants
    .map(
      (w) =>
        `<img style="width:100%" src="data:image/png;base64,${rf(`${out}/${w.replaceAll(',', '_')}.png`).toString('base64')}">`,
    )
    .join('');
await g.page.setViewportSize({ width: W, height: 400 });
await g.page.setContent(html);
await g.page.screenshot({ path: `${out}/sheet.png`, fullPage: true });
await g.close();
process.exit(0);
