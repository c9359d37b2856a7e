// Looks at the dashboard in Chromium, where there is one: npm run test:browser. Without one its tests say so and are skipped.
import { spawnSync } from 'node:child_process'

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const { status } = spawnSync(process.execPath, [...jest, 'build/test/browser'], {
  env: { ...process.env, BROWSER: '1' },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
