import { soundDistance } from '../sound.ts';

/** Options nearer than half their syllables are mistaken for each other (confusability lint, measured with these folds). */
const nearest = 0.5;

/** Pairs of options that an ear may take for each other, each as one sentence. */
export function alike(
  options: readonly { readonly name: string; readonly also: readonly string[] }[],
): readonly string[] {
  return options.flatMap((one, index) =>
    options.slice(index + 1).flatMap((other) => {
      const distance = soundDistance(one.name, other.name);
      if (distance < nearest) return [`“${one.name}” and “${other.name}” sound alike; rename one of them`];
      const shared = [one.name, ...one.also].find((mine) =>
        [other.name, ...other.also].some((theirs) => soundDistance(mine, theirs) === 0),
      );
      return shared === undefined
        ? []
        : [`“${shared}” could mean “${one.name}” or “${other.name}”; keep it in one of them`];
    }),
  );
}
