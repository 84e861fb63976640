import { choiceId } from '#app/ids.ts';
import type { Hypothesis } from '#app/ports/recognizer.ts';
import type { Listening, Phrase } from '#app/turn/listening.ts';
import { keyPhrases, ordinalSays } from '#app/understanding/phrases.ts';

/** A turn that offers these, by id, with ordinals and the fixed keys as on every turn. */
export function offering(
  offered: Readonly<Record<string, readonly string[]>>,
  more: Partial<Listening> = {},
): Listening {
  const choices = Object.entries(offered).map(([id, say], i): Phrase => ({
    answer: { type: 'choice', id: choiceId(id) },
    say: [...say, ...ordinalSays(i + 1, 'zh-CN')],
  }));
  return { mode: 'choice', phrases: [...choices, ...keyPhrases('zh-CN')], patienceMs: 2_500, ...more };
}

/** What the engine gives for words whose sound fits no phrase exactly: only the text speaks. */
export function heard(text: string, listening: Listening, more: Partial<Hypothesis> = {}): Hypothesis {
  const scores = listening.phrases.flatMap(({ say }, phrase) =>
    say.map((words, i) =>
      words === text
        ? { phrase, say: i, score: 1, likelihood: -0.3 }
        : { phrase, say: i, score: -1.9, likelihood: -3.4 },
    ),
  );
  return {
    text,
    confidence: 0.8,
    scores: scores.sort((a, b) => b.score - a.score),
    freeScore: -0.4,
    voicedMs: 900,
    ...more,
  };
}
