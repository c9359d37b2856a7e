// Bundles tsc's output into dist/ with ncc. The result is byte-identical on every machine, so freshness is a comparison.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BUNDLES = [
  ['build/src/main.js', '.'],
  ['build/src/cli.js', 'cli'],
]

const out = process.argv[2] ?? 'dist'
const fresh = mkdtempSync(join(tmpdir(), 'followthrough-dist-'))
for (const [entry, folder] of BUNDLES) {
  const args = ['build', entry, '-o', join(fresh, folder), '-m', '--no-cache', '--license', 'licenses.txt']
  execFileSync(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
cpSync(fresh, out, { recursive: true })
rmSync(fresh, { recursive: true, force: true })
