import type { Milestone, Refusal, Tracker } from '../../ports/tracker.js'
import type { SyncSettings } from '../settings.js'

/** What new issues of a repository get beside what their items ask for. */
export interface Extras {
  readonly milestone: Milestone | null
  readonly type: string | null
  /** Why one of them is missing, a sentence each. */
  readonly notices: readonly string[]
}

export const NO_EXTRAS: Extras = { milestone: null, type: null, notices: [] }

/** Looks up the milestone, and makes it where it is not there; looks up the type. What a host does not have is said once. */
export async function extrasOf(tracker: Tracker, { milestone, issueType }: SyncSettings): Promise<Extras> {
  const found = milestone === null ? null : await milestoneNamed(milestone, tracker)
  const type = issueType === null ? null : await typeNamed(issueType, tracker)
  const notices = [found, type].flatMap((part) => (part?.notice ? [part.notice] : []))
  return { milestone: found?.value ?? null, type: type?.value ?? null, notices }
}

interface Part<T> {
  readonly value: T | null
  readonly notice: string | null
}

async function milestoneNamed(title: string, tracker: Tracker): Promise<Part<Milestone>> {
  const without = ({ message }: Refusal) => `New issues are in no milestone: ${message}`
  const listed = await tracker.milestones()
  if (!listed.ok) return { value: null, notice: without(listed.refusal) }
  const isIt = (one: Milestone) => one.title.trim().toLowerCase() === title.trim().toLowerCase()
  const there = listed.value.find(isIt)
  if (there) return { value: there, notice: null }
  const made = await tracker.createMilestone(title)
  if (made.ok) return { value: made.value, notice: null }
  // `invalid`: another run was faster.
  const again = made.refusal.kind === 'invalid' ? await tracker.milestones() : null
  const late = again?.ok ? again.value.find(isIt) : undefined
  return late ? { value: late, notice: null } : { value: null, notice: without(made.refusal) }
}

async function typeNamed(name: string, tracker: Tracker): Promise<Part<string>> {
  const listed = await tracker.types()
  if (!listed.ok) return { value: null, notice: `New issues have no type: ${listed.refusal.message}` }
  if (listed.value === null) {
    return { value: null, notice: 'New issues have no type (`action-items.issue-type`): this repository has no types.' }
  }
  const found = listed.value.find((known) => known.toLowerCase() === name.trim().toLowerCase())
  if (found !== undefined) return { value: found, notice: null }
  const known = listed.value.map((one) => `\`${one}\``).join(', ')
  return {
    value: null,
    notice: `New issues have no type: \`${name}\` is none of ${known || 'those of this repository'}.`,
  }
}
