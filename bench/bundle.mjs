import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const ENTRIES = { Action: 'build/src/main.js', 'command line': 'build/src/cli.js', 'Node API': 'build/src/api.js' }

/** Minified bytes by package, of what each entry can load. The committed bundle is made by another tool from the same files. */
export async function bundle() {
  const found = {}
  for (const [name, entry] of Object.entries(ENTRIES)) {
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      splitting: true,
      outdir: 'none',
      logLevel: 'silent',
    })
    const sizes = new Map()
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const owner = ownerOf(path)
        sizes.set(owner, (sizes.get(owner) ?? 0) + bytesInOutput)
      }
    }
    found[name] = [...sizes].sort(([, a], [, b]) => b - a)
  }
  return {
    packages: found,
    dist: { Action: sizeOf('dist'), 'command line': sizeOf('dist/cli'), 'Node API': sizeOf('dist/api') },
  }
}

function ownerOf(path) {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  return name ?? 'Followthrough'
}

function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .reduce((sum, { name }) => sum + statSync(join(folder, name)).size, 0)
}
