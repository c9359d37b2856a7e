import { readFileSync } from 'node:fs'

export interface BundledPackage {
  readonly name: string
  readonly license: string
  /** The words of its licence. */
  readonly words: string
}

const HEADING = /^# ((?:@[a-z0-9-]+\/)?[a-z0-9._-]+) \((.+)\)$/gm

/** The packages of all bundles, each once, as the licences in dist name them: the build writes them from what it bundled. */
export function bundledPackages(): readonly BundledPackage[] {
  const all = ['dist/licenses.txt', 'dist/cli/licenses.txt', 'dist/api/licenses.txt'].flatMap((file) =>
    packagesIn(readFileSync(file, 'utf8')),
  )
  return [...new Map(all.map((one) => [one.name, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function packagesIn(text: string): readonly BundledPackage[] {
  const headings = [...text.matchAll(HEADING)]
  return headings.map(({ 0: heading, 1: name = '', 2: license = '', index }, at) => ({
    name,
    license,
    words: text.slice(index + heading.length, headings[at + 1]?.index).trim(),
  }))
}
