import { resolve } from 'node:path';
import { lintContent } from '#main/desk/content/lint.ts';
import { loadContent } from '#main/desk/content/load.ts';

/** `npm run lint:services -- DIR`: is a hall's content fit for its residents? */
const dir = process.argv[2] ?? 'assets/desk';
const content = await loadContent(resolve(dir));
const faults = content.ok ? lintContent(content.value) : content.error;
for (const { file, message } of faults) console.error(`${dir}/${file}: ${message}`);
if (content.ok && faults.length === 0) {
  const { services, notices, gazetteer } = content.value;
  console.log(
    `${services.length} services, ${notices.length} notices, ${gazetteer.estates.length} estates: all well.`,
  );
} else {
  console.error(`${faults.length} to mend.`);
  process.exitCode = 1;
}
