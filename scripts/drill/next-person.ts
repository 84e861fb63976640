// npm run drill -- next-person [--visits N] [--json]: people one after the other at one machine, every other one with a
// helper, each with canaries in all they tell. Fails where anything of one of them reaches another, or lies on the disk,
// on paper or in the log where nothing of anybody may.
import { parseArgs } from 'node:util';
import { openHall } from './next-person/hall.ts';
import { anyCanary, foreign, personAt } from './next-person/person.ts';
import { visit } from './next-person/visit.ts';

const { values } = parseArgs({
  options: { visits: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const visits = Number(values.visits);
if (!Number.isInteger(visits) || visits < 2) throw new Error('--visits N: a whole number, 2 or more');

const hall = await openHall();
const leaks: string[] = [];
/** Canaries that were on the screen where they belong: without any, nothing was looked for. */
let ownSeen = 0;
/** Photos and voices that were in memory. */
let media = 0;
const leak = (where: string, canaries: readonly string[]): void => {
  leaks.push(...canaries.map((canary) => `${where}: ${canary}`));
};
for (let at = 0; at < visits; at += 1) {
  const person = personAt(at);
  await visit(hall.kiosk, person, () => {
    leak('state', foreign(JSON.stringify(hall.kiosk.session.state()), person));
    const shown = hall.shown();
    leak('snapshot', foreign(shown, person));
    if (anyCanary(shown).length > 0) ownSeen += 1;
  });
  // What follows shows nothing of anybody.
  leak('state afterwards', anyCanary(JSON.stringify(hall.kiosk.session.state())));
  leak('turn afterwards', anyCanary(JSON.stringify(hall.kiosk.snapshot())));
  hall.shown();
  // Whatever was taken or heard is wiped in memory, byte by byte, agreed to or not.
  const handed = hall.handed();
  media += handed.length;
  if (!handed.every((content) => content.every((byte) => byte === 0)))
    leaks.push(`memory: a photo or voice of ${at}`);
  leak('slip', anyCanary(hall.slips()));
  leak('log', anyCanary(hall.logged()));
  leak('disk', anyCanary(await hall.written()));
  if (!values.json && (at + 1) % 100 === 0) console.error(`${at + 1}/${visits}`);
}
await hall.close();
const report = { visits, leaks: leaks.length, own_turns_seen: ownSeen, photos_and_voices: media };
if (!values.json) for (const each of leaks.slice(0, 20)) console.log(each);
console.log(JSON.stringify(report));
process.exit(leaks.length === 0 && ownSeen > visits && media > 0 ? 0 : 1);
