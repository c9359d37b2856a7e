import type { Branches } from '../../ports/branches.js'
import type { Refusal } from '../../ports/tracker.js'
import type { WriteBackEdits } from './write-back-edits.js'
import { messageOf } from './write-back-words.js'
import { attempt, type Wrote } from './wrote.js'

/** One commit on top of the one that was read. Where the branch has moved on, the next run does it. */
export async function writeBackByCommit(
  branches: Branches,
  edits: WriteBackEdits,
  { commit, branch }: { readonly commit: string; readonly branch: string },
): Promise<Wrote> {
  if (edits.files.length === 0) return { kind: 'nothing' }
  return attempt(async (given) => {
    const tree = given(await branches.treeOn(commit, edits.files))
    const made = given(await branches.commit(commit, tree, messageOf(edits.written)))
    const moved = await branches.move(branch, made, false)
    if (moved.ok) return { kind: 'committed', commit: made }
    const now = given(await branches.tip(branch))
    if (now === made) return { kind: 'committed', commit: made }
    if (now !== commit) return { kind: 'later', because: `\`${branch}\` moved on while this run was at work` }
    return { kind: 'refused', refusal: protectedHint(moved.refusal) }
  })
}

function protectedHint(refusal: Refusal): Refusal {
  const hint = 'Let the token push to this branch, or set `write-back: pull-request`.'
  return refusal.kind === 'invalid' || refusal.kind === 'forbidden' ? { ...refusal, hint } : refusal
}
