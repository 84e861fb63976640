import type { CaseState } from '../../cases/submission.ts';
import { ours, own, type Text } from '../../text.ts';
import type { CaseDetail, CaseNote } from '../data.ts';
import type { Deed } from '../effects.ts';
import type { ScreenAt } from '../state.ts';
import type { HistoryEntry, StaffAction, StaffBlock, StaffField } from '../view.ts';
import { when } from '../when.ts';
import { todaysCases } from './cases.ts';
import { stateMarks } from './marks.ts';
import { dataOf, loading, reference, silent, words, type ScreenRules } from './rules.ts';

/** One case: what it is, what became of it, what can be done to it now. */
export const caseScreen: ScreenRules<ScreenAt<'case'>> = {
  wanted: ({ key }) => ({ of: 'case', key }),
  view: ({ key }, state, { now }) => {
    const data = dataOf(state, 'case');
    const found = data?.case;
    return {
      heading: ours('staff.case', { number: /^\d{8}$/.test(key) ? reference(key) : words(key) }),
      blocks: [
        ...(data?.apiSilent === true ? [silent] : []),
        ...(data === undefined ? [loading] : found === undefined ? [unknown] : shown(found, now)),
      ],
      actions: found === undefined ? [] : actionsOf(found),
    };
  },
  back: todaysCases,
  act: (_screen, action, fields, state) => {
    const found = dataOf(state, 'case')?.case;
    const deed = found === undefined ? undefined : deedOf(found, action, fields);
    return deed === undefined ? undefined : { do: deed };
  },
};

const unknown: StaffBlock = { kind: 'line', tone: 'bad', text: ours('staff.case.unknown') };

function shown(found: CaseDetail, now: string): readonly StaffBlock[] {
  const fact = (label: Text, value: Text | undefined) => (value === undefined ? [] : [{ label, value }]);
  return [
    {
      kind: 'facts',
      facts: [
        ...fact(ours('staff.column.what'), words(found.serviceName)),
        ...fact(
          ours('staff.column.state'),
          ours(`staff.state.${found.withdrawn ? 'withdrawn' : found.state}`),
        ),
        ...fact(ours('staff.fact.where'), given(found.address)),
        ...fact(
          ours('staff.fact.phone'),
          found.phone === undefined ? undefined : own({ kind: 'phone', digits: found.phone }),
        ),
        ...found.answers.flatMap(({ name, value }) => fact(words(name), words(value))),
        ...fact(ours('staff.fact.said'), given(found.description)),
        ...fact(
          ours('staff.fact.promised'),
          found.promisedBy === undefined ? undefined : own({ kind: 'day', iso: found.promisedBy }),
        ),
      ],
    },
    { kind: 'history', entries: found.history.map((note) => entryOf(note, now)) },
  ];
}

const given = (text: string | undefined): Text | undefined => (text === undefined ? undefined : words(text));

const updates = {
  follow_up: 'staff.note.follow_up',
  correct: 'staff.note.correct',
  withdraw: 'staff.note.withdraw',
  delete: 'staff.note.delete',
  feedback: 'staff.note.feedback',
  photo: 'staff.note.media',
  voice: 'staff.note.media',
  rotate_secret: 'staff.note.rotate_secret',
} as const;

function entryOf({ at, type, text }: CaseNote, now: string): HistoryEntry {
  const what = isState(type)
    ? ours(`staff.state.${type}`)
    : ours(Object.hasOwn(updates, type) ? updates[type as keyof typeof updates] : 'staff.note.other');
  return { at: when(at, now), what, ...(text === undefined ? {} : { words: words(text) }) };
}

const isState = (type: string): type is CaseState => Object.hasOwn(stateMarks, type);

interface Move {
  readonly id: string;
  readonly to: CaseState;
  readonly from: readonly CaseState[];
  readonly key: string;
  readonly note?: 'may' | 'must';
  readonly tone?: 'primary' | 'danger';
}

/** Where staff may move a case; the desk has the last word (main/desk/cases/states.ts). */
const moves = [
  { id: 'accept', to: 'accepted', from: ['submitted'], key: 'A', tone: 'primary' },
  { id: 'file', to: 'filed', from: ['submitted', 'accepted'], key: 'F' },
  { id: 'start', to: 'in_progress', from: ['submitted', 'accepted', 'filed', 'awaiting_resident'], key: 'G', note: 'may' },
  { id: 'ask', to: 'awaiting_resident', from: ['submitted', 'accepted', 'filed', 'in_progress'], key: 'W', note: 'must' },
  { id: 'resolve', to: 'resolved', from: ['submitted', 'accepted', 'filed', 'in_progress', 'awaiting_resident'], key: 'N', note: 'must' },
  { id: 'close', to: 'closed', from: ['resolved'], key: 'C', note: 'may', tone: 'primary' },
  { id: 'again', to: 'in_progress', from: ['resolved', 'closed', 'rejected'], key: 'R', note: 'must' },
  { id: 'void', to: 'rejected', from: ['submitted', 'accepted', 'filed', 'in_progress', 'awaiting_resident'], key: 'X', note: 'must', tone: 'danger' },
] as const satisfies readonly Move[]; // prettier-ignore

function actionsOf(found: CaseDetail): readonly StaffAction[] {
  const movable =
    found.id === undefined
      ? []
      : moves.filter(({ from }) => (from as readonly CaseState[]).includes(found.state));
  return [
    ...movable.map((move: Move & (typeof moves)[number]): StaffAction => ({
      id: move.id,
      label: ours(`staff.move.${move.id}`),
      key: move.key,
      ...(move.tone === undefined ? {} : { tone: move.tone }),
      ...(move.note === undefined ? {} : { form: [noteField(move.id, move.note === 'must')] }),
    })),
    ...(found.reference === undefined ? [] : [{ id: 'reprint', label: ours('staff.reprint'), key: 'P' }]),
  ];
}

/** What the resident hears when she asks how it goes. */
const noteField = (move: string, required: boolean): StaffField => ({
  name: 'note',
  label: ours(move === 'void' ? 'staff.note.why-void' : 'staff.note.heard'),
  kind: 'words',
  required,
  presets: presets[move] ?? [],
});

const presets: Readonly<Record<string, readonly Text[]>> = {
  start: [ours('staff.preset.sent'), ours('staff.preset.tomorrow')],
  ask: [ours('staff.preset.call'), ours('staff.preset.papers')],
  resolve: [ours('staff.preset.mended'), ours('staff.preset.fetch')],
  close: [ours('staff.preset.thanks')],
  again: [ours('staff.preset.again')],
  void: [ours('staff.preset.twice'), ours('staff.preset.not-ours')],
};

function deedOf(
  found: CaseDetail,
  action: string,
  { note = '' }: Readonly<Record<string, string>>,
): Deed | undefined {
  const { id, reference: digits } = found;
  if (action === 'reprint') return digits === undefined ? undefined : { type: 'reprint', reference: digits };
  const move = moves.find((each) => each.id === action);
  if (move === undefined || id === undefined) return undefined;
  return {
    type: 'move-case',
    case: { id, ...(digits === undefined ? {} : { reference: digits }) },
    to: move.to,
    ...(note === '' ? {} : { note }),
  };
}
