import { addPeriod } from '../../calendar/period.js'
import type { Answer, Comment, Tracker } from '../../ports/tracker.js'
import { grouped } from '../grouped.js'
import type { Managed } from '../match/ownership.js'
import type { PlanContext } from '../settings.js'
import { type Command, decide, type Ground } from './decide.js'
import { readAsk } from './read-ask.js'
import { type RecentComments, recentSince } from './recent-comments.js'

export interface AskSources {
  readonly trackerOf: (repository: string) => Tracker
  readonly recent: RecentComments
  /** Numbers of our accounts: what they say is no command. */
  readonly ourIds: ReadonlySet<number>
  readonly context: PlanContext
}

export interface Gathered {
  readonly managed: readonly Managed[]
  readonly notices: readonly string[]
}

/**
 * Reads what people asked for on issues that were touched lately. Who is no assignee is asked about; where that cannot be
 * known the command waits for the next run.
 */
export async function gatherAsks(managed: readonly Managed[], sources: AskSources): Promise<Gathered> {
  const since = recentSince(sources.context.now)
  const touched = managed.filter(({ issue }) => issue.comments > 0 && issue.updatedAt >= since)
  const notices: string[] = []
  const answered = new Map<Managed, Managed>()
  for (const [repository, group] of grouped(touched, ({ issue }) => issue.repository)) {
    const tracker = sources.trackerOf(repository)
    const answer = await sources.recent(tracker)
    if (!answer.ok) {
      notices.push(`Commands on issues were not looked at: ${answer.refusal.message} ${answer.refusal.hint}`)
      continue
    }
    const comments = grouped(answer.value, ({ issue }) => issue)
    const mayWrite = remembering((login) => tracker.mayWrite(login))
    for (const one of group) {
      const commands = await commandsOn(one, comments.get(one.issue.number) ?? [], mayWrite, sources.ourIds)
      notices.push(...commands.notices)
      if (commands.found.length === 0) continue
      answered.set(one, { ...one, answered: decide(one.mark.asked, commands.found, groundOf(one, sources.context)) })
    }
  }
  return { managed: managed.map((one) => answered.get(one) ?? one), notices: [...new Set(notices)] }
}

/** In their order; those behind one that has to wait wait too. */
async function commandsOn(
  { issue, mark }: Managed,
  comments: readonly Comment[],
  mayWrite: (login: string) => Promise<Answer<boolean>>,
  ourIds: ReadonlySet<number>,
): Promise<{ readonly found: readonly Command[]; readonly notices: readonly string[] }> {
  const assignees = new Set(issue.assignees.map((login) => login.toLowerCase()))
  const found: Command[] = []
  for (const { id, author, body } of comments) {
    const ask = id > mark.asked.upTo && author !== null && !ourIds.has(author.id) ? readAsk(body) : null
    if (ask === null || author === null) continue
    const by = author.login
    const allowed = assignees.has(by.toLowerCase()) ? YES : await mayWrite(by)
    if (!allowed.ok) return { found, notices: [`A command on #${issue.number} waits: ${allowed.refusal.message}`] }
    found.push({ comment: id, by, ask, mayAsk: allowed.value })
  }
  return { found, notices: [] }
}

const YES: Answer<boolean> = { ok: true, value: true }

function groundOf({ issue }: Managed, { today, settings }: PlanContext): Ground {
  return {
    isOpen: issue.state === 'open',
    today,
    snoozeUntil: addPeriod(settings.calendar, today, settings.snoozeLimit),
    deciders: settings.deciders,
  }
}

function remembering(ask: (login: string) => Promise<Answer<boolean>>): (login: string) => Promise<Answer<boolean>> {
  const known = new Map<string, Promise<Answer<boolean>>>()
  return (login) => {
    const key = login.toLowerCase()
    const answer = known.get(key) ?? ask(login)
    known.set(key, answer)
    return answer
  }
}
