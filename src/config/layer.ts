import { lineStartsOf, positionAt } from '../postmortem/position.js'
import type { ConfigProblem } from './config.js'
import { faultsOf } from './problems.js'
import { record } from './record.js'
import { type FileConfig, fileSchema } from './schema.js'
import type { YamlFault } from './yaml-fault.js'
import { readYaml, type YamlTree } from './yaml-tree.js'

/** One text of a configuration, as its author wrote it: the repository's own, or a preset. */
export interface Layer {
  /** Null: the repository's own. */
  readonly address: string | null
  readonly file: FileConfig
  readonly tree: YamlTree
  /** A fault of this text, where people find it. */
  readonly problemOf: (fault: YamlFault) => ConfigProblem
}

export type LayerReading =
  | { readonly ok: true; readonly layer: Layer }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

const SHOWN = 20

export function ownLayer(text: string): LayerReading {
  const lines = lineStartsOf(withoutMark(text))
  return layerOf(text, null, ({ offset, message, hint }) => ({ ...positionAt(lines, offset), message, hint }))
}

/** The faults of a preset are shown where our own file leads to it: that line can be clicked and changed. */
export function presetLayer(text: string, address: string, at: Pick<ConfigProblem, 'line' | 'column'>): LayerReading {
  const lines = lineStartsOf(withoutMark(text))
  return layerOf(text, address, ({ offset, message, hint }) => ({
    ...at,
    preset: address,
    message: `In ${address}, line ${positionAt(lines, offset).line}: ${message}`,
    hint,
  }))
}

function layerOf(text: string, address: string | null, problemOf: Layer['problemOf']): LayerReading {
  const reading = readYaml(withoutMark(text))
  if (!reading.ok) return { ok: false, problems: inOrder(reading.faults, problemOf) }
  const { tree } = reading
  const parsed = fileSchema.safeParse(withoutEmpty(tree))
  if (!parsed.success) return { ok: false, problems: inOrder(faultsOf(parsed.error.issues, tree), problemOf) }
  return { ok: true, layer: { address, file: parsed.data, tree, problemOf } }
}

export function inOrder(
  faults: readonly YamlFault[],
  problemOf: (fault: YamlFault) => ConfigProblem,
): readonly ConfigProblem[] {
  return [...faults]
    .sort((a, b) => a.offset - b.offset)
    .slice(0, SHOWN)
    .map(problemOf)
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** A top-level key with nothing behind it says nothing; neither does an empty file. Only `template` can be none. */
function withoutEmpty({ value }: YamlTree): unknown {
  if (value === null) return record([])
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return record(Object.entries(value).filter(([key, under]) => under !== null || key === 'template'))
}
