import { isRecord, records } from './exchange.js'
import { issueAt } from './issues.js'
import { type Fate, issueKey, repositoryId } from './memory.js'
import { BOT, MEMBERS, REPOSITORY } from './seed.js'
import type { World } from './world.js'

/** What people do to repositories in the settings there, where no request of the API is theirs. */
export interface Moves {
  /**
   * Gives a repository another name of the same organisation. Its old name redirects: `writes` is the status of the
   * answer to anything but a GET.
   */
  rename(from: string, to: string, writes?: 301 | 307): Promise<void>
  /** Moves an issue to another repository, with its comments. Answers its number there. */
  transfer(number: number, to: string, from?: string): Promise<number>
  /** Deletes an issue: 410 for whoever may read the repository. */
  remove(number: number, from?: string): void
  /** Issues that we filed earlier, whole: for a test in which their filing would take longer than all the rest. */
  plant(issues: readonly Planted[], into?: string): Promise<void>
  /** Takes an issue out of sight, as GitHub does with those of accounts that it flagged: 404. */
  hide(number: number, from?: string): void
}

export interface Planted {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
}

export function moves(world: World): Moves {
  const { memory } = world
  const meet = (number: number, fate: Fate, from: string) => memory.fates.set(issueKey(memory, from, number), fate)
  return {
    rename: (from, to, writes = 301) => rename(world, from, to, writes),
    transfer: async (number, to, from = REPOSITORY) => {
      const id = repositoryId(memory, to)
      if (id === null) throw new Error(`There is no repository ${to}`)
      const transferred = await copyIssue(world, number, from, to)
      meet(number, { kind: 'transferred', id, number: transferred }, from)
      return transferred
    },
    remove: (number, from = REPOSITORY) => {
      meet(number, { kind: 'deleted' }, from)
    },
    plant: async (issues, into = REPOSITORY) => {
      for (const { title, body, labels, assignees } of issues) {
        const json = { title, body, labels, assignees }
        const reply = await world.emulator.ask({ method: 'POST', path: `/repos/${into}/issues`, json, by: BOT.login })
        if (reply.status !== 201) throw new Error(`The emulator refused an issue: ${JSON.stringify(reply.json)}`)
      }
    },
    hide: (number, from = REPOSITORY) => {
      meet(number, { kind: 'hidden' }, from)
    },
  }
}

// Comments, assignees and the type stay, labels when the other repository has them (docs.github.com, transferring an
// issue).
async function copyIssue(world: World, number: number, from: string, to: string): Promise<number> {
  const issue = await issueAt(world, from, number)
  if (!issue) throw new Error(`There is no issue ${from}#${number}`)
  const comments = records(await world.emulator.all(`/repos/${from}/issues/${number}/comments`))
  const there = records(await world.emulator.all(`/repos/${to}/labels`)).map(({ name }) => name)
  const labels = records(issue['labels']).flatMap(({ name }) => (there.includes(name) ? [name] : []))
  const assignees = records(issue['assignees']).map(({ login }) => login)
  const json = { title: issue['title'], body: issue['body'], labels, assignees }
  const write = async (method: string, path: string, json: unknown, by: unknown) => {
    const reply = await world.emulator.ask({ method, path: `/repos/${to}/issues${path}`, json, by: loginOf(by) })
    return isRecord(reply.json) ? reply.json : {}
  }
  const { id, number: made } = await write('POST', '', json, issue['user'])
  for (const { body, user } of comments) await write('POST', `/${made}/comments`, { body }, user)
  const { state, state_reason } = issue
  if (state === 'closed') await write('PATCH', `/${made}`, { state, state_reason }, issue['closed_by'])
  const type = world.memory.types.get(Number(issue['id']))
  if (type !== undefined) world.memory.types.set(Number(id), type)
  return Number(made)
}

function loginOf(user: unknown): string {
  return isRecord(user) ? String(user['login']) : MEMBERS[0]
}

async function rename({ emulator, memory }: World, from: string, to: string, writes: 301 | 307): Promise<void> {
  const id = repositoryId(memory, from)
  const repository = memory.repositories.get(id ?? Number.NaN)
  if (id === null || !repository) throw new Error(`There is no repository ${from}`)
  const name = to.split('/')[1]
  const reply = await emulator.ask({ method: 'PATCH', path: `/repos/${from}`, json: { name }, by: MEMBERS[0] })
  if (!isRecord(reply.json) || reply.json['full_name'] !== to) throw new Error(`${from} cannot be renamed to ${to}`)
  memory.repositories.set(id, { ...repository, fullName: to })
  memory.renames.set(from, { id, writes })
  memory.renames.delete(to)
}
