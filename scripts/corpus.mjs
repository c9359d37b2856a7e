// Scores the parser against labels made by reading: npm run corpus [-- --held-out]
// One line a document, then precision, recall and F1 of each fact; exits with 1 below the floor, but for a single miss. The labels beside the
// project and our own (test/corpus-labels) are scored together; --held-out scores those that were put away before tuning.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FACTS, scoreDocument } from './corpus/score.mjs'
import { add, f1, none } from './corpus/tally.mjs'

const CORPUS = '../shared/corpus'
const OWN = 'test/corpus-labels'
const FLOOR = 0.95

if (!existsSync(CORPUS)) {
  console.log(`Skipped: ${CORPUS} is not here, so the parser was not scored.`)
  process.exit(0)
}
const { defaultReadingOptions, readDocument } = await import('../build/src/postmortem/read.js')
const { fallbackIds } = await import('../build/src/postmortem/fallback-id.js')

const folders = process.argv.includes('--held-out') ? [join(OWN, 'held-out')] : [join(CORPUS, 'labels'), OWN]
const labels = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
)

const totals = Object.fromEntries(FACTS.map((fact) => [fact, none()]))
console.log(['document'.padEnd(58), ...FACTS.map((fact) => fact.padStart(10))].join(' '))
for (const label of labels) {
  const bytes = readFileSync(join(CORPUS, 'documents', label.file))
  if (label.sha256 && label.sha256 !== createHash('sha256').update(bytes).digest('hex')) {
    console.log(`${label.file} is not the text that was labelled.`)
    process.exitCode = 1
    continue
  }
  const [[, id]] = fallbackIds([label.file])
  const scores = scoreDocument(
    label,
    readDocument(label.file, bytes, defaultReadingOptions(id)),
    process.argv.includes('--verbose'),
  )
  for (const fact of FACTS) totals[fact] = add(totals[fact], scores[fact])
  console.log(
    [label.file.slice(-58).padEnd(58), ...FACTS.map((fact) => shown(f1(scores[fact])).padStart(10))].join(' '),
  )
}

console.log(`\n${labels.length} documents${' '.repeat(20)} precision     recall         F1   right  extra missed`)
for (const fact of FACTS) {
  const { right, extra, missed } = totals[fact]
  const precision = right + extra === 0 ? null : right / (right + extra)
  const recall = right + missed === 0 ? null : right / (right + missed)
  const isBelow = (f1(totals[fact]) ?? 1) < FLOOR && Math.max(extra, missed) > 1
  if (isBelow) process.exitCode = 1
  const figures = [precision, recall, f1(totals[fact])].map((value) => shown(value).padStart(10))
  const counts = [right, extra, missed].map((count) => String(count).padStart(6))
  console.log(`${fact.padEnd(28)} ${figures.join(' ')} ${counts.join(' ')}${isBelow ? `  below ${FLOOR}` : ''}`)
}

function shown(value) {
  return value === null ? '–' : value.toFixed(3)
}
