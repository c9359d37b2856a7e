import { isRecord, own, type Reply, records, refused } from '../exchange.js'
import { page } from '../paging.js'
import { MEMBERS } from '../seed.js'
import { type Patch, type World, when } from '../world.js'

// One reaction of a kind an account: 201 for a new one, 200 for one that is there (GitHub's OpenAPI description,
// reactions/create-for-issue-comment). The emulator has none, and counts 0 of each at every comment.

type Row = { readonly [key: string]: unknown }

const REACTIONS = /^(\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+))\/reactions$/

export const react: Patch = when('POST', REACTIONS, async ([comment = '', id], asked, world) => {
  if (!(await isThere(comment, world))) return refused(404, 'Not Found')
  const content = isRecord(asked.json) ? asked.json['content'] : null
  const before = world.memory.reactions.get(Number(id)) ?? []
  const same = before.find(
    (one) => one['content'] === content && isRecord(one['user']) && one['user']['login'] === asked.by,
  )
  if (same) return own(200, same)
  const users = records(await world.emulator.all('/users'))
  const number = [...world.memory.reactions.values()].flat().length + 1
  const created_at = new Date().toISOString()
  const user = users.find(({ login }) => login === asked.by) ?? null
  const made = { id: number, node_id: `REA_${number}`, user, content, created_at }
  world.memory.reactions.set(Number(id), [...before, made])
  return own(201, made)
})

export const listReactions: Patch = when('GET', REACTIONS, async ([comment = '', id], asked, world) => {
  if (!(await isThere(comment, world))) return refused(404, 'Not Found')
  const found = world.memory.reactions.get(Number(id)) ?? []
  const content = asked.query.get('content')
  const wanted = content === null ? found : found.filter((one) => one['content'] === content)
  return page(asked, wanted, world.emulator.url)
})

export const countReactions: Patch = when(
  'GET|PATCH',
  /^\/repos\/[^/]+\/[^/]+\/issues\/(?:\d+\/comments|comments(?:\/\d+)?)$/,
  async (_, asked, world, next): Promise<Reply> => {
    const reply = await next(asked)
    if (reply.status !== 200 || world.memory.reactions.size === 0) return reply
    const { json } = reply
    return { ...reply, json: isRecord(json) ? counted(json, world) : records(json).map((row) => counted(row, world)) }
  },
)

function counted(comment: Row, { memory }: World): Row {
  const found = memory.reactions.get(Number(comment['id'])) ?? []
  const before = isRecord(comment['reactions']) ? comment['reactions'] : {}
  const counts: Record<string, number> = {}
  for (const content of found.map((one) => String(one['content']))) counts[content] = (counts[content] ?? 0) + 1
  return { ...comment, reactions: { ...before, ...counts, total_count: found.length } }
}

async function isThere(path: string, { emulator }: World): Promise<boolean> {
  return (await emulator.ask({ method: 'GET', path, by: MEMBERS[0] })).status === 200
}
