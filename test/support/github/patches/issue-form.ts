import { isRecord } from '../exchange.js'
import { shownId } from '../issues.js'
import { issueKey, repositoryId } from '../memory.js'
import type { Patch, World } from '../world.js'
import { issueType } from './issue-types.js'
import { lockOf } from './locks.js'
import { kinshipOf } from './sub-issues.js'

// What the emulator's issues lack, wherever one stands in an answer (GitHub's OpenAPI description, `issue`).

type Row = { readonly [key: string]: unknown }

export const completeIssues: Patch = async (asked, world, next) => {
  const reply = await next(asked)
  if (reply.json === undefined || !/\/issues(?:\/|$)/.test(asked.path)) return reply
  const complete = (_: string, value: unknown) => (isIssue(value) ? completed(value, world) : value)
  return { ...reply, json: JSON.parse(JSON.stringify(reply.json), complete) }
}

function isIssue(value: unknown): value is Row {
  return isRecord(value) && 'labels_url' in value && 'repository_url' in value && 'number' in value
}

function completed(issue: Row, world: World): Row {
  const { memory, settings } = world
  const { number, pull_request } = issue
  const isPull = pull_request !== undefined
  const repository = String(issue['repository_url']).split('/').slice(-2).join('/')
  if (!isPull) remember(issue, repository, world)
  const isDuplicate = memory.duplicates.has(issueKey(memory, repository, number))
  const type = isPull ? null : issueType(memory.types.get(Number(issue['id'])))
  return {
    ...issue,
    id: shownId(issue),
    ...lockOf(world, repository, number),
    ...(isDuplicate ? { state_reason: 'duplicate' } : {}),
    ...(settings.lacks.includes('issue-types') ? {} : { type }),
    ...(settings.lacks.includes('sub-issues') || isPull ? {} : kinshipOf(issue, world)),
  }
}

function remember({ id, number, state }: Row, fullName: string, { memory }: World): void {
  const repository = repositoryId(memory, fullName) ?? Number.NaN
  memory.issues.set(Number(id), { repository, number: Number(number), isClosed: state === 'closed' })
}
