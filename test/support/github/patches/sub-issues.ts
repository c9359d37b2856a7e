import { isRecord, own, refused } from '../exchange.js'
import { emulatorId, issueAt, issueWithId } from '../issues.js'
import { placeKey } from '../memory.js'
import { page } from '../paging.js'
import { type Patch, type World, when } from '../world.js'

// A sub-issue has one parent, a parent at most 100 sub-issues, closed ones too (GitHub's OpenAPI description,
// issues/add-sub-issue; docs.github.com, adding sub-issues). The refusals are worded as in cli/cli#13413; the answer is
// the parent (tests of github/github-mcp-server). The emulator knows none of it, nor do old GitHub Enterprise Servers.

type Row = { readonly [key: string]: unknown }

const MOST = 100

export const lackSubIssues: Patch = when(
  'GET|POST|DELETE',
  /\/issues\/\d+\/(?:sub_issues?|parent)$/,
  async (_, asked, { settings }, next) =>
    settings.lacks.includes('sub-issues') ? refused(404, 'Not Found') : next(asked),
)

export const addSubIssue: Patch = when(
  'POST',
  /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/sub_issues$/,
  async ([repository = '', number], asked, world) => {
    const wanted = isRecord(asked.json) ? asked.json : {}
    const id = emulatorId(wanted['sub_issue_id'])
    const parent = await issueAt(world, repository, number)
    if (!parent || !(await issueWithId(world, id))) return refused(404, 'Not Found')
    const { parents } = world.memory
    const former = parents.get(id)
    if (former === parent['id']) return refusedChild('Issue may not contain duplicate sub-issues')
    if (former !== undefined && wanted['replace_parent'] !== true) {
      return refusedChild('Sub issue may only have one parent')
    }
    if (childrenOf(parent, world).length >= MOST) {
      return refusedChild(`Parent cannot have more than ${MOST} sub-issues`)
    }
    parents.delete(id)
    parents.set(id, Number(parent['id']))
    return own(201, parent)
  },
)

export const removeSubIssue: Patch = when(
  'DELETE',
  /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/sub_issue$/,
  async ([repository = '', number], asked, world) => {
    const parent = await issueAt(world, repository, number)
    const id = emulatorId(isRecord(asked.json) ? asked.json['sub_issue_id'] : null)
    if (!parent || world.memory.parents.get(id) !== parent['id']) return refused(404, 'Not Found')
    world.memory.parents.delete(id)
    return own(200, parent)
  },
)

export const listSubIssues: Patch = when(
  'GET',
  /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/sub_issues$/,
  async ([repository = '', number], asked, world) => {
    const parent = await issueAt(world, repository, number)
    if (!parent) return refused(404, 'Not Found')
    const children = await Promise.all(childrenOf(parent, world).map((id) => issueWithId(world, id)))
    return page(
      asked,
      children.filter((child) => child !== null),
      world.emulator.url,
    )
  },
)

export const readParent: Patch = when(
  'GET',
  /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/parent$/,
  async ([repository = '', number], _, world) => {
    const child = await issueAt(world, repository, number)
    const parent = child && (await issueWithId(world, parentOf(child, world)))
    return parent ? own(200, parent) : refused(404, 'Not Found')
  },
)

/** How many sub-issues an issue has, and of whom it is one, as its answer says. */
export function kinshipOf(issue: Row, world: World): Row {
  const { issues, repositories } = world.memory
  const children = childrenOf(issue, world)
  const total = children.length
  const completed = children.filter((id) => issues.get(id)?.isClosed).length
  const percent_completed = total === 0 ? 0 : Math.floor((100 * completed) / total)
  const parent = issues.get(parentOf(issue, world))
  const path = parent && `${repositories.get(parent.repository)?.fullName}/issues/${parent.number}`
  const parent_issue_url = path === undefined ? null : `${world.emulator.url}/repos/${path}`
  return { sub_issues_summary: { total, completed, percent_completed }, parent_issue_url }
}

/** In the order in which they were added. */
function childrenOf({ id }: Row, { memory }: World): readonly number[] {
  const { parents, issues, fates } = memory
  const isThere = (child: number) => {
    const place = issues.get(child)
    return place !== undefined && !fates.has(placeKey(place.repository, place.number))
  }
  return [...parents].flatMap(([child, parent]) => (parent === id && isThere(child) ? [child] : []))
}

function parentOf({ id }: Row, { memory }: World): number {
  return memory.parents.get(Number(id)) ?? Number.NaN
}

function refusedChild(because: string) {
  return refused(422, `An error occurred while adding the sub-issue to the parent issue. ${because}`)
}
