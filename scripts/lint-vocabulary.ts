// npm run lint:vocabulary [-- --desk DIR] [--json]: what may be said on every turn of every service and language. No two
// answers of a turn may sound alike under an accent, and the recogniser must know how each is written.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { collisionsIn } from '#app/understanding/collisions.ts';
import { tokenizerOf, type TokenizerFile } from '#main/speech/recognition/whisper/tokenizer.ts';
import { turnsOf } from './walk/turns.ts';
import { usualWorld } from './walk/usual-world.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, desk: { type: 'string' } },
});
const world = await usualWorld(values.desk);
const turns = world.languages.flatMap((locale) => turnsOf(locale, world));
const words = new Set(turns.flatMap(({ listening }) => listening.phrases.flatMap(({ say }) => say)));
const collisions = new Set(
  turns.flatMap(({ id, listening }) =>
    collisionsIn(listening).map(
      ({ say, other, instead }) =>
        `${id}: 「${say}」 and 「${other}」 sound alike; ` +
        (instead === undefined ? 'give one of them another word' : `「${instead}」 would not be mistaken`),
    ),
  ),
);
const tokenizer = tokenizerOfModel();
// Byte-level pieces can write anything; what does not come back as it went in can be neither scored nor dictated.
const unknown =
  tokenizer === undefined ? [] : [...words].filter((say) => tokenizer.decode(tokenizer.encode(say)) !== say);

const report = {
  turns: turns.length,
  words: words.size,
  collisions: collisions.size,
  unknown: unknown.length,
  engine: tokenizer === undefined ? 'none: npm run setup fetches the model' : 'native',
};
if (values.json) console.log(JSON.stringify(report));
else console.table(report);
for (const line of collisions) console.error(line);
for (const say of unknown) console.error(`「${say}」: the recogniser cannot write it; choose other words`);
process.exitCode = collisions.size + unknown.length === 0 ? 0 : 1;

function tokenizerOfModel() {
  const file = join(import.meta.dirname, '../voice-models/whisper-base/tokenizer.json');
  return existsSync(file) ? tokenizerOf(JSON.parse(readFileSync(file, 'utf8')) as TokenizerFile) : undefined;
}
