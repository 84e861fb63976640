import { choiceId, type ChoiceId, type DraftId, type Secret } from '#app/ids.ts';
import { mintReference } from '#app/cases/reference.ts';
import { caseStates, mayAmend } from '#app/cases/submission.ts';
import { matterRow, type Typed } from '#app/companion/companion.ts';
import { rowsOf } from '#app/companion/rows.ts';
import type { Effect } from '#app/session/effects.ts';
import type { SessionEvent, Sense } from '#app/session/events.ts';
import { matterUnderWay } from '#app/session/stages/asking.ts';
import { rulesOf } from '#app/session/stages/table.ts';
import type { State } from '#app/session/state.ts';
import type { World } from '#app/session/world.ts';
import { pressableKeys } from '#app/turn/turn.ts';

/** What a yes or a judgement is called, wherever it stands: a helper's keyboard may send any of them at any time. */
const yeses = [
  'agree', 'may-ask', 'rather-not', 'enter', 'again', 'open', 'sure', 'leave-it', 'same-as-before', 'not-the-same',
  'reopen', 'withdraw', 'park', 'leave', 'go-on', 'rest', 'score:5', 'score:low', 'score:1', 'reason:slow', 'try-again',
].map(choiceId); // prettier-ignore
const digits = ['', '3', '4', '4', '12', '501', '80', '5550123', '88881234', '13800138000'];
/** What an old slip tells of its matter. */
const told = { notes: [], addressString: '幸福里3号楼501室', phone: '13800138000' } as const;
const words = ['路灯不亮', '明天上午', '王秀英', '姓李', '。'];
const token = 'K7P2M9XQ4TRV8HWD3B6N' as Secret;
export const reference = mintReference(10, 1);
const draftCode = { draft: '7KQ2M9XT' as DraftId, key: token };

/** What can be touched, said or typed on this turn. */
export function offeredOn(state: State, world: World): readonly ChoiceId[] {
  const { choices, review = [] } = rulesOf(state.stage).ask(state.stage, state, world);
  return [...choices, ...review].map(({ id }) => id);
}

/** Everything a helper's badge, keyboard and form could do now, whether or not it is offered. */
export const helperEvents = (state: State, world: World): readonly SessionEvent[] => [
  ...keyboardEvents(state, world),
  ...formEvents(state, world),
];

export function keyboardEvents(state: State, world: World): readonly SessionEvent[] {
  const by = 'helper';
  const chosen = [...new Set([...offeredOn(state, world), ...yeses])].map((id): SessionEvent => ({
    type: 'chose',
    id,
    by,
  }));
  return [
    ...chosen,
    ...digits.map((each): SessionEvent => ({ type: 'keyed', digits: each, by })),
    ...['', 'wang'].map((letters): SessionEvent => ({ type: 'spelled', letters, by })),
    ...pressableKeys.map((key): SessionEvent => ({ type: 'pressed', key, by })),
    { type: 'woke', by },
    { type: 'preferred', settings: { ...state.settings, theme: 'dark' }, by },
    { type: 'companion-came', who: { id: 'wang', name: '王师傅' } },
    { type: 'companion-came', who: { id: 'li', name: '李老师' } },
    { type: 'companion-left' },
  ];
}

function formEvents(state: State, world: World): readonly SessionEvent[] {
  const { matter, rows } = rowsIn(state, world);
  const typed = typedOn(state, world);
  return [
    ...matter,
    { type: 'handed-to-resident' },
    { type: 'row-opened', row: matterRow },
    ...rows.map((row): SessionEvent => ({ type: 'row-opened', row })),
    ...rows.flatMap((row) => typed.map((each): SessionEvent => ({ type: 'row-filled', row, typed: each }))),
  ];
}

/** One of them, found without making them all. */
export function formEvent(
  state: State,
  world: World,
  one: <T>(among: readonly T[]) => T | undefined,
): SessionEvent {
  const { matter, rows } = rowsIn(state, world);
  const row = one(rows);
  const [to, typed] = [
    one(['matter', 'hand', 'open', 'fill', 'fill', 'fill', 'fill']),
    one(typedOn(state, world)),
  ];
  if (to === 'hand') return { type: 'handed-to-resident' };
  if (to === 'open') return { type: 'row-opened', row: row ?? matterRow };
  const filled: SessionEvent | undefined =
    row === undefined || typed === undefined || to === 'matter'
      ? one(matter)
      : { type: 'row-filled', row, typed };
  return filled ?? { type: 'handed-to-resident' };
}

