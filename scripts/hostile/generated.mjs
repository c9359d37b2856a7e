// Runs the generated cases of every kind, and says what went wrong: generatedCases({ isLong }).
import { availableParallelism } from 'node:os'
import { faultsOfBatch, JSON_WAY, WAYS } from './batch.mjs'
import { frontMatter } from './kinds/front-matter.mjs'
import { large, nearLimits } from './kinds/large.mjs'
import { markdown } from './kinds/markdown.mjs'
import { words } from './kinds/words.mjs'
import { faultsOfPlaces } from './places.mjs'
import { aListener } from './repository.mjs'

const TOGETHER = 70

/** The faults found. */
export async function generatedCases({ isLong }) {
  const kinds = { 'front matter': frontMatter, Markdown: markdown, words, large, 'near limits': nearLimits }
  const chosen = Object.fromEntries(
    Object.entries(kinds).map(([kind, cases]) => [kind, cases.filter((one) => isLong || !one.isLong)]),
  )
  const small = [...chosen['front matter'], ...chosen.Markdown, ...chosen.words]
  const names = [...small, ...large, ...nearLimits].map(({ name }) => name)
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  if (twice.length > 0) throw new Error(`Two cases have one name: ${twice.join(', ')}`)
  const worst = { seconds: { value: 0, where: '' }, peak: { value: 0, where: '' } }
  const jobs = [
    ...batches(small, isLong ? 25 : TOGETHER, isLong ? WAYS : WAYS.filter((way) => !way.isExtra)),
    ...batches(large, large.length, WAYS),
    ...batches(nearLimits, isLong ? 1 : 4, isLong ? WAYS : [JSON_WAY]),
  ]
  const faults = await inTurns(jobs, worst)
  const places = await faultsOfPlaces()
  console.log(countsOf(chosen, places.count))
  for (const [name, unit] of [
    ['seconds', 's'],
    ['peak', 'MB'],
  ]) {
    console.log(`  most ${unit} of a process: ${worst[name].value.toFixed(1)} (${worst[name].where})`)
  }
  return [...faults, ...places.faults]
}

function batches(cases, size, ways) {
  const parts = Array.from({ length: Math.ceil(cases.length / size) }, (_, at) =>
    cases.slice(at * size, (at + 1) * size),
  )
  return parts.flatMap((part) => ways.map((way) => ({ part, way })))
}

async function inTurns(jobs, worst) {
  const faults = []
  const turn = async () => {
    const listener = await aListener()
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      faults.push(...(await faultsOfBatch(job.part, job.way, listener, worst)))
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, turn))
  return faults
}

function countsOf(kinds, places) {
  const counts = Object.entries(kinds).map(([kind, { length }]) => `${kind} ${length}`)
  return `  cases: ${counts.join(', ')}, links and names ${places}`
}
