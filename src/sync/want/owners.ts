import type { ActionItem } from '../../postmortem/model.js'

/** An item's owners by what can be done with them: logins are assigned, teams mentioned, names only named. */
export interface Owners {
  readonly logins: readonly string[]
  readonly teams: readonly string[]
  readonly names: readonly string[]
}

const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/
const TEAM = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/[A-Za-z0-9._-]{1,100}$/

/** `names` maps a name in documents to a login. */
export function ownersOf(item: ActionItem, names: Readonly<Record<string, string>>): Owners {
  const byName = new Map(Object.entries(names).map(([name, login]) => [name.trim().toLowerCase(), login]))
  const logins = new Map<string, string>()
  const teams = new Map<string, string>()
  const others = new Map<string, string>()
  for (const { value } of item.owners) {
    const written = value.trim()
    const known = byName.get(written.toLowerCase())
    const handle = known?.replace(/^@/, '') ?? (written.startsWith('@') ? written.slice(1) : null)
    const key = (handle ?? written).toLowerCase()
    if (handle !== null && LOGIN.test(handle)) logins.set(key, handle)
    else if (handle !== null && TEAM.test(handle)) teams.set(key, handle)
    else if (written !== '') others.set(key, written)
  }
  return { logins: [...logins.values()], teams: [...teams.values()], names: [...others.values()] }
}
