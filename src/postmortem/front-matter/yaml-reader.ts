import { type Document, isAlias, isCollection, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { GUARDED_YAML } from './yaml-options.js'

/** A value of the front matter, with offsets in the YAML text. */
export type YamlValue =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly quoted: boolean
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'flag'
      readonly flag: boolean
      readonly text: string
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'nothing'; readonly start: number; readonly end: number }
  | { readonly kind: 'list'; readonly items: readonly YamlValue[]; readonly start: number; readonly end: number }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly start: number; readonly end: number }

export interface YamlEntry {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: YamlValue
}

/** Thrown by the reader; its message is fixed text and never the document's. */
export class YamlRefusal extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** Reads a mapping. Nothing is converted before errors and warnings are known to be none, and nothing is resolved. */
export function readYaml(text: string): readonly YamlEntry[] {
  const document = parseDocument(text, GUARDED_YAML)
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) throw new YamlRefusal('The front matter is not valid YAML.', problem.pos[0])
  refuseReferences(document)
  const top = document.contents
  if (top === null || (isScalar(top) && top.value === null)) return []
  const value = valueFrom(top)
  if (value.kind !== 'map') throw new YamlRefusal('The front matter is not a list of keys and values.', value.start)
  return value.entries
}

function refuseReferences(document: Document.Parsed): void {
  visit(document, (_key, node) => {
    if (isPair(node) || node === document) return
    const anchored = (isScalar(node) || isCollection(node)) && (node.anchor !== undefined || node.tag !== undefined)
    if (!isAlias(node) && !anchored) return
    const offset = 'range' in node && node.range ? node.range[0] : 0
    throw new YamlRefusal('The front matter uses an anchor, an alias or a tag.', offset)
  })
}

function valueFrom(node: unknown): YamlValue {
  if (isMap(node)) {
    const entries = node.items.map((pair) => entryFrom(pair.key, pair.value))
    return { kind: 'map', entries, ...rangeOf(node.range) }
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map(valueFrom), ...rangeOf(node.range) }
  if (!isScalar(node)) return { kind: 'nothing', start: 0, end: 0 }
  const range = rangeOf(node.range)
  if (node.value === null || node.value === undefined) return { kind: 'nothing', ...range }
  const text = node.source ?? String(node.value)
  if (typeof node.value === 'boolean') return { kind: 'flag', flag: node.value, text, ...range }
  const quoted = node.type !== 'PLAIN'
  return { kind: 'text', text: quoted ? String(node.value) : text, quoted, ...range }
}

function entryFrom(key: unknown, value: unknown): YamlEntry {
  const { start, end } = rangeOf(isScalar(key) ? key.range : null)
  const name = isScalar(key) ? (key.source ?? String(key.value)) : ''
  const read = value === null ? ({ kind: 'nothing', start: end, end } as const) : valueFrom(value)
  return { key: name, keyStart: start, keyEnd: end, value: read }
}

function rangeOf(range: readonly [number, number, number] | null | undefined): { start: number; end: number } {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }
}
