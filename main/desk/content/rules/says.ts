import { lexicon } from '#app/understanding/lexicon.ts';
import type { Rule } from '../lint.ts';
import { foldedSyllables } from '../sound.ts';
import { fileOf } from '../shown.ts';

/** Fewer ways of saying it and free words no longer find the service. */
const fewestSays = 15;

const enoughSays: Rule = ({ services }) =>
  services
    .filter(({ says }) => new Set(says).size < fewestSays)
    .map((service) => ({
      file: fileOf(service),
      message: `says: ${new Set(service.says).size} ways to say it; write at least ${fewestSays}, as neighbours speak`,
    }));

/** The same sound cannot lead to two services, nor twice to one. */
const saysAreTheirOwn: Rule = ({ services }) => {
  const seen = new Map<string, string>();
  return services.flatMap((service) =>
    service.says.flatMap((say) => {
      const sound = foldedSyllables(say).join(' ');
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
    service.keywords.flatMap((keyword) =>
      [...keyword.matchAll(/〔(.*?)〕/gu)]
        .filter(([, name = '']) => lexicon[name] === undefined)
        .map(([part]) => ({
          file: fileOf(service),
          message: `keywords: “${keyword}” names ${part}; write one of ${Object.keys(lexicon).join(' ')}`,
        })),
    ),
  );

export const sayRules: readonly Rule[] = [enoughSays, saysAreTheirOwn, knownClasses];
