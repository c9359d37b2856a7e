import { isRecord } from './exchange.js'
import { repositoryId } from './memory.js'
import { MEMBERS } from './seed.js'
import type { World } from './world.js'

/** What people do to repositories in the settings there, where no request of the API is theirs. */
export interface Moves {
  /**
   * Gives a repository another name of the same organisation. Its old name redirects: `writes` is the status of the
   * answer to anything but a GET.
   */
  rename(from: string, to: string, writes?: 301 | 307): Promise<void>
}

export function moves(world: World): Moves {
  return { rename: (from, to, writes = 301) => rename(world, from, to, writes) }
}

async function rename({ emulator, memory }: World, from: string, to: string, writes: 301 | 307): Promise<void> {
  const id = repositoryId(memory, from)
  const repository = memory.repositories.get(id ?? Number.NaN)
  if (id === null || !repository) throw new Error(`There is no repository ${from}`)
  const name = to.split('/')[1]
  const reply = await emulator.ask({ method: 'PATCH', path: `/repos/${from}`, json: { name }, by: MEMBERS[0] })
  if (!isRecord(reply.json) || reply.json['full_name'] !== to) throw new Error(`${from} cannot be renamed to ${to}`)
  memory.repositories.set(id, { ...repository, fullName: to })
  memory.renames.set(from, { id, writes })
  memory.renames.delete(to)
}
