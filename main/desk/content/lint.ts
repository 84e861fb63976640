import type { ContentFault } from './load.ts';
import type { Content } from './schema.ts';
import { doorRules } from './rules/doors.ts';
import { placeRules } from './rules/places.ts';
import { questionRules } from './rules/questions.ts';
import { sayRules } from './rules/says.ts';
import { translationRules } from './rules/translations.ts';
import { wordRules } from './rules/words.ts';

/** One thing to look at in the whole content. */
export type Rule = (content: Content) => readonly ContentFault[];

const rules: readonly Rule[] = [
  ...wordRules,
  ...sayRules,
  ...questionRules,
  ...translationRules,
  ...doorRules,
  ...placeRules,
];

/** Whether content that can be read is also fit for old ears and eyes. Each fault says what to write instead. */
export const lintContent = (content: Content): readonly ContentFault[] =>
  rules.flatMap((rule) => rule(content));
