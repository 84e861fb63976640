import { choiceId } from '#app/ids.ts';
import { matterRow, type Typed } from '#app/companion/companion.ts';
import { matterUnderWay } from '#app/session/stages/asking.ts';
import { pathOf } from '#app/journey/journey.ts';
import type { FormTurn } from '#app/turn/turn.ts';
import type { SessionEvent } from '#app/session/events.ts';
import type { Kiosk } from '#main/kiosk.ts';
import type { Person } from './person.ts';

/** One visit, from the first touch to the end this person makes of it; `look` is called at every turn. */
export async function visit(kiosk: Kiosk, person: Person, look: () => void): Promise<void> {
  const { session } = kiosk;
  const happen = (event: SessionEvent): void => {
    session.dispatch(event);
    look();
  };
  const touch = (id: string): void => happen({ type: 'chose', id: choiceId(id), by: 'touch' });
  const at = () => session.state().stage;
  look();
  happen({ type: 'woke', by: 'touch' });
  if (person.helper === undefined) guided(kiosk, person, happen);
  else written(kiosk, person, happen);
  if (person.ends === 'left-half') {
    happen({ type: 'companion-left' });
    return;
  }
  if (person.ends === 'idle') {
    idle(kiosk, happen);
    return;
  }
  if (person.ends === 'stopped') {
    happen({ type: 'pressed', key: 'stop', by: 'touch' });
    touch('leave');
    return;
  }
  if (person.ends === 'put-aside') {
    happen({ type: 'pressed', key: 'stop', by: 'touch' });
    touch('park');
    await until(() => at().at === 'parked');
    await until(() => printedOf(kiosk));
    touch('heard');
    return;
  }
  touch('agree');
  await until(() => at().at === 'done');
  await until(() => session.state().visit.filed?.slip !== 'printing');
  look();
  if (person.ends === 'badge-out') happen({ type: 'companion-left' });
  else touch('finished');
}

const printedOf = ({ session }: Kiosk): boolean => {
  const { stage } = session.state();
  return stage.at === 'parked' && stage.paper.slip !== 'printing';
};

function idle(kiosk: Kiosk, happen: (event: SessionEvent) => void): void {
  const { askAfterMs, forgetAfterMs } = kiosk.world().idle;
  happen({ type: 'idled', forMs: askAfterMs });
  happen({ type: 'idled', forMs: forgetAfterMs });
}

/** Until the read-back; one who leaves half way goes after two rows. */
function written(kiosk: Kiosk, person: Person, happen: (event: SessionEvent) => void): void {
  const { session } = kiosk;
  happen({ type: 'companion-came', who: person.helper ?? { id: '', name: '' } });
  happen({ type: 'pressed', key: 'form', by: 'helper' });
  happen({ type: 'row-filled', row: matterRow, typed: { choice: person.service } });
  for (let turns = 0; turns < 40; turns += 1) {
    const turn = session.turn();
    if (turn.kind !== 'form') break;
    if (turn.complete) {
      happen({ type: 'handed-to-resident' });
      continue;
    }
    happen({ type: 'row-filled', row: turn.at ?? '', typed: typedInto(turn, person) });
  }
  guided(kiosk, person, happen);
}

function typedInto(turn: FormTurn, person: Person): Typed {
  const row = turn.rows.find(({ id }) => id === turn.at);
  if (row?.words === true) return { words: row.id === 'name' ? person.name : person.words };
  if (row?.entry !== undefined) return { digits: digitsFor(row.id, row.entry.groups, person) };
  const option = row?.options.find(({ id }) => id === 'enter') ?? row?.options[0];
  return { choice: option?.id ?? '' };
}

const digitsFor = (code: string, groups: readonly number[], { phone, room }: Person): string =>
  code === 'kiosk:contact' ? phone : code !== 'kiosk:where' ? '80' : groups[0] === 4 ? room : '3';

/** By touch and by word, to the read-back. */
function guided(kiosk: Kiosk, person: Person, happen: (event: SessionEvent) => void): void {
  const { session } = kiosk;
  const touch = (id: string): void => happen({ type: 'chose', id: choiceId(id), by: 'touch' });
  if (session.state().visit.matter === undefined) {
    const service = kiosk.world().services['zh-CN'].find(({ code }) => code === person.service);
    happen({ type: 'said-words', words: service?.says[0] ?? '' });
    if (session.state().stage.at === 'offered') touch(person.service);
  }
  for (let turns = 0; turns < 60; turns += 1) {
    const state = session.state();
    if (state.stage.at !== 'asking') {
      picture(kiosk, person, happen);
      return;
    }
    const { code, partial } = state.stage;
    const { service, answers } = matterUnderWay(state, kiosk.world());
    const kind = pathOf(service, answers).find((question) => question.code === code)?.kind;
    const turn = session.turn();
    const first = turn.kind === 'guided' ? (turn.choices[0]?.id ?? '') : '';
    if (kind === 'consent') touch('may-ask');
    else if (kind === 'phone' || kind === 'number' || kind === 'amount') {
      if (partial.digits === '') happen({ type: 'keyed', digits: digitsFor(code, [], person), by: 'touch' });
      touch('enter');
    } else if (kind === 'address')
      happen({ type: 'said-place', place: { estate: '幸福里', building: 3, room: person.room } });
    else if (kind === 'dictation' && partial.words === undefined) {
      hear(kiosk, person);
      happen({ type: 'world-changed' });
    } else if (kind === 'name' && partial.words === undefined)
      happen({ type: 'said-words', words: person.name });
    // Every third keeps it to words.
    else if (kind === 'voice') touch(person.at % 3 === 0 ? 'keep-voice' : 'give-voice');
    else if (partial.words !== undefined || partial.keys !== undefined) touch('enter');
    else touch(first);
  }
  throw new Error(`${person.service} did not come to its read-back`);
}

/** As the ear of the page sends it: the words, and how they were said. */
function hear({ receive, session }: Kiosk, { words, sound }: Person): void {
  const hypothesis = { text: words, confidence: 0.9, scores: [], freeScore: 0, voicedMs: 2_000 };
  receive({ type: 'heard', turn: session.turn().id, hypothesis, final: true, overPrompt: false, sound });
}

/** Whoever may, takes a photo at the read-back; every other one thinks better of it. */
function picture(kiosk: Kiosk, person: Person, happen: (event: SessionEvent) => void): void {
  const turn = kiosk.session.turn();
  const line = turn.kind === 'guided' ? turn.choices.find(({ id }) => id === 'add-photo') : undefined;
  if (line === undefined) return;
  happen({ type: 'chose', id: line.id, by: 'touch' });
  happen({ type: 'chose', id: choiceId('shoot'), by: 'touch' });
  kiosk.receive({ type: 'pictured', turn: kiosk.session.turn().id, photo: person.photo });
  happen({ type: 'chose', id: choiceId(person.at % 4 < 2 ? 'give-photo' : 'no-photo'), by: 'touch' });
}

/** Disk and printer answer within moments. */
export async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; !is(); tries += 1) {
    // A disk that is shared may take its time; a minute is a fault.
    if (tries > 30_000) throw new Error('it did not come to its end');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
