import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import picomatch from 'picomatch'
import { globSync } from 'tinyglobby'

export const CORPUS = '../shared/corpus'

/** Null where the documents are not at hand. */
export function corpusFiles() {
  if (!existsSync(CORPUS)) return null
  return globSync(['**/*.{md,markdown}'], { cwd: join(CORPUS, 'documents') }).sort()
}

export async function load(path, build) {
  return import(pathToFileURL(join(process.cwd(), build, 'src', path)).href)
}

/** The documents that are postmortems and can be read, and those of each organisation's record: with default settings. */
export async function readCorpus(files, build) {
  const [reading, { fallbackIds }, { looksLikePostmortem }, { DEFAULT_CONFIG }] = await Promise.all(
    ['postmortem/read.js', 'postmortem/fallback-id.js', 'postmortem/looks-like.js', 'config/defaults.js'].map((path) =>
      load(path, build),
    ),
  )
  const documents = files.flatMap((file) => {
    const [[, id]] = fallbackIds([file])
    const bytes = readFileSync(join(CORPUS, 'documents', file))
    const document = reading.readDocument(file, bytes, reading.defaultReadingOptions(id))
    return document.readable && looksLikePostmortem(document) ? [document] : []
  })
  const isIgnored = picomatch([...DEFAULT_CONFIG.ignore])
  const records = new Map(documents.map((document) => [organisationOf(document.path), []]))
  for (const document of documents) {
    if (!isIgnored(document.path)) records.get(organisationOf(document.path)).push(document)
  }
  return { documents, records }
}

/** Each folder at the top is the record of one organisation. */
export function organisationOf(path) {
  return path.split('/')[0]
}
