import { isRecord, type Reply } from './exchange.js'
import { issueKey } from './memory.js'
import { MEMBERS } from './seed.js'
import type { World } from './world.js'

type Row = { readonly [key: string]: unknown }

// An issue's id is a 64-bit number and not its number, and a pull request's id as an issue is not its own (GitHub's
// OpenAPI description, issues/get). The emulator counts each from 1, so both begin far from there, beyond 32 bits.
const ISSUES = 3_000_000_000
const PULL_REQUESTS = 4_000_000_000

/** The id that GitHub shows, of an issue of the emulator. */
export function shownId(issue: Row): number {
  return Number(issue['id']) + (issue['pull_request'] === undefined ? ISSUES : PULL_REQUESTS)
}

/** The emulator's id of the issue that GitHub shows with this one. */
export function emulatorId(shown: unknown): number {
  return Number(shown) - ISSUES
}

/** An issue as the emulator has it; null when it has none, or a pull request, or when it is gone. */
export async function issueAt(world: World, fullName: string, number: unknown): Promise<Row | null> {
  const path = `/repos/${fullName}/issues/${number}`
  const { status, json } = await world.emulator.ask({ method: 'GET', path, by: MEMBERS[0] })
  return status === 200 && isRecord(json) && !isGone(world, fullName, number) ? json : null
}

/** The same, by its id in the emulator. */
export async function issueWithId(world: World, id: number): Promise<Row | null> {
  const place = world.memory.issues.get(id)
  const repository = place && world.memory.repositories.get(place.repository)
  return repository ? issueAt(world, repository.fullName, place.number) : null
}

/** Whether an issue was transferred, deleted or hidden: it is in no list. */
export function isGone({ memory }: World, fullName: string, number: unknown): boolean {
  return memory.fates.has(issueKey(memory, fullName, number))
}

/** A successful answer that is one issue, changed; others as they are. */
export function withIssue(reply: Reply, change: (issue: Row) => Row): Reply {
  return reply.status < 300 && isRecord(reply.json) ? { ...reply, json: change(reply.json) } : reply
}
