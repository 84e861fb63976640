import { ours } from '../../text.ts';
import type { PersonRow } from '../data.ts';
import { roles } from '../person.ts';
import type { ScreenAt } from '../state.ts';
import type { StaffAction, StaffField } from '../view.ts';
import { dataOf, forChosen, listOf, words, type ScreenRules } from './rules.ts';

/** Who may come in, with which badge. */
export const people: ScreenRules<ScreenAt<'people'>> = {
  wanted: () => ({ of: 'people' }),
  view: (screen, state, { rows }) => {
    const data = dataOf(state, 'people');
    const { list, one } = listOf(data?.rows, screen, {
      key: ({ id }) => id,
      rows: rows - 2,
      columns: [
        { label: ours('staff.column.name'), share: 4 },
        { label: ours('staff.column.role'), share: 3 },
        { label: ours('staff.column.pin'), share: 2 },
        { label: ours('staff.column.badge'), share: 2 },
      ],
      empty: ours('staff.people.none'),
      cells: (person) => [
        { text: words(person.name), strong: true },
        { text: ours(`staff.role.${person.role}`) },
        { text: ours(person.hasPin ? 'staff.has' : 'staff.has-not') },
        { text: ours(person.hasBadge ? 'staff.has' : 'staff.has-not') },
      ],
    });
    return {
      heading: ours('staff.people'),
      blocks: [
        list,
        ...(one === undefined
          ? []
          : [{ kind: 'line', tone: 'plain', text: ours('staff.people.badge-how') } as const]),
      ],
      actions: [
        { id: 'add', label: ours('staff.people.add'), key: 'N', form: newPerson },
        ...forChosen(one, (person) => actionsOf(person, person.id === state.who.id)),
      ],
    };
  },
  act: ({ chosen = '' }, action, { name = '', role, pin = '' }) => {
    switch (action) {
      case 'add':
        return {
          do: { type: 'add-person', name: name.trim(), role: role === 'helper' ? 'helper' : 'staff', pin },
        };
      case 'pin':
        return { do: { type: 'change-pin', person: chosen, pin } };
      case 'teach':
        return { do: { type: 'teach-badge', person: chosen } };
      case 'revoke':
        return { do: { type: 'revoke-badge', person: chosen } };
      case 'remove':
        return { do: { type: 'remove-person', person: chosen } };
      default:
        return undefined;
    }
  },
  select: (screen, row) => ({ ...screen, chosen: row }),
};

const pinField: StaffField = {
  name: 'pin',
  label: ours('staff.people.new-pin'),
  kind: 'pin',
  required: true,
};

const newPerson: readonly StaffField[] = [
  { name: 'name', label: ours('staff.column.name'), kind: 'line', required: true },
  {
    name: 'role',
    label: ours('staff.column.role'),
    kind: 'one-of',
    required: true,
    value: 'staff',
    options: roles.map((value) => ({ value, label: ours(`staff.role.${value}`) })),
  },
  pinField,
];

/** Nobody shuts themselves out. */
const actionsOf = ({ hasBadge }: PersonRow, self: boolean): readonly StaffAction[] => [
  {
    id: 'teach',
    label: ours(hasBadge ? 'staff.people.new-badge' : 'staff.people.teach'),
    key: 'B',
    tone: 'primary',
  },
  ...(hasBadge
    ? [{ id: 'revoke', label: ours('staff.people.revoke'), key: 'V', tone: 'danger' } as const]
    : []),
  { id: 'pin', label: ours('staff.people.change-pin'), key: 'C', form: [pinField] },
  ...(self ? [] : [{ id: 'remove', label: ours('staff.people.remove'), key: 'X', tone: 'danger' } as const]),
];
