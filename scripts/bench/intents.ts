// npm run bench -- intents [--json] [--file LIST.tsv]: free words against a list of phrases written before the matcher
// was tuned. Fails below the budgets of field.md, Table 4, M7.
import { parseArgs } from 'node:util';
import { deskHall } from '../walk/desk-hall.ts';
import { scoreIntents } from '../walk/intents.ts';
import { heldOutFile, localeOf, readPhrases } from '../walk/phrases.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, file: { type: 'string', default: heldOutFile } },
});
const phrases = readPhrases(values.file);
if (!phrases.ok) {
  console.error(phrases.error);
  process.exit(2);
}
const services = (await deskHall()).services[localeOf(values.file)];
// A kiosk is warm long before anybody speaks to it.
scoreIntents(phrases.value.slice(0, 50), services, () => performance.now());
const { score, missed } = scoreIntents(phrases.value, services, () => performance.now());
if (values.json) console.log(JSON.stringify(score));
else {
  for (const line of missed) console.log(line);
  console.table(score);
}
const good =
  score.n >= 200 &&
  score.top1 >= 0.85 &&
  score.top3 >= 0.95 &&
  score.emergency_recall >= 0.99 &&
  score.emergency_false_alarms === 0 &&
  score.p99_ms <= 20;
process.exitCode = good ? 0 : 1;
