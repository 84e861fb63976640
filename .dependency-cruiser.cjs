/** The house's directions: renderer ▶ app ◀ main. `npm run check` enforces them; tests/house proves that each bites. */
const frameworks =
  'node_modules/(react|react-dom|zustand|electron|fastify|classic-level|onnxruntime-node)(/|$)';

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'app-is-pure',
      comment: 'app imports itself and small pure libraries: no framework, no Node, no Electron',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: `^(main|renderer|scripts|tests)/|${frameworks}` },
    },
    {
      name: 'app-has-no-node',
      severity: 'error',
      from: { path: '^app/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'main-knows-no-page',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^(renderer|tests|scripts)/' },
    },
    {
      name: 'page-knows-no-main',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|tests|scripts)/' },
    },
    {
      name: 'page-has-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'preload-stays-tiny',
      severity: 'error',
      from: { path: '^main/preload/' },
      to: { pathNot: '^app/bridge/names\\.ts$|node_modules/electron/|^electron$' },
    },
    {
      name: 'only-index-constructs',
      comment: 'adapters are put together in main/construct.ts and in the processes main starts',
      severity: 'error',
      from: { path: '^main/([^/]+)/', pathNot: '^main/(desk|speech)/process\\.ts$' },
      to: { path: '^main/(index|construct)\\.ts$' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|\\.worklet\\.ts$|^app/ports/cancellation' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
