import { markdownCode } from '../escape/code.js'

const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,38})$/i
const TEAM = /^[a-z\d](?:[a-z\d_-]{0,38})\/[a-z\d._-]{1,100}$/i

/** Notifies a person or a team (`acme/platform`). Only owners are ever given to this; what can be neither is only shown. */
export function mention(handle: string): string {
  return LOGIN.test(handle) || TEAM.test(handle) ? `@${handle}` : markdownCode(handle)
}

/** `@ada`, `@ada and @grace`, `@ada, @grace and @linus`. */
export function mentions(handles: readonly string[]): string {
  const all = handles.map(mention)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