function rowsIn(state: State, world: World) {
  const matter = world.services[state.settings.locale].map(({ code }): SessionEvent => ({
    type: 'row-filled',
    row: matterRow,
    typed: { choice: code },
  }));
  if (state.visit.matter === undefined) return { matter, rows: [] };
  const { service, answers } = matterUnderWay(state, world);
  const asked = rowsOf(service, answers).map(({ code }) => code as string);
  // What stands in no form is tried too: whether it may be asked, and what is not asked at all.
  return { matter, rows: [...asked, ...asked, 'consent:home', 'nowhere'] };
}

const typedOn = (state: State, world: World): readonly Typed[] => [
  ...[...new Set([...offeredOn(state, world), ...yeses])].map((choice) => ({ choice })),
  ...digits.map((each) => ({ digits: each })),
  ...words.map((each) => ({ words: each })),
];

/** Everything the resident could do now: by touch, by word, by the tactile keypad, with a slip. */
export function residentEvents(state: State, world: World): readonly SessionEvent[] {
  const senses: readonly Sense[] = ['touch', 'voice', 'key'];
  return [
    ...offeredOn(state, world).flatMap((id) => senses.map((by): SessionEvent => ({ type: 'chose', id, by }))),
    ...offeredOn(state, world).map((id): SessionEvent => ({
      type: 'doubted',
      answer: { type: 'choice', id },
    })),
    ...digits.map((each): SessionEvent => ({ type: 'keyed', digits: each, by: 'touch' })),
    ...digits.map((each): SessionEvent => ({ type: 'said-digits', digits: each })),
    ...words.map((each): SessionEvent => ({ type: 'said-words', words: each })),
    ...pressableKeys.map((key): SessionEvent => ({ type: 'pressed', key, by: 'touch' })),
    { type: 'said-place', place: { estate: world.hall.estates[0]?.name ?? '', building: 3, room: '501' } },
    { type: 'scanned', reference, secret: token },
    { type: 'scanned-draft', code: draftCode },
    { type: 'missed', why: 'not-understood' },
    { type: 'alarmed', emergency: { call: '119' } as never },
    { type: 'idled', forMs: world.idle.askAfterMs },
    { type: 'companion-came', who: { id: 'wang', name: '王师傅' } },
  ];
}

/** What may come back of an effect. */
export function newsOf(effect: Effect): readonly SessionEvent[] {
  if (effect.type === 'forget') return [];
  const { id } = effect;
  const kept = { effect: id, reference, secret: token, keptAt: '2026-11-24T09:00:00+08:00' };
  switch (effect.type) {
    case 'keep':
      return [{ type: 'kept', kept }, { type: 'not-kept', effect: id, why: 'disk-full' }]; // prettier-ignore
    case 'amend':
      return [{ type: 'amended', kept }, { type: 'not-amended', effect: id, why: 'disk-full' }]; // prettier-ignore
    case 'rate':
      return [{ type: 'rated', effect: id }];
    case 'print':
      return [{ type: 'printed', effect: id }, { type: 'not-printed', effect: id, why: 'needs_paper' }]; // prettier-ignore
    case 'look-up':
      return [
        { type: 'status-not-found', effect: id, why: 'not-found' },
        ...caseStates.map((state): SessionEvent => ({
          type: 'status-found',
          effect: id,
          status: { ...told, state, reference, may: mayAmend({ state }) },
        })),
      ];
    case 'park':
      return [
        { type: 'parked', effect: id, code: draftCode, until: '2026-11-25T05:00:00+08:00' },
        { type: 'not-parked', effect: id, why: 'disk-full' },
      ];
    case 'unpark':
      return [{ type: 'unparked', effect: id }];
    case 'call-helper':
      return [{ type: 'helper-called', effect: id }];
  }
}
