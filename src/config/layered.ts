import type { ConfigProblem } from './config.js'
import { DEFAULT_CONFIG } from './defaults.js'
import { inOrder } from './layer.js'
import { inScale, over, pathInScale, settingsIn } from './layering.js'
import { keptPaths, type Lock, lockedOverrides, lockFaults, withoutLocked } from './locks.js'
import { isMapping, type Plain } from './plain.js'
import { record } from './record.js'
import type { ScaledLayer } from './stack.js'

export interface Layered {
  readonly settings: Plain
  /** What was set although it is locked. It does not count. */
  readonly conflicts: readonly ConfigProblem[]
}

type Scale = readonly string[]

/** All of a stack in one, from the lowest up: what is locked stays as it is there. */
export function layered(layers: readonly ScaledLayer[]): Layered {
  const scales = scalesOf(layers)
  const top = scales.at(-1) ?? DEFAULT_CONFIG.severities
  let settings: Plain = record([])
  let locks: readonly (Lock & { readonly scale: Scale })[] = []
  const conflicts: ConfigProblem[] = []
  for (const [at, layer] of layers.entries()) {
    const scale = scales[at] ?? top
    const here = locks.flatMap(({ path, by, scale: from }) => {
      const renamed = pathInScale(path, from, scale)
      return renamed === null ? [] : [{ path: renamed, by }]
    })
    const set = settingsIn(layer.file)
    conflicts.push(...inOrder(lockFaults(set, here, layer.tree), layer.problemOf))
    const kept = lockedOverrides(settings, here)
    const left = inScale(withoutLocked(set, here), scale, top)
    settings = withFirst(kept, over(settings, left), left)
    const ids = isMapping(settings['own-rules']) ? Object.keys(settings['own-rules']) : []
    const locked = (layer.file.locked ?? []).flatMap((key) => keptPaths(key.split('.'), ids))
    locks = [...locks, ...locked.map((path) => ({ path, by: layer.address ?? '', scale }))]
  }
  return { settings, conflicts }
}

/** The severities that each layer's keys are named after: from a layer that locks them on, they are that layer's. */
function scalesOf(layers: readonly ScaledLayer[]): readonly Scale[] {
  let locked: Scale | null = null
  return layers.map(({ file, scale }) => {
    const own: Scale = locked ?? scale ?? DEFAULT_CONFIG.severities
    if (file.locked?.includes('severities')) locked = own
    return own
  })
}

/** A list of overrides replaces the one below it, but for what is locked there. */
function withFirst(kept: readonly unknown[], settings: Plain, { overrides }: Plain): Plain {
  return kept.length > 0 && Array.isArray(overrides) ? { ...settings, overrides: [...kept, ...overrides] } : settings
}
