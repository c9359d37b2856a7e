// Bundles tsc's output into dist/ with ncc, which minifies the entries, and esbuild, which does the same for the lazy chunks:
// what a process has to compile decides its start. The API's types are rolled into one file. The result is byte-identical on every machine, so freshness is a comparison.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateDtsBundle } from 'dts-bundle-generator'
import { transformSync } from 'esbuild'
import { licensesOf } from './bundle/licenses.mjs'
import { packagesIn } from './bundle/packages.mjs'

const BUNDLES = [
  ['build/src/main.js', '.'],
  ['build/src/cli.js', 'cli'],
  ['build/src/api.js', 'api'],
]

const out = process.argv[2] ?? 'dist'
const fresh = mkdtempSync(join(tmpdir(), 'followthrough-dist-'))
for (const [entry, folder] of BUNDLES) {
  const to = join(fresh, folder)
  const stats = join(fresh, 'stats.json')
  const args = ['build', entry, '-o', to, '-m', '--no-cache', '--stats-out', stats]
  execFileSync(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(join(to, 'licenses.txt'), licensesOf(packagesIn(JSON.parse(readFileSync(stats, 'utf8')))))
  rmSync(stats)
  for (const name of readdirSync(to)) if (/^\d+\.index\.js$/.test(name)) minify(join(to, name))
}
writeFileSync(join(fresh, 'api/index.d.ts'), typesOf('src/api.ts'))
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
cpSync(fresh, out, { recursive: true })
rmSync(fresh, { recursive: true, force: true })

function typesOf(filePath) {
  const output = { noBanner: true, exportReferencedTypes: false }
  const [types] = generateDtsBundle([{ filePath, output }], { preferredConfigPath: 'tsconfig.json' })
  return types
}

function minify(file) {
  const options = { minify: true, format: 'esm', target: 'node20', charset: 'utf8', legalComments: 'none' }
  writeFileSync(file, transformSync(readFileSync(file, 'utf8'), options).code)
}
