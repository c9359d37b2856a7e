import type { Config } from '../../config/config.js'
import type { Host } from '../../ports/host.js'
import type { Answer } from '../../ports/tracker.js'
import type { Reconciled } from '../reconcile-record.js'
import type { World } from '../world.js'
import { writeBackByCommit } from './write-back-by-commit.js'
import { writeBackByPullRequest } from './write-back-by-pull-request.js'
import { type WriteBackEdits, writeBackEdits } from './write-back-edits.js'
import { MOVED_ON, type Wrote } from './wrote.js'

export interface WriteBackRequest {
  readonly mode: Config['write-back']
  /** Full hash of the commit whose documents were read; null: not known. */
  readonly commit: string | null
  /** The default branch; null: GitHub is asked. */
  readonly branch: string | null
  readonly dryRun: boolean
}

/** What documents learnt from their issues, or would in a dry run. */
export interface WrittenBack {
  readonly mode: Config['write-back']
  readonly edits: WriteBackEdits
  /** Null in a dry run. */
  readonly wrote: Wrote | null
}

/** Lets the documents say what their issues say; null when that is off, or when nobody could look at the issues. */
export async function writeDocumentsBack(
  world: World,
  reconciled: Reconciled,
  { mode, commit, branch, dryRun }: WriteBackRequest,
): Promise<WrittenBack | null> {
  if (mode === 'off' || reconciled.result.blind) return null
  const { branches, tracker, host } = reconciled.connection
  const at = commit ?? (await world.history.head())
  if (at === null) return { mode, edits: NO_EDITS, wrote: NO_COMMIT }
  const edits = await writeBackEdits(world, reconciled, at)
  if (dryRun) return { mode, edits, wrote: null }
  const [target, us] = [
    await (branch ? { ok: true as const, value: branch } : branches.defaultBranch()),
    await tracker.identity(),
  ]
  if (!target.ok) return { mode, edits, wrote: { kind: 'refused', refusal: target.refusal } }
  if (!us.ok) return { mode, edits, wrote: { kind: 'refused', refusal: us.refusal } }
  const tip = edits.files.length > 0 ? await branches.tip(target.value) : null
  if (tip?.ok === false) return { mode, edits, wrote: { kind: 'refused', refusal: tip.refusal } }
  if (tip && tip.value !== at) return { mode, edits, wrote: MOVED_ON }
  const ourIds = new Set([us.value.id, ...reconciled.loaded.config.trust.identities])
  const isBefore = (commit: string) => isOnTheWay(host, commit, at)
  const ground = { commit: at, branch: target.value, ourIds, isBefore }
  const write = mode === 'commit' ? writeBackByCommit : writeBackByPullRequest
  return { mode, edits, wrote: await write(branches, edits, ground) }
}

/** Whether a commit is another or one of those before it; one that is gone is not. */
async function isOnTheWay({ compare }: Host, commit: string, to: string): Promise<Answer<boolean>> {
  if (commit === to) return { ok: true, value: true }
  const way = await compare(commit, to)
  if (!way.ok) return way.refusal.kind === 'missing' ? { ok: true, value: false } : way
  return { ok: true, value: way.value.status === 'ahead' }
}

const NO_EDITS: WriteBackEdits = { files: [], written: [], said: '', made: '', isWhole: false, notices: [] }
const NO_COMMIT: Wrote = { kind: 'later', because: 'it is not known which commit the documents are from' }
