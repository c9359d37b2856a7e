export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build/test'],
  // The dashboard in a browser has its own script, npm run test:browser: it takes longer than all unit tests together.
  testPathIgnorePatterns: process.env.BROWSER === '1' ? [] : ['/build/test/browser/'],
  transform: {},
  injectGlobals: false,
  // By default one core is left idle: on two that is half of them.
  maxWorkers: '100%',
  // Whole processes on a busy machine: a limit for what hangs, not for what is slow.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js'],
}
