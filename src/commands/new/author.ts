import type { Config } from '../../config/config.js'
import { plainLine } from '../../render/escape/plain.js'

/** What git knows of whoever runs the command. */
export interface KnownAuthor {
  readonly name: string | null
  readonly login: string | null
}

const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62})$/
const LONGEST = 100

/** The author as documents write it: `@ada` where a login is known, else the name. A login is never guessed. */
export function authorOf({ name, login }: KnownAuthor, { people }: Config): string | null {
  if (login !== null && LOGIN.test(login)) return `@${login}`
  const shown = plainLine(name ?? '').slice(0, LONGEST)
  const known = Object.entries(people.names).find(([one]) => one.toLowerCase() === shown.toLowerCase())
  return known ? `@${known[1]}` : shown || null
}
