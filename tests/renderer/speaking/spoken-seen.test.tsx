// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Locale } from '#app/locale.ts';
import { spokenAgainstSeen } from '#app/speech/spoken-seen.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { snapshotOf } from '../../fixtures/snapshots.ts';
import { exampleNames, exampleTurns, type ExampleName } from '../../fixtures/turns.ts';
import { openPage, type KioskPage } from '../kiosk-page.tsx';

let page: KioskPage | undefined;
afterEach(() => {
  page?.close();
  page = undefined;
});

/** What a screen reader would come across, line by line; what is hidden from it is left out. */
function accessible(node: Node = document.body): readonly string[] {
  if (node instanceof HTMLElement && node.getAttribute('aria-hidden') === 'true') return [];
  const label = node instanceof HTMLElement ? node.getAttribute('aria-label') : null;
  if (label !== null && node.nodeName === 'OUTPUT') return [label];
  const children = [...node.childNodes];
  const isLine = children.some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
  return isLine ? [node.textContent ?? ''] : children.flatMap((child) => accessible(child));
}

function compared(
  name: ExampleName,
  locale: Locale,
  change: (received: readonly string[]) => readonly string[] = (all) => all,
) {
  page = openPage(name, { locale });
  const turn = exampleTurns(locale)[name];
  const received = utterancesOf(turn, locale).flatMap(({ clauses }) => clauses.map(({ spoken }) => spoken));
  return spokenAgainstSeen(
    { turn, locale, audience: 'hall', received: change(received), seen: accessible() },
    snapshotOf(turn, { locale }).hall.name,
  );
}

// On the attract screen and when the machine rests nothing is asked; what stands there is a picture and a greeting.
const spokenTurns = exampleNames.filter((name) => name !== 'welcome' && name !== 'fault');

describe.each(['zh-CN', 'en'] as const)('what is said is what is seen, in %s', (locale) => {
  it.each(spokenTurns)('%s', (name) => {
    expect(compared(name, locale)).toEqual({ spokenOnly: [], shownOnly: [] });
  });
});

it('notices a sentence that is not on the screen, and one that was not said', () => {
  expect(compared('home', 'zh-CN', (all) => [...all, '今天有雨。']).spokenOnly).toEqual(['今天有雨。']);
  page?.close();
  expect(compared('home', 'zh-CN', (all) => all.slice(1)).spokenOnly).toHaveLength(1);
});
