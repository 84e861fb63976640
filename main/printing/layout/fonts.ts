import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const fontCss = 'index.css';

/** Noto Sans SC, cut into files by characters; a page asks only for those it needs. */
export interface SlipFont {
  readonly faces: string;
  /** A file of the font by its name, or undefined where there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** Reads the font that comes with the kiosk. Throws where it is not installed: nothing can be printed then. */
export function slipFont(): SlipFont {
  const css = createRequire(import.meta.url).resolve(`@fontsource-variable/noto-sans-sc/${fontCss}`);
  const files = join(dirname(css), 'files');
  return {
    faces: readFileSync(css, 'utf8').replaceAll('url(./files/', 'url(/').replaceAll('font-display: swap', ''),
    read: (name) =>
      name.endsWith('.woff2')
        ? readFile(join(files, basename(name))).catch(() => undefined)
        : Promise.resolve(undefined),
  };
}
