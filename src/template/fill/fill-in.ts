import { openingOf } from '../../postmortem/front-matter/fence.js'
import type { ReadingOptions } from '../../postmortem/reading-options.js'
import type { Filling } from './filling.js'
import { filledFrontMatter } from './front-matter.js'
import { intoSection } from './into-section.js'
import { namesTitle, withValues } from './placeholders.js'
import { withTitle } from './title.js'

export interface FillOptions {
  readonly reading: ReadingOptions
  /** Makes a text one that forms no structure in Markdown. */
  readonly asText: (text: string) => string
}

/** A template, ours or a team's, with what is known. Everything else of it stays, its line ends too. */
export function fillIn(template: string, filling: Filling, { reading, asText }: FillOptions): string {
  const lineEnd = template.includes('\r\n') ? '\r\n' : '\n'
  const lines = template
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const opening = openingOf(lines)
  const start = opening.kind === 'yaml' || opening.kind === 'foreign' ? opening.body : 0
  const front = opening.kind === 'yaml' ? filledFrontMatter(lines.slice(1, opening.close), filling) : null
  const head = front === null ? lines.slice(0, start) : ['---', ...front, '---']
  const body = filledBody(lines.slice(start).join('\n'), filling, { reading, asText })
  const filled = [...head, body].join('\n')
  const timed = filling.timeline === null ? filled : intoSection(filled, 'timeline', filling.timeline, reading)
  const { references } = filling
  const linked = references.length === 0 ? timed : intoSection(timed, 'references', references.join('\n'), reading)
  return `${linked.trimEnd()}\n`.replaceAll('\n', lineEnd)
}

/** The title is put in last, so that braces in it stay what they are. */
function filledBody(body: string, filling: Filling, { reading, asText }: FillOptions): string {
  const valued = withValues(body, filling, asText)
  return namesTitle(body) ? valued : withTitle(valued, asText(filling.title), reading.spellings)
}
