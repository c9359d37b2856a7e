import matter from 'gray-matter'
import type { Span } from '../fact.js'
import { type SourceText, spanOfLines } from '../source.js'
import { brokenLimit } from './yaml-limits.js'
import { readYaml, type YamlEntry, YamlRefusal } from './yaml-reader.js'

export type FrontMatterReading =
  | { readonly ok: true; readonly entries: readonly YamlEntry[]; readonly span: Span }
  /** `line` from 0. */
  | { readonly ok: false; readonly reason: string; readonly hint: string; readonly line: number }

const HINT = 'Front matter is plain YAML: keys, texts, numbers and short lists.'

/** Reads the lines between the fences, which are known to be exactly `---`. The only file that knows gray-matter. */
export function readFrontMatter(source: SourceText, close: number): FrontMatterReading {
  const broken = brokenLimit(source.lines.slice(1, close))
  if (broken) return { ok: false, reason: broken.reason, hint: HINT, line: broken.line + 1 }
  const inner = { start: source.lineStarts[1] ?? 0, end: source.lineStarts[close] ?? 0 }
  const yaml = withLineFeeds(source.text.slice(inner.start, inner.end))
  try {
    return { ok: true, entries: entriesOf(yaml, inner.start), span: spanOfLines(source, 1, Math.max(1, close - 1)) }
  } catch (error) {
    if (!(error instanceof YamlRefusal)) throw error
    const line = source.lineStarts.findLastIndex((start) => start <= inner.start + error.offset)
    return { ok: false, reason: error.message, hint: HINT, line: Math.max(line, 0) }
  }
}

/** A lone CR ends a line too; the length stays, so that offsets hold. */
function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n')
}

/**
 * gray-matter runs JavaScript in front matter unless its `javascript` engine is replaced, and so all are.
 * It is given our own fences, and options always: without them it answers from a cache that swallows errors.
 */
function entriesOf(yaml: string, offset: number): readonly YamlEntry[] {
  let entries: readonly YamlEntry[] = []
  const read = (text: string) => {
    // The text begins with the line break after the opening fence.
    entries = readYaml(text).map((entry) => moved(entry, offset - 1))
    return {}
  }
  const engines = { yaml: read, javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse }
  // It cuts at `\\n---`, which would leave half of a CRLF.
  matter(`---\n${yaml}\n---\n`, { language: 'yaml', engines, excerpt: false })
  return entries
}

function refuse(): object {
  throw new YamlRefusal('Only YAML front matter is read.', 0)
}

function moved(entry: YamlEntry, by: number): YamlEntry {
  const { key, keyStart, keyEnd, value } = entry
  return { key, keyStart: keyStart + by, keyEnd: keyEnd + by, value: movedValue(value, by) }
}

function movedValue(value: YamlEntry['value'], by: number): YamlEntry['value'] {
  const place = { start: value.start + by, end: value.end + by }
  switch (value.kind) {
    case 'list':
      return { ...value, ...place, items: value.items.map((item) => movedValue(item, by)) }
    case 'map':
      return { ...value, ...place, entries: value.entries.map((entry) => moved(entry, by)) }
    case 'text':
    case 'flag':
    case 'nothing':
      return { ...value, ...place }
  }
}
