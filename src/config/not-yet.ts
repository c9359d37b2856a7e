import { DEFAULT_CONFIG } from './defaults.js'
import type { FileConfig } from './schema.js'

/** Settings that are read and checked, and that this version does not act on: dotted keys. */
export const NOT_YET = [
  'template',
  'action-items.assign-within',
  'people.deciders',
  'people.escalation',
  'follow-up.snooze-limit',
  'follow-up.check-in',
  'incidents',
  'share',
]

/** One sentence for each of them that the team set to something else than the default. */
export function notYetOf(file: FileConfig): readonly string[] {
  return NOT_YET.filter((key) => {
    const written = at(file, key)
    return written !== undefined && JSON.stringify(written) !== JSON.stringify(at(DEFAULT_CONFIG, key))
  }).map((key) => `\`${key}\` in the configuration has no effect in this version.`)
}

function at(value: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((under, name) => {
    return typeof under === 'object' && under !== null ? Reflect.get(under, name) : undefined
  }, value)
}
