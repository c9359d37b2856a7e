import { record } from './record.js'

export type Plain = Readonly<Record<string, unknown>>

export function isMapping(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a path; undefined when nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = Reflect.get(at, key)
  }
  return at
}

/** The same value without what stands at a path; lists keep their other entries as they are. */
export function withoutValueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? withoutValueAt(one, rest) : one))
  if (!isMapping(value) || !Object.hasOwn(value, key)) return value
  return record(
    Object.entries(value).flatMap(([name, under]) => {
      if (name !== key) return [[name, under] as const]
      return rest.length === 0 ? [] : [[name, withoutValueAt(under, rest)] as const]
    }),
  )
}
