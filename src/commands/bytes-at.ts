import { UserError } from './user-error.js'
import type { World } from './world.js'

/** A file's bytes at a commit: the git object where it is at hand, else what the host answers. */
export async function bytesAt(world: World, commit: string, path: string): Promise<Uint8Array | 'absent' | 'unknown'> {
  const fromGit = await world.history.at(commit, path)
  if (fromGit !== 'unknown') return fromGit
  try {
    const answer = await (await world.connect()).host.fileAt(commit, path)
    return answer.ok ? (answer.value ?? 'absent') : 'unknown'
  } catch (error) {
    if (error instanceof UserError) return 'unknown'
    throw error
  }
}
