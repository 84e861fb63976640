import { parseArgs } from 'node:util';
import { locales, type Locale } from '#app/locale.ts';
import { emergencyIn } from '#app/understanding/emergency.ts';
import { routeWords } from '#app/understanding/route.ts';
import { deskHall } from './walk/desk-hall.ts';
import { readPhrases } from './walk/phrases.ts';

// npm run intent -- [--locale zh-CN] [--desk DIR] [--json] (--file phrases.txt | 「words」…): what free words are taken
// for, and why. One phrase a line; a tab and what follows it are left out, so that a labelled list can be read too.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string', default: 'zh-CN' },
    file: { type: 'string' },
    desk: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const locale = locales.find((known) => known === values.locale);
if (locale === undefined)
  fail(`--locale ${values.locale} is not spoken here; write one of ${locales.join(', ')}`);
const phrases = values.file === undefined ? positionals : fromFile(values.file);
if (phrases.length === 0) fail('no phrase; write --file phrases.txt, or the words themselves');

const found = await intents(phrases, locale);
if (values.json) console.log(JSON.stringify(found));
else {
  for (const { phrase, services, emergency, because } of found) {
    const names = services.slice(0, 3).map(({ name }) => name);
    const what = emergency ? '119 · 120 · 110' : names.length === 0 ? '–' : names.join(' · ');
    console.log(`${phrase}\t${what}${because.length === 0 ? '' : `\t(${because.join(' · ')})`}`);
  }
}

async function intents(said: readonly string[], language: Locale) {
  const services = (await deskHall(values.desk)).services[language];
  return said.map((phrase) => {
    const routes = routeWords(phrase, services);
    return {
      phrase,
      services: routes.map(({ code }) => ({
        code,
        name: services.find((service) => service.code === code)?.name ?? code,
      })),
      emergency: emergencyIn(phrase) !== undefined,
      because: routes[0]?.because ?? [],
    };
  });
}

function fromFile(file: string): readonly string[] {
  const read = readPhrases(file);
  return read.ok ? read.value.map(({ phrase }) => phrase) : fail(read.error);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
