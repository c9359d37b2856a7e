import { durationInWords } from '../calendar/duration-in-words.js'
import { durationsOf } from '../postmortem/durations.js'
import type { EmptyMetric, Postmortem } from '../postmortem/model.js'
import { isPlaceholder } from '../postmortem/sections/placeholder.js'
import type { Finding, Fix, Rule } from './rule.js'
import { lineAt, lineNumber } from './text/lines.js'
import { quote } from './text/quote.js'

export const metricsNotFilled: Rule = {
  id: 'metrics-not-filled',
  summary: 'A field for a duration that the times of the incident give is filled in.',
  why: 'Readers look at the numbers first, and what stands empty is taken for unknown although the timeline says it.',
  source: 'Gergely Orosz, seven questions for a postmortem: time to detect and time to mitigate',
  severity: 'info',
  good: `# Checkout returned 502s

| Started | 2026-11-03 10:02 UTC |
| --- | --- |
| Detected | 2026-11-03 10:06 UTC |
| Mitigated | 2026-11-03 10:49 UTC |
| Time to detect | 4 minutes |
| Time to mitigate | 43 minutes |
`,
  bad: `# Checkout returned 502s

| Started | 2026-11-03 10:02 UTC |
| --- | --- |
| Detected | 2026-11-03 10:06 UTC |
| Mitigated | 2026-11-03 10:49 UTC |
| Time to detect | TBD | <!-- problem -->
| Time to mitigate | | <!-- problem -->
`,
  *check(postmortem) {
    const durations = durationsOf(postmortem)
    for (const metric of postmortem.emptyMetrics) {
      const seconds = metric.kind === 'resolve' ? null : durations[metric.kind]
      if (seconds !== null && seconds > 0) yield* unfilled(postmortem, metric, seconds)
    }
  },
}

const NAMES: Readonly<Record<EmptyMetric['kind'], string>> = {
  detect: 'time to detect',
  mitigate: 'time to mitigate',
  total: 'duration',
  resolve: 'time to resolve',
}

function* unfilled(postmortem: Postmortem, { kind, span }: EmptyMetric, seconds: number): Iterable<Finding> {
  const value = durationInWords(seconds)
  const there = postmortem.text.slice(span.start, span.end)
  const is = there === '' ? 'is empty' : `is ${quote(there)}`
  const fix = there === '' ? putIn(postmortem, span.start, value) : replaced(there, span, value)
  yield {
    span,
    message: `The ${NAMES[kind]} ${is}, although the times of the incident give it.`,
    hint: `Write ${quote(value)}.`,
    ...(fix ? { fix } : {}),
  }
}

function replaced(there: string, span: EmptyMetric['span'], value: string): Fix | null {
  // A comment or a mark of Markdown is somebody's: only the placeholder itself goes.
  return isPlaceholder(there) ? { title: titleOf(value), edits: [{ span, text: value }] } : null
}

/** Behind a label at the end of its line, or between the pipes of an empty cell. */
function putIn(postmortem: Postmortem, at: number, value: string): Fix | null {
  const { start, words } = lineAt(postmortem, lineNumber(postmortem, at))
  const [before, after] = [words.slice(0, at - start), words.slice(at - start)]
  const left = before.trimEnd()
  const right = after.trimStart()
  if (left.endsWith('|') && right.startsWith('|')) {
    const span = { start: start + left.length, end: start + words.length - right.length }
    return { title: titleOf(value), edits: [{ span, text: ` ${value} ` }] }
  }
  const isEnd = /^[*_]{0,3}\s*$/.test(after) && /[:：][*_]{0,3}\s*$/.test(words)
  const end = start + words.length
  const text = `${words.endsWith(' ') ? '' : ' '}${value}`
  return isEnd ? { title: titleOf(value), edits: [{ span: { start: end, end }, text }] } : null
}

function titleOf(value: string): string {
  return `Fill in ${quote(value)}`
}
