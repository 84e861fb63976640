// What Electron runs to render slips for a command: TypeScript as it stands, for it has not been built.
require('tsx/cjs');
require('./serve.ts');
