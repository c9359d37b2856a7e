import type { ChangedFile } from '../ports/history.js'
import type { Answer } from '../ports/tracker.js'
import { connected } from './connected.js'
import type { Proposal } from './event.js'
import type { World } from './world.js'

export interface Change {
  /** Null: nobody knows what changed. */
  readonly files: readonly ChangedFile[] | null
  /** False: there may be more, and only the base versions say what changed. */
  readonly complete: boolean
  readonly notices: readonly string[]
}

/** What a pull request or a merge group changes: git says, where both commits are at hand, else the host. */
export async function changedFiles(world: World, event: Proposal): Promise<Change> {
  const fromGit = await world.history.changed(event.base, event.head)
  if (fromGit !== null) return { files: fromGit, complete: true, notices: [] }
  const answer = await fromHost(world, event)
  if (!answer.ok) {
    return {
      files: null,
      complete: false,
      notices: [`It is not known which files this change touches (${answer.refusal.message}), ${COMPARED}`],
    }
  }
  const { files, complete } = answer.value
  const cut = `This change touches more files than GitHub lists, ${COMPARED}`
  return { files, complete, notices: complete ? [] : [cut] }
}

const COMPARED = 'so every postmortem was compared with its base version.'

type Listed = Answer<{ readonly files: readonly ChangedFile[]; readonly complete: boolean }>

async function fromHost(world: World, event: Proposal): Promise<Listed> {
  const connection = await connected(world)
  if (!connection.ok) return connection
  const { host } = connection.value
  return event.kind === 'pull-request' ? host.pullRequestFiles(event.number) : host.compare(event.base, event.head)
}
