// Precision of the rules that judge words, on the documents beside the project.
//   node scripts/precision.mjs list RULE [--build DIR] [--all]   the hits to judge: document, line, hash, message, line
//   node scripts/precision.mjs write RULE FILE [--build DIR]     writes test/precision/RULE.json from lines "document:line right|wrong"
//   node scripts/precision.mjs [--build DIR]                     compares all judgements with today's hits, prints the table
// Judgements hold lines and hashes, no text.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { corpusFiles, hitsByRule, SAMPLE, sampleOf } from './precision/hits.mjs'
import { judgedFile, precisionOf, readJudged, unjudged } from './precision/judged.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { build: { type: 'string', default: 'build' }, all: { type: 'boolean', default: false } },
})
const files = corpusFiles()
if (files === null) {
  console.log('Skipped: the corpus is not here, so no hit was looked at.')
  process.exit(0)
}
const { rules, hits } = await hitsByRule(files, values.build)
const [command, rule, from] = positionals
if (command === 'list') list()
else if (command === 'write') write()
else compare()

function list() {
  const found = hits.get(rule) ?? []
  const shown = values.all ? found : sampleOf(found)
  console.log(`${found.length} hits of ${rule}, ${shown.length} to judge`)
  for (const { document, line, hash, message, words } of shown) {
    console.log(`\n${document}:${line} ${hash}\n  ${message}\n  | ${words.slice(0, 300)}`)
  }
}

function write() {
  const verdicts = new Map(
    readFileSync(from, 'utf8')
      .split('\n')
      .flatMap((text) => {
        const found = /^(\S.*:\d+)\s+(right|wrong)\b/.exec(text)
        return found ? [[found[1], found[2] === 'right']] : []
      }),
  )
  const found = hits.get(rule) ?? []
  const judged = sampleOf(found).map(({ document, line, hash }) => {
    const right = verdicts.get(`${document}:${line}`)
    if (right === undefined) throw new Error(`${document}:${line} is not judged.`)
    return { document, line, hash, right }
  })
  const head = `{\n  "rule": ${JSON.stringify(rule)},\n  "hits": ${found.length},\n  "judged": [\n`
  writeFileSync(judgedFile(rule), `${head}${judged.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]\n}\n`)
  console.log(`${judgedFile(rule)}: ${judged.filter(({ right }) => right).length} of ${judged.length} right`)
}

function compare() {
  console.log(`${'rule'.padEnd(40)} hits judged right precision severity`)
  for (const { id, heuristic, severity } of rules) {
    const found = hits.get(id) ?? []
    const known = existsSync(judgedFile(id)) ? readJudged(id) : null
    const missing = known ? unjudged(found, known) : heuristic ? sampleOf(found).length : 0
    const precision = known ? precisionOf(known) : null
    const figures = known ? [known.judged.length, known.judged.filter(({ right }) => right).length] : ['–', '–']
    const shown = [found.length, ...figures].map((figure) => String(figure).padStart(5)).join(' ')
    const note = missing > 0 ? `  ${missing} not judged` : ''
    console.log(
      `${id.padEnd(40)}${shown} ${precision === null ? '        –' : precision.toFixed(3).padStart(9)} ${severity}${note}`,
    )
    if (missing > 0) process.exitCode = 1
  }
  console.log(`More than ${SAMPLE} hits of a rule are judged by a sample of ${SAMPLE}, chosen by hash.`)
}
