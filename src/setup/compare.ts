import { structuredPatch } from 'diff'
import type { ProposedFile, Purpose } from './propose.js'

/** What is there already. */
export interface Existing {
  /** Texts by path, of the files that would be written. */
  readonly texts: ReadonlyMap<string, string>
  /** The workflow that runs the Action already; null: none does. */
  readonly workflow: string | null
  /** The configuration that is there names a template or, with null, none; undefined: there is no configuration. */
  readonly template: string | null | undefined
}

export type Comparison =
  | { readonly kind: 'create'; readonly file: ProposedFile; readonly hunks: readonly Hunk[] }
  /** Another text is there: it is replaced only by somebody who has seen the difference. */
  | {
      readonly kind: 'replace'
      readonly file: ProposedFile
      readonly before: string
      readonly hunks: readonly Hunk[]
    }
  /** Nothing is to be done. */
  | { readonly kind: 'keep'; readonly purpose: Purpose; readonly path: string; readonly because: string }

export interface Hunk {
  readonly oldStart: number
  readonly oldLines: number
  readonly newStart: number
  readonly newLines: number
  /** Each begins with a blank, `-`, `+` or `\`. */
  readonly lines: readonly string[]
}

const CONTEXT = 3
/** Beyond it all lines count as changed: nobody waits for the shortest difference of two foreign texts. */
const EDITS = 500

/** What writing a file would change. */
export function compare(file: ProposedFile, existing: Existing): Comparison {
  const { purpose, path, text } = file
  const keep = (at: string, because: string): Comparison => ({ kind: 'keep', purpose, path: at, because })
  if (purpose === 'workflow' && existing.workflow !== null) return keep(existing.workflow, 'it runs the Action already')
  // A run that was killed between the two leaves a configuration that names a template which is not there.
  const isAwaited = existing.template === path && !existing.texts.has(path)
  if (purpose === 'template' && typeof existing.template === 'string' && !isAwaited)
    return keep(existing.template, 'the configuration that is there names it')
  const before = existing.texts.get(path)
  if (before === undefined) return { kind: 'create', file, hunks: hunksOf('', text) }
  if (before === text) return keep(path, 'it is as it would be written')
  return { kind: 'replace', file, before, hunks: hunksOf(before, text) }
}

function hunksOf(before: string, after: string): readonly Hunk[] {
  const options = { context: CONTEXT, maxEditLength: EDITS }
  const shortest = structuredPatch('', '', before, after, undefined, undefined, options)
  return shortest?.hunks ?? [wholeHunk(before, after)]
}

function wholeHunk(before: string, after: string): Hunk {
  const [old, now] = [linesOf(before), linesOf(after)]
  const lines = [...marked(old, '-', before), ...marked(now, '+', after)]
  return { oldStart: 1, oldLines: old.length, newStart: 1, newLines: now.length, lines }
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n')
}

function marked(lines: readonly string[], mark: string, text: string): readonly string[] {
  const end = text.endsWith('\n') ? [] : ['\\ No newline at end of file']
  return [...lines.map((line) => `${mark}${line}`), ...end]
}
