// npm run bench -- intake [--json]: how long a helper types for a whole matter in the form, by the keystroke-level model:
// keys × 0.28 s (an average typist) and 1.35 s to get ready before each row (Card, Moran and Newell 1983). The longest of
// the hall's own services counts; fails above the 60 s of issue 11.
import { usualLocales } from '#app/locale.ts';
import { parseArgs } from 'node:util';
import { visitId } from '#app/ids.ts';
import { matterRow, type Typed } from '#app/companion/companion.ts';
import { chosenBy, numbered } from '#app/companion/spelling.ts';
import { step } from '#app/session/step.ts';
import { freshState } from '#app/session/state.ts';
import { usualIdle, type World } from '#app/session/world.ts';
import { turnOf } from '#app/turn/turn-of.ts';
import type { FormOption, FormRow } from '#app/turn/turn.ts';
import { deskHall } from '../walk/desk-hall.ts';

const keyS = 0.28;
const readyS = 1.35;
const wantedS = 60;
/** A story that is typed with an input method: about three keys a character. */
const story = '楼道里的灯坏了三天，晚上看不见路。';
const keysPerCharacter = 3;

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const world: World = {
  ...(await deskHall()),
  languages: usualLocales,
  now: '2026-11-24T09:00:00+08:00',
  capacity: { choices: 4, doors: 6, reviewLines: 6 },
  textSizes: { standing: [6, 8, 12, 16], seated: [6, 8] },
  idle: usualIdle,
  canKeep: true,
};

/** The fewest signs that choose it, and Enter where it takes one. */
function keysFor(option: FormOption, { options, entry }: FormRow): number {
  const place = options.indexOf(option);
  if (entry === undefined && options.length <= numbered) return 1;
  const letters = option.spelling.map(([first = '']) => first).join('');
  const whole = option.spelling.join('');
  for (const typed of [letters, whole])
    for (let length = 1; length <= typed.length; length += 1)
      if (chosenBy(options, typed.slice(0, length)) === option) return length + 1;
  // With the arrows: one each, and Enter.
  return place + 2;
}

function typedInto(row: FormRow): { readonly typed: Typed; readonly keys: number } {
  if (row.words) {
    const words = row.id === 'name' ? '王秀英' : story;
    return { typed: { words }, keys: words.length * keysPerCharacter + 1 };
  }
  if (row.entry !== undefined) {
    const digits =
      row.id === 'kiosk:contact' ? '13800138000' : row.id !== 'kiosk:where' ? '80' : row.entry.groups[0] === 4 ? '501' : '3'; // prettier-ignore
    return { typed: { digits }, keys: digits.length + 1 };
  }
  // Of several the first, and that it is all; else the last, which is hardest to find.
  const ready = row.options.find(({ id }) => id === 'enter');
  const option = ready ?? row.options.at(row.options.length > numbered ? -2 : 0) ?? row.options[0];
  if (option === undefined) throw new Error(`nothing can be chosen in ${row.id}`);
  return { typed: { choice: option.id }, keys: ready === undefined ? keysFor(option, row) : 1 };
}

function intake(code: string): { readonly keys: number; readonly rows: number; readonly typed_s: number } {
  let state = freshState(visitId('intake'));
  state = step(state, { type: 'companion-came', who: { id: 'h', name: 'H' } }, world).state;
  state = step(state, { type: 'pressed', key: 'form', by: 'helper' }, world).state;
  let [keys, rows] = [1, 0];
  for (let at = 0; at < 40; at += 1) {
    const turn = turnOf(state, world);
    if (turn.kind !== 'form') throw new Error(`${code}: the form is gone`);
    if (turn.complete) break;
    const row = turn.rows.find(({ id }) => id === turn.at);
    if (row === undefined) throw new Error(`${code}: no row is open`);
    const service = row.options.find(({ id }) => id === code);
    const { typed, keys: of } =
      row.id === matterRow && service !== undefined
        ? { typed: { choice: code }, keys: keysFor(service, row) }
        : typedInto(row);
    state = step(state, { type: 'row-filled', row: row.id, typed }, world).state;
    keys += of;
    rows += 1;
  }
  // Enter hands it over.
  keys += 1;
  return { keys, rows, typed_s: Number((keys * keyS + rows * readyS).toFixed(1)) };
}

const each = Object.fromEntries(world.services['zh-CN'].map(({ code }) => [code as string, intake(code)]));
const slowest = Math.max(...Object.values(each).map(({ typed_s: typed }) => typed));
const longest = Object.entries(each).find(([, { typed_s: typed }]) => typed === slowest);
const report = { typed_s: slowest, keys: longest?.[1].keys ?? 0, service: longest?.[0] ?? '' };
if (!values.json) console.table(each);
console.log(JSON.stringify(report));
process.exitCode = slowest <= wantedS ? 0 : 1;
