import { DEFAULT_CONFIG } from './defaults.js'
import type { FileConfig } from './schema.js'

/** Settings that are read and checked, and that this version does not act on: dotted keys. */
export const NOT_YET = ['template', 'follow-up.check-in', 'incidents', 'share.on-merge']

/** One sentence for each setting of the team that does nothing. */
export function notYetOf(file: FileConfig): readonly string[] {
  const teams = (file.people?.deciders ?? []).filter((login) => login.includes('/'))
  const unseen = teams.map(
    (team) => `\`${team}\` under \`people.deciders\` decides nothing: who is in a team cannot be seen.`,
  )
  return [...unseen, ...withoutEffect(file)]
}

function withoutEffect(file: FileConfig): readonly string[] {
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
