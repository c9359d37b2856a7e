import { readFileSync } from 'node:fs'
import { sampleOf } from './hits.mjs'

export function judgedFile(rule) {
  return `test/precision/${rule}.json`
}

export function readJudged(rule) {
  return JSON.parse(readFileSync(judgedFile(rule), 'utf8'))
}

/** The share of judged hits that are right; null where there was nothing to judge. */
export function precisionOf({ judged }) {
  return judged.length === 0 ? null : judged.filter(({ right }) => right).length / judged.length
}

/** How many of today's hits nobody has judged, and of the judged ones that are no hits any more. */
export function unjudged(hits, { judged }) {
  const key = ({ document, line, hash }) => `${document}:${line}:${hash}`
  const now = sampleOf(hits).map(key).sort()
  const then = judged.map(key).sort()
  const extra = now.filter((one) => !then.includes(one)).length
  return extra + then.filter((one) => !now.includes(one)).length
}
