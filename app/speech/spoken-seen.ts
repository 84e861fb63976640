import type { Locale } from '../locale.ts';
import type { StringKey } from '../strings/keys.ts';
import { render } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import { defined, ours, type Text } from '../text.ts';
import type { Turn } from '../turn/turn.ts';
import type { Audience } from './clauses.ts';
import { normalise } from './normalise.ts';
import { utterancesOf } from './utterances.ts';

/** What one sense has and the other lacks; both empty where they agree. */
export interface Disagreement {
  readonly spokenOnly: readonly string[];
  readonly shownOnly: readonly string[];
}

export interface Senses {
  readonly turn: Turn;
  readonly locale: Locale;
  readonly audience: Audience;
  /** Clauses as the synthesizer port received them. */
  readonly received: readonly string[];
  /** Texts as the accessibility tree has them. */
  readonly seen: readonly string[];
}

/** Said and not shown: which number key a choice has, what the red key is for, what the large number or the digits are. */
const spokenOnly: readonly StringKey[] = [
  'speech.help',
  'speech.entered',
  'done.number',
  'earcon.called',
  'earcon.alarm',
];
/** Shown and not said: the keys themselves, the ear, the names of regions. */
const shownOnly: readonly StringKey[] = [
  'key.back', 'key.repeat', 'key.help', 'key.stop', 'key.looks', 'key.staff', 'key.pause', 'key.resume',
  'screen.keys', 'screen.captions', 'screen.change', 'screen.delete', 'screen.tone', 'screen.practice',
  'screen.hearing.off', 'screen.hearing.listening', 'screen.hearing.heard', 'screen.hearing.deaf',
]; // prettier-ignore
/** As many choices as a screen holds at most have a number key. */
const numberKeys = [1, 2, 3, 4, 5, 6] as const;

/**
 * Whether what is said is what is seen, but for the declared differences: names of keys, what the loudspeaker masks (the
 * screen shows it whole), marks and spaces, digits and letters standing alone, which are keys. `hall`: its name, which stands on every screen.
 */
export function spokenAgainstSeen(
  { turn, locale, audience, received, seen }: Senses,
  hall: string,
): Disagreement {
  const plain = (text: Text): string => letters(render(text, locale, shownValue));
  const clausesFor = (who: Audience) => utterancesOf(turn, locale, who).flatMap(({ clauses }) => clauses);
  const said = clausesFor(audience);
  const whole = clausesFor('resident').map(({ caption }) => caption);
  const onScreen = letters(seen.join(''));
  const inVoice = letters(whole.join(''));
  const digits = defined('', locale);
  const keys = numberKeys.map((n) =>
    ours('speech.press', { key: defined(normalise(String(n), locale), locale) }),
  );
  const unseen = [...spokenOnly.map((key) => ours(key, { digits, number: digits })), ...keys].map(plain);
  const unsaid = [...shownOnly.map((key) => plain(ours(key))), letters(hall)];

  const isSeen = (caption: string): boolean => {
    // 「（铃声）已经叫人了」 and 「您按的是：138」 begin with what only the ear is told.
    const bare = unseen.reduce(
      (rest, only) => (rest.startsWith(only) ? rest.slice(only.length) : rest),
      letters(caption),
    );
    return unseen.some((only) => only.includes(bare)) || onScreen.includes(bare);
  };
  return {
    spokenOnly: [
      // Nothing reaches the port that the turn does not hold, and all that it holds does.
      ...received.filter((text) => !said.some(({ spoken }) => spoken === text)),
      ...said.filter(({ spoken }) => !received.includes(spoken)).map(({ caption }) => caption),
      ...whole.filter((caption) => !isSeen(caption)),
    ],
    shownOnly: seen.filter((text) => {
      const bare = letters(text);
      return !/^[\da-zü]?$/.test(bare) && !unsaid.includes(bare) && !inVoice.includes(bare);
    }),
  };
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
