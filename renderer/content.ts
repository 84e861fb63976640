import { ours, type Text } from '#app/text.ts';
import { reviewWords } from '#app/session/read-back.ts';
import type { Content } from '#app/theme/arrange.ts';
import { ems } from '#app/theme/measure.ts';
import type { Entry, GuidedTurn } from '#app/turn/turn.ts';

/** Scenes one reads rather than answers. */
const toldScenes: ReadonlySet<GuidedTurn['scene']> = new Set(['welcome', 'progress', 'message', 'done']);

/** What a turn brings to the page, for the arrangement to find its sizes. */
export function contentOf(turn: GuidedTurn, words: (text: Text) => string): Content {
  return {
    heading: words(turn.heading),
    lines: isTalk(turn) ? [] : linesShown(turn).map(words),
    ...(isTalk(turn) && { talk: turn.lines.map(words) }),
    ...((turn.progress ?? turn.closure) && {
      meta: {
        ...(turn.progress && {
          progress: { of: turn.progress.of, words: words(progressText(turn.progress)) },
        }),
        ...(turn.closure && { closure: words(turn.closure) }),
      },
    }),
    looks: words(ours('key.looks')),
    staffKey: turn.staffKey,
    told: toldScenes.has(turn.scene),
    choices: turn.choices.map(({ label, note }) => ({
      label: words(label),
      ...(note && { note: words(note) }),
    })),
    primary: turn.choices.some(({ primary }) => primary),
    review: reviewWords(turn.review ?? [], words),
    ...(turn.entry && { entry: entryOf(turn.entry) }),
    view: turn.scene === 'camera' && turn.media !== undefined,
    reference: turn.reference !== undefined,
    ornament: turn.scene === 'welcome' || turn.sign !== undefined,
  };
}

/** On the attract screen the lines are a talk: what somebody says, what the machine answers. */
const isTalk = ({ scene }: GuidedTurn): boolean => scene === 'welcome';

/** Twelve keys as on a telephone, or an alphabet of 28 in as many rows; and how wide its display is. */
function entryOf(entry: Entry): NonNullable<Content['entry']> {
  if (entry.kind === 'letters')
    return { pad: 'letters', ems: ems(entry.written) + letterEms * longestSyllable };
  // A digit is 0.62 em wide; a unit takes the place of a digit or two.
  const groups = entry.unit ? [...entry.groups, 2] : entry.groups;
  const digits = groups.reduce((sum, size) => sum + size, 0);
  return { pad: 'digits', ems: digits * 0.68 + groups.length * 0.5 + 0.5 };
}

/** zhuang */
const longestSyllable = 6;
const letterEms = 0.72;

/** 第2步，共4步 */
export const progressText = ({ step, of }: NonNullable<GuidedTurn['progress']>): Text =>
  ours('screen.progress', { step: { kind: 'count', count: step }, of: { kind: 'count', count: of } });

/** Lines as they are shown: the one that says the reference is the large number itself. */
export const linesShown = ({ lines, reference }: GuidedTurn): readonly Text[] =>
  reference === undefined ? lines : lines.filter((line) => !saysReference(line));

const saysReference = (text: Text): boolean => {
  if (text.from === 'resident') return text.value.kind === 'reference';
  if (text.from === 'definition') return false;
  return Object.values(text.values ?? {}).some((value) =>
    'from' in value ? saysReference(value) : value.kind === 'reference',
  );
};
