import { classes } from '#app/understanding/route-index.ts';
import type { Rule } from '../lint.ts';
import type { ServiceFile } from '../schema.ts';
import { foldedSyllables } from '../sound.ts';
import { fileOf } from '../shown.ts';

/** Fewer ways of saying it and free words no longer find the service. */
const fewestSays = 15;

const enoughSays: Rule = ({ services }) =>
  services.flatMap((service) =>
    spokenIn(service)
      .filter(({ says }) => new Set(says).size < fewestSays)
      .map(({ field, says }) => ({
        file: fileOf(service),
        message: `${field}says: ${new Set(says).size} ways to say it; write at least ${fewestSays}, as neighbours speak`,
      })),
  );

/** What leads to a service in the languages in which free words are heard: its own and English. */
const spokenIn = (service: ServiceFile) => [
  { field: '', says: service.says, keywords: service.keywords },
  { field: 'translations.en.', ...service.translations.en },
];

/** The same sound cannot lead to two services, nor twice to one. */
const saysAreTheirOwn: Rule = ({ services }) => {
  const seen = new Map<string, string>();
  return services.flatMap((service) =>
    spokenIn(service)
      .flatMap(({ says }) => says)
      .flatMap((say) => {
        // What has no syllables of Mandarin sounds as it is written.
        const sound = foldedSyllables(say).join(' ') || say.toLowerCase();
        const before = seen.get(sound);
        seen.set(sound, fileOf(service));
        if (before === undefined) return [];
        return [
          {
            file: fileOf(service),
            message: `says: “${say}” sounds like one in ${before}; keep it in one place only`,
          },
        ];
      }),
  );
};

/** A class that is in no lexicon is found in nothing that is said. */
const knownClasses: Rule = ({ services }) =>
  services.flatMap((service) =>
    spokenIn(service).flatMap(({ field, keywords }) =>
      keywords.flatMap((keyword) =>
        [...keyword.matchAll(/〔(.*?)〕/gu)]
          .filter(([, name = '']) => classes[name] === undefined)
          .map(([part]) => ({
            file: fileOf(service),
            message: `${field}keywords: “${keyword}” names ${part}; write one of ${Object.keys(classes).join(' ')}`,
          })),
      ),
    ),
  );

export const sayRules: readonly Rule[] = [enoughSays, saysAreTheirOwn, knownClasses];
