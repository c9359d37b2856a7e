import { isMapping, type Plain } from './plain.js'
import { record } from './record.js'
import type { FileConfig } from './schema.js'

/** What a file sets, in a form in which one can go over another: the bare severity of a rule is its key `severity`. */
export function settingsIn({ extends: _, locked: __, ...file }: FileConfig): Plain {
  const set = Object.entries(file).filter(([, value]) => value !== undefined)
  return record(set.map(([key, value]) => [key, key === 'overrides' ? listUnfolded(value) : unfolded(key, value)]))
}

function listUnfolded(overrides: unknown): unknown {
  return Array.isArray(overrides)
    ? overrides.map((one) => mapped(one, (value, key) => unfolded(key, value)))
    : overrides
}

function unfolded(key: string, value: unknown): unknown {
  return key === 'rules' ? mapped(value, (set) => (typeof set === 'string' ? { severity: set } : set)) : value
}

/** One over another, key by key in mappings; everything else replaces. A rule of the team's own is one whole. */
export function over(below: Plain, above: Plain): Plain {
  const merged = new Map(Object.entries(below))
  for (const [key, value] of Object.entries(above)) {
    const under = merged.get(key)
    const merge = key === 'own-rules' ? replaced : over
    const both = isMapping(under) && isMapping(value) ? merge(under, value) : value
    merged.set(key, both)
  }
  return record(merged)
}

function replaced(below: Plain, above: Plain): Plain {
  return record([...Object.entries(below), ...Object.entries(above)])
}

type Names = readonly string[]

/** Mappings whose keys are severities. */
const BY_SEVERITY: readonly (readonly string[])[] = [
  ['sections'],
  ['targets', 'detect'],
  ['targets', 'mitigate'],
  ['write-within'],
]

/** The same settings where severities have other names: the worst of one scale is the worst of the other. */
export function inScale(value: Plain, from: Names, to: Names): Plain {
  if (from.join('\n') === to.join('\n')) return value
  return record(Object.entries(value).map(([key, under]) => [key, renamed(key, under, from, to)] as const))
}

/** The path of a key in another scale; null where that scale has no severity of the same rank. */
export function pathInScale(path: Names, from: Names, to: Names): Names | null {
  const under = BY_SEVERITY.find((mapping) => mapping.every((key, at) => path[at] === key))
  const name = under === undefined ? undefined : path[under.length]
  if (under === undefined || name === undefined || !from.includes(name)) return path
  const other = to[from.indexOf(name)]
  return other === undefined ? null : [...under, other, ...path.slice(under.length + 1)]
}

function renamed(key: string, value: unknown, from: Names, to: Names): unknown {
  switch (key) {
    case 'sections':
    case 'write-within':
      return keysRenamed(value, from, to)
    case 'targets':
      return mapped(value, (by) => keysRenamed(by, from, to))
    case 'triggers':
      return mapped(value, (set, name) => (name === 'severity' ? (nameIn(set, from, to) ?? to.at(-1) ?? set) : set))
    case 'overrides':
      return Array.isArray(value) ? value.map((one) => mapped(one, (set, name) => namesIn(name, set, from, to))) : value
    default:
      return value
  }
}

function mapped(value: unknown, change: (value: unknown, key: string) => unknown): unknown {
  if (!isMapping(value)) return value
  return record(Object.entries(value).map(([key, under]) => [key, change(under, key)] as const))
}

function keysRenamed(value: unknown, from: Names, to: Names): unknown {
  if (!isMapping(value)) return value
  return record(
    Object.entries(value).flatMap(([key, under]) => {
      const name = from.includes(key) ? nameIn(key, from, to) : key
      return name === null ? [] : [[name, under] as const]
    }),
  )
}

function namesIn(key: string, value: unknown, from: Names, to: Names): unknown {
  if (key !== 'severities' || !Array.isArray(value)) return value
  return value.flatMap((name) => nameIn(name, from, to) ?? [])
}

function nameIn(name: unknown, from: Names, to: Names): string | null {
  return (typeof name === 'string' ? to[from.indexOf(name)] : null) ?? null
}
