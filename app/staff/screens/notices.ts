import { ours, own } from '../../text.ts';
import type { Notice } from '../../hall.ts';
import type { NoticeDraft } from '../effects.ts';
import type { ScreenAt } from '../state.ts';
import type { StaffField } from '../view.ts';
import {
  dataOf,
  forChosen,
  loading,
  silent,
  tableOf,
  words,
  type Fields,
  type ScreenRules,
} from './rules.ts';

/** What the hall tells its residents; changed here, told by the desk. */
export const notices: ScreenRules<ScreenAt<'notices'>> = {
  wanted: () => ({ of: 'notices' }),
  view: ({ page, chosen }, state, { rows }) => {
    const data = dataOf(state, 'notices');
    const one = data?.rows.find(({ id }) => id === chosen);
    return {
      heading: ours('staff.notices'),
      blocks: [
        ...(data?.apiSilent === true ? [silent] : []),
        data === undefined
          ? loading
          : tableOf(
              data.rows,
              { page, rows: rows - 2 },
              {
                columns: [
                  { label: ours('staff.column.title'), share: 4 },
                  { label: ours('staff.column.first-line'), share: 5 },
                  { label: ours('staff.column.since'), share: 2 },
                  { label: ours('staff.column.until'), share: 2 },
                ],
                empty: ours('staff.notices.none'),
                row: (notice) => ({
                  id: notice.id,
                  chosen: notice.id === chosen,
                  cells: [
                    { text: words(notice.title), strong: true },
                    { text: words(notice.lines[0] ?? '') },
                    { text: own({ kind: 'day', iso: notice.date }) },
                    {
                      text:
                        notice.until === undefined
                          ? ours('staff.notices.always')
                          : own({ kind: 'day', iso: notice.until }),
                    },
                  ],
                }),
              },
            ),
      ],
      actions: [
        { id: 'new', label: ours('staff.notices.new'), key: 'N', form: fieldsOf() },
        ...forChosen(one, (notice) => [
          {
            id: 'edit',
            label: ours('staff.notices.edit'),
            key: 'E',
            tone: 'primary',
            form: fieldsOf(notice),
          },
          { id: 'remove', label: ours('staff.notices.remove'), key: 'X', tone: 'danger' },
        ]),
      ],
    };
  },
  act: ({ chosen }, action, fields) => {
    if (action === 'new') return { do: { type: 'save-notice', notice: draftOf(fields) } };
    if (chosen === undefined) return undefined;
    if (action === 'edit') return { do: { type: 'save-notice', notice: { id: chosen, ...draftOf(fields) } } };
    return action === 'remove' ? { do: { type: 'remove-notice', notice: chosen } } : undefined;
  },
  select: (screen, row) => ({ ...screen, chosen: row }),
};

const fieldsOf = (notice?: Notice): readonly StaffField[] => [
  {
    name: 'title',
    label: ours('staff.notices.title'),
    kind: 'line',
    required: true,
    value: notice?.title ?? '',
  },
  {
    name: 'lines',
    label: ours('staff.notices.lines'),
    kind: 'words',
    required: true,
    value: notice?.lines.join('\n') ?? '',
  },
  {
    name: 'until',
    label: ours('staff.notices.until'),
    kind: 'line',
    required: false,
    value: notice?.until ?? '',
  },
];

/** One sentence a line, as it will be said. */
const draftOf = ({ title = '', lines = '', until = '' }: Fields): NoticeDraft => ({
  title: title.trim(),
  lines: lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
  ...(until.trim() === '' ? {} : { until: until.trim() }),
});
