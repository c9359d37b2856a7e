import type { Comparison, Hunk } from '../../setup/compare.js'
import { type FileOutcome, pathOf, type SetupOutcome } from '../../setup/outcome.js'
import type { Survey } from '../../setup/survey.js'
import { breakCommands, consoleLine } from '../escape/console.js'
import { type Colors, colorsOf } from './colors.js'

interface Shown {
  readonly color: boolean
}

/** Differences, what became of each file, and what to do next. A dry run is the differences alone: a patch for git. */
export function renderInit(outcome: SetupOutcome, shown: Shown): string {
  const patch = renderPatch(
    outcome.files.filter((file) => outcome.isDryRun || file.outcome !== 'left').map(({ comparison }) => comparison),
    shown,
  )
  if (outcome.isDryRun) return patch
  const colors = colorsOf(shown.color)
  const parts = [
    ...(outcome.isShown ? [] : [renderFound(outcome.survey, shown), patch]),
    lines(outcome.files.map((file) => fileLine(file, colors))),
    nextLines(outcome.next, colors),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

/** What was found, in a line or two. */
export function renderFound({ postmortems, globs, shapes, owners }: Survey, { color }: Shown): string {
  const colors = colorsOf(color)
  if (postmortems.length === 0) return `${colors.strong('No postmortem was found: the defaults are proposed.')}\n`
  const count = postmortems.length === 1 ? '1 postmortem was found' : `${postmortems.length} postmortems were found`
  const where = globs === null ? 'where the defaults look' : `in ${globs.map(consoleLine).join(', ')}`
  const written = [
    ...(shapes.timeline === null ? [] : [`timelines as ${PLURAL[shapes.timeline]}`]),
    ...(shapes.actionItems === null ? [] : [`action items as ${PLURAL[shapes.actionItems]}`]),
    ...(owners.length === 0 ? [] : ['owners by name']),
  ]
  const how = written.length === 0 ? '' : `Mostly: ${written.join(', ')}.\n`
  return `${colors.strong(`${count}, ${breakCommands(where)}.`)}\n${how}`
}

const PLURAL = { table: 'tables', list: 'lists', other: 'text' } as const

/** As git writes it, so that `git apply` takes it where it is plain. */
export function renderPatch(comparisons: readonly Comparison[], { color }: Shown): string {
  const colors = colorsOf(color)
  return lines(comparisons.flatMap((comparison) => patchLines(comparison, colors)))
}

function patchLines(comparison: Comparison, colors: Colors): readonly string[] {
  if (comparison.kind === 'keep') return []
  const { path } = comparison.file
  const before = comparison.kind === 'create' ? '/dev/null' : `a/${path}`
  const mode = comparison.kind === 'create' ? ['new file mode 100644'] : []
  const head = [`diff --git a/${path} b/${path}`, ...mode, `--- ${before}`, `+++ b/${path}`]
  return [...head.map(colors.strong), ...comparison.hunks.flatMap((hunk) => hunkLines(hunk, colors))]
}

function hunkLines(hunk: Hunk, colors: Colors): readonly string[] {
  const { oldStart, oldLines, newStart, newLines } = hunk
  const head = colors.name(`@@ -${oldLines === 0 ? 0 : oldStart},${oldLines} +${newStart},${newLines} @@`)
  return [head, ...hunk.lines.map((line) => colored(line, colors))]
}

function colored(line: string, colors: Colors): string {
  const text = consoleLine(line)
  if (line.startsWith('+')) return colors.good(text)
  return line.startsWith('-') ? colors.bad(text) : text
}

function fileLine({ comparison, outcome, because }: FileOutcome, colors: Colors): string {
  const path = consoleLine(pathOf(comparison))
  const why = because === null ? '' : `: ${consoleLine(because)}`
  switch (outcome) {
    case 'written':
      return `${colors.good('written')}  ${path}`
    case 'left':
      return `${colors.aside('left')}     ${path}${colors.aside(why)}`
    case 'failed':
      return `${colors.bad('failed')}   ${path}${why}`
    case 'planned':
      return `${colors.name('planned')}  ${path}`
  }
}

function nextLines(next: readonly string[], colors: Colors): string {
  if (next.length === 0) return ''
  return lines([colors.strong('Next'), ...next.map((step, at) => `  ${at + 1}. ${consoleLine(step)}`)])
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('')
}
