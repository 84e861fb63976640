import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const inProject = (...parts: string[]): string => join(import.meta.dirname, ...parts);

/** Entries of the main side, each a process of its own: `out/main/index.js`, `out/main/speech/process.js`, … */
const processes = {
  index: inProject('main', 'index.ts'),
  'speech/process': inProject('main', 'speech', 'process.ts'),
  'desk/process': inProject('main', 'desk', 'process.ts'),
};

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Taken in and shaken, these cost main and the desk some 25 MiB less than whole (measured); fastify and the
      // native parts stay as they are.
      externalizeDeps: { exclude: ['zod', 'fast-xml-parser', 'pinyin-pro', 'i18next'] },
      minify: true,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(processes).filter(([, file]) => existsSync(file))),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: inProject('main', 'preload', 'index.ts') },
        // A sandboxed preload is loaded by `require`.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: inProject('renderer'),
    plugins: [react()],
    build: {
      outDir: inProject('out', 'renderer'),
      // The page's security policy knows no `data:` fonts or scripts: every asset is a file.
      assetsInlineLimit: 0,
      minify: true,
      rollupOptions: { input: { index: inProject('renderer', 'index.html') } },
    },
  },
});
