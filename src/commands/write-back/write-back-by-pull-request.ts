import type { Branches, PullRequestPage } from '../../ports/branches.js'
import type { Answer } from '../../ports/tracker.js'
import { describedAnew, descriptionOf, isProposedIn, withdrawnIn } from './description.js'
import { type Trace, traceLine, traceOf } from './our-commit.js'
import type { WriteBackEdits } from './write-back-edits.js'
import { BRANCH, messageOf, TITLE } from './write-back-words.js'
import { attempt, DECLINED, type Given, MOVED_ON, NOT_WHOLE, SOMEBODY_ELSE, type Wrote } from './wrote.js'

export interface Ground {
  /** The commit whose documents were read, and the default branch. */
  readonly commit: string
  readonly branch: string
  /** Numbers of our accounts. */
  readonly ourIds: ReadonlySet<number>
  /** Whether a commit is the one that was read, or one before it. */
  readonly isBefore: (commit: string) => Promise<Answer<boolean>>
}

/**
 * One rolling pull request from a branch of ours: replaced when it says something else, closed when nothing is left to
 * say, and not opened again after somebody closed it before there is news. A branch on which somebody else wrote, and
 * the words of others in a description, are left alone. Who has not seen everything replaces and closes nothing.
 */
export async function writeBackByPullRequest(
  branches: Branches,
  edits: WriteBackEdits,
  ground: Ground,
): Promise<Wrote> {
  return attempt(async (given) => {
    const last = given(await branches.pullRequestFrom(BRANCH))
    const open = last?.state === 'open' ? last : null
    if (edits.files.length === 0) {
      return open === null ? { kind: 'nothing' } : withdrawn(branches, open, edits, ground, given)
    }
    const isDeclined = last?.state === 'closed' && isOurs(last, ground) && isProposedIn(last.body, edits)
    if (isDeclined) return DECLINED
    const there = await branchOf(branches, ground, given)
    if (there === 'theirs') return SOMEBODY_ELSE
    // A commit that was merged once before can be proposed no second time.
    const isSame = there?.made === edits.made && (open !== null || there.parent === ground.commit)
    if (isSame) return proposed(branches, open, edits, ground, true, given)
    if (open !== null && !edits.isWhole) return NOT_WHOLE
    if (there !== null && !given(await ground.isBefore(there.parent))) return SOMEBODY_ELSE
    const tree = given(await branches.treeOn(ground.commit, edits.files))
    const message = messageOf(edits.written, traceLine({ made: edits.made, tree }))
    const made = given(await branches.commit(ground.commit, tree, message))
    given(await (there === null ? branches.create(BRANCH, made) : branches.move(BRANCH, made, true)))
    return proposed(branches, open, edits, ground, false, given)
  })
}

interface OurBranch extends Trace {
  readonly parent: string
}

/** Null when there is no such branch. */
async function branchOf(branches: Branches, { ourIds }: Ground, given: Given): Promise<OurBranch | 'theirs' | null> {
  const tip = given(await branches.tip(BRANCH))
  if (tip === null) return null
  const commit = given(await branches.read(tip))
  const trace = traceOf(commit, ourIds)
  return trace === null ? 'theirs' : { ...trace, parent: commit.parents[0] ?? '' }
}

async function proposed(
  branches: Branches,
  open: PullRequestPage | null,
  edits: WriteBackEdits,
  ground: Ground,
  isSame: boolean,
  given: Given,
): Promise<Wrote> {
  if (open === null) {
    const draft = { title: TITLE, body: descriptionOf(edits), head: BRANCH, base: ground.branch }
    return { kind: 'proposed', url: given(await branches.propose(draft)).url }
  }
  const body = isOurs(open, ground) ? describedAnew(open.body, edits) : null
  if (body !== null) given(await branches.editPullRequest(open.number, { body }))
  return { kind: isSame && body === null ? 'same' : 'proposed', url: open.url }
}

async function withdrawn(
  branches: Branches,
  open: PullRequestPage,
  edits: WriteBackEdits,
  ground: Ground,
  given: Given,
): Promise<Wrote> {
  if (!edits.isWhole) return NOT_WHOLE
  if (given(await branches.tip(ground.branch)) !== ground.commit) return MOVED_ON
  if (!isOurs(open, ground)) return { kind: 'later', because: `nothing is left to say, so close ${open.url}` }
  const there = await branchOf(branches, ground, given)
  if (there === 'theirs') return SOMEBODY_ELSE
  if (there !== null && !given(await ground.isBefore(there.parent))) return SOMEBODY_ELSE
  const body = withdrawnIn(open.body)
  given(await branches.editPullRequest(open.number, { state: 'closed', ...(body !== null && { body }) }))
  if (there !== null) given(await branches.remove(BRANCH))
  return { kind: 'withdrawn', url: open.url }
}

function isOurs({ authorId }: PullRequestPage, { ourIds }: Ground): boolean {
  return authorId !== null && ourIds.has(authorId)
}
