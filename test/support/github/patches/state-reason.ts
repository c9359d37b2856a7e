import { isRecord } from '../exchange.js'
import { issueKey } from '../memory.js'
import { type Patch, when } from '../world.js'

// `duplicate` is a reason (GitHub's OpenAPI description, issues/update), and reasons are "ignored unless the state is
// changed" (the same). The emulator knows no duplicates and takes reasons alone.

export const keepReasons: Patch = when(
  'PATCH',
  /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/,
  async (match, asked, world, next) => {
    const { json } = asked
    if (!isRecord(json)) return next(asked)
    const { state_reason: reason, ...fields } = json
    const { json: before } = await world.emulator.ask({ method: 'GET', path: asked.path, by: 'ada' })
    const isChanged = isRecord(before) && json['state'] !== undefined && json['state'] !== before['state']
    if (!isChanged) return next({ ...asked, json: fields })
    const key = issueKey(world.memory, match[0] ?? '', match[1])
    const reply = await next({
      ...asked,
      json: reason === 'duplicate' ? { ...fields, state_reason: 'not_planned' } : json,
    })
    if (reply.status === 200) remember(world.memory.duplicates, key, reason === 'duplicate')
    return reply
  },
)

function remember(duplicates: Set<string>, key: string, isDuplicate: boolean): void {
  if (isDuplicate) duplicates.add(key)
  else duplicates.delete(key)
}
