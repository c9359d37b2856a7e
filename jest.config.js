export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build/test'],
  // The dashboard in a browser, the twelve weeks and the laws over all real postmortems have scripts of their own: they take long.
  testPathIgnorePatterns:
    process.env.APART === '1' ? [] : ['/build/test/browser/', '/build/test/corpus/', '/build/test/weeks/'],
  transform: {},
  injectGlobals: false,
  // By default one core is left idle: on two that is half of them.
  maxWorkers: '100%',
  // Whole processes on a busy machine: a limit for what hangs, not for what is slow.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js'],
}
