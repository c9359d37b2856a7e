export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build/test'],
  transform: {},
  injectGlobals: false,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js'],
}
