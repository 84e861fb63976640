import { turnId } from '../ids.ts';
import { ours, own, type Text } from '../text.ts';
import type { StaffTurn } from '../turn/turn.ts';
import { withForm } from './screens/rules.ts';
import { rulesOf, tabOf, tabs } from './screens/table.ts';
import type { Door, In } from './state.ts';
import type { StaffBlock, StaffTab, StaffView } from './view.ts';
import type { StaffWorld } from './world.ts';

/** What the staff see: for eyes and hands; the voice and the ear rest. */
export function staffTurnOf(state: Door | In, world: StaffWorld): StaffTurn {
  const shared = { kind: 'staff', serves: ['screen', 'keyboard', 'touch'] } as const;
  if (state.at === 'door') {
    return {
      ...shared,
      id: turnId(`staff:door:${state.asks}`),
      tabs: [],
      ...doorView(state),
      ...saidOf(state),
    };
  }
  const { screen } = state;
  const key =
    screen.at === 'case' ? `:${screen.key}` : screen.at === 'first-hour' ? `:${screen.trial.step}` : '';
  return {
    ...shared,
    id: turnId(`staff:${screen.at}${key}${state.form === undefined ? '' : `:${state.form}`}`),
    who: own({ kind: 'words', words: state.who.name }),
    tabs: rulesOf(screen).tabs?.(screen, state) ?? tabsOf(state, world),
    ...viewOf(state, world),
    ...saidOf(state),
    busy: state.busy.length > 0,
  };
}

/** The screen as it stands, with its form where one is open. */
export const viewOf = (state: In, world: StaffWorld): StaffView =>
  withForm(rulesOf(state.screen).view(state.screen, state, world), state.form);

const saidOf = ({ said }: Door | In) => (said === undefined ? {} : { said });

function tabsOf({ screen }: In, { waiting }: StaffWorld): readonly StaffTab[] {
  return tabs.map(({ id, icon }): StaffTab => {
    const count = id in waiting ? waiting[id as keyof StaffWorld['waiting']] : 0;
    return {
      id,
      icon,
      label: ours(`staff.tab.${id}`),
      chosen: id === tabOf(screen),
      ...(count === 0 ? {} : { count }),
    };
  });
}

function doorView({ asks, people, person }: Door): StaffView {
  const view = (heading: Text, ...blocks: StaffBlock[]): StaffView => ({ heading, blocks, actions: [] });
  switch (asks) {
    case 'looking':
      return view(ours('staff.door'), { kind: 'line', tone: 'plain', text: ours('staff.loading') });
    case 'first':
      return view(
        ours('staff.door.first'),
        { kind: 'line', tone: 'plain', text: ours('staff.door.first.how') },
        firstForm,
      );
    case 'who':
      return view(ours('staff.door.who'), {
        kind: 'table',
        columns: [],
        empty: ours('staff.people.none'),
        page: { at: 0, of: 1 },
        rows: people.map(({ id, name }) => ({
          id,
          cells: [{ text: own({ kind: 'words', words: name }), strong: true }],
        })),
      });
    case 'pin': {
      const name = people.find(({ id }) => id === person)?.name ?? '';
      return view(ours('staff.door.pin', { name: own({ kind: 'words', words: name }) }), {
        kind: 'pin',
        label: ours('staff.door.pin.how'),
      });
    }
  }
}

const firstForm: StaffBlock = {
  kind: 'form',
  form: {
    action: 'first',
    heading: ours('staff.door.first.you'),
    fields: [
      {
        name: 'name',
        label: ours('staff.column.name'),
        kind: 'line',
        required: true,
        presets: [ours('staff.preset.duty'), ours('staff.preset.head')],
      },
      { name: 'pin', label: ours('staff.people.new-pin'), kind: 'pin', required: true },
    ],
    submit: ours('staff.door.first.do'),
  },
};
