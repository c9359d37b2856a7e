import type { ConfigProblem } from './config.js'
import { DEFAULT_CONFIG } from './defaults.js'
import { type Layer, presetLayer } from './layer.js'
import { faultAt } from './problems.js'
import { words } from './shapes.js'
import { addressKey } from './shared-address.js'

/** Presets at hand: their text by the key of their address. */
export type Presets = ReadonlyMap<string, string>

/** A text with the severities that its keys are named after; null: those of a preset that is not at hand. */
export interface ScaledLayer extends Layer {
  readonly scale: readonly string[] | null
}

export interface Stack {
  /** The lowest first, the repository's own last; a preset that is reached twice counts where it is reached first. */
  readonly layers: readonly ScaledLayer[]
  readonly problems: readonly ConfigProblem[]
  /** Addresses that are named, and not at hand. */
  readonly unread: readonly string[]
}

const DEPTH = 5

interface Walk {
  readonly presets: Presets
  readonly scales: Map<string, Scale>
  readonly layers: ScaledLayer[]
  readonly problems: ConfigProblem[]
  readonly unread: string[]
}

/** `isSet`: somebody named them. */
interface Scale {
  readonly names: readonly string[] | null
  readonly isSet: boolean
}

type At = Pick<ConfigProblem, 'line' | 'column'>

/** Every preset that a file leads to, in the order in which they count. */
export function stackOf(own: Layer, presets: Presets): Stack {
  const walk: Walk = { presets, scales: new Map(), layers: [], problems: [], unread: [] }
  visit(walk, own, [], null)
  return walk
}

function visit(walk: Walk, layer: Layer, above: readonly string[], from: At | null): Scale {
  const named = layer.file.extends ?? []
  const below = named.map((address, index) => {
    const at = from ?? placeOf(layer, index)
    const fault = faultOf(address, above)
    if (fault === null) return reach(walk, address, above, at)
    walk.problems.push({ ...layer.problemOf(faultAt(['extends', index], layer.tree, fault)), ...at })
    return UNKNOWN
  })
  const scale = scaleOf(layer, below)
  walk.layers.push({ ...layer, scale: scale.names })
  return scale
}

const UNKNOWN: Scale = { names: null, isSet: true }

function scaleOf({ file }: Layer, below: readonly Scale[]): Scale {
  if (file.severities !== undefined) return { names: file.severities, isSet: true }
  return below.findLast(({ isSet }) => isSet) ?? { names: DEFAULT_CONFIG.severities, isSet: false }
}

function reach(walk: Walk, address: string, above: readonly string[], at: At): Scale {
  const key = addressKey(address)
  const known = walk.scales.get(key)
  if (known !== undefined) return known
  const text = walk.presets.get(key)
  if (text === undefined) {
    walk.unread.push(address)
    return UNKNOWN
  }
  const reading = presetLayer(text, address, at)
  if (!reading.ok) walk.problems.push(...reading.problems)
  const scale = reading.ok ? visit(walk, reading.layer, [...above, address], at) : UNKNOWN
  walk.scales.set(key, scale)
  return scale
}

function faultOf(address: string, above: readonly string[]): string | null {
  const key = addressKey(address)
  const start = above.findIndex((one) => addressKey(one) === key)
  if (start >= 0) {
    const way = [...above.slice(start), address].join(' → ')
    return words(`leads back to itself: ${way}`, 'Take one of them out of `extends`.')
  }
  if (above.length >= DEPTH) return words(`is the ${DEPTH + 1}th preset in a row`, `Nest at most ${DEPTH}.`)
  return null
}

function placeOf(layer: Layer, index: number): At {
  const { line, column } = layer.problemOf(faultAt(['extends', index], layer.tree, ''))
  return { line, column }
}
