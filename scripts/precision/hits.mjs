import { createHash } from 'node:crypto'
import { load, organisationOf, readCorpus } from '../corpus/records.mjs'

export { corpusFiles } from '../corpus/records.mjs'

/** More hits than these are judged by a sample, chosen by hash, so that nobody chooses it. */
export const SAMPLE = 40

/** What the rules say about each document of the corpus, with default settings; beside it only its organisation's record is known. */
export async function hitsByRule(files, build = 'build') {
  const [{ RULES }, { diagnose }, { onlyTheText }, { defaultCheckSettings }, { historyOf }, { similarTo }] =
    await Promise.all(
      [
        'rules/index.js',
        'check/diagnose.js',
        'check/rule-context.js',
        'check/settings.js',
        'history/history.js',
        'history/similar-to.js',
      ].map((path) => load(path, build)),
    )
  const hits = new Map(RULES.map(({ id }) => [id, []]))
  const { documents, records } = await readCorpus(files, build)
  const histories = new Map([...records].map(([name, record]) => [name, { record, history: historyOf(record) }]))
  for (const document of documents) {
    const { record, history } = histories.get(organisationOf(document.path))
    const beside = (postmortem) => (record.includes(document) ? similarTo(history, postmortem) : [])
    const facts = { ...onlyTheText('2026-11-21'), similarTo: beside }
    for (const diagnostic of diagnose(document, defaultCheckSettings, facts)) {
      hits.get(diagnostic.rule)?.push(hitOf(document.path, document, diagnostic))
    }
  }
  return { rules: RULES, hits }
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
