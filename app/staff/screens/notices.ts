import { ours, own } from '../../text.ts';
import type { NoticeRow } from '../data.ts';
import type { NoticeDraft } from '../effects.ts';
import type { ScreenAt } from '../state.ts';
import type { StaffField } from '../view.ts';
import { dataOf, forChosen, silent, listOf, words, type Fields, type ScreenRules } from './rules.ts';

/** What the hall tells its residents; changed here, told by the desk. */
export const notices: ScreenRules<ScreenAt<'notices'>> = {
  wanted: () => ({ of: 'notices' }),
  view: (screen, state, { rows }) => {
    const data = dataOf(state, 'notices');
    const { list, one } = listOf(data?.rows, screen, {
      key: ({ id }) => id,
      rows: rows - 2,
      columns: [
        { label: ours('staff.column.title'), share: 4 },
        { label: ours('staff.column.first-line'), share: 5 },
        { label: ours('staff.column.since'), share: 2 },
        { label: ours('staff.column.until'), share: 2 },
      ],
      empty: ours('staff.notices.none'),
      cells: (notice) => [
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
    });
    return {
      heading: ours('staff.notices'),
      blocks: [...(data?.apiSilent === true ? [silent] : []), list],
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

const fieldsOf = (notice?: NoticeRow): readonly StaffField[] => [
  field('title', 'line', notice?.title, true),
  field('lines', 'words', notice?.lines.join('\n'), true),
  field('title-en', 'line', notice?.en?.title),
  field('lines-en', 'words', notice?.en?.lines.join('\n')),
  field('until', 'line', notice?.until),
];

const field = (
  name: 'title' | 'lines' | 'title-en' | 'lines-en' | 'until',
  kind: 'line' | 'words',
  value = '',
  required = false,
): StaffField => ({ name, label: ours(`staff.notices.${name}`), kind, required, value });

/** One sentence a line, as it will be said. */
function draftOf(fields: Fields): NoticeDraft {
  const { title = '', lines = '', until = '' } = fields;
  const english = { title: (fields['title-en'] ?? '').trim(), lines: linesOf(fields['lines-en'] ?? '') };
  return {
    title: title.trim(),
    lines: linesOf(lines),
    ...(english.title === '' ? {} : { en: english }),
    ...(until.trim() === '' ? {} : { until: until.trim() }),
  };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
