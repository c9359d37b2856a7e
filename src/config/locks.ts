import { isMapping, type Plain, withoutValueAt } from './plain.js'
import { keyText } from './problems.js'
import { record } from './record.js'
import type { YamlFault } from './yaml-fault.js'
import type { YamlTree } from './yaml-tree.js'

/** A key that a preset keeps for itself. */
export interface Lock {
  readonly path: readonly string[]
  /** The preset's address. */
  readonly by: string
}

/** What a file sets although a preset below it locks it, each with its place. */
export function lockFaults(set: Plain, locks: readonly Lock[], tree: YamlTree): readonly YamlFault[] {
  const places = new Map(
    locks.flatMap(({ path, by }) => placesOf(set, path).map((place) => [keyText(place), { place, by }])),
  )
  return [...places].map(([key, { place, by }]) => ({
    offset: tree.keyOffsetOf(place),
    message: `\`${key}\` is locked by ${by}.`,
    hint: 'Remove it here: the value of the preset counts. Whoever keeps the preset can unlock it.',
  }))
}

/** What a file sets without what is locked. */
export function withoutLocked(set: Plain, locks: readonly Lock[]): Plain {
  const places = locks.flatMap(({ path }) => placesOf(set, path))
  const left = places.reduce<unknown>(withoutValueAt, set)
  return isMapping(left) ? withRules(left) : set
}

/** An override of which nothing is left still has its mapping of rules. */
function withRules(set: Plain): Plain {
  const { overrides } = set
  if (!Array.isArray(overrides)) return set
  return { ...set, overrides: overrides.map((one) => (isMapping(one) ? { rules: {}, ...one } : one)) }
}

/** Where a file sets a locked key: at it, and for some documents under `overrides`. */
function placesOf(set: Plain, path: readonly string[]): readonly (readonly string[])[] {
  const overrides: readonly unknown[] = Array.isArray(set['overrides']) ? set['overrides'] : []
  const own = sets(set, path) ? [path] : []
  if (path[0] !== 'rules') return own
  return [...own, ...overrides.flatMap((one, at) => (sets(one, path) ? [['overrides', String(at), ...path]] : []))]
}

/** An empty mapping sets nothing. */
function sets(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return !(isMapping(value) && Object.keys(value).length === 0)
  return isMapping(value) && Object.hasOwn(value, key) && sets(value[key], rest)
}

/**
 * All that a lock keeps. A rule of the team's own is one whole, and what `rules` says of it belongs to it; `own`: those that
 * are there when it is locked.
 */
export function keptPaths(path: readonly string[], own: readonly string[]): readonly (readonly string[])[] {
  const [first, id] = path
  if (first !== 'own-rules') return [path]
  return id === undefined
    ? [path, ...own.map((name) => ['rules', name])]
    : [
        ['own-rules', id],
        ['rules', id],
      ]
}

/** The overrides of locked rules alone. */
export function lockedOverrides({ overrides }: Plain, locks: readonly Lock[]): readonly unknown[] {
  if (!Array.isArray(overrides)) return []
  const isLocked = (id: string) => locks.some(({ path: [first, rule = id] }) => first === 'rules' && rule === id)
  return overrides.flatMap((one: unknown) => {
    if (!isMapping(one) || !isMapping(one['rules'])) return []
    const rules = Object.entries(one['rules']).filter(([id]) => isLocked(id))
    return rules.length === 0 ? [] : [{ ...one, rules: record(rules) }]
  })
}
