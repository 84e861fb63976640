import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import type { ScreenGeometry } from '#app/bridge/snapshot.ts';
import type { Locale } from '#app/locale.ts';
import { reaches, themes, type Reach, type TextSizeMm, type Theme } from '#app/session/settings.ts';
import { spokenAgainstSeen } from '#app/speech/spoken-seen.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { leastTargetMm, leastTextMm } from '#app/theme/layout.ts';
import { capacityOf, heldSizes, textSizesFor } from '#app/turn/capacity.ts';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { turnOf } from '#app/turn/turn-of.ts';
import type { Caption } from '#renderer/store.ts';
import { jargon } from '#main/desk/content/jargon.ts';
import type { Walked } from '../../scripts/walk/every-turn.ts';
import { pairwise } from '../gallery/pairwise.ts';
import { show } from '../gallery/harness.ts';
import { measure } from '../gallery/geometry.ts';
import { screens } from '../fixtures/screens.ts';
import { snapshotOf } from '../fixtures/snapshots.ts';
import { goDown, look } from './look.ts';
import { contrastIn, edgeContrast, pictureOf } from './pixels.ts';

/** Everything wrong on one shown turn, by kind, and its smallest sizes. */
export interface Seen {
  readonly wrong: Readonly<Record<Wrong, readonly string[]>>;
  readonly textMm: number;
  readonly targetMm: number;
  readonly gapMm: number;
  readonly contrast: number;
}
export const wrongs = [
  'axe_violations',
  'spoken_not_seen',
  'seen_not_spoken',
  'contrast_below',
  'clipped',
  'small_text',
  'focus_unreached',
  'moved_fixed_keys',
  'long_lines',
  'not_plain',
] as const;
export type Wrong = (typeof wrongs)[number];

/** One way of looking at a turn. */
export interface Looks {
  readonly screen: string;
  readonly textMm: TextSizeMm;
  readonly reach: Reach;
  readonly theme: Theme;
  readonly pictures: 'pictures' | 'words';
  readonly voice: 'silent' | 'speaking';
}

/** The tags of issue 10; three AAA rules and target-size are off unless chosen (field.md, Table 2.1). */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
/** Table 2.2. Letters as large as ours would do with 4.5. */
const leastLetters = 7;
const leastParts = 3;
/** Table 2.5: 20 characters a line, and a mark that hangs over. */
const longestLineEms = 21;
/** Names of doors and states that residents know from the counter; they stand in the hall's own words. */
const knownNames = ['申请服务'];

/** Which looks each turn is seen in: `looks` times each, so that all pairs of two come together. */
export function coveringLooks(
  turns: readonly Walked[],
  times: number,
): readonly { readonly of: Walked; readonly looks: Looks }[] {
  const all = allLooks();
  const rows = turns.flatMap((of) => Array.from({ length: times }, () => of));
  const chosen = pairwise(rows.map(({ locale }, at) => some(all, at).map((looks) => ({ ...looks, locale }))));
  return rows.flatMap((of, at) => {
    const looks = chosen[at];
    return looks === undefined ? [] : [{ of, looks }];
  });
}

/** Each row considers a different tenth: with all of them for every row it takes longer than looking. */
const some = <T>(all: readonly T[], row: number): readonly T[] => all.filter((_, at) => at % 10 === row % 10);

const allLooks = (): readonly Looks[] =>
  Object.entries(screens).flatMap(([name, screen]) =>
    reaches.flatMap((reach) =>
      textSizesFor(screen, reach).flatMap((textMm) =>
        themes.flatMap((theme) =>
          (['pictures', 'words'] as const).flatMap((pictures) =>
            (['silent', 'speaking'] as const).map((voice) => ({
              screen: name,
              textMm,
              reach,
              theme,
              pictures,
              voice,
            })),
          ),
        ),
      ),
    ),
  );

/** Where the fixed keys stand, by everything that may move them. */
export type KeyPlaces = Map<string, string>;

