export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build/test'],
  // What takes long has scripts of its own (package.json, `test:…`), and all of them run in .ci/run.
  testPathIgnorePatterns:
    process.env.APART === '1'
      ? []
      : [
          ...[
            'browser',
            'corpus',
            'economy',
            'enterprise',
            'guides',
            'hostile',
            'kill',
            'package',
            'shards',
            'soak',
            'threats',
            'weeks',
          ],
          'model/model\\.test',
        ].map((place) => `/build/test/${place}`),
  transform: {},
  injectGlobals: false,
  // By default one core is left idle: on two that is half of them.
  maxWorkers: '100%',
  // Whole processes on a busy machine: a limit for what hangs, not for what is slow.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js'],
}
