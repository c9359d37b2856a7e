import type { Branches, Commit, PullRequestPage } from '../../ports/branches.js'
import type { WriteBackEdits } from './write-back-edits.js'
import { BRANCH, descriptionOf, messageOf, newsMark, TITLE } from './write-back-words.js'
import { attempt, type Given, type Wrote } from './wrote.js'

export interface Ground {
  /** The commit whose documents were read, and the default branch. */
  readonly commit: string
  readonly branch: string
  /** Numbers of our accounts. */
  readonly ourIds: ReadonlySet<number>
}

/**
 * One rolling pull request from a branch of ours: replaced when it says something else, closed when nothing is left to
 * say, and not opened again after somebody closed it before there is news. A branch on which somebody else wrote last
 * is left alone.
 */
export async function writeBackByPullRequest(
  branches: Branches,
  edits: WriteBackEdits,
  ground: Ground,
): Promise<Wrote> {
  return attempt(async (given) => {
    const last = given(await branches.pullRequestFrom(BRANCH))
    const open = last?.state === 'open' ? last : null
    if (edits.files.length === 0) return open === null ? { kind: 'nothing' } : withdrawn(branches, open, ground, given)
    if (last?.state === 'closed' && last.body.includes(newsMark(edits))) return DECLINED
    const tip = given(await branches.tip(BRANCH))
    const there = tip === null ? null : given(await branches.read(tip))
    if (there !== null && !isOurs(there, ground)) return SOMEBODY_ELSE
    const tree = given(await branches.treeOn(ground.commit, edits.files))
    const isSame = there !== null && there.tree === tree && there.parents.join() === ground.commit
    if (!isSame) {
      const made = given(await branches.commit(ground.commit, tree, messageOf(edits.written)))
      given(await (tip === null ? branches.create(BRANCH, made) : branches.move(BRANCH, made, true)))
    }
    return proposed(branches, open, edits, ground, isSame, given)
  })
}

const SOMEBODY_ELSE: Wrote = {
  kind: 'later',
  because: `somebody else wrote on \`${BRANCH}\`: merge or delete that branch`,
}

const DECLINED: Wrote = { kind: 'later', because: 'the pull request that said the same was closed' }

async function proposed(
  branches: Branches,
  open: PullRequestPage | null,
  edits: WriteBackEdits,
  { branch }: Ground,
  isSame: boolean,
  given: Given,
): Promise<Wrote> {
  const body = descriptionOf(edits)
  if (open === null) {
    const page = given(await branches.propose({ title: TITLE, body, head: BRANCH, base: branch }))
    return { kind: 'proposed', url: page.url }
  }
  const isDescribed = open.body.replaceAll('\r\n', '\n').trim() === body
  if (!isDescribed) given(await branches.editPullRequest(open.number, { body }))
  return isSame && isDescribed ? { kind: 'same', url: open.url } : { kind: 'proposed', url: open.url }
}

async function withdrawn(branches: Branches, open: PullRequestPage, ground: Ground, given: Given): Promise<Wrote> {
  const tip = given(await branches.tip(BRANCH))
  const there = tip === null ? null : given(await branches.read(tip))
  if (there !== null && !isOurs(there, ground)) return SOMEBODY_ELSE
  given(await branches.editPullRequest(open.number, { state: 'closed' }))
  if (there !== null) given(await branches.remove(BRANCH))
  return { kind: 'withdrawn', url: open.url }
}

/** Written by us, in our words: a commit of somebody else on top of it is not. */
function isOurs({ authorId, message }: Commit, { ourIds }: Ground): boolean {
  return authorId !== null && ourIds.has(authorId) && message.startsWith(`${TITLE}\n`)
}
