import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { documentOf, writeDocuments } from './documents.mjs'
import { inTurn, measured } from './measure.mjs'

const ours = (path) => [resolve('dist/cli/index.js'), 'check', '--quiet', '--fail-on', 'never', path]

export const AGAIN = 'Followthrough, again with `--cache`'

/** The same folder, read by each; and once more by ours, which has seen it before. */
export function many(folder, count, peer, rounds) {
  const name = `many-${count}`
  writeDocuments(join(folder, name), count, 8_192)
  const options = { cwd: folder, env: { PATH: process.env.PATH, XDG_CACHE_HOME: join(folder, 'cache') } }
  measured([...ours(name), '--cache'], options)
  return inTurn(
    {
      Followthrough: () => measured(ours(name), options),
      [AGAIN]: () => measured([...ours(name), '--cache'], options),
      'markdownlint-cli2': () => measured(peer['markdownlint-cli2']([`${name}/*.md`]), options),
      ...(peer['remark-cli'] ? { 'remark-cli': () => measured(peer['remark-cli']([name]), options) } : {}),
    },
    rounds,
  )
}

/** Both ways to grow: more documents, and a longer one. */
export function growth(folder, counts, kilobytes) {
  const documents = counts.map((count) => {
    const path = writeDocuments(join(folder, `grown-${count}`), count, 8_192)
    return { size: count, ...measured(ours(path), { cwd: folder }) }
  })
  const lengths = kilobytes.map((size) => {
    const path = join(folder, `long-${size}.md`)
    writeFileSync(path, documentOf(1, size * 1024))
    return { size, ...measured(ours(path), { cwd: folder }) }
  })
  return { documents, lengths }
}
