import type { ChangedFile } from '../ports/history.js'
import type { Answer } from '../ports/tracker.js'
import { connected } from './connected.js'
import type { RunEvent } from './event.js'
import type { World } from './world.js'

export interface Change {
  /** Null: nobody knows what changed, so everything counts. */
  readonly files: readonly ChangedFile[] | null
  readonly notices: readonly string[]
}

type Proposal = Extract<RunEvent, { kind: 'pull-request' | 'merge-group' }>

/** What a pull request or a merge group changes: git says, where both commits are at hand, else the host. */
export async function changedFiles(world: World, event: Proposal): Promise<Change> {
  const fromGit = await world.history.changed(event.base, event.head)
  if (fromGit !== null) return { files: fromGit, notices: [] }
  const answer = await fromHost(world, event)
  if (!answer.ok) {
    return {
      files: null,
      notices: [
        `It is not known which files this change touches (${answer.refusal.message}), so all postmortems count.`,
      ],
    }
  }
  const { files, complete } = answer.value
  const cut = `This change touches more files than GitHub lists: only the first ${files.length} were looked at.`
  return { files, notices: complete ? [] : [cut] }
}

type Listed = Answer<{ readonly files: readonly ChangedFile[]; readonly complete: boolean }>

async function fromHost(world: World, event: Proposal): Promise<Listed> {
  const connection = await connected(world)
  if (!connection.ok) return connection
  const { host } = connection.value
  return event.kind === 'pull-request' ? host.pullRequestFiles(event.number) : host.compare(event.base, event.head)
}
