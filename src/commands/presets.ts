import { addressKey } from '../config/shared-address.js'
import type { Presets } from '../config/stack.js'
import { sharedFilesOf, sharedText } from './shared-file.js'
import { UserError } from './user-error.js'
import type { World } from './world.js'

/** What a command does where there is no token with which presets could be read. */
export type WithoutToken = 'refuse' | 'go-on'

export interface Gathered {
  readonly presets: Presets
  readonly notices: readonly string[]
}

const MOST = 20
const SIZE_LIMIT = 64 * 1024

/**
 * Every preset that a configuration leads to. One that cannot be read is an error, since what it locks would be lost;
 * only without a token some commands go on with the file alone, and say so.
 */
export async function gatherPresets(
  world: Pick<World, 'shared'>,
  path: string,
  text: string,
  withoutToken: WithoutToken,
): Promise<Gathered> {
  // Most files extend nothing, and need not be read twice. A backslash may write any letter.
  if (!/extends|\\/.test(text)) return NONE
  const { presetsIn } = await import('../config/read.js')
  const named = presetsIn(text)
  if (named.length === 0) return NONE
  const files = await sharedFilesOf(world).catch((error: unknown) => {
    if (withoutToken === 'go-on' && error instanceof UserError) return null
    throw named[0] !== undefined && error instanceof UserError ? unreadable(path, named[0], error) : error
  })
  if (files === null) return { presets: new Map(), notices: [aloneNotice(path, named)] }
  const presets = new Map<string, string>()
  const waiting = [...named]
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (presets.has(addressKey(address))) continue
    if (presets.size >= MOST)
      throw new UserError(`\`extends\` in ${path} leads to more than ${MOST} presets.`, 'Extend fewer.')
    const preset = await sharedText(files, address, SIZE_LIMIT).catch((error: unknown) => {
      throw error instanceof UserError ? unreadable(path, address, error) : error
    })
    presets.set(addressKey(address), preset)
    waiting.push(...presetsIn(preset))
  }
  return { presets, notices: [] }
}

const NONE: Gathered = { presets: new Map(), notices: [] }

function unreadable(path: string, address: string, { message, hint }: UserError): UserError {
  const reason = message.startsWith(address) ? message : `${address} cannot be read. ${message}`
  return new UserError(`\`extends\` in ${path}: ${reason}`, hint)
}

function aloneNotice(path: string, named: readonly string[]): string {
  return `There is no token for GitHub, so ${path} counts without what it extends (${named.join(', ')}): set GITHUB_TOKEN (or GH_TOKEN).`
}
