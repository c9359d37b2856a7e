// Fails when dist/, docs/ or schema/ is not what the sources make. Expects tsc's output in build/.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const fresh = mkdtempSync(join(tmpdir(), 'followthrough-fresh-'))
const stale = []
try {
  execFileSync(process.execPath, ['scripts/build.mjs', fresh], { stdio: 'inherit' })
  const names = new Set([...filesIn(fresh), ...filesIn('dist')])
  for (const name of names) if (bytesOf(join(fresh, name)) !== bytesOf(join('dist', name))) stale.push(`dist/${name}`)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run build and commit the result.`)
  process.exit(1)
}
execFileSync(process.execPath, ['scripts/docs.mjs', '--check'], { stdio: 'inherit' })
console.log('dist/, docs/ and schema/ are what the sources make.')

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
}

function bytesOf(file) {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return null
  }
}
