// How well earlier incidents are found, on the pairs judged by reading (test/recurrences/pairs.json).
//   node scripts/recurrences.mjs [--build DIR] [--names]   --names: also what was missed and what was wrong, of the tuning half
// Fails when less than 0.8 of the pairs of either half are within the first three. Numbers are chosen on the tuning half alone.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { corpusFiles, load, organisationOf, readCorpus } from './corpus/records.mjs'
import { measure } from './recurrences/measure.mjs'

const ENOUGH = 0.8
const { values } = parseArgs({
  options: { build: { type: 'string', default: 'build' }, names: { type: 'boolean', default: false } },
})
const files = corpusFiles()
if (files === null) {
  console.log('Skipped: the corpus is not here, so no earlier incident was looked for.')
  process.exit(0)
}
const { heldOut, pairs } = JSON.parse(readFileSync('test/recurrences/pairs.json', 'utf8'))
const [{ historyOf }, { nearestTo }] = await Promise.all(
  ['history/history.js', 'history/similar-to.js'].map((path) => load(path, values.build)),
)
const { records } = await readCorpus(files, values.build)
console.log('half       pairs  recall@3  P@3   unasked: recall  P@3   quiet: incidents  told  shown when asked')
print('tuning', (organisation) => !heldOut.includes(organisation))
print('held out', (organisation) => heldOut.includes(organisation))
console.log('Debatable pairs count neither way. Quiet are incidents that nobody, reading, called a recurrence.')

function print(half, isOfHalf) {
  const ofHalf = [...records].flatMap(([organisation, record]) => (isOfHalf(organisation) ? [record] : []))
  const judged = pairs.filter(({ later }) => isOfHalf(organisationOf(later)))
  const { certain, asked, unasked, quiet } = measure(ofHalf, judged, found)
  const recall = asked.right.length / certain.length
  const columns = [
    half.padEnd(9),
    String(certain.length).padStart(6),
    recall.toFixed(3).padStart(9),
    precision(asked).padStart(6),
    (unasked.right.length / certain.length).toFixed(3).padStart(15),
    precision(unasked).padStart(6),
    String(quiet.incidents).padStart(16),
    String(quiet.told).padStart(5),
    String(quiet.shown).padStart(17),
  ]
  console.log(columns.join(' '))
  if (recall < ENOUGH) process.exitCode = 1
  if (!values.names || half !== 'tuning') return
  console.log(
    listed(
      'not within the first three',
      certain.filter((name) => !asked.right.includes(name)),
    ),
  )
  console.log(listed('told unasked and wrong', unasked.wrong))
}

function precision({ right, wrong }) {
  return (right.length / (right.length + wrong.length)).toFixed(3)
}

function listed(heading, names) {
  return [`  ${heading}:`, ...names.map((name) => `    ${name}`)].join('\n')
}

/** What is found for each incident of a record: the first three when asked, and which of them are told unasked. */
function found(record) {
  const history = historyOf(record)
  return record.map((later) => ({
    later: later.path,
    earlier: nearestTo(history, later).map(({ path, isAlike }) => ({ earlier: path, isAlike })),
  }))
}
