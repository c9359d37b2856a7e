// Prints a CycloneDX document of what dist/ is made from: the packages that src/ imports and all that they depend on, in the
// versions of the lock file. `npm sbom` does not serve here: every package is one of development, since all are bundled, and it
// refuses the override that keeps js-yaml out.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const { name, version, license, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const found = new Map()
for (const direct of importedBySources()) walk(direct, '')

const component = {
  type: 'application',
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
  licenses: licences(license),
}
const parts = [...found].map(([path, entry]) => (entry.own ? ownPart(entry) : componentOf(nameAt(path), entry)))
// One version may lie in several folders.
const components = [...new Map(parts.map((part) => [part.purl, part])).values()].sort((a, b) =>
  a.purl < b.purl ? -1 : 1,
)
console.log(
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { component }, components }, null, 2),
)

function importedBySources() {
  const sources = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'))
  const texts = sources.map((file) => readFileSync(join('src', file), 'utf8')).join('\n')
  const named = [...texts.matchAll(/(?:from|import) ?\(?'((?:@[\w.-]+\/)?[\w.-]+)[^']*'/g)].map(([, wanted]) => wanted)
  return [...new Set(named)].filter((wanted) => wanted in devDependencies)
}

function walk(wanted, from) {
  const path = resolved(wanted, from)
  if (path === null || found.has(path)) return
  const { link, resolved: folder } = packages[path]
  const entry = link ? { ...packages[folder], own: folder.split('/').at(-1) } : packages[path]
  found.set(path, entry)
  for (const next of Object.keys(entry.dependencies ?? {})) walk(next, path)
}

/** As Node finds it: in the nearest node_modules. */
function resolved(wanted, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${wanted}`
    if (packages[path]) return path
    if (folder === '') return null
  }
}

function nameAt(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function componentOf(packageName, { version: locked, license: licence, integrity }) {
  const purl = `pkg:npm/${packageName.replace('@', '%40')}@${locked}`
  const hash = /^sha512-(.+)$/.exec(integrity ?? '')?.[1]
  const hashes = hash ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] } : {}
  return { type: 'library', name: packageName, version: locked, purl, licenses: licences(licence), ...hashes }
}

/** A package of this repository that stands in for one of the registry. */
function ownPart({ own, version: locked, license: licence }) {
  const purl = `pkg:generic/${own}@${locked}`
  return { type: 'library', name: own, version: locked, purl, licenses: licences(licence) }
}

function licences(expression) {
  return expression ? [{ expression }] : []
}