/** Looks at one turn with every sense. */
export async function seeTurn(
  page: Page,
  { locale, state, world }: Walked,
  looks: Looks,
  places: KeyPlaces,
): Promise<Seen> {
  const screen = screens[looks.screen];
  if (screen === undefined) throw new Error(`no screen is called ${looks.screen}`);
  const { textMm, reach, theme } = looks;
  const settings = { ...state.settings, textMm, reach, theme, pictures: looks.pictures === 'pictures' };
  const turn = turnOf(
    { ...state, settings },
    { ...world, capacity: capacityOf(screen, settings), textSizes: heldSizes(screen) },
  );
  if (turn.kind !== 'guided') throw new Error('no resident’s turn');
  await show(page, { turn, screen, settings });
  const { lines } = await look(page);
  // The caption has every word that is said: what is seen without it was read before.
  if (looks.voice === 'speaking')
    await show(page, { turn, screen, settings, presence: { caption: captionOf(turn, locale) } });
  const looked = await look(page);
  const geometry = await measure(page, screen, reach);
  const picture = pictureOf(await page.screenshot({ scale: 'css' }));
  const { violations } = await axeOn(page, screen).analyze();
  const walked = await goDown(page);

  const letters = looked.letters.map((box) => ({ ...box, contrast: contrastIn(picture, box) }));
  const parts = looked.parts.map((box) => ({ ...box, contrast: edgeContrast(picture, box) }));
  const where = `${locale} ${turn.id} ${Object.values(looks).join(' ')}`;
  const wrong: Record<Wrong, readonly string[]> = {
    axe_violations: violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
    ),
    ...disagreement(turn, locale, lines),
    contrast_below: [
      ...letters.filter(({ contrast }) => contrast < leastLetters),
      ...parts.filter(({ contrast }) => contrast < leastParts),
    ].map(({ words, contrast }) => `“${words}” ${contrast.toFixed(2)}`),
    clipped: geometry.wrong,
    small_text: letters
      .filter(({ emPx }) => emPx / screen.pxPerMm < leastTextMm - 0.01)
      .map(({ words, emPx }) => `“${words}” ${(emPx / screen.pxPerMm).toFixed(2)} mm`),
    focus_unreached: unreached(turn, walked),
    moved_fixed_keys: moved(`${locale} ${looks.screen} ${textMm} ${reach}`, looked.keys, places),
    long_lines:
      locale === 'zh-CN' && looked.longestEms > longestLineEms
        ? [`a line of ${looked.longestEms.toFixed(1)} characters`]
        : [],
    not_plain: locale === 'zh-CN' ? notPlain(turn) : [],
  };
  return {
    wrong: Object.fromEntries(
      Object.entries(wrong).map(([kind, all]) => [kind, all.map((what) => `${where}: ${what}`)]),
    ) as unknown as Seen['wrong'],
    textMm: geometry.smallestTextMm,
    targetMm: geometry.smallestTargetMm,
    gapMm: geometry.smallestGapMm,
    contrast: Math.min(...letters.map(({ contrast }) => contrast)),
  };
}

/** In the middle of the longest thing that is said. */
function captionOf(turn: GuidedTurn, locale: Locale): Caption {
  const longest = utterancesOf(turn, locale).reduce((most, one) =>
    one.caption.length > most.caption.length ? one : most,
  );
  return {
    clauses: longest.clauses.map(({ caption }) => caption),
    at: Math.floor(longest.clauses.length / 2),
  };
}

/** In this Electron only the legacy mode works; the size of a target is that of ours in millimetres. */
function axeOn(page: Page, { pxPerMm }: ScreenGeometry): AxeBuilder {
  const minSize = Math.floor(leastTargetMm * pxPerMm);
  const axeSource = `${axe.source};axe.configure({checks:[{id:'target-size',options:{minSize:${minSize}}}]})`;
  return new AxeBuilder({ page, axeSource }).setLegacyMode(true).withTags(tags);
}

function disagreement(turn: GuidedTurn, locale: Locale, seen: readonly string[]) {
  // At rest nothing is said: what stands there is a picture of how one speaks.
  if (turn.scene === 'welcome') return { spoken_not_seen: [], seen_not_spoken: [] };
  const { brief: _, ...whole } = turn;
  const received = utterancesOf(whole, locale).flatMap(({ clauses }) => clauses.map(({ spoken }) => spoken));
  const { spokenOnly, shownOnly } = spokenAgainstSeen(
    { turn: whole, locale, audience: 'hall', received, seen },
    snapshotOf(turn, { locale }).hall.name,
  );
  return { spoken_not_seen: spokenOnly, seen_not_spoken: shownOnly };
}

/** Not stood on by "down" alone, or in another order than it is spoken in. */
function unreached(
  turn: GuidedTurn,
  { stood, there }: Awaited<ReturnType<typeof goDown>>,
): readonly string[] {
  // Any key wakes the attract screen; where keys are tried each says its name, and 确定 twice leaves.
  if (turn.scene === 'welcome' || turn.id === 'practice') return [];
  const spoken = turn.choices.map(({ id }): string => id);
  const inOrder = stood.filter((name) => spoken.includes(name));
  const keysFirst =
    stood.findIndex((name) => name.startsWith('key ')) < stood.findLastIndex((name) => spoken.includes(name));
  return [
    ...there.filter((name) => !stood.includes(name)),
    ...(inOrder.join() === spoken.join() ? [] : [`stood on ${inOrder.join()}, spoken ${spoken.join()}`]),
    ...(keysFirst ? ['a fixed key before a choice'] : []),
  ];
}

function moved(under: string, keys: Readonly<Record<string, string>>, places: KeyPlaces): readonly string[] {
  const now = JSON.stringify(keys);
  const before = places.get(under) ?? now;
  places.set(under, before);
  return before === now ? [] : [`${before} → ${now}`];
}

function notPlain(turn: GuidedTurn): readonly string[] {
  const texts = [
    turn.heading,
    ...turn.lines,
    ...turn.choices.flatMap(({ label, note }) => [label, ...(note ? [note] : [])]),
    ...(turn.hint ? [turn.hint] : []),
  ];
  return texts
    .map((text) => render(text, 'zh-CN', shownValue))
    .filter((words) => !knownNames.includes(words))
    .flatMap((words) =>
      Object.keys(jargon)
        .filter((word) => words.includes(word))
        .map((word) => `“${word}” in ${words}`),
    );
}
