import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from 'yaml'
import { GUARDED_YAML } from '../postmortem/front-matter/yaml-options.js'
import { record } from './record.js'
import { type YamlFault, yamlFault } from './yaml-fault.js'

/** Plain values, maps without prototype, and where each of them stands. */
export interface YamlTree {
  readonly value: unknown
  /** Where the value at a path stands; for a missing one, its nearest parent. */
  offsetOf(path: readonly PropertyKey[]): number
  /** Where the key at the end of a path stands. */
  keyOffsetOf(path: readonly PropertyKey[]): number
}

export type YamlReading =
  | { readonly ok: true; readonly tree: YamlTree }
  | { readonly ok: false; readonly faults: readonly YamlFault[] }

/**
 * Reads YAML 1.2 without anchors, aliases, tags, directives and keys that are no text. Never throws.
 * Errors are looked at before any value is made of the nodes: making values of hostile ones takes minutes.
 */
export function readYaml(text: string): YamlReading {
  const fault = yamlFault(text)
  if (fault) return { ok: false, faults: [fault] }
  const document = parse(text)
  if (document === null)
    return { ok: false, faults: [{ offset: 0, message: 'The configuration cannot be read.', hint: 'Simplify it.' }] }
  const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0]
  // What is never closed is found missing behind the last line.
  if (first)
    return { ok: false, faults: [syntaxFault(text, first.code, Math.min(first.pos[0], text.trimEnd().length))] }
  const found: YamlFault[] = []
  const value = plain(document.contents, found)
  if (found.length > 0) return { ok: false, faults: found }
  return { ok: true, tree: treeOf(document, value) }
}

function parse(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, GUARDED_YAML)
  } catch (error) {
    // A parser that gives up (a stack, a state it does not know) has not read the text: that is all there is to say.
    if (error instanceof Error) return null
    throw error
  }
}

function syntaxFault(text: string, code: string, offset: number): YamlFault {
  const written =
    text
      .slice(offset, offset + 200)
      .split(/[\r\n]/)[0]
      ?.slice(0, 60)
      .replaceAll('`', "'")
      .trim() ?? ''
  const at = written === '' ? '' : ` at \`${written}\``
  if (code === 'DUPLICATE_KEY')
    return { offset, message: `The key${at} is written twice.`, hint: 'Keep one of the two.' }
  if (code === 'NON_STRING_KEY') return { offset, message: `A key${at} is not text.`, hint: 'Write `key: value`.' }
  if (code === 'TAG_RESOLVE_FAILED') return { offset, message: `A tag${at} is not read here.`, hint: 'Remove the `!`.' }
  if (code === 'TAB_AS_INDENT') return { offset, message: `A tab indents the line${at}.`, hint: 'Indent with spaces.' }
  return {
    offset,
    message: `This is not YAML${at}.`,
    hint: 'Mend the line: `key: value`, with two spaces for each level; quote a value that begins with a sign.',
  }
}

function plain(node: Node | ParsedNode | null | undefined, found: YamlFault[]): unknown {
  if (!node) return null
  const offset = node.range?.[0] ?? 0
  if (isAlias(node) || node.anchor)
    return refuse(found, offset, 'Anchors and aliases are not read here.', 'Write the value again.')
  if (node.tag?.startsWith('!')) return refuse(found, offset, 'Tags are not read here.', 'Remove the `!`.')
  if (isScalar(node)) return node.value
  if (isSeq<Node>(node)) return node.items.map((item) => plain(item, found))
  if (!isMap<Node, Node>(node)) return null
  return record(
    node.items.map((pair) => {
      const key = String(plain(pair.key, found))
      if (key === '__proto__')
        refuse(found, pair.key.range?.[0] ?? offset, 'This key means nothing here.', 'Remove it.')
      return [key, plain(pair.value, found)] as const
    }),
  )
}

function refuse(found: YamlFault[], offset: number, message: string, hint: string): null {
  found.push({ offset, message, hint })
  return null
}

function treeOf(document: Document.Parsed, value: unknown): YamlTree {
  const nodeAt = (path: readonly PropertyKey[]): Node | null => {
    const found = path.length === 0 ? document.contents : document.getIn(path, true)
    return isMap(found) || isSeq(found) || isScalar(found) ? found : null
  }
  const offsetOf = (path: readonly PropertyKey[]): number => {
    const offset = nodeAt(path)?.range?.[0]
    return offset ?? (path.length === 0 ? 0 : offsetOf(path.slice(0, -1)))
  }
  const keyOffsetOf = (path: readonly PropertyKey[]): number => {
    const parent = nodeAt(path.slice(0, -1))
    const pair = isMap<Node, Node>(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : null
    return pair?.key.range?.[0] ?? offsetOf(path)
  }
  return { value, offsetOf, keyOffsetOf }
}
