import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import picomatch from 'picomatch'
import { globSync } from 'tinyglobby'

export const CORPUS = '../shared/corpus'
/** More hits than these are judged by a sample, chosen by hash, so that nobody chooses it. */
export const SAMPLE = 40

/** Null where the documents are not at hand. */
export function corpusFiles() {
  if (!existsSync(CORPUS)) return null
  return globSync(['**/*.{md,markdown}'], { cwd: join(CORPUS, 'documents') }).sort()
}

/** What the rules say about each document of the corpus, with default settings; beside it only its organisation's record is known. */
export async function hitsByRule(files, build = 'build') {
  const load = (path) => import(pathToFileURL(join(process.cwd(), build, 'src', path)).href)
  const [
    { RULES },
    { diagnose },
    { onlyTheText },
    { defaultCheckSettings },
    reading,
    { fallbackIds },
    { looksLikePostmortem },
    { historyOf },
    { similarTo },
    { DEFAULT_CONFIG },
  ] = await Promise.all(
    [
      'rules/index.js',
      'check/diagnose.js',
      'check/rule-context.js',
      'check/settings.js',
      'postmortem/read.js',
      'postmortem/fallback-id.js',
      'postmortem/looks-like.js',
      'history/history.js',
      'history/similar-to.js',
      'config/defaults.js',
    ].map(load),
  )
  const hits = new Map(RULES.map(({ id }) => [id, []]))
  const documents = files.flatMap((file) => {
    const [[, id]] = fallbackIds([file])
    const bytes = readFileSync(join(CORPUS, 'documents', file))
    const document = reading.readDocument(file, bytes, reading.defaultReadingOptions(id))
    return document.readable && looksLikePostmortem(document) ? [document] : []
  })
  const isIgnored = picomatch([...DEFAULT_CONFIG.ignore])
  const histories = new Map(
    [...new Set(documents.map(organisationOf))].map((name) => {
      const isOfRecord = (document) => organisationOf(document) === name && !isIgnored(document.path)
      return [name, historyOf(documents.filter(isOfRecord))]
    }),
  )
  for (const document of documents) {
    const beside = (postmortem) =>
      isIgnored(document.path) ? [] : similarTo(histories.get(organisationOf(document)), postmortem)
    const facts = { ...onlyTheText('2026-11-21'), similarTo: beside }
    for (const diagnostic of diagnose(document, defaultCheckSettings, facts)) {
      hits.get(diagnostic.rule)?.push(hitOf(document.path, document, diagnostic))
    }
  }
  return { rules: RULES, hits }
}

/** Each folder at the top is the record of one organisation. */
function organisationOf({ path }) {
  return path.split('/')[0]
}

function hitOf(file, { text, lineStarts }, { line, message, severity }) {
  const words = text.slice(lineStarts[line - 1] ?? 0, lineStarts[line] ?? text.length).trim()
  return { document: file, line, hash: hashOf(words), message, severity, words }
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** The hits that are to be judged: all, or so many by hash. */
export function sampleOf(hits) {
  if (hits.length <= SAMPLE) return hits
  const key = ({ document, line, hash }) => hashOf(`${document}:${line}:${hash}`)
  const chosen = new Set([...hits].sort((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, SAMPLE))
  return hits.filter((hit) => chosen.has(hit))
}
