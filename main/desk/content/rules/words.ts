import { charactersIn } from '../../characters.ts';
import { jargon } from '../jargon.ts';
import type { Rule } from '../lint.ts';
import { shownTexts } from '../shown.ts';

/** Longest sentence that is understood at one hearing (field budget: 20 characters). */
const longestSentence = 20;
/** What a choice holds at the largest text without a second line: 12 characters. */
const longestName = 12;

const sentencesAreShort: Rule = (content) =>
  shownTexts(content).flatMap(({ file, at, text }) =>
    text
      .split(/(?<=[。！？；])/u)
      .filter((sentence) => charactersIn(sentence) > longestSentence)
      .map((sentence) => ({
        file,
        message: `${at}: “${sentence}” has ${charactersIn(sentence)} characters; make sentences of at most ${longestSentence}`,
      })),
  );

const namesAreShort: Rule = (content) =>
  shownTexts(content)
    .filter(({ at, text }) => /(^|\.)(service_)?name$/.test(at) && charactersIn(text) > longestName)
    .map(({ file, at, text }) => ({
      file,
      message: `${at}: “${text}” is longer than ${longestName} characters; keep the word neighbours use`,
    }));

const wordsArePlain: Rule = (content) =>
  shownTexts(content).flatMap(({ file, at, text }) =>
    Object.entries(jargon)
      .filter(([word]) => text.includes(word))
      .map(([word, plain]) => ({
        file,
        message: `${at}: “${word}” is office language; ${plain === '' ? 'leave it out' : `write “${plain}”`}`,
      })),
  );

export const wordRules: readonly Rule[] = [sentencesAreShort, namesAreShort, wordsArePlain];
