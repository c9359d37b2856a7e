export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build/test'],
  transform: {},
  injectGlobals: false,
  // Whole processes on a busy machine: a limit for what hangs, not for what is slow.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js'],
}
