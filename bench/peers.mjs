// Other tools that read the same files; installed when they are missing, from a lock file of their own.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = 'tools/peers'
const at = (path) => resolve(FOLDER, 'node_modules', path)

export function peers() {
  if (!existsSync(at('markdownlint-cli2'))) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  const preset = at('remark-preset-lint-recommended/index.js')
  return {
    'markdownlint-cli2': (paths) => [at('markdownlint-cli2/markdownlint-cli2-bin.mjs'), ...paths],
    'remark-cli': (paths) => [at('remark-cli/cli.js'), '--quiet', '--no-stdout', '--use', preset, ...paths],
  }
}
