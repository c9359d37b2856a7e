import { documentOf } from './documents.mjs'

/** Milliseconds of one search for earlier incidents, after the record was made searchable once. */
export async function similar(count) {
  const [{ defaultReadingOptions, parse }, { historyOf }, { similarTo }] = await Promise.all([
    import('../build/src/postmortem/read.js'),
    import('../build/src/history/history.js'),
    import('../build/src/history/similar-to.js'),
  ])
  const documents = Array.from({ length: count }, (_, at) => {
    const path = `postmortems/${at}.md`
    return parse(path, documentOf(at, 2_048), defaultReadingOptions(path))
  })
  const begun = performance.now()
  const history = historyOf(documents)
  const indexed = performance.now()
  const asked = documents.slice(-200)
  for (const document of asked) similarTo(history, document)
  return { index: (indexed - begun) / 1000, query: (performance.now() - indexed) / asked.length }
}
