// npm run train -- cries: weighs every trace of every list in tests/fixtures/phrases, of what neighbours say and of what
// is answered on other turns, and writes app/understanding/cry-weights.ts. Run it when a list or a definition changed.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { locales } from '#app/locale.ts';
import { emergencyCalls, emergencyFramed } from '#app/understanding/emergency.ts';
import { keyPhrases } from '#app/understanding/phrases.ts';
import { weigh, written } from '#app/understanding/weighing.ts';
import { train, type Example } from '../lib/softmax.ts';
import { deskHall } from '../walk/desk-hall.ts';
import { allLists, readPhrases } from '../walk/phrases.ts';

type Call = (typeof emergencyCalls)[number];

const phrases = allLists.flatMap((list) => {
  const read = readPhrases(list);
  if (!read.ok) throw new Error(read.error);
  return read.value;
});
const hall = await deskHall();
const said = locales.flatMap((locale) => [
  ...hall.services[locale].flatMap(({ name, says, questions }) => [
    name,
    ...says,
    ...questions.flatMap((question) =>
      'values' in question ? question.values.flatMap(({ name, say }) => [name, ...say]) : [],
    ),
  ]),
  ...keyPhrases(locale).flatMap(({ say }) => say),
]);
const places = [
  '幸福里三号楼二单元五零一',
  '十二号楼',
  '一三八五七一二三四五六',
  '明天上午九点',
  '八月十五号',
  '王秀英',
  '张建国',
];

const calm: readonly Example<Call>[] = [
  ...said,
  ...places,
  ...phrases.filter(({ expected }) => expected !== 'emergency').map(({ phrase }) => phrase),
].map((text) => ({ text, of: undefined }));
const cries = phrases
  .filter(({ expected }) => expected === 'emergency')
  .map(({ phrase }): Example<Call> => ({ text: phrase, of: emergencyFramed(phrase)?.call }));
const framed = cries.filter(({ of }) => of !== undefined);
// Whom to call for what no frame finds, the others say.
const first = train(emergencyCalls, [...calm, ...framed]);
const all = cries.map(({ text, of }) => ({ text, of: of ?? weigh(text, first)?.of }));
const weights = train(emergencyCalls, [...calm, ...all]);

const file = resolve(import.meta.dirname, '../../app/understanding/cry-weights.ts');
writeFileSync(
  file,
  `/** Written by \`npm run train -- cries\`: tenths for ${emergencyCalls.join(', ')} of every trace (features.ts). */\nexport const cryWeights = \`${written(weights)}\`;\n`,
);
console.log(
  `${calm.length} calm, ${cries.length} cries (${cries.length - framed.length} without a frame), ${weights.traces.size} traces`,
);
