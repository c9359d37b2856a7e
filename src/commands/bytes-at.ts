import { connected } from './connected.js'
import type { World } from './world.js'

/** A file's bytes at a commit: the git object where it is at hand, else what the host answers. */
export async function bytesAt(world: World, commit: string, path: string): Promise<Uint8Array | 'absent' | 'unknown'> {
  const fromGit = await world.history.at(commit, path)
  if (fromGit !== 'unknown') return fromGit
  const connection = await connected(world)
  if (!connection.ok) return 'unknown'
  const answer = await connection.value.host.fileAt(commit, path)
  return answer.ok ? (answer.value ?? 'absent') : 'unknown'
}
